-module(maps_many_keys).
%% about: maps of 0 to 10,000 keys: from_keys, lookups of every key, size, updates that keep the old map, removal by rebuilding
%% timeout: 120
-export([start/0, id/1]).

start() -> {[build(N) || N <- [0, 1, 2, 31, 32, 33, 100, 300]], in_process(fun() -> big(10000) end), grow(150, #{})}.

build(N) ->
    M = maps:from_keys(seq(1, N), N),
    M2 = case N of 0 -> M; _ -> M#{N := last} end,
    {map_size(M), found(M, N, 0), missing(M, N), M2 =:= M, map_size(M2)}.

found(_, 0, S) -> S;
found(M, K, S) when is_map_key(K, M) -> found(M, K - 1, S + map_get(K, M));
found(M, K, S) -> found(M, K - 1, S - 1000000).

missing(M, N) -> [K || K <- [0, -1, N + 1, 1.0, a, []], is_map_key(K, M)].

big(N) ->
    M = maps:from_keys(seq(1, N), x),
    M2 = M#{5000 := y, a => z},
    {map_size(M), map_size(M2), map_get(5000, M), map_get(5000, M2), map_get(a, M2), hits(M, N, 0), is_map_key(N + 1, M), M =:= M2, M < M2}.

hits(_, 0, S) -> S;
hits(M, K, S) ->
    case M of
        #{K := x} -> hits(M, K - 97, S + 1);
        #{} -> S
    end.

%% One key at a time.
grow(0, M) -> {map_size(M), map_get({k, 75}, M)};
grow(N, M) -> grow(N - 1, M#{{k, N} => N * N}).

%% AtomVM's default heap growth makes a large live heap quadratic in time.
in_process(F) ->
    Growth = case erlang:system_info(machine) of "BEAM" -> []; _ -> [{atomvm_heap_growth, fibonacci}] end,
    {P, M} = spawn_opt(fun() -> exit({result, F()}) end, [monitor | Growth]),
    receive {'DOWN', M, process, P, {result, R}} -> R end.

seq(A, B) when A > B -> [];
seq(A, B) -> [A | seq(A + 1, B)].

id(X) -> X.
