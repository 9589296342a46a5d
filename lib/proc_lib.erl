%% Processes that say when they have started, and that know who started them.
-module(proc_lib).
-export([spawn/1, spawn/3, spawn_link/1, spawn_link/3, spawn_monitor/1, spawn_monitor/3, spawn_opt/2, spawn_opt/4]).
-export([start/3, start/4, start/5, start_link/3, start_link/4, start_link/5, start_monitor/3, start_monitor/4]).
-export([start_monitor/5, init_ack/1, init_ack/2, init_fail/2, init_fail/3, initial_call/1, translate_initial_call/1]).
-export([hibernate/3, stop/1, stop/3, format/1, set_label/1, get_label/1]).
-compile({no_auto_import, [spawn/1, spawn/3, spawn_link/1, spawn_link/3, spawn_monitor/1, spawn_monitor/3, spawn_opt/2, spawn_opt/4]}).

spawn(Fun) -> spawn_opt(Fun, []).
spawn(Module, Name, Args) -> spawn_opt(Module, Name, Args, []).
spawn_link(Fun) -> spawn_opt(Fun, [link]).
spawn_link(Module, Name, Args) -> spawn_opt(Module, Name, Args, [link]).
spawn_monitor(Fun) -> spawn_opt(Fun, [monitor]).
spawn_monitor(Module, Name, Args) -> spawn_opt(Module, Name, Args, [monitor]).

spawn_opt(Fun, Options) when is_function(Fun, 0) -> started(Fun, {erlang, apply, 2}, Options).
spawn_opt(Module, Name, Args, Options) when is_atom(Module), is_atom(Name), length(Args) >= 0 ->
    started(fun() -> apply(Module, Name, Args) end, {Module, Name, length(Args)}, Options).

started(Fun, Call, Options) ->
    Ancestors = [name_of(self()) | known_ancestors()],
    erlang:spawn_opt(fun() ->
        put('$ancestors', Ancestors),
        put('$initial_call', Call),
        run(Fun)
    end, Options).

known_ancestors() ->
    case get('$ancestors') of
        Ancestors when is_list(Ancestors) -> Ancestors;
        _ -> []
    end.

name_of(Pid) ->
    case process_info(Pid, registered_name) of
        {registered_name, Name} -> Name;
        _ -> Pid
    end.

%% What a process of OTP's dies of is an exit, whatever was raised.
run(Fun) ->
    try Fun()
    catch
        error:Reason:Trace -> exit({Reason, Trace});
        throw:Value:Trace -> exit({{nocatch, Value}, Trace})
    end.

start(Module, Name, Args) -> start(Module, Name, Args, infinity).
start(Module, Name, Args, Timeout) -> start(Module, Name, Args, Timeout, []).
start(Module, Name, Args, Timeout, Options) -> without_monitor(await(Module, Name, Args, Timeout, Options)).
start_link(Module, Name, Args) -> start_link(Module, Name, Args, infinity).
start_link(Module, Name, Args, Timeout) -> start_link(Module, Name, Args, Timeout, []).
start_link(Module, Name, Args, Timeout, Options) -> start(Module, Name, Args, Timeout, [link | Options]).
start_monitor(Module, Name, Args) -> start_monitor(Module, Name, Args, infinity).
start_monitor(Module, Name, Args, Timeout) -> start_monitor(Module, Name, Args, Timeout, []).
start_monitor(Module, Name, Args, Timeout, Options) -> await(Module, Name, Args, Timeout, Options).

without_monitor({Result, Ref}) ->
    avmjit_monitor:stop(Ref),
    Result.

await(Module, Name, Args, Timeout, Options) ->
    Result = {Pid, Ref} = spawn_opt(Module, Name, Args, [monitor | lists:delete(monitor, Options)]),
    receive
        {ack, Pid, Return} -> {Return, Ref};
        {nack, Pid, Return} ->
            receive {'DOWN', Ref, process, Pid, _} -> ok end,
            unlinked(Pid, Options),
            {Return, Ref};
        {'DOWN', Ref, process, Pid, Reason} ->
            unlinked(Pid, Options),
            {{error, Reason}, Ref}
    after Timeout ->
        unlink(Pid),
        exit(Pid, kill),
        receive {'DOWN', Ref, process, Pid, _} -> ok end,
        _ = Result,
        {{error, timeout}, Ref}
    end.

%% A starter that traps exits has not to be told of one twice.
unlinked(Pid, Options) ->
    case lists:member(link, Options) of
        true -> receive {'EXIT', Pid, _} -> ok after 0 -> ok end;
        false -> ok
    end.

init_ack(Return) -> init_ack(parent(), Return).
init_ack(Parent, Return) ->
    Parent ! {ack, self(), Return},
    ok.

init_fail(Return, Exception) -> init_fail(parent(), Return, Exception).
init_fail(Parent, Return, Exception) ->
    Parent ! {nack, self(), Return},
    case Exception of
        {Class, Reason} -> erlang:Class(Reason);
        {Class, Reason, Trace} -> erlang:raise(Class, Reason, Trace)
    end.

parent() ->
    case get('$ancestors') of
        [Parent | _] when is_atom(Parent) -> whereis(Parent);
        [Parent | _] -> Parent
    end.

initial_call(_) -> false.
translate_initial_call(_) -> {proc_lib, init_p, 5}.
set_label(Label) ->
    put('$process_label', Label),
    ok.
get_label(Pid) when Pid =:= self() -> get('$process_label');
get_label(_) -> undefined.
format(Report) -> io_lib:format("~p~n", [Report]).

hibernate(Module, Name, Args) -> erlang:hibernate(Module, Name, Args).

stop(Process) -> stop(Process, normal, infinity).
stop(Process, Reason, Timeout) ->
    Ref = erlang:monitor(process, Process),
    Asker = erlang:spawn(fun() ->
        try sys:terminate(Process, Reason, infinity)
        catch _:_ -> ok
        end
    end),
    receive
        {'DOWN', Ref, process, _, Reason} -> ok;
        {'DOWN', Ref, process, _, Other} -> exit(Other)
    after Timeout ->
        exit(Asker, kill),
        avmjit_monitor:stop(Ref),
        exit(timeout)
    end.
