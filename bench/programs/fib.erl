-module(fib).
%% about: body recursion: fib(23)
-export([start/0, bench/0]).

start() -> unit().
bench() -> bench_driver:measure(fun unit/0).

unit() -> fib(23).

fib(N) when N < 2 -> N;
fib(N) -> fib(N - 1) + fib(N - 2).
