-module(ets_table).
%% about: ETS: insert, look up, update, delete
-export([start/0, bench/0]).

start() -> unit().
bench() -> bench_driver:measure(fun unit/0).

unit() ->
    T = ets:new(table, [set]),
    R = loop(T, 600, 0),
    ets:delete(T),
    R.

loop(_, 0, Acc) -> Acc;
loop(T, N, Acc) ->
    K = N rem 37,
    case ets:lookup(T, K) of
        [{K, V}] -> ets:insert(T, {K, (V + N) band 16#FFFF}), loop(T, N - 1, (Acc + V) band 16#FFFFFF);
        [] -> ets:insert(T, {K, N}), loop(T, N - 1, Acc)
    end.
