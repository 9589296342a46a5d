%% about: maps and proplists; keys are no atoms, since OTP has those in no order
-module(maps_calls).
-include("calls.hrl").

maps() -> [#{}, #{1 => a}, #{1 => a, 2 => b, "k" => c}, #{2 => z, 3 => y}, x].
keys() -> [1, 3, "k", 1.0].
pairs() -> [[], [{1, a}], [{1, a}, {1, b}], [{1}, x], [{1, a} | b], y].
properties() -> [[], [a], [{a, 1}], [a, {b, 2}, {a, 3}, b], [{a, 1, 2}, {a}, 7, "x", a], [{a, true}, {b, false}, {c, [1, 2]}, {c, x}]].

calls() ->
    cross(maps, [size, keys, values, to_list], [maps()])
    ++ cross(maps, [find, get, is_key, remove, take], [keys(), maps()])
    ++ cross(maps, [get], [keys(), maps(), [default]])
    ++ cross(maps, [put, update], [keys(), [v], maps()])
    ++ cross(maps, [update_with], [keys(), [fun(V) -> {V} end, f], maps()])
    ++ cross(maps, [update_with], [keys(), [fun(V) -> {V} end, f], [i], maps()])
    ++ cross(maps, [merge, intersect], [maps(), maps()])
    ++ cross(maps, [merge_with, intersect_with], [[fun(K, A, B) -> {K, A, B} end, f], maps(), maps()])
    ++ cross(maps, [map], [[fun(K, V) -> {K, V} end, f], maps()])
    ++ cross(maps, [filter], [[fun(_, V) -> V > a end, fun(_, _) -> x end, f], [#{}, #{1 => a, 2 => b}, x]])
    ++ cross(maps, [filtermap], [[fun(_, a) -> true; (K, b) -> {true, K}; (_, _) -> false end, f], maps()])
    ++ cross(maps, [foreach], [[fun(_, _) -> ok end, f], maps()])
    ++ cross(maps, [fold], [[fun(K, V, A) -> [{K, V} | A] end, f], [[]], maps()])
    ++ cross(maps, [from_list], [pairs()])
    ++ cross(maps, [with, without], [[[], [1], [2, 1, 9], x], maps()])
    ++ cross(maps, [groups_from_list], [[fun(X) -> X rem 2 end, f], [[], [1, 2, 3, 4], x]])
    ++ cross(maps, [groups_from_list], [[fun(X) -> X rem 2 end, f], [fun(X) -> {X} end], [[], [1, 2, 3, 4]]])
    ++ [{new, fun() -> maps:new() end},
        {iterator, fun() -> walked(maps:next(maps:iterator(#{1 => a, 2 => b}))) end},
        {iterator_list, fun() -> maps:to_list(maps:iterator(#{1 => a, 2 => b})) end},
        {iterator_fold, fun() -> maps:fold(fun(K, V, A) -> [{K, V} | A] end, [], maps:iterator(#{1 => a, 2 => b})) end},
        {ordered, fun() -> maps:to_list(maps:iterator(#{b => 1, a => 2, c => 3}, ordered)) end},
        {reversed, fun() -> maps:to_list(maps:iterator(#{b => 1, a => 2, c => 3}, reversed)) end},
        {by, fun() -> maps:to_list(maps:iterator(#{1 => 1, 2 => 2, 3 => 3}, fun(A, B) -> A rem 3 =< B rem 3 end)) end},
        {iterator_bad, fun() -> maps:iterator(x) end},
        {large, fun() -> M = maps:from_list([{I, I * I} || I <- lists:seq(1, 300)]), {maps:size(M), maps:get(17, M), lists:sum(maps:values(maps:filter(fun(K, _) -> K rem 7 =:= 0 end, M))),
            length(maps:keys(maps:without(lists:seq(1, 290), M))), maps:fold(fun(_, V, A) -> A + V end, 0, maps:map(fun(K, _) -> K end, M))} end}]
    ++ cross(proplists, [get_value, get_bool, get_all_values, append_values, lookup, lookup_all, is_defined, delete], [[a, b, c, 7], properties()])
    ++ cross(proplists, [get_value], [[a, z], properties(), [d]])
    ++ cross(proplists, [compact, unfold], [properties()])
    ++ cross(proplists, [property], [[a, {a, true}, {a, 1}, {"x", true}]])
    ++ cross(proplists, [property], [[a, "x"], [true, 1]])
    ++ [{{get_keys, P}, fun() -> lists:sort(proplists:get_keys(P)) end} || P <- properties()]
    ++ cross(proplists, [split], [properties(), [[a], [a, b], [], [z]]])
    ++ cross(proplists, [substitute_aliases], [[[{a, x}], [{b, x}, {a, y}], []], properties()])
    ++ cross(proplists, [substitute_negations], [[[{a, x}], [{b, x}, {a, y}], []], properties()])
    ++ cross(proplists, [expand], [[[{a, [x, {y, 1}]}], [{{a, 1}, [one]}], [{{b, 2}, [two]}, {a, [three]}], []], properties()])
    ++ cross(proplists, [normalize], [[[a, {b, true}, {c, 1}, no_d]], [[], [{aliases, [{b, e}]}, {negations, [{no_d, d}]}], [{expand, [{a, [f, {g, 1}]}]}]]])
    ++ [{{to_map, P}, fun() -> lists:sort(maps:to_list(proplists:to_map(P))) end} || P <- properties()]
    ++ [{from_map, fun() -> lists:sort(proplists:from_map(#{1 => 2, 3 => 4})) end}].

walked({K, V, I}) -> [{K, V} | walked(maps:next(I))];
walked(none) -> [].
