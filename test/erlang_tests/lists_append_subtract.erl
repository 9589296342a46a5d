-module(lists_append_subtract).
%% about: ++ and -- with empty, equal, repeated and large operands; the left side is copied, the right shared
-export([start/0, id/1]).

start() ->
    L = seq(1, 300),
    {
        id([]) ++ id([]), id([a]) ++ id([]), id([]) ++ id([a]), id([a, b]) ++ id([c]), length(L ++ L), sum(L ++ L, 0),
        id([1, 2, 3, 2, 1]) -- id([2]), id([1, 2, 3, 2, 1]) -- id([2, 2, 2]), id([1, 2]) -- id([]), id([]) -- id([1]),
        id([1, 1.0]) -- id([1.0]), L -- L, length((L ++ L) -- L), sum((L ++ [500]) -- seq(2, 300), 0),
        id([{a, 1}, "s", <<1>>]) -- id(["s"]), ((id([a]) ++ [b]) ++ [c]) ++ [d], nested(8), [id(1)] ++ "abc" ++ [-1]
    }.

nested(0) -> [x];
nested(N) -> nested(N - 1) ++ [N] ++ nested(0).

seq(A, B) when A > B -> [];
seq(A, B) -> [A | seq(A + 1, B)].

sum([], S) -> S;
sum([X | T], S) -> sum(T, S + X).

id(X) -> X.
