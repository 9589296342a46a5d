-module(maps_matching).
%% about: map patterns: get_map_elements of several keys, has_map_fields, missing keys, variable keys, values bound twice
-export([start/0, id/1]).

start() ->
    Ms = [#{}, #{a => 1}, #{a => 1, b => 2}, #{a => 1, b => 1}, #{a => 1, b => 2, c => 3}, #{b => 2}, #{a => #{b => 1}}, #{1 => x}, #{1.0 => x}, #{"k" => 1, {1} => 2},
          #{a => undefined}, #{type => circle, r => 2}, #{type => square, side => 3}, #{type => other}, [], {}, 1],
    [f(id(M)) || M <- Ms] ++ [g(id(K), id(#{a => 1, b => 2, 1 => 3, {x} => 4, [y] => 5})) || K <- [a, b, c, 1, 1.0, {x}, [y], []]] ++
        [many(id(#{k1 => 1, k2 => 2, k3 => 3, k4 => 4, k5 => 5, k6 => 6, k7 => 7, k8 => 8, k9 => 9})), many(id(#{k1 => 1})), area(#{type => circle, r => 2}), area(#{type => x})].

f(#{type := circle, r := R}) -> {circle, R};
f(#{type := T} = M) when map_size(M) > 1 -> {T, map_size(M)};
f(#{a := X, b := X}) -> {same, X};
f(#{a := A, b := B, c := C}) -> A + B + C;
f(#{a := A, b := B}) -> {A, B};
f(#{a := #{b := B}}) -> {deep, B};
f(#{a := undefined}) -> undef;
f(#{a := A}) -> {a, A};
f(#{b := _}) -> has_b;
f(#{1 := V}) -> {int, V};
f(#{1.0 := V}) -> {float, V};
f(#{"k" := A, {1} := B}) -> {odd, A, B};
f(M) when map_size(M) =:= 0 -> empty;
f(#{}) -> map;
f(_) -> not_map.

g(K, M) ->
    case M of
        #{K := V} -> V;
        _ -> none
    end.

many(#{k1 := A, k2 := B, k3 := C, k4 := D, k5 := E, k6 := F, k7 := G, k8 := H, k9 := I}) -> {A, B, C, D, E, F, G, H, I};
many(#{k1 := A}) -> A.

area(M) ->
    case M of
        #{type := circle, r := R} when is_integer(R) -> R * R * 3;
        #{type := square, side := S} -> S * S;
        #{type := _} -> unknown
    end.

id(X) -> X.
