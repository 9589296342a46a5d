-module(fib_big).
%% about: bignums: fib(360), with AtomVM's 256 bits as limit
-export([start/0, bench/0]).

start() -> unit().
bench() -> bench_driver:measure(fun unit/0).

unit() -> sum(6, 0).

sum(0, Sum) -> Sum;
sum(N, Sum) -> sum(N - 1, (Sum + fibs(360, 0, N)) rem 1000003).

fibs(0, A, _) -> A;
fibs(N, A, B) -> fibs(N - 1, B, (A + B) band 16#7FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF).
