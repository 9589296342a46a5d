-module(count).
%% about: a tail-recursive counting loop
-export([start/0, bench/0]).

start() -> unit().
bench() -> bench_driver:measure(fun unit/0).

unit() -> count(300000, 0).

count(0, Acc) -> Acc;
count(N, Acc) -> count(N - 1, Acc + 2).
