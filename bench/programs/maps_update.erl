-module(maps_update).
%% about: maps: build, update, look up
-export([start/0, bench/0]).
-compile({no_auto_import, [get/2]}).

start() -> unit().
bench() -> bench_driver:measure(fun unit/0).

unit() -> sum(update(1200, #{}), 40, 0).

update(0, M) -> M;
update(N, M) ->
    K = N rem 41,
    case M of
        #{K := V} -> update(N - 1, M#{K := (V + N) band 16#FFFFF});
        _ -> update(N - 1, M#{K => N})
    end.

sum(_, -1, Acc) -> Acc;
sum(M, K, Acc) -> sum(M, K - 1, Acc + get(K, M)).

get(K, M) ->
    case M of
        #{K := V} -> V;
        _ -> 0
    end.
