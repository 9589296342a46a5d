%% State machines.
-module(gen_statem).
-export([start/3, start/4, start_link/3, start_link/4, start_monitor/3, start_monitor/4, stop/1, stop/3]).
-export([call/2, call/3, cast/2, reply/1, reply/2, send_request/2, wait_response/2, receive_response/2, check_response/2]).
-export([enter_loop/4, enter_loop/5, enter_loop/6]).
-export([init_it/6]).

-callback init(term()) -> term().
-callback callback_mode() -> term().
-callback terminate(term(), term(), term()) -> term().
-optional_callbacks([terminate/3]).

%% Postponed: events, the last one first. Timers: of a kind or name, {Reference, Content}.
-record(machine, {parent, name, module, mode, enter, state, data, postponed = [], timers = #{}}).
%% What the actions of one event have asked for; next: events, the last one first.
-record(asked, {postpone = false, next = [], timers = []}).

start(Module, Args, Options) -> gen:start(?MODULE, nolink, Module, Args, Options).
start(Name, Module, Args, Options) -> gen:start(?MODULE, nolink, Name, Module, Args, Options).
start_link(Module, Args, Options) -> gen:start(?MODULE, link, Module, Args, Options).
start_link(Name, Module, Args, Options) -> gen:start(?MODULE, link, Name, Module, Args, Options).
start_monitor(Module, Args, Options) -> gen:start(?MODULE, monitor, Module, Args, Options).
start_monitor(Name, Module, Args, Options) -> gen:start(?MODULE, monitor, Name, Module, Args, Options).

stop(Machine) -> stop(Machine, normal, infinity).
stop(Machine, Reason, Timeout) ->
    case gen:where(Machine) of
        undefined -> exit(noproc);
        Pid -> proc_lib:stop(Pid, Reason, Timeout)
    end.

call(Machine, Request) -> called(Machine, Request, infinity, [Machine, Request]).
call(Machine, Request, Timeout) ->
    Time = case Timeout of
        {_, T} -> T;
        T -> T
    end,
    called(Machine, Request, Time, [Machine, Request, Timeout]).
called(Machine, Request, Timeout, Args) ->
    try gen:call(Machine, '$gen_call', Request, Timeout) of
        {ok, Reply} -> Reply
    catch
        exit:Reason -> exit({Reason, {?MODULE, call, Args}})
    end.

cast(Machine, Request) ->
    catch gen:where(Machine) ! {'$gen_cast', Request},
    ok.

reply(From, Reply) -> gen:reply(From, Reply).
reply({reply, From, Reply}) -> reply(From, Reply);
reply(Replies) when is_list(Replies) -> lists:foreach(fun reply/1, Replies).
send_request(Machine, Request) -> gen:send_request(Machine, '$gen_call', Request).
wait_response(Id, Timeout) -> gen:wait_response(Id, Timeout).
receive_response(Id, Timeout) -> gen:receive_response(Id, Timeout).
check_response(Message, Id) -> gen:check_response(Message, Id).

enter_loop(Module, Options, State, Data) -> enter_loop(Module, Options, State, Data, self(), []).
enter_loop(Module, Options, State, Data, Actions) when is_list(Actions) -> enter_loop(Module, Options, State, Data, self(), Actions);
enter_loop(Module, Options, State, Data, Name) -> enter_loop(Module, Options, State, Data, Name, []).
enter_loop(Module, _, State, Data, Name, Actions) ->
    begin_in(mode(#machine{parent = self(), name = Name, module = Module, state = State, data = Data}), Actions).

%% In the new process.
init_it(Starter, Kind, Name, Module, Args, _) ->
    case gen:register_name(Name) of
        true ->
            Parent = case Kind of
                link -> Starter;
                _ -> self()
            end,
            Result = try {value, Module:init(Args)}
            catch
                throw:Value -> {value, Value};
                Class:Reason:Trace -> {raised, Class, Reason, Trace}
            end,
            started(Starter, #machine{parent = Parent, name = Name, module = Module}, Result);
        {false, Pid} -> proc_lib:init_fail(Starter, {error, {already_started, Pid}}, {exit, normal})
    end.

started(Starter, Machine, {value, {ok, State, Data}}) -> started(Starter, Machine, {value, {ok, State, Data, []}});
started(Starter, Machine, {value, {ok, State, Data, Actions}}) ->
    New = mode(Machine#machine{state = State, data = Data}),
    proc_lib:init_ack(Starter, {ok, self()}),
    begin_in(New, Actions);
started(Starter, Machine, {value, {stop, Reason}}) -> failed(Starter, Machine, {error, Reason}, {exit, Reason});
started(Starter, Machine, {value, {error, Reason}}) -> failed(Starter, Machine, {error, Reason}, {exit, normal});
started(Starter, Machine, {value, ignore}) -> failed(Starter, Machine, ignore, {exit, normal});
started(Starter, Machine, {value, Other}) ->
    Reason = {bad_return_from_init, Other},
    failed(Starter, Machine, {error, Reason}, {error, Reason, []});
started(Starter, Machine, {raised, Class, Reason, Trace}) ->
    failed(Starter, Machine, {error, case Class of
        error -> {Reason, Trace};
        throw -> {{nocatch, Reason}, Trace};
        exit -> Reason
    end}, {Class, Reason, Trace}).

failed(Starter, #machine{name = Name}, Return, Exception) ->
    gen:unregister_name(Name),
    proc_lib:init_fail(Starter, Return, Exception).

mode(#machine{module = Module} = Machine) ->
    Modes = case Module:callback_mode() of
        List when is_list(List) -> List;
        One -> [One]
    end,
    Mode = case lists:member(handle_event_function, Modes) of
        true -> handle_event_function;
        false -> state_functions
    end,
    Machine#machine{mode = Mode, enter = lists:member(state_enter, Modes)}.

begin_in(#machine{state = State} = Machine, Actions) ->
    {Entered, Asked} = entered(Machine, State, asked(Actions, #asked{}, Machine)),
    events(Entered, Asked).

%% Events that wait come before messages.
events(Machine, #asked{next = Next, timers = Timers}) -> queue(lists:reverse(Next), timed(lists:reverse(Timers), Machine)).

queue([{Type, Content} | Queue], Machine) -> event(Type, Content, Queue, Machine);
queue([], Machine) -> loop(Machine).

loop(#machine{parent = Parent} = Machine) ->
    receive
        {'$gen_call', From, Request} -> event({call, From}, Request, [], Machine);
        {'$gen_cast', Request} -> event(cast, Request, [], Machine);
        {system, From, Request} -> system(Request, From, Machine);
        {'EXIT', Parent, Reason} -> terminate(exit, Reason, [], Reason, Machine);
        {timeout, Ref, {?MODULE, Kind}} = Message ->
            case Machine#machine.timers of
                #{Kind := {Ref, Content}} = Timers ->
                    event(timeout_type(Kind), Content, [], Machine#machine{timers = maps:remove(Kind, Timers)});
                _ ->
                    _ = Message,
                    loop(Machine)
            end;
        Message -> event(info, Message, [], Machine)
    end.

timeout_type(event) -> timeout;
timeout_type(state) -> state_timeout;
timeout_type({name, Name}) -> {timeout, Name}.

system(Request, From, #machine{module = Module} = Machine) ->
    Get = fun(#machine{state = State, data = Data}) -> {State, Data} end,
    Replace = fun(Fun, #machine{state = State, data = Data} = Old) ->
        {NewState, NewData} = Fun({State, Data}),
        Old#machine{state = NewState, data = NewData}
    end,
    case sys:handle(Request, From, Machine, {Module, Get, Replace}) of
        {continue, New} -> loop(New);
        {terminate, Reason, Last} -> terminate(exit, Reason, [], Reason, Last)
    end.

%% Any event ends the event time-out.
event(Type, Content, Queue, Machine) ->
    Ready = cancelled(event, Machine),
    case called_back(Type, Content, Ready) of
        {value, Result} -> result(Result, {Type, Content}, Queue, Ready);
        {raised, Class, Reason, Trace} ->
            Why = case Class of
                error -> {Reason, Trace};
                throw -> {{nocatch, Reason}, Trace};
                exit -> Reason
            end,
            terminate(Class, Reason, Trace, Why, Ready)
    end.

called_back(Type, Content, #machine{module = Module, mode = Mode, state = State, data = Data}) ->
    try
        {value, case Mode of
            handle_event_function -> Module:handle_event(Type, Content, State, Data);
            state_functions -> Module:State(Type, Content, Data)
        end}
    catch
        throw:Value -> {value, Value};
        Class:Reason:Trace -> {raised, Class, Reason, Trace}
    end.

result({next_state, State, Data}, Event, Queue, M) -> next(State, Data, [], Event, Queue, M, false);
result({next_state, State, Data, Actions}, Event, Queue, M) -> next(State, Data, Actions, Event, Queue, M, false);
result({keep_state, Data}, Event, Queue, M) -> next(M#machine.state, Data, [], Event, Queue, M, false);
result({keep_state, Data, Actions}, Event, Queue, M) -> next(M#machine.state, Data, Actions, Event, Queue, M, false);
result(keep_state_and_data, Event, Queue, M) -> next(M#machine.state, M#machine.data, [], Event, Queue, M, false);
result({keep_state_and_data, Actions}, Event, Queue, M) -> next(M#machine.state, M#machine.data, Actions, Event, Queue, M, false);
result({repeat_state, Data}, Event, Queue, M) -> next(M#machine.state, Data, [], Event, Queue, M, true);
result({repeat_state, Data, Actions}, Event, Queue, M) -> next(M#machine.state, Data, Actions, Event, Queue, M, true);
result(repeat_state_and_data, Event, Queue, M) -> next(M#machine.state, M#machine.data, [], Event, Queue, M, true);
result({repeat_state_and_data, Actions}, Event, Queue, M) -> next(M#machine.state, M#machine.data, Actions, Event, Queue, M, true);
result(Result, _, _, M) -> ending(Result, M).

ending(stop, M) -> terminate(exit, normal, [], normal, M);
ending({stop, Reason}, M) -> terminate(exit, Reason, [], Reason, M);
ending({stop, Reason, Data}, M) -> terminate(exit, Reason, [], Reason, M#machine{data = Data});
ending({stop_and_reply, Reason, Replies}, M) -> ending({stop_and_reply, Reason, Replies, M#machine.data}, M);
ending({stop_and_reply, Reason, Replies, Data}, M) ->
    try terminate(exit, Reason, [], Reason, M#machine{data = Data})
    after reply(Replies)
    end;
ending(Other, M) ->
    Reason = {bad_return_from_state_function, Other},
    terminate(error, Reason, [], {Reason, []}, M).

next(State, Data, Actions, Event, Queue, Old, Repeated) ->
    Asked = asked(Actions, #asked{}, Old),
    Postponed = case Asked#asked.postpone of
        true -> [Event | Old#machine.postponed];
        false -> Old#machine.postponed
    end,
    Machine = Old#machine{state = State, data = Data, postponed = Postponed},
    case State =/= Old#machine.state orelse Repeated of
        true ->
            % Of another state: its time-out has no meaning, and what was postponed is tried again.
            Changed = case State =/= Old#machine.state of
                true -> cancelled(state, Machine);
                false -> Machine
            end,
            {Entered, #asked{next = Next, timers = Timers}} =
                entered(Changed#machine{postponed = []}, Old#machine.state, Asked),
            queue(lists:reverse(Next) ++ lists:reverse(Postponed) ++ Queue, timed(lists:reverse(Timers), Entered));
        false ->
            queue(lists:reverse(Asked#asked.next) ++ Queue, timed(lists:reverse(Asked#asked.timers), Machine))
    end.

%% The call of a state's function when it is entered.
entered(#machine{enter = false} = Machine, _, Asked) -> {Machine, Asked};
entered(Machine, OldState, Asked) ->
    case called_back(enter, OldState, Machine) of
        {value, keep_state_and_data} -> {Machine, Asked};
        {value, {keep_state_and_data, Actions}} -> {Machine, asked(Actions, Asked, Machine)};
        {value, {Keep, Data}} when Keep =:= keep_state -> {Machine#machine{data = Data}, Asked};
        {value, {Keep, Data, Actions}} when Keep =:= keep_state -> {Machine#machine{data = Data}, asked(Actions, Asked, Machine)};
        {value, {next_state, _, Data}} -> {Machine#machine{data = Data}, Asked};
        {value, {next_state, _, Data, Actions}} -> {Machine#machine{data = Data}, asked(Actions, Asked, Machine)};
        {value, Result} -> ending(Result, Machine);
        {raised, error, Reason, Trace} -> terminate(error, Reason, Trace, {Reason, Trace}, Machine);
        {raised, Class, Reason, Trace} -> terminate(Class, Reason, Trace, Reason, Machine)
    end.

asked(Actions, Asked, Machine) when is_list(Actions) ->
    lists:foldl(fun(Action, A) -> action(Action, A, Machine) end, Asked, Actions);
asked(Action, Asked, Machine) -> action(Action, Asked, Machine).

action(postpone, Asked, _) -> Asked#asked{postpone = true};
action({postpone, Postpone}, Asked, _) -> Asked#asked{postpone = Postpone};
action(hibernate, Asked, _) -> Asked;
action({hibernate, _}, Asked, _) -> Asked;
action({reply, From, Reply}, Asked, _) ->
    reply(From, Reply),
    Asked;
action({next_event, Type, Content}, #asked{next = Next} = Asked, _) -> Asked#asked{next = [{Type, Content} | Next]};
action({state_timeout, Time, Content}, Asked, _) -> timer(state, Time, Content, Asked);
action({state_timeout, Time, Content, _}, Asked, _) -> timer(state, Time, Content, Asked);
action({state_timeout, cancel}, Asked, _) -> timer(state, infinity, none, Asked);
action({{timeout, Name}, Time, Content}, Asked, _) -> timer({name, Name}, Time, Content, Asked);
action({{timeout, Name}, Time, Content, _}, Asked, _) -> timer({name, Name}, Time, Content, Asked);
action({{timeout, Name}, cancel}, Asked, _) -> timer({name, Name}, infinity, none, Asked);
action({timeout, Time, Content}, Asked, _) -> timer(event, Time, Content, Asked);
action({timeout, Time, Content, _}, Asked, _) -> timer(event, Time, Content, Asked);
action(Time, Asked, _) when is_integer(Time); Time =:= infinity -> timer(event, Time, Time, Asked);
action(Action, _, Machine) ->
    Reason = {bad_action_from_state_function, Action},
    terminate(error, Reason, [], {Reason, []}, Machine).

timer(Kind, Time, Content, #asked{timers = Timers} = Asked) -> Asked#asked{timers = [{Kind, Time, Content} | Timers]}.

timed([{Kind, infinity, _} | Rest], Machine) -> timed(Rest, cancelled(Kind, Machine));
timed([{Kind, Time, Content} | Rest], Machine) ->
    #machine{timers = Timers} = Ready = cancelled(Kind, Machine),
    Ref = erlang:start_timer(Time, self(), {?MODULE, Kind}),
    timed(Rest, Ready#machine{timers = Timers#{Kind => {Ref, Content}}});
timed([], Machine) -> Machine.

cancelled(Kind, #machine{timers = Timers} = Machine) ->
    case Timers of
        #{Kind := {Ref, _}} ->
            erlang:cancel_timer(Ref),
            Machine#machine{timers = maps:remove(Kind, Timers)};
        _ -> Machine
    end.

terminate(Class, Raised, Trace, Reason, #machine{module = Module, name = Name, state = State, data = Data}) ->
    case erlang:function_exported(Module, terminate, 3) of
        true ->
            try Module:terminate(Reason, State, Data)
            catch throw:_ -> ok
            end;
        false -> ok
    end,
    case Reason of
        normal -> ok;
        shutdown -> ok;
        {shutdown, _} -> ok;
        _ -> logger:error("State machine ~p terminating. Reason: ~p. State: ~p.", [case Name of
            self -> self();
            {local, Local} -> Local;
            _ -> Name
        end, Reason, {State, Data}])
    end,
    case Class of
        exit when Trace =:= [] -> exit(Raised);
        _ -> erlang:raise(Class, Raised, Trace)
    end.
