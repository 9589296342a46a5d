-module(maps_built).
%% about: maps made of constant keys in every order: atoms that begin alike, beyond ASCII, and integers
-export([start/0]).

start() ->
    A = id(1), B = id([2]), C = id({3}),
    M1 = #{b => A, a => B, ab => C, '' => A, 'B' => B, aa => C},
    M2 = #{10 => A, -1 => B, a => C, 9 => A, 'ä' => B, z => C, '日本' => A},
    M3 = (id(#{}))#{k => A, j => B},
    M4 = #{x => #{y => #{z => A}, w => B}, v => [#{u => C}]},
    {
        [K || K <- lists_of(M1), true], [K || K <- lists_of(M2), true],
        M1 =:= (#{aa => C, 'B' => B})#{'' => A, ab => C, b => A, a => B},
        {map_get(j, M3), map_get(k, M3)}, map_get(z, map_get(y, map_get(x, M4))), map_size(M4),
        maps_equal(M2, A, B, C),
        map_size(M1), map_size(M2), maps_get(ab, M1), maps_get('ä', M2), maps_get(-1, M2),
        garbage(200, [])
    }.

id(X) -> X.

lists_of(M) -> [V || K <- ['', 'B', a, aa, ab, b, -1, 9, 10, z, 'ä', '日本'], V <- found(K, M)].

found(K, M) ->
    case M of
        #{K := V} -> [V];
        _ -> []
    end.

maps_get(K, M) -> map_get(K, M).

maps_equal(M, A, B, C) -> M =:= #{'日本' => A, z => C, 'ä' => B, 9 => A, a => C, -1 => B, 10 => A}.

%% Collections between the maps, whose values are made of each other.
garbage(0, Acc) -> count(Acc, 0);
garbage(N, Acc) ->
    M = #{n => N, last => Acc, pair => {N, N}, -5 => [N]},
    garbage(N - 1, [M#{n := N + 1} | keep(Acc)]).

keep([A, B, C | _]) -> [A, B, C];
keep(L) -> L.

count([], N) -> N;
count([#{n := N, -5 := [P]} | T], Sum) -> count(T, Sum + N * P).
