-module(tuples_put_tuple).
%% about: put_tuple2 with literals, x and y registers, nested tuples, tuples larger than 16 elements
-export([start/0, id/1]).

start() ->
    A = id(1), B = id(b), C = id([c]), D = id({d}), E = id(1 bsl 50),
    T1 = {A},
    T2 = {A, B, {C, D}, E, [A | B], {}, [], 5, atom, "literal", <<"bin">>, 1.5, 1 bsl 100},
    T3 = {A, B, C, D, E, A, B, C, D, E, A, B, C, D, E, A, B, C, D, E, T1, T2, T1, 1, 2, 3, x, y, z, {A, {B, {C, {D, {E}}}}}},
    {X1, X2, {X3, _}, _, _, _, _, _, _, _, _, _, _} = id(T2),
    {
        T1, element(3, T2), tuple_size(T2), tuple_size(T3), element(22, T3) =:= T2, element(30, T3), X1, X2, X3,
        swap(swap(id({1, 2}))), rot(id({1, 2, 3}), 100), unpack(id({{{{1, 2}, 3}, 4}, 5}))
    }.

swap({A, B}) -> {B, A}.

rot(T, 0) -> T;
rot({A, B, C}, N) -> rot({B, C, A}, N - 1).

unpack({{{{A, B}, C}, D}, E}) -> A + B * 10 + C * 100 + D * 1000 + E * 10000.

id(X) -> X.
