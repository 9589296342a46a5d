-module(process_spawn_forms).
%% about: spawn_opt with a fun, with module, function and arguments, local function funs, arguments of 0 to 6, options, wrong arguments
-export([start/0, id/1, f0/0, f1/1, f3/3, f6/6]).

start() ->
    Me = self(),
    X = id(5),
    spawn_opt(?MODULE, f1, [Me], []),
    spawn_opt(?MODULE, f3, [Me, a, {b}], [{min_heap_size, 100}]),
    spawn_opt(id(?MODULE), id(f6), [Me, 1, 2, 3, 4, 5], []),
    spawn_opt(fun() -> f3(Me, X, [X, X]) end, []),
    P = spawn_opt(fun f0/0, []),
    {_, M} = spawn_opt(?MODULE, f0, [], [monitor]),
    P ! Me,
    Rs = [receive {K, V} -> V end || K <- [f1, f6, f0]],
    T = [receive {f3, V} -> V end || _ <- [1, 2]],
    D = receive {'DOWN', M, process, Q, _} -> wrong(Q) after 5 -> waiting end,
    {Rs, lists:member([a, {b}], T), lists:member([5, [5, 5]], T), D, is_pid(P), is_process_alive(Me)}.

wrong(_) -> ended.

f0() -> receive P -> P ! {f0, zero} end.
f1(P) -> P ! {f1, one}.
f3(P, A, B) -> P ! {f3, [A, B]}.
f6(P, A, B, C, D, E) -> P ! {f6, A + B * 10 + C * 100 + D * 1000 + E * 10000}.

id(X) -> X.
