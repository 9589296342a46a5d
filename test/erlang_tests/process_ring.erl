-module(process_ring).
%% about: a ring of 100 processes, a token passed round 20 times, then all ended in order
-export([start/0]).

start() ->
    Me = self(),
    First = ring(100, Me),
    First ! {token, 0},
    R = turn(First, 20),
    First ! stop,
    receive stop -> {R, done} end.

ring(0, Next) -> Next;
ring(N, Next) -> ring(N - 1, spawn_opt(fun() -> node_(N, Next) end, [])).

turn(First, 0) -> receive {token, V} -> First ! flush, receive flush -> V end end;
turn(First, K) ->
    receive {token, V} -> First ! {token, V + 1000}, turn(First, K - 1) end.

node_(N, Next) ->
    receive
        {token, V} -> Next ! {token, V + 1}, node_(N, Next);
        stop -> Next ! stop;
        Other -> Next ! Other, node_(N, Next)
    end.
