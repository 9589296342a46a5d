%% Times, and calls after them. A call is made by a process of its own, which starts when its time has come.
-module(timer).
-export([sleep/1, tc/1, tc/2, tc/3, tc/4, now_diff/2, seconds/1, minutes/1, hours/1, hms/3]).
-export([start/0, send_after/2, send_after/3, apply_after/2, apply_after/3, apply_after/4, exit_after/2, exit_after/3]).
-export([kill_after/1, kill_after/2, send_interval/2, send_interval/3, cancel/1]).
-export([apply_interval/2, apply_interval/3, apply_interval/4, apply_repeatedly/2, apply_repeatedly/3, apply_repeatedly/4]).

start() -> ok.

sleep(Time) ->
    receive after Time -> ok end.

tc(Fun) -> tc(Fun, [], microsecond).
tc(Fun, Unit) when is_atom(Unit) -> tc(Fun, [], Unit);
tc(Fun, Args) -> tc(Fun, Args, microsecond).
tc(Module, Name, Args) when is_atom(Module) -> tc(Module, Name, Args, microsecond);
tc(Fun, Args, Unit) -> measured(fun() -> apply(Fun, Args) end, Unit).
tc(Module, Name, Args, Unit) -> measured(fun() -> apply(Module, Name, Args) end, Unit).

measured(Fun, Unit) ->
    Before = erlang:monotonic_time(nanosecond),
    Value = Fun(),
    {erlang:convert_time_unit(erlang:monotonic_time(nanosecond) - Before, nanosecond, Unit), Value}.

now_diff({A2, B2, C2}, {A1, B1, C1}) -> ((A2 - A1) * 1000000 + B2 - B1) * 1000000 + C2 - C1.
seconds(Seconds) -> 1000 * Seconds.
minutes(Minutes) -> 60000 * Minutes.
hours(Hours) -> 3600000 * Hours.
hms(Hours, Minutes, Seconds) -> hours(Hours) + minutes(Minutes) + seconds(Seconds).

send_after(Time, Message) -> send_after(Time, self(), Message).
send_after(Time, To, Message) when is_pid(To); is_atom(To) -> later(Time, fun() -> To ! Message end);
send_after(_, _, _) -> {error, badarg}.

apply_after(Time, Fun) when is_function(Fun, 0) -> later(Time, Fun);
apply_after(_, _) -> {error, badarg}.
apply_after(Time, Fun, Args) when is_function(Fun, length(Args)) -> later(Time, fun() -> apply(Fun, Args) end);
apply_after(_, _, _) -> {error, badarg}.
apply_after(Time, Module, Name, Args) when is_atom(Module), is_atom(Name), length(Args) >= 0 ->
    later(Time, fun() -> apply(Module, Name, Args) end);
apply_after(_, _, _, _) -> {error, badarg}.

exit_after(Time, Reason) -> exit_after(Time, self(), Reason).
exit_after(Time, Pid, Reason) -> later(Time, fun() -> exit(process(Pid), Reason) end).
kill_after(Time) -> exit_after(Time, kill).
kill_after(Time, Pid) -> exit_after(Time, Pid, kill).

process(Name) when is_atom(Name) -> whereis(Name);
process(Pid) -> Pid.

later(Time, Fun) when is_integer(Time), Time >= 0 ->
    {ok, {timer, spawn(fun() ->
        receive cancel -> ok
        after Time -> Fun()
        end
    end)}};
later(_, _) -> {error, badarg}.

%% Until the process that it is for, or that asked for it, is there no more.
send_interval(Time, Message) -> send_interval(Time, self(), Message).
send_interval(Time, To, Message) when is_pid(To); is_atom(To) -> repeat(Time, To, fun() -> To ! Message end);
send_interval(_, _, _) -> {error, badarg}.

apply_interval(Time, Fun) when is_function(Fun, 0) -> repeat(Time, self(), fun() -> spawn(Fun) end);
apply_interval(_, _) -> {error, badarg}.
apply_interval(Time, Fun, Args) when is_function(Fun, length(Args)) ->
    repeat(Time, self(), fun() -> spawn(fun() -> apply(Fun, Args) end) end);
apply_interval(_, _, _) -> {error, badarg}.
apply_interval(Time, Module, Name, Args) when is_atom(Module), is_atom(Name), length(Args) >= 0 ->
    repeat(Time, self(), fun() -> spawn(Module, Name, Args) end);
apply_interval(_, _, _, _) -> {error, badarg}.

apply_repeatedly(Time, Fun) when is_function(Fun, 0) -> repeat(Time, self(), fun() -> finished(Fun) end);
apply_repeatedly(_, _) -> {error, badarg}.
apply_repeatedly(Time, Fun, Args) when is_function(Fun, length(Args)) ->
    apply_repeatedly(Time, fun() -> apply(Fun, Args) end);
apply_repeatedly(_, _, _) -> {error, badarg}.
apply_repeatedly(Time, Module, Name, Args) when is_atom(Module), is_atom(Name), length(Args) >= 0 ->
    apply_repeatedly(Time, fun() -> apply(Module, Name, Args) end);
apply_repeatedly(_, _, _, _) -> {error, badarg}.

finished(Fun) ->
    {Pid, Ref} = spawn_monitor(Fun),
    receive {'DOWN', Ref, process, Pid, _} -> ok end.

repeat(Time, For, Fun) when is_integer(Time), Time >= 0 ->
    {ok, {timer, spawn(fun() ->
        Ref = erlang:monitor(process, For),
        ticks(Ref, erlang:monotonic_time(millisecond) + Time, Time, Fun)
    end)}};
repeat(_, _, _) -> {error, badarg}.

ticks(Ref, At, Time, Fun) ->
    receive
        cancel -> ok;
        {'DOWN', Ref, _, _, _} -> ok
    after max(0, At - erlang:monotonic_time(millisecond)) ->
        Fun(),
        ticks(Ref, At + Time, Time, Fun)
    end.

cancel({timer, Pid}) when is_pid(Pid) ->
    Pid ! cancel,
    {ok, cancel};
cancel(_) -> {error, badarg}.
