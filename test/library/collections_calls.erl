%% about: sets, ordsets, orddict, dict, queue, and timer
-module(collections_calls).
-include("calls.hrl").

lists() -> [[], [a], [3, 1, 2, 1], [b, a, {c}]].
orddicts() -> [[], [{1, a}], [{1, a}, {2, b}, {4, d}], [{2, z}, {3, y}]].

seen(T) when is_tuple(T); is_map(T) ->
    case sets:is_set(T) of
        true -> lists:sort(sets:to_list(T));
        false -> T
    end;
seen(T) -> T.

set(F, Ls) -> {{F, Ls}, fun() -> seen(apply(sets, F, [sets:from_list(L) || L <- Ls])) end}.
dict(F, As, L) -> {{F, [A || A <- As, not is_function(A)], L}, fun() -> case apply(dict, F, As ++ [dict:from_list(L)]) of
    {V, D} when F =:= take -> {V, lists:sort(dict:to_list(D))};
    L1 when is_list(L1) -> lists:sort(L1);
    V when is_atom(V); is_integer(V); is_tuple(V), tuple_size(V) =:= 2 -> V;
    D -> lists:sort(dict:to_list(D)) end end}.
queue(F, As, L) -> {{F, [A || A <- As, not is_function(A)], L}, fun() -> shown(apply(queue, F, As ++ [queue:from_list(L)])) end}.
shown({X, {A, B}}) when is_list(A), is_list(B) -> {X, queue:to_list({A, B})};
shown({{A, B}, {C, D}}) when is_list(A), is_list(B), is_list(C), is_list(D) -> {queue:to_list({A, B}), queue:to_list({C, D})};
shown({A, B}) when is_list(A), is_list(B) -> queue:to_list({A, B});
shown(X) -> X.

calls() ->
    [set(F, [L]) || F <- [size, is_empty, to_list_sorted], L <- lists(), F =/= to_list_sorted]
    ++ [set(F, [A, B]) || F <- [union, intersection, subtract, is_disjoint, is_subset, is_equal], A <- lists(), B <- lists()]
    ++ [{{F, X, L}, fun() -> seen(apply(sets, F, [X, sets:from_list(L)])) end} || F <- [add_element, del_element, is_element], X <- [a, 1, 1.5], L <- lists()]
    ++ [{{F, L}, fun() -> seen(apply(sets, F, [fun(X) -> X =:= a end, sets:from_list(L)])) end} || F <- [filter, map], L <- lists()]
    ++ [{{fold, L}, fun() -> sets:fold(fun(_, N) -> N + 1 end, 0, sets:from_list(L)) end} || L <- lists()]
    ++ [{unions, fun() -> seen(sets:union([sets:from_list(L) || L <- lists()])) end}, {intersections, fun() -> seen(sets:intersection([sets:from_list(L) || L <- tl(lists())])) end},
        {version_2, fun() -> lists:sort(sets:to_list(sets:from_list([b, a], [{version, 2}]))) end}, {new, fun() -> {sets:size(sets:new()), sets:size(sets:new([{version, 2}]))} end}, {is_set, fun() -> {sets:is_set(sets:new()), sets:is_set(x)} end}]
    ++ cross(ordsets, [from_list], [lists()]) ++ cross(ordsets, [is_set], [lists() ++ [[1, 2], [1, 1], x]])
    ++ cross(ordsets, [size, is_empty, to_list], [[[], [1, 2]]])
    ++ cross(ordsets, [add_element, del_element, is_element], [[0, 1, 1.0, 2, 3, a], [[], [1], [1, 3], [2]]])
    ++ cross(ordsets, [union, intersection, subtract, is_disjoint, is_subset, is_equal], [[[], [1], [1, 3, a], [2, 3]], [[], [1.0], [1, 3], [3, a, b]]])
    ++ cross(ordsets, [union], [[[], [[1, 2], [0, 2], []]]]) ++ cross(ordsets, [intersection], [[[[1, 2], [2, 3]], [[1]]]])
    ++ cross(ordsets, [filter, map], [[fun(X) -> X > 1 end], [[], [1, 2, 3]]]) ++ cross(ordsets, [fold], [[fun(X, A) -> [X | A] end], [[]], [[1, 2, 3]]])
    ++ cross(orddict, [from_list], [[[], [{2, a}, {1, b}, {2, c}]]]) ++ cross(orddict, [size, is_empty, fetch_keys, to_list], [orddicts()])
    ++ cross(orddict, [find, fetch, is_key, erase, take], [[0, 1, 2, 2.0, 9], orddicts()])
    ++ cross(orddict, [store], [[0, 1, 2, 9], [v], orddicts()]) ++ cross(orddict, [append], [[1, 5], [v], [[], [{1, [a]}]]]) ++ cross(orddict, [append_list], [[1, 5], [[v, w]], [[], [{1, [a]}]]])
    ++ cross(orddict, [update], [[1, 9], [fun(X) -> {X} end], orddicts()]) ++ cross(orddict, [update], [[1, 9], [fun(X) -> {X} end], [i], orddicts()])
    ++ cross(orddict, [update_counter], [[1, 2], [3], [[], [{1, 4}]]]) ++ cross(orddict, [fold], [[fun(K, V, A) -> [{K, V} | A] end, f], [[]], orddicts()])
    ++ cross(orddict, [map], [[fun(K, V) -> {K, V} end, f], orddicts()]) ++ cross(orddict, [filter], [[fun(K, _) -> K > 1 end, f], orddicts()])
    ++ cross(orddict, [merge], [[fun(K, A, B) -> {K, A, B} end, f], orddicts(), orddicts()])
    ++ [dict(F, As, L) || {F, As} <- [{size, []}, {is_empty, []}, {fetch_keys, []}, {to_list, []}, {find, [1]}, {find, [9]}, {fetch, [1]}, {is_key, [1]}, {is_key, [1.0]}, {erase, [1]}, {take, [1]}, {store, [1, v]},
            {store, [9, v]}, {update, [1, fun(X) -> {X} end]}, {update, [1, fun(X) -> {X} end, i]}, {filter, [fun(K, _) -> K > 1 end]}, {map, [fun(K, V) -> {K, V} end]}], L <- [[], [{1, a}], [{1, a}, {2, b}]]]
    ++ [{dict_append, fun() -> lists:sort(dict:to_list(dict:append_list(2, [x], dict:append(1, b, dict:append(1, a, dict:new()))))) end},
        {dict_counter, fun() -> dict:to_list(dict:update_counter(a, 2, dict:update_counter(a, 1, dict:new()))) end},
        {dict_merge, fun() -> lists:sort(dict:to_list(dict:merge(fun(K, A, B) -> {K, A, B} end, dict:from_list([{1, a}, {2, b}]), dict:from_list([{2, c}, {3, d}])))) end},
        {dict_fold, fun() -> dict:fold(fun(_, V, A) -> V + A end, 0, dict:from_list([{a, 1}, {b, 2}])) end}]
    ++ [queue(F, As, L) || {F, As} <- [{len, []}, {is_empty, []}, {to_list, []}, {out, []}, {out_r, []}, {peek, []}, {peek_r, []}, {get, []}, {get_r, []}, {drop, []}, {drop_r, []}, {in, [x]}, {in_r, [x]}, {reverse, []},
            {head, []}, {tail, []}, {last, []}, {daeh, []}, {init, []}, {liat, []}, {cons, [x]}, {member, [2]}, {split, [0]}, {split, [2]}, {split, [9]}, {split, [-1]}, {filter, [fun(X) -> X > 1 end]}, {filter, [fun(X) -> [X, X] end]},
            {filtermap, [fun(2) -> {true, two}; (X) -> X > 2 end]}, {fold, [fun(X, A) -> X + A end, 0]}, {any, [fun(X) -> X > 2 end]}, {all, [fun(X) -> X > 2 end]}, {delete, [2]}, {delete_r, [1]}, {delete_with, [fun(X) -> X > 1 end]},
            {delete_with_r, [fun(X) -> X > 1 end]}], L <- [[], [1], [1, 2], [1, 2, 3, 4, 1]]]
    ++ [{representation, fun() -> Q = lists:foldl(fun queue:in/2, queue:new(), [1, 2, 3, 4, 5]), {Q, queue:drop(Q), queue:drop(queue:drop(Q)), queue:drop_r(Q), queue:in_r(0, Q), queue:from_list([1, 2, 3, 4, 5])} end},
        {queue_join, fun() -> queue:to_list(queue:join(queue:from_list([1, 2]), queue:from_list([3]))) end}, {queue_snoc, fun() -> queue:to_list(queue:snoc(queue:from_list([1]), 2)) end},
        {long_queue, fun() -> through(queue:from_list(lists:seq(1, 20)), 200, 0) end}]
    ++ cross(queue, [is_queue, len, is_empty, to_list, out, peek, get, reverse, from_list], [[x, {[], x}]])
    ++ cross(timer, [seconds, minutes, hours], [[0, 2]]) ++ cross(timer, [hms], [[1], [2], [3]]) ++ cross(timer, [now_diff], [[{1, 2, 3}], [{1, 2, 4}, {0, 0, 0}]])
    ++ [{sleep, fun() -> timer:sleep(1) end}, {tc, fun() -> {T, V} = timer:tc(fun() -> timer:sleep(5), v end), {T >= 4000, V} end}, {tc_2, fun() -> {T, V} = timer:tc(fun(X) -> X end, [1]), {is_integer(T), V} end},
        {tc_3, fun() -> {T, V} = timer:tc(erlang, abs, [-1]), {is_integer(T), V} end}, {tc_4, fun() -> {T, V} = timer:tc(erlang, abs, [-1], millisecond), {T < 1000, V} end},
        {send_after, fun() -> {ok, _} = timer:send_after(5, m), receive M -> M after 2000 -> late end end}, {apply_after, fun() -> {ok, _} = timer:apply_after(5, erlang, send, [self(), m]), receive M -> M after 2000 -> late end end},
        {cancel, fun() -> {ok, R} = timer:send_after(30, m), {timer:cancel(R), receive M -> M after 80 -> nothing end} end}, {bad_times, fun() -> {timer:send_after(-1, m), timer:cancel(x)} end},
        {interval, fun() -> {ok, R} = timer:send_interval(5, tick), X = [receive M -> M after 2000 -> late end || _ <- [1, 2, 3]], timer:cancel(R), X end},
        {exit_after, fun() -> {P, R} = spawn_monitor(fun() -> timer:sleep(5000) end), {ok, _} = timer:exit_after(5, P, gone), receive {'DOWN', R, process, P, W} -> W after 2000 -> late end end},
        {kill_after, fun() -> {P, R} = spawn_monitor(fun() -> timer:sleep(5000) end), {ok, _} = timer:kill_after(5, P), receive {'DOWN', R, process, P, W} -> W after 2000 -> late end end}].

through(Q, 0, Sum) -> {Sum, queue:to_list(Q)};
through(Q, N, Sum) -> {{value, X}, Rest} = queue:out(Q), through(queue:in(X + 1, Rest), N - 1, Sum + X).
