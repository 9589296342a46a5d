-module(arith_badarith).
%% about: badarith from every arithmetic and bit operator with operands of wrong types, on either side
-export([start/0, id/1]).

start() ->
    Bad = [atom, [], [1], {}, {1}, <<>>, <<1>>, #{}, self(), make_ref(), fun id/1],
    Ops = [fun(A, B) -> A + B end, fun(A, B) -> A - B end, fun(A, B) -> A * B end, fun(A, B) -> A / B end,
           fun(A, B) -> A div B end, fun(A, B) -> A rem B end, fun(A, B) -> A band B end, fun(A, B) -> A bor B end,
           fun(A, B) -> A bxor B end, fun(A, B) -> A bsl B end, fun(A, B) -> A bsr B end],
    Int = [fun(A, B) -> A div B end, fun(A, B) -> A rem B end, fun(A, B) -> A band B end, fun(A, B) -> A bor B end,
           fun(A, B) -> A bxor B end, fun(A, B) -> A bsl B end, fun(A, B) -> A bsr B end],
    {
        count(Ops, Bad, 1, 0), count(Ops, Bad, 1.5, 0), count(Ops, Bad, 1 bsl 70, 0),
        count(Int, [1.0, 2.5], 3, 0), count(Int, [1.0], 1 bsl 70, 0),
        [class(fun() -> bnot id(X) end) || X <- [1.0, a, []]],
        [class(fun() -> -id(X) end) || X <- [a, [], <<1>>]],
        [class(fun() -> id(X) + 1 end) || X <- [a, "1", {1}]],
        [class(fun() -> 1 - id(X) end) || X <- [a, "1", {1}]],
        [class(fun() -> abs(id(X)) end) || X <- [a, "1", {1}]]
    }.

%% Number of badarith errors with the wrong operand on the left plus on the right.
count([], _, _, N) -> N;
count([F | Fs], Bad, Good, N) -> count(Fs, Bad, Good, count1(F, Bad, Good, N)).

count1(_, [], _, N) -> N;
count1(F, [B | T], Good, N) ->
    L = case class(fun() -> F(id(B), id(Good)) end) of {error, badarith} -> 1; _ -> 0 end,
    R = case class(fun() -> F(id(Good), id(B)) end) of {error, badarith} -> 1; _ -> 0 end,
    count1(F, T, Good, N + L + R).

class(F) ->
    try {ok, F()} catch C:R -> {C, R} end.

id(X) -> X.
