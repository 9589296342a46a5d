-module(lists_comprehensions).
%% about: comprehensions: filters, several generators, patterns that skip, nested, over maps and binaries
-export([start/0, id/1]).

start() ->
    L = seq(1, 10),
    {
        [X * X || X <- L], [X || X <- L, X rem 2 =:= 0], [{X, Y} || X <- [1, 2, 3], Y <- [a, b], X =/= 2],
        [X || {ok, X} <- id([{ok, 1}, error, {ok, 2}, {error, 3}, {ok, 4, 5}])], [[Y || Y <- seq(1, X)] || X <- seq(0, 3)],
        [X + Y || X <- L, Y <- L, X < Y, (X + Y) rem 7 =:= 0], length([1 || _ <- seq(1, 1000), _ <- [a, b, c]]),
        [X || X <- L, begin Z = X * 3, Z rem 4 =:= 0 end], [A || [A | _] <- id([[1], [], [2, 3], x])],
        sum([B || <<B>> <= id(<<1, 2, 3, 250>>)], 0), [{A, B} || <<A:4, B:4>> <= id(<<16#12, 16#AB>>)],
        << <<(X * 2)>> || X <- id([1, 2, 100]) >>, << <<X:16>> || <<X>> <= id(<<1, 255>>) >>,
        pythagoras(30), [X || X <- L, is_odd(X), X > 4], [F(10) || F <- [fun(Y) -> Y * X end || X <- L]]
    }.

pythagoras(N) ->
    [{A, B, C} || A <- seq(1, N), B <- seq(A, N), C <- [isqrt(A * A + B * B, N)], C =< N, C * C =:= A * A + B * B].

isqrt(S, C) when C * C > S, C > 0 -> isqrt(S, C - 1);
isqrt(_, C) -> C.

is_odd(X) -> X band 1 =:= 1.

seq(A, B) when A > B -> [];
seq(A, B) -> [A | seq(A + 1, B)].

sum([], S) -> S;
sum([X | T], S) -> sum(T, S + X).

id(X) -> X.
