-module(maps_literals_and_update).
%% about: map construction, => and := updates of one and many keys, keys of every type, shared and unshared keys
-export([start/0, id/1]).

start() ->
    K = id(k), M0 = id(#{}), M1 = id(#{a => 1, b => 2}), M2 = M1#{a := 10, c => 3}, M3 = M2#{K => v, 1 => one, 1.0 => onef, "s" => l, {t} => t, <<200>> => b, #{} => m, [] => n, 1 bsl 70 => big},
    {
        map_size(M0), map_size(M1), map_size(M2), map_size(M3), map_get(a, M2), map_get(a, M1), map_get(K, M3), map_get(1, M3), map_get(1.0, M3), map_get("s", M3), map_get({t}, M3),
        map_get(<<200>>, M3), map_get(#{}, M3), map_get([], M3), map_get(1 bsl 70, M3), M1#{a := 1} =:= M1, M1#{c => 1} =:= M1, #{a => 1, b => 2} =:= #{b => 2, a => 1},
        (M0#{x => 1})#{x => 2} =:= #{x => 2}, map_size(#{K => 1, id(k) => 2}), nested(id(#{p => #{q => #{r => 1}}})), count(200, #{}), upd(100, #{n => 0, keep => [x]}),
        is_map(M3), is_map_key(1, M3), is_map_key(2, M3), is_map_key(2.0, M3), exact_error(M1), (M1#{a := x})#{b := y} =:= #{a => x, b => y},
        [err(fun() -> map_get(zz, M1) end), err(fun() -> (id([]))#{a => 1} end), err(fun() -> (id(1))#{a := 1} end)]
    }.

nested(#{p := #{q := #{r := R} = Q} = P} = M) ->
    N = M#{p := P#{q := Q#{r := R + 1, s => new}}},
    #{p := #{q := #{r := X, s := Y}}} = N,
    {X, Y, R}.

count(0, M) -> {map_size(M), [V || K <- [0, 1, 2], V <- [map_get(K, M) + 300]]};
count(N, M) ->
    K = N rem 3,
    count(N - 1, case M of #{K := V} -> M#{K := V + 1}; #{} -> M#{K => 1} end).

upd(0, M) -> {map_get(n, M), map_get(keep, M)};
upd(N, #{n := V} = M) -> upd(N - 1, M#{n := V + N}).

exact_error(M) ->
    try M#{zz := 1} of _ -> wrong catch error:_ -> error end.

err(F) ->
    try F() catch error:R -> R end.

id(X) -> X.
