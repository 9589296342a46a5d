-module(timers_receive_order).
%% about: receive timeouts of several lengths in several processes, none of which expires early; zero and infinite ones
-export([start/0]).

start() ->
    Self = self(),
    Times = [60, 20, 40, 1, 80],
    [spawn_opt(fun() -> Self ! {woke, Ms, waits(Ms)} end, []) || Ms <- Times],
    %% In which order they are told of depends on how busy the machine is.
    Woke = [receive {woke, Ms, Waited} -> {Ms, Waited} end || Ms <- Times],
    self() ! late,
    Zero = receive nothing -> got after 0 -> empty end,
    Late = receive late -> got after infinity -> never end,
    Nested = receive never -> a after 5 -> receive never -> b after 5 -> c end end,
    {Woke, waits(30), Zero, Late, Nested}.

waits(Ms) ->
    Before = erlang:monotonic_time(millisecond),
    receive after Ms -> ok end,
    erlang:monotonic_time(millisecond) - Before >= Ms.
