-module(ackermann).
%% about: Ackermann's function: deep recursion
-export([start/0, bench/0]).

start() -> unit().
bench() -> bench_driver:measure(fun unit/0).

unit() -> ack(2, 150) + ack(3, 4).

ack(0, N) -> N + 1;
ack(M, 0) -> ack(M - 1, 1);
ack(M, N) -> ack(M - 1, ack(M, N - 1)).
