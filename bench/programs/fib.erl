-module(fib).
%% about: body recursion: fib(23)
-export([start/0, bench/0, thirty/0]).

start() -> unit().
bench() -> bench_driver:measure(fun unit/0).

%% For scripts/fib-by-hand.mjs.
thirty() -> bench_driver:measure(fun() -> fib(30) end).

unit() -> fib(23).

fib(N) when N < 2 -> N;
fib(N) -> fib(N - 1) + fib(N - 2).
