-module(process_dictionary).
%% about: put, get, erase with keys of every type, many keys, values kept through collections, one dictionary per process
-export([start/0, id/1]).

start() ->
    Me = self(),
    Keys = [a, 1, 1.5, "s", {t}, <<200>>, [], #{m => 1}, 1 bsl 70],
    First = [put(K, {v, K}) || K <- Keys],
    erlang:garbage_collect(),
    Second = [put(K, new) =:= {v, K} || K <- Keys],
    {P, M} = spawn_opt(fun() -> Me ! {get(a), put(a, child), get(a)} end, [monitor]),
    Child = receive {_, _, _} = X -> X end,
    receive {'DOWN', M, process, P, normal} -> ok end,
    N = fill(200),
    {
        First, Second, Child, get(a), get(nokey), erase(a), erase(a), get(a), get(1), get(1.0), N, sum(200, 0), length(get()) - length(Keys) + 1,
        length(erase()), erase(), get()
    }.

fill(0) -> done;
fill(N) -> put({k, N}, N * N), fill(N - 1).

sum(0, S) -> S;
sum(N, S) -> sum(N - 1, S + get({k, N})).

id(X) -> X.
