-module(tuples_element_setelement).
%% about: element/2 and setelement/3: first, last, index 0, past the end, wrong types; the old tuple is kept
-export([start/0, id/1]).

start() ->
    T = id({a, 1 bsl 40, [x], <<200>>, {2}}),
    U = setelement(3, T, new),
    {
        element(id(1), T), element(id(5), T), element(2, T), element(3, T), element(3, U), U =:= T, setelement(3, U, [x]) =:= T,
        setelement(id(1), T, {nested, T}), setelement(5, {1, 2, 3, 4, 5}, id(z)),
        [err(fun() -> element(id(I), id(X)) end) || {I, X} <- [{0, T}, {6, T}, {-1, T}, {1, {}}, {1, []}, {a, T}, {1.0, T}, {1 bsl 62, T}, {1 bsl 100, T}]],
        [err(fun() -> setelement(id(I), id(X), v) end) || {I, X} <- [{0, T}, {6, T}, {-1, T}, {1, {}}, {1, []}, {a, T}, {1.0, T}, {1 bsl 62, T}]],
        [err(fun() -> element(1, id(X)) end) || X <- [{}, [], a, 1, <<1>>]],
        sum(T, tuple_size(T), 0)
    }.

sum(_, 0, N) -> N;
sum(T, I, N) when is_integer(element(I, T)) -> sum(T, I - 1, N + element(I, T));
sum(T, I, N) -> sum(T, I - 1, N + I).

err(F) ->
    try F() catch error:R -> R end.

id(X) -> X.
