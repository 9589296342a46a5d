-module(calls).
%% about: local calls, external calls and applies
-export([start/0, bench/0, b/1]).

start() -> unit().
bench() -> bench_driver:measure(fun unit/0).

unit() -> loop(6000, 0).

loop(0, Acc) -> Acc;
loop(N, Acc) -> loop(N - 1, (a(N, Acc) + ?MODULE:b(N)) band 16#FFFFFF).

a(N, Acc) -> c(N) + Acc.
b(N) -> c(N) - 1.
c(N) -> N band 31.
