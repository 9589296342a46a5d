-module(process_receive_timeouts).
%% about: receive with after 0, after N, infinity, a variable time-out, a message that comes before, time-outs in loops
-export([start/0, id/1]).

start() ->
    Me = self(),
    T0 = erlang:monotonic_time(millisecond),
    R1 = receive x -> got after 0 -> none end,
    R2 = receive x -> got after 30 -> timeout end,
    T1 = erlang:monotonic_time(millisecond),
    spawn_opt(fun() -> receive after 10 -> Me ! x end end, []),
    R3 = receive x -> got after 5000 -> timeout end,
    spawn_opt(fun() -> receive after 10 -> Me ! y end end, []),
    R4 = receive y -> got after id(infinity) -> timeout end,
    %% A message that does not match does not end the wait.
    Me ! other,
    R5 = receive z -> got after id(20) -> timeout end,
    R6 = receive other -> kept after 0 -> lost end,
    R7 = [receive never -> 1 after N -> N end || N <- [0, 1, 2, 3]],
    R8 = poll(50, 0),
    R9 = [err(fun() -> receive never -> 1 after id(V) -> 2 end end) || V <- [-1, a, 1.5]],
    {R1, R2, R3, R4, R5, R6, R7, R8, R9, T1 - T0 >= 30, T1 - T0 < 3000}.

poll(0, S) -> S;
poll(N, S) -> poll(N - 1, receive M -> M after 0 -> S + N end).

err(F) ->
    try F() catch error:R -> R end.

id(X) -> X.
