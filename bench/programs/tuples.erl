-module(tuples).
%% about: tuples made, updated and taken apart
-export([start/0, bench/0]).

start() -> unit().
bench() -> bench_driver:measure(fun unit/0).

unit() -> loop(6000, {0, 1, 2, 3}, 0).

loop(0, {A, B, C, D}, Acc) -> A + B + C + D + Acc;
loop(N, {A, B, C, D} = T, Acc) ->
    T2 = setelement((N band 3) + 1, T, (element(1, T) + N) band 16#FFFF),
    loop(N - 1, swap(T2), (Acc + A * 3 + B - C + D) band 16#FFFFFF).

swap({A, B, C, D}) -> {B, C, D, A}.
