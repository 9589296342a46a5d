-module(server).
%% about: a gen_server-like loop: call, state, reply
-export([start/0, bench/0]).
-compile({no_auto_import, [get/2]}).

start() -> unit().
bench() -> bench_driver:measure(fun unit/0).

unit() ->
    Pid = spawn_opt(fun() -> server(#{}) end, []),
    R = client(Pid, 700, 0),
    call(Pid, stop),
    R.

client(_, 0, Acc) -> Acc;
client(Pid, N, Acc) ->
    ok = call(Pid, {put, N band 15, N}),
    client(Pid, N - 1, Acc + call(Pid, {get, N band 7})).

call(Pid, Request) ->
    Ref = make_ref(),
    Pid ! {call, self(), Ref, Request},
    receive {Ref, Reply} -> Reply end.

server(State) ->
    receive
        {call, From, Ref, stop} -> From ! {Ref, stopped};
        {call, From, Ref, {put, K, V}} -> From ! {Ref, ok}, server(State#{K => V});
        {call, From, Ref, {get, K}} -> From ! {Ref, get(K, State)}, server(State)
    end.

get(K, M) ->
    case M of
        #{K := V} -> V;
        _ -> 0
    end.
