%% Timers of erlang:send_after and start_timer: one process has all of them, the next one first. It starts with the
%% first timer, and is registered, so that all processes share it.
-module(avmjit_timers).
-export([start/4, cancel/1, read/1]).

-define(SERVER, avmjit_timers).
%% The longest time that a process of AtomVM can wait, about: it looks again then.
-define(LONGEST, 16#7ffffff).

%% Message makes the message of the timer's reference.
start(Time, To, Message, Options) when is_integer(Time), is_pid(To) orelse is_atom(To) ->
    At = case absolute(Options) of
        true -> Time;
        false when Time >= 0 -> now_ms() + Time;
        false -> error(badarg)
    end,
    Timer = make_ref(),
    server() ! {start, At, Timer, To, Message(Timer)},
    Timer;
start(_, _, _, _) -> error(badarg).

absolute([]) -> false;
absolute([{abs, Absolute}]) when is_boolean(Absolute) -> Absolute;
absolute(_) -> error(badarg).

%% Milliseconds that were left, or false.
cancel(Timer) -> ask(cancel, Timer).
read(Timer) -> ask(read, Timer).

ask(What, Timer) when is_reference(Timer) ->
    case whereis(?SERVER) of
        undefined -> false;
        Server ->
            Ref = make_ref(),
            Server ! {What, Timer, self(), Ref},
            receive {Ref, Left} -> Left end
    end;
ask(_, _) -> error(badarg).

server() ->
    case whereis(?SERVER) of
        undefined ->
            Pid = erlang:spawn_opt(fun() -> loop([]) end, []),
            try
                register(?SERVER, Pid),
                Pid
            catch
                % Another process has been quicker.
                error:badarg ->
                    exit(Pid, kill),
                    server()
            end;
        Pid -> Pid
    end.

loop(Timers) ->
    receive
        {start, At, Timer, To, Message} ->
            loop(insert({At, Timer, To, Message}, Timers));
        {cancel, Timer, From, Ref} ->
            From ! {Ref, left(Timer, Timers)},
            loop([T || T <- Timers, element(2, T) =/= Timer]);
        {read, Timer, From, Ref} ->
            From ! {Ref, left(Timer, Timers)},
            loop(Timers);
        _ -> loop(Timers)
    after wait(Timers) -> loop(fire(Timers, now_ms()))
    end.

%% Behind those of the same time.
insert(New, [Timer | Rest]) when element(1, Timer) =< element(1, New) ->
    [Timer | insert(New, Rest)];
insert(New, Rest) -> [New | Rest].

left(_, []) -> false;
left(Timer, [{At, Timer, _, _} | _]) -> max(0, At - now_ms());
left(Timer, [_ | Rest]) -> left(Timer, Rest).

wait([]) -> infinity;
wait([{At, _, _, _} | _]) -> min(max(0, At - now_ms()), ?LONGEST).

fire([{At, _, To, Message} | Rest], Now) when At =< Now ->
    catch To ! Message,
    fire(Rest, Now);
fire(Timers, _) -> Timers.

now_ms() -> erlang:monotonic_time(millisecond).
