-module(sieve).
%% about: sieve of Eratosthenes with lists
-export([start/0, bench/0]).

start() -> unit().
bench() -> bench_driver:measure(fun unit/0).

unit() -> len(sieve(seq(2, 1500)), 0).

sieve([P | T]) when P * P > 1500 -> [P | T];
sieve([P | T]) -> [P | sieve([X || X <- T, X rem P =/= 0])].
len([], N) -> N;
len([_ | T], N) -> len(T, N + 1).
seq(N, M) when N > M -> [];
seq(N, M) -> [N | seq(N + 1, M)].
