-module(inlined_leaves).
%% about: small functions called where all goes well, where they fail, and where numbers leave 28 bits half-way
-export([start/0]).

-record(r, {a, b, c}).

start() ->
    Values = [
        0, 1, -1, 7, 16#7FFFFFF, -16#8000000, 16#8000000, 16#7FFFFFFFFFFFFFFF, 1.5, a, true, [], [1, 2], [x | y], {}, {r, 1, 2, 3},
        {r, 1}, #{}, <<"bin">>, {1, 2}
    ],
    {
        [outcome(F, V) || F <- one(), V <- Values],
        [outcome(F, {A, B}) || F <- two(), A <- Values, B <- [3, -5, 16#7FFFFFF, 2.5, b]],
        sum(1000, 0),
        mixed(#r{a = 1, b = [2], c = 3}, 4)
    }.

outcome(F, V) ->
    try F(V) of
        R -> R
    catch
        C:E -> {C, reason(E)}
    end.

reason({E, _}) -> E;
reason(E) -> E.

one() ->
    [
        fun(V) -> keep(first(V), V) end,
        fun(V) -> keep(b(V), V) end,
        fun(V) -> keep(kind(V), V) end,
        fun(V) -> keep(step(V), V) end,
        fun(V) -> keep(negative(V), V) end,
        fun(V) -> keep(choose(V), V) end,
        fun(V) -> keep(second_of(V), V) end,
        fun(V) -> keep(small(V), V) end,
        fun(V) -> keep(only_list(V), V) end,
        fun(V) -> keep(name(V), V) end
    ].

two() ->
    [
        fun({A, B}) -> {plus(A, B), A, B} end,
        fun({A, B}) -> {swapped(A, B), A, B} end,
        fun({A, B}) -> {greater(A, B), A, B} end,
        fun({A, B}) -> {far(A, B), A, B} end,
        fun({A, B}) -> {late(A, B), A, B} end,
        fun({A, B}) -> {add_first([A | B], B), A, B} end,
        fun({A, B}) -> {add_second({B, A}, B), A, B} end,
        fun({A, B}) -> {plus(plus(A, B), plus(B, B)), A, B} end
    ].

%% What was an argument is still there.
keep(R, V) -> {R, V}.

first([H | _]) -> H.
b(#r{b = B}) -> B.
kind(V) when is_integer(V) -> integer;
kind(V) when is_atom(V) -> atom;
kind(V) when is_tuple(V) -> tuple;
kind(_) -> other.
step(N) -> N + 1.
negative(N) -> 0 - N.
choose(0) -> zero;
choose(1) -> one;
choose(a) -> letter;
choose([]) -> nil.
second_of({_, B}) -> B;
second_of({_, B, _, _}) -> B.
small(N) when N > 0, N < 10 -> yes;
small(_) -> no.
only_list(V) when is_list(V) -> V.
name(true) -> <<"true">>;
name(_) -> {not_true, "literal"}.

plus(A, B) -> A + B.
swapped(A, B) -> B - A.
greater(A, B) when A > B -> A;
greater(_, B) -> B.
far(A, B) -> (A - B) * (A + B) > 100.
%% Writes its first register, then may fail.
late(A, B) ->
    C = A + 1,
    C * 16#1000000 + B.

%% The first parameter's register is written before the sum fails.
add_first([H | _], N) -> H + N.
add_second({_, S}, N) -> S * 3 + N.

sum(0, Acc) -> Acc;
sum(N, Acc) -> sum(step(N) - 2, plus(Acc, greater(N, 500))).

mixed(R, N) ->
    X = plus(b2(R), N),
    [Y] = R#r.b,
    {X, plus(X, Y), step(step(step(Y))), second_of({X, Y})}.

b2(#r{a = A, c = C}) -> A * 100 + C.
