-module(int64).
%% about: 64-bit integers: a xorshift generator
-export([start/0, bench/0]).

start() -> unit().
bench() -> bench_driver:measure(fun unit/0).

unit() -> loop(3000, 88172645463325252).

loop(0, X) -> X band 16#FFFFFF;
loop(N, X) ->
    X1 = X bxor ((X bsl 13) band 16#3FFFFFFFFFFFFFF),
    X2 = X1 bxor (X1 bsr 7),
    X3 = X2 bxor ((X2 bsl 17) band 16#3FFFFFFFFFFFFFF),
    loop(N - 1, X3).
