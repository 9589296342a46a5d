%% about: gb_trees, gb_sets, persistent_term, application
-module(trees_calls).
-include("calls.hrl").

lists() -> [[], [{1, a}], [{1, a}, {2, b}, {4, d}, {7, g}]].
tree(F, As, L) -> {{F, [A || A <- As, not is_function(A)], L}, fun() -> shown(apply(gb_trees, F, As ++ [gb_trees:from_orddict(L)])) end}.
shown({N, T}) when is_integer(N), is_tuple(T) orelse T =:= nil -> gb_trees:to_list({N, T});
shown({V, {N, T}}) when is_integer(N), is_tuple(T) orelse T =:= nil -> {V, gb_trees:to_list({N, T})};
shown({K, V, {N, T}}) when is_integer(N) -> {K, V, gb_trees:to_list({N, T})};
shown(X) -> X.
set(F, As) -> {{F, As}, fun() -> set_shown(apply(gb_sets, F, [arg(A) || A <- As])) end}.
arg({set, L}) -> gb_sets:from_list(L);
arg(A) -> A.
set_shown({X, {N, T}}) when is_integer(N), is_tuple(T) orelse T =:= nil -> {X, gb_sets:to_list({N, T})};
set_shown({N, T}) when is_integer(N), is_tuple(T) orelse T =:= nil -> gb_sets:to_list({N, T});
set_shown(X) -> X.

calls() ->
    [tree(F, As, L) || {F, As} <- [{is_empty, []}, {size, []}, {keys, []}, {values, []}, {to_list, []}, {lookup, [2]}, {lookup, [2.0]}, {lookup, [3]}, {get, [1]}, {is_defined, [4]}, {insert, [3, c]}, {insert, [1, z]}, {update, [1, z]},
        {update, [3, z]}, {enter, [1, z]}, {enter, [3, z]}, {delete, [1]}, {delete, [3]}, {delete_any, [1]}, {delete_any, [3]}, {take, [2]}, {take, [3]}, {take_any, [2]}, {take_any, [3]}, {smallest, []}, {largest, []},
        {take_smallest, []}, {take_largest, []}, {smaller, [3]}, {larger, [3]}, {smaller, [0]}, {larger, [9]}, {map, [fun(K, V) -> {K, V} end]}], L <- lists()]
    ++ [{{iterator, L}, fun() -> T = gb_trees:from_orddict(L), {walked(gb_trees:iterator(T)), walked(gb_trees:iterator(T, reversed)), walked(gb_trees:iterator_from(2, T)), walked(gb_trees:iterator_from(3, T, reversed))} end} || L <- lists()]
    ++ [{large, fun() -> T = lists:foldl(fun(K, A) -> gb_trees:enter((K * 7919) rem 1009, K, A) end, gb_trees:empty(), lists:seq(1, 800)),
            U = lists:foldl(fun(K, A) -> gb_trees:delete_any((K * 31) rem 1009, A) end, T, lists:seq(1, 500)), {gb_trees:size(T), gb_trees:size(U), erlang:crc32(term_to_binary(gb_trees:to_list(U)))} end}]
    ++ [set(F, [{set, L}]) || F <- [is_empty, size, to_list, smallest, largest, take_smallest, take_largest], L <- [[], [a], [3, 1, 2, 1]]]
    ++ [set(F, [{set, A}, {set, B}]) || F <- [union, intersection, difference, subtract, is_disjoint, is_subset, is_equal], A <- [[], [1, 2], [3, 1, x]], B <- [[], [2], [3, 1, x]]]
    ++ [set(F, [X, {set, L}]) || F <- [add, add_element, insert, delete, delete_any, del_element, is_member, is_element, smaller, larger], X <- [1, 2, 9], L <- [[], [2], [1, 2, 3]]]
    ++ [{set_more, fun() -> S = gb_sets:from_list([3, 1, 2]), {gb_sets:fold(fun(X, A) -> [X | A] end, [], S), gb_sets:to_list(gb_sets:filter(fun(X) -> X > 1 end, S)), gb_sets:to_list(gb_sets:map(fun(X) -> X div 2 end, S)),
            gb_sets:to_list(gb_sets:singleton(a)), gb_sets:next(gb_sets:iterator(gb_sets:new())), element(1, gb_sets:next(gb_sets:iterator(S))), gb_sets:to_list(gb_sets:union([S, gb_sets:from_list([9])]))} end},
        {persistent, fun() -> ok = persistent_term:put(k, 1), A = persistent_term:get(k), {A, persistent_term:get(z, d), persistent_term:erase(k), persistent_term:erase(k), persistent_term:get(k, gone)} end},
        {persistent_bad, fun() -> persistent_term:get(no_such) end},
        {persistent_other, fun() -> S = self(), spawn(fun() -> persistent_term:put(from, other), S ! done end), receive done -> persistent_term:get(from) end end},
        {env, fun() -> A = application:get_env(app, key), ok = application:set_env(app, key, v), {A, application:get_env(app, key), application:get_env(app, none, d), application:unset_env(app, key), application:get_env(app, key)} end}].

walked(I) -> case gb_trees:next(I) of {K, V, Next} -> [{K, V} | walked(Next)]; none -> [] end.
