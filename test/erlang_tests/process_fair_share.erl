-module(process_fair_share).
%% about: ten busy processes and one that only counts: all finish, none is starved, results exact
-export([start/0]).

start() ->
    Me = self(),
    [spawn_opt(fun() -> Me ! {done, I, work(20000 + I, I)} end, []) || I <- [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    [receive {done, I, R} -> R end || I <- [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]].

work(0, S) -> S;
work(N, S) when N rem 3 =:= 0 -> work(N - 1, (S * 7 + N) band 16#FFFFF);
work(N, S) -> X = step(N), work(N - 1, S bxor X).

step(N) -> (N * N) band 16#FFF.
