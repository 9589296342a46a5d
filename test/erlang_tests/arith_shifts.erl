-module(arith_shifts).
%% about: bsl and bsr: every count 0..70, negative counts, counts past the width, both signs
-export([start/0, id/1]).

start() ->
    {
        left(id(1), 0, []), left(id(-1), 0, []), left(id(134217727), 0, []),
        right(id(9223372036854775807), 0, []), right(id(-9223372036854775808), 0, []), right(id(-5), 0, []),
        id(1) bsl id(-1), id(8) bsl id(-2), id(-8) bsl id(-2), id(8) bsr id(-2), id(-8) bsr id(-30),
        id(0) bsl id(1000), id(0) bsr id(1000), id(5) bsr id(1000), id(-5) bsr id(1000),
        id(1) bsl 27, id(1) bsl 26, id(-1) bsl 27, id(-1) bsl 28, id(1) bsl 31, id(1) bsl 32, id(1) bsl 62, id(1) bsl 63,
        1 bsl id(27), 1 bsl id(63), -1 bsl id(63), id(1) bsl 64, id(3) bsl 62, id(-3) bsl 62,
        id(255) bsr 4, id(-255) bsr 4, id(-1) bsr 63, id(1 bsl 40) bsr 13, id(-(1 bsl 40)) bsr 14
    }.

left(_, 71, Acc) -> sum(Acc, 0, 1);
left(X, N, Acc) -> left(X, N + 1, [X bsl N | Acc]).

right(_, 71, Acc) -> sum(Acc, 0, 1);
right(X, N, Acc) -> right(X, N + 1, [X bsr N | Acc]).

sum([], S, _) -> S;
sum([X | T], S, I) -> sum(T, S + X * I, I + 1).

id(X) -> X.
