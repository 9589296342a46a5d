%% What gen_server, gen_statem, gen_event and supervisor have in common: names, starting, calls.
-module(gen).
-export([start/6, start/5, call/3, call/4, reply/2, where/1, register_name/1, unregister_name/1, debug_options/2]).
-export([send_request/3, wait_response/2, receive_response/2, check_response/2, monitor_return/2]).

%% Kind is nolink, link or monitor; Module:init_it(Starter, Name, Mod, Args, Options) runs in the new process.
start(Module, Kind, Mod, Args, Options) -> do_start(Module, Kind, self, Mod, Args, Options).
start(Module, Kind, Name, Mod, Args, Options) ->
    case where(Name) of
        undefined -> do_start(Module, Kind, Name, Mod, Args, Options);
        Pid -> {error, {already_started, Pid}}
    end.

do_start(Module, Kind, Name, Mod, Args, Options) ->
    Timeout = proplists:get_value(timeout, Options, infinity),
    SpawnOptions = proplists:get_value(spawn_opt, Options, []),
    InitArgs = [self(), Kind, Name, Mod, Args, Options],
    case Kind of
        nolink -> proc_lib:start(Module, init_it, InitArgs, Timeout, SpawnOptions);
        link -> proc_lib:start_link(Module, init_it, InitArgs, Timeout, SpawnOptions);
        monitor -> monitor_return(proc_lib:start_monitor(Module, init_it, InitArgs, Timeout, SpawnOptions), [])
    end.

monitor_return({{ok, Pid}, Ref}, _) -> {ok, {Pid, Ref}};
monitor_return({Error, Ref}, _) ->
    avmjit_monitor:stop(Ref),
    Error.

where({local, Name}) -> whereis(Name);
where({via, Module, Name}) -> Module:whereis_name(Name);
where({global, _}) -> undefined;
where(Name) when is_atom(Name) -> whereis(Name);
where(Pid) -> Pid.

register_name(self) -> true;
register_name({local, Name}) ->
    try register(Name, self())
    catch error:_ -> {false, whereis(Name)}
    end;
register_name({via, Module, Name}) ->
    case Module:register_name(Name, self()) of
        yes -> true;
        no -> {false, Module:whereis_name(Name)}
    end.

unregister_name({local, Name}) -> catch unregister(Name);
unregister_name({via, Module, Name}) -> Module:unregister_name(Name);
unregister_name(_) -> ok.

debug_options(_, _) -> [].

%% {ok, Reply}, or an exit of the reason alone.
call(Process, Label, Request) -> call(Process, Label, Request, 5000).
call(Process, Label, Request, Timeout) when Timeout =:= infinity; is_integer(Timeout), Timeout >= 0 ->
    case destination(Process) of
        undefined -> exit(noproc);
        Pid when Pid =:= self() -> exit(calling_self);
        To ->
            Ref = erlang:monitor(process, To),
            catch To ! {Label, {self(), Ref}, Request},
            receive
                {Ref, Reply} ->
                    avmjit_monitor:stop(Ref),
                    {ok, Reply};
                {'DOWN', Ref, _, _, Reason} -> exit(Reason)
            after Timeout ->
                avmjit_monitor:stop(Ref),
                % An answer that has come meanwhile is no message for others.
                receive {Ref, _} -> ok after 0 -> ok end,
                exit(timeout)
            end
    end.

destination({Name, Node}) when is_atom(Name), Node =:= node() -> whereis(Name);
destination({Name, Node}) when is_atom(Name), is_atom(Node) -> exit({nodedown, Node});
destination(Process) -> where(Process).

reply({To, Tag}, Reply) ->
    catch To ! {reply_tag(Tag), Reply},
    ok.

reply_tag([alias | Tag]) -> Tag;
reply_tag(Tag) -> Tag.

send_request(Process, Label, Request) ->
    Ref = case destination(Process) of
        undefined -> erlang:monitor(process, Process);
        To ->
            Monitor = erlang:monitor(process, To),
            catch To ! {Label, {self(), Monitor}, Request},
            Monitor
    end,
    {'$request', Ref, Process}.

wait_response({'$request', Ref, Process}, Timeout) ->
    receive
        {Ref, Reply} ->
            avmjit_monitor:stop(Ref),
            {reply, Reply};
        {'DOWN', Ref, _, _, Reason} -> {error, {Reason, Process}}
    after Timeout -> timeout
    end.

receive_response({'$request', Ref, _} = Request, Timeout) ->
    case wait_response(Request, Timeout) of
        timeout ->
            avmjit_monitor:stop(Ref),
            timeout;
        Response -> Response
    end.

check_response({Ref, Reply}, {'$request', Ref, _}) ->
    avmjit_monitor:stop(Ref),
    {reply, Reply};
check_response({'DOWN', Ref, _, _, Reason}, {'$request', Ref, Process}) -> {error, {Reason, Process}};
check_response(_, _) -> no_reply.
