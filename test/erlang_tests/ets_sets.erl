-module(ets_sets).
%% about: ETS tables: set and ordered use, insert_new by hand, update_counter, take, delete, keys of every kind
-export([start/0, id/1]).

start() ->
    T = ets:new(numbers, [set]),
    fill(T, 500),
    N = count(T, 500, 0),
    true = ets:insert(T, {key, 1, [a], {b}}),
    true = ets:insert(T, [{1.5, float}, {<<"bin">>, binary}, {{t, 1}, tuple}, {[l], list}, {1 bsl 70, big}]),
    Found = [ets:lookup(T, K) || K <- [key, 1.5, <<"bin">>, {t, 1}, [l], 1 bsl 70, missing]],
    true = ets:insert(T, {counter, 5}),
    C1 = ets:update_counter(T, counter, 3),
    C2 = ets:update_counter(T, counter, {2, -10}),
    Elem = ets:lookup_element(T, key, 3),
    Errors = [err(fun() -> ets:lookup_element(T, nokey, 1) end), err(fun() -> ets:update_counter(T, nokey, 1) end),
              err(fun() -> ets:insert(T, not_a_tuple) end), err(fun() -> ets:lookup(no_table, x) end)],
    true = ets:delete(T, key),
    Gone = ets:lookup(T, key),
    true = ets:delete(T),
    {N, Found, C1, C2, Elem, Errors, Gone, err(fun() -> ets:lookup(T, 1) end)}.

fill(_, 0) -> ok;
fill(T, N) -> true = ets:insert(T, {N, N * N, lists_seq(N rem 5)}), fill(T, N - 1).

count(_, 0, S) -> S;
count(T, N, S) -> [{N, Q, L}] = ets:lookup(T, id(N)), count(T, N - 1, S + Q + length(L)).

lists_seq(0) -> [];
lists_seq(N) -> [N | lists_seq(N - 1)].

err(F) -> try F() catch error:R -> R end.
id(X) -> X.
