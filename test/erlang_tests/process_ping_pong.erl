-module(process_ping_pong).
%% about: two processes sending messages to and fro 2,000 times, with state on both sides
-export([start/0]).

start() ->
    Me = self(),
    P = spawn_opt(fun() -> pong(Me, 0) end, []),
    R = ping(P, 2000, 0),
    P ! {stop, Me},
    receive {stopped, N} -> {R, N} end.

ping(_, 0, S) -> S;
ping(P, N, S) ->
    P ! {ping, self(), N},
    receive {pong, P, V} -> ping(P, N - 1, (S + V) rem 1000003) end.

pong(Me, N) ->
    receive
        {ping, From, V} -> From ! {pong, self(), V * 2 + N}, pong(Me, N + 1);
        {stop, Me} -> Me ! {stopped, N}
    end.
