-module(timers_receive_order).
%% about: receive timeouts of several lengths in several processes expire in order; zero and infinite ones
-export([start/0]).

start() ->
    Self = self(),
    [spawn_opt(fun() -> wait(Ms), Self ! {woke, Ms} end, []) || Ms <- [60, 20, 40, 1, 80]],
    Order = [receive {woke, Ms} -> Ms end || _ <- [1, 2, 3, 4, 5]],
    Before = erlang:monotonic_time(millisecond),
    wait(30),
    Waited = erlang:monotonic_time(millisecond) - Before,
    self() ! late,
    Zero = receive nothing -> got after 0 -> empty end,
    Late = receive late -> got after infinity -> never end,
    Nested = receive never -> a after 5 -> receive never -> b after 5 -> c end end,
    {Order, Waited >= 30, Waited < 2000, Zero, Late, Nested}.

wait(Ms) -> receive after Ms -> ok end.
