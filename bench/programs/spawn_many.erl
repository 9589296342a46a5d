-module(spawn_many).
%% about: 500 processes spawned, each answers once
-export([start/0, bench/0]).

start() -> unit().
bench() -> bench_driver:measure(fun unit/0).

unit() -> collect(start_all(500, self(), 0), 0).

start_all(0, _, N) -> N;
start_all(I, Self, N) -> spawn_opt(fun() -> Self ! {answer, I band 7} end, []), start_all(I - 1, Self, N + 1).

collect(0, Acc) -> Acc;
collect(N, Acc) -> receive {answer, V} -> collect(N - 1, Acc + V) end.
