%% Servers.
-module(gen_server).
-export([start/3, start/4, start_link/3, start_link/4, start_monitor/3, start_monitor/4, stop/1, stop/3]).
-export([call/2, call/3, cast/2, reply/2, send_request/2, wait_response/2, receive_response/2, check_response/2]).
-export([enter_loop/3, enter_loop/4, enter_loop/5, multi_call/2, abcast/2]).
-export([init_it/6]).

-callback init(term()) -> term().
-callback handle_call(term(), {pid(), term()}, term()) -> term().
-callback handle_cast(term(), term()) -> term().
-callback handle_info(term(), term()) -> term().
-callback handle_continue(term(), term()) -> term().
-callback terminate(term(), term()) -> term().
-callback code_change(term(), term(), term()) -> term().
-optional_callbacks([handle_info/2, handle_continue/2, terminate/2, code_change/3]).

-record(server, {parent, name, module, state}).

start(Module, Args, Options) -> gen:start(?MODULE, nolink, Module, Args, Options).
start(Name, Module, Args, Options) -> gen:start(?MODULE, nolink, Name, Module, Args, Options).
start_link(Module, Args, Options) -> gen:start(?MODULE, link, Module, Args, Options).
start_link(Name, Module, Args, Options) -> gen:start(?MODULE, link, Name, Module, Args, Options).
start_monitor(Module, Args, Options) -> gen:start(?MODULE, monitor, Module, Args, Options).
start_monitor(Name, Module, Args, Options) -> gen:start(?MODULE, monitor, Name, Module, Args, Options).

stop(Server) -> stop(Server, normal, infinity).
stop(Server, Reason, Timeout) ->
    case gen:where(Server) of
        undefined -> exit(noproc);
        Pid -> proc_lib:stop(Pid, Reason, Timeout)
    end.

call(Server, Request) -> called(Server, Request, 5000, [Server, Request]).
call(Server, Request, Timeout) -> called(Server, Request, Timeout, [Server, Request, Timeout]).
called(Server, Request, Timeout, Args) ->
    try gen:call(Server, '$gen_call', Request, Timeout) of
        {ok, Reply} -> Reply
    catch
        exit:Reason -> exit({Reason, {?MODULE, call, Args}})
    end.

cast({global, _}, _) -> ok;
cast({via, _, _} = Name, Request) -> cast(gen:where(Name), Request);
cast({Name, Node}, Request) when Node =:= node() -> cast(Name, Request);
cast({_, _}, _) -> ok;
cast(Server, Request) ->
    catch Server ! {'$gen_cast', Request},
    ok.

reply(From, Reply) -> gen:reply(From, Reply).
send_request(Server, Request) -> gen:send_request(Server, '$gen_call', Request).
wait_response(Id, Timeout) -> gen:wait_response(Id, Timeout).
receive_response(Id, Timeout) -> gen:receive_response(Id, Timeout).
check_response(Message, Id) -> gen:check_response(Message, Id).
multi_call(Name, Request) -> {[{node(), call(Name, Request)}], []}.
abcast(Name, Request) ->
    cast(Name, Request),
    abcast.

enter_loop(Module, Options, State) -> enter_loop(Module, Options, State, self(), infinity).
enter_loop(Module, Options, State, Name) when is_tuple(Name), tuple_size(Name) < 4, element(1, Name) =/= continue ->
    enter_loop(Module, Options, State, Name, infinity);
enter_loop(Module, Options, State, Name) when is_pid(Name) -> enter_loop(Module, Options, State, Name, infinity);
enter_loop(Module, Options, State, Next) -> enter_loop(Module, Options, State, self(), Next).
enter_loop(Module, _, State, Name, Next) ->
    Parent = case get('$ancestors') of
        [First | _] when is_pid(First) -> First;
        [First | _] -> whereis(First);
        _ -> undefined
    end,
    next(Next, #server{parent = Parent, name = Name, module = Module, state = State}).

%% In the new process.
init_it(Starter, Kind, Name, Module, Args, _) ->
    case gen:register_name(Name) of
        true ->
            Parent = case Kind of
                link -> Starter;
                _ -> self()
            end,
            started(Starter, #server{parent = Parent, name = Name, module = Module}, init(Module, Args));
        {false, Pid} -> proc_lib:init_fail(Starter, {error, {already_started, Pid}}, {exit, normal})
    end.

init(Module, Args) ->
    try {value, Module:init(Args)}
    catch
        throw:Value -> {value, Value};
        Class:Reason:Trace -> {raised, Class, Reason, Trace}
    end.

started(Starter, Server, Result) ->
    case Result of
        {value, {ok, State}} -> ready(Starter, Server#server{state = State}, infinity);
        {value, {ok, State, Next}} -> ready(Starter, Server#server{state = State}, Next);
        {value, {stop, Reason}} -> failed(Starter, Server, {error, Reason}, {exit, Reason});
        {value, {error, Reason}} -> failed(Starter, Server, {error, Reason}, {exit, normal});
        {value, ignore} -> failed(Starter, Server, ignore, {exit, normal});
        {value, Other} ->
            Reason = {bad_return_value, Other},
            failed(Starter, Server, {error, Reason}, {exit, Reason});
        {raised, Class, Reason, Trace} ->
            failed(Starter, Server, {error, reason(Class, Reason, Trace)}, {Class, Reason, Trace})
    end.

ready(Starter, Server, Next) ->
    proc_lib:init_ack(Starter, {ok, self()}),
    next(Next, Server).

failed(Starter, #server{name = Name}, Return, Exception) ->
    gen:unregister_name(Name),
    proc_lib:init_fail(Starter, Return, Exception).

reason(error, Reason, Trace) -> {Reason, Trace};
reason(throw, Value, Trace) -> {{nocatch, Value}, Trace};
reason(exit, Reason, _) -> Reason.

%% What comes before the next message: a time-out, hibernation, or handle_continue.
next({continue, What}, Server) -> handle(handle_continue, [What], none, Server);
next(hibernate, Server) -> loop(Server, infinity);
next(Timeout, Server) -> loop(Server, Timeout).

loop(#server{parent = Parent} = Server, Timeout) ->
    receive
        {'$gen_call', From, Request} -> handle(handle_call, [Request, From], From, Server);
        {'$gen_cast', Request} -> handle(handle_cast, [Request], none, Server);
        {system, From, Request} -> system(Request, From, Server);
        {'EXIT', Parent, Reason} -> terminate(exit, Reason, [], Reason, Server);
        Message -> info(Message, Server)
    after Timeout -> info(timeout, Server)
    end.

info(Message, #server{module = Module} = Server) ->
    case erlang:function_exported(Module, handle_info, 2) of
        true -> handle(handle_info, [Message], none, Server);
        false ->
            logger:warning("Undefined handle_info in ~p, unhandled message: ~p", [Module, Message]),
            loop(Server, infinity)
    end.

system(Request, From, #server{module = Module} = Server) ->
    Get = fun(#server{state = State}) -> State end,
    Replace = fun(Fun, #server{state = State} = Old) -> Old#server{state = Fun(State)} end,
    case sys:handle(Request, From, Server, {Module, Get, Replace}) of
        {continue, New} -> loop(New, infinity);
        {terminate, Reason, Last} -> terminate(exit, Reason, [], Reason, Last)
    end.

handle(Callback, Args, From, #server{module = Module, state = State} = Server) ->
    Result = try {value, apply(Module, Callback, Args ++ [State])}
    catch
        throw:Value -> {value, Value};
        Class:Reason:Trace -> {raised, Class, Reason, Trace}
    end,
    case Result of
        {value, Value1} -> go_on(Value1, From, Server);
        {raised, Class1, Reason1, Trace1} ->
            terminate(Class1, Reason1, Trace1, reason(Class1, Reason1, Trace1), Server)
    end.

go_on({reply, Reply, State}, From, Server) when From =/= none ->
    reply(From, Reply),
    loop(Server#server{state = State}, infinity);
go_on({reply, Reply, State, Next}, From, Server) when From =/= none ->
    reply(From, Reply),
    next(Next, Server#server{state = State});
go_on({stop, Reason, Reply, State}, From, Server) when From =/= none ->
    try terminate(exit, Reason, [], Reason, Server#server{state = State})
    after reply(From, Reply)
    end;
go_on({noreply, State}, _, Server) -> loop(Server#server{state = State}, infinity);
go_on({noreply, State, Next}, _, Server) -> next(Next, Server#server{state = State});
go_on({stop, Reason, State}, _, Server) -> terminate(exit, Reason, [], Reason, Server#server{state = State});
go_on(Other, _, Server) ->
    Reason = {bad_return_value, Other},
    terminate(exit, Reason, [], Reason, Server).

terminate(Class, Raised, Trace, Reason, #server{name = Name, module = Module, state = State}) ->
    case erlang:function_exported(Module, terminate, 2) of
        true ->
            try Module:terminate(Reason, State)
            catch
                throw:_ -> ok;
                C:R:T -> died(Name, R, State), erlang:raise(C, R, T)
            end;
        false -> ok
    end,
    case Reason of
        normal -> ok;
        shutdown -> ok;
        {shutdown, _} -> ok;
        _ -> died(Name, Reason, State)
    end,
    case Trace of
        [] -> exit(Raised);
        _ -> erlang:raise(Class, Raised, Trace)
    end.

died(Name, Reason, State) ->
    logger:error("Generic server ~p terminating. Reason: ~p. State: ~p.", [case Name of
        self -> self();
        {local, Local} -> Local;
        _ -> Name
    end, Reason, State]).
