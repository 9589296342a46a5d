-module(bignum).
%% about: bignums: factorial of 50, fib(150)
-export([start/0, bench/0]).

start() -> unit().
bench() -> bench_driver:measure(fun unit/0).

unit() -> (fact(50) rem 1000003) + (fibs(150, 0, 1) rem 1000003).

fact(0) -> 1;
fact(N) -> N * fact(N - 1).
fibs(0, A, _) -> A;
fibs(N, A, B) -> fibs(N - 1, B, A + B).
