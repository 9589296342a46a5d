-module(shifts).
%% about: a tail loop with shifts and masks
-export([start/0, bench/0]).

start() -> unit().
bench() -> bench_driver:measure(fun unit/0).

unit() -> loop(60000, 16#1234, 0).

loop(0, _, Acc) -> Acc;
loop(N, X, Acc) ->
    Y = ((X bsl 3) bxor (X bsr 2)) band 16#FFFFF,
    loop(N - 1, Y + 1, (Acc + (Y band 15)) band 16#FFFFFF).
