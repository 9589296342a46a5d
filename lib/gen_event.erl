%% Event managers: processes with any number of handlers.
-module(gen_event).
-export([start/0, start/1, start/2, start_link/0, start_link/1, start_link/2, start_monitor/0, start_monitor/1, stop/1, stop/3]).
-export([add_handler/3, add_sup_handler/3, delete_handler/3, swap_handler/3, notify/2, sync_notify/2, call/3, call/4, which_handlers/1]).
-export([init_it/6]).

-callback init(term()) -> term().
-callback handle_event(term(), term()) -> term().
-callback handle_call(term(), term()) -> term().
-callback handle_info(term(), term()) -> term().
-callback terminate(term(), term()) -> term().
-callback code_change(term(), term(), term()) -> term().
-optional_callbacks([handle_info/2, terminate/2, code_change/3]).

%% Id is a module or {Module, Id}; Owner a process that the handler ends with.
-record(handler, {id, module, state, owner}).

start() -> gen:start(?MODULE, nolink, none, [], []).
start(Options) when is_list(Options) -> gen:start(?MODULE, nolink, none, [], Options);
start(Name) -> start(Name, []).
start(Name, Options) -> gen:start(?MODULE, nolink, Name, none, [], Options).
start_link() -> gen:start(?MODULE, link, none, [], []).
start_link(Options) when is_list(Options) -> gen:start(?MODULE, link, none, [], Options);
start_link(Name) -> start_link(Name, []).
start_link(Name, Options) -> gen:start(?MODULE, link, Name, none, [], Options).
start_monitor() -> gen:start(?MODULE, monitor, none, [], []).
start_monitor(Name) -> gen:start(?MODULE, monitor, Name, none, [], []).

stop(Manager) -> stop(Manager, normal, infinity).
stop(Manager, Reason, Timeout) -> proc_lib:stop(gen:where(Manager), Reason, Timeout).

notify(Manager, Event) ->
    catch gen:where(Manager) ! {notify, Event},
    ok.
sync_notify(Manager, Event) -> rpc(Manager, {sync_notify, Event}, 5000).
add_handler(Manager, Id, Args) -> rpc(Manager, {add, Id, Args, none}, infinity).
add_sup_handler(Manager, Id, Args) -> rpc(Manager, {add, Id, Args, self()}, infinity).
delete_handler(Manager, Id, Args) -> rpc(Manager, {delete, Id, Args}, infinity).
swap_handler(Manager, {Old, Args1}, {New, Args2}) -> rpc(Manager, {swap, Old, Args1, New, Args2}, infinity).
which_handlers(Manager) -> rpc(Manager, which, infinity).
call(Manager, Id, Request) -> call(Manager, Id, Request, 5000).
call(Manager, Id, Request, Timeout) -> rpc(Manager, {call, Id, Request}, Timeout).

rpc(Manager, Request, Timeout) ->
    try gen:call(Manager, '$gen_event', Request, Timeout) of
        {ok, Reply} -> Reply
    catch
        exit:Reason -> exit({Reason, {?MODULE, call, [Manager, Request]}})
    end.

init_it(Starter, Kind, Name, _, _, _) ->
    process_flag(trap_exit, true),
    case gen:register_name(Name) of
        true ->
            proc_lib:init_ack(Starter, {ok, self()}),
            loop(case Kind of link -> Starter; _ -> self() end, []);
        {false, Pid} -> proc_lib:init_fail(Starter, {error, {already_started, Pid}}, {exit, normal})
    end.

loop(Parent, Handlers) ->
    receive
        {notify, Event} -> loop(Parent, all(handle_event, Event, Handlers));
        {'$gen_event', From, Request} ->
            {Reply, New} = handle(Request, Handlers),
            gen:reply(From, Reply),
            loop(Parent, New);
        {system, From, Request} ->
            Get = fun(State) -> [{Module, Id, S} || #handler{module = Module, id = Id, state = S} <- State] end,
            Replace = fun(Fun, State) ->
                [H#handler{state = element(3, Fun({Module, Id, S}))} || #handler{module = Module, id = Id, state = S} = H <- State]
            end,
            case sys:handle(Request, From, Handlers, {?MODULE, Get, Replace}) of
                {continue, New} -> loop(Parent, New);
                {terminate, Reason, Last} -> finish(Reason, Last)
            end;
        {'EXIT', Parent, Reason} -> finish(Reason, Handlers);
        {'EXIT', Pid, Reason} = Message ->
            {Owned, Others} = lists:partition(fun(#handler{owner = Owner}) -> Owner =:= Pid end, Handlers),
            lists:foreach(fun(Handler) -> ended(Handler, {stop, Reason}) end, Owned),
            loop(Parent, case Owned of
                [] -> all(handle_info, Message, Others);
                _ -> Others
            end);
        Message -> loop(Parent, all(handle_info, Message, Handlers))
    end.

finish(Reason, Handlers) ->
    lists:foreach(fun(Handler) -> ended(Handler, stop) end, Handlers),
    exit(Reason).

ended(#handler{module = Module, state = State}, Why) ->
    case erlang:function_exported(Module, terminate, 2) of
        true -> catch Module:terminate(Why, State);
        false -> ok
    end.

all(Callback, Event, Handlers) ->
    lists:flatmap(fun(Handler) -> element(2, one(Callback, Event, Handler)) end, Handlers).

%% {Reply, [Handler]}: none when it has ended.
one(Callback, Event, #handler{module = Module, state = State} = Handler) ->
    case Callback =/= handle_info orelse erlang:function_exported(Module, handle_info, 2) of
        false -> {ok, [Handler]};
        true ->
            case catch Module:Callback(Event, State) of
                {ok, New} -> {ok, [Handler#handler{state = New}]};
                {ok, New, hibernate} -> {ok, [Handler#handler{state = New}]};
                {ok, Reply, New} -> {Reply, [Handler#handler{state = New}]};
                {ok, Reply, New, hibernate} -> {Reply, [Handler#handler{state = New}]};
                remove_handler ->
                    ended(Handler, remove_handler),
                    owner_told(Handler, normal),
                    {ok, []};
                {remove_handler, Reply} ->
                    ended(Handler, remove_handler),
                    owner_told(Handler, normal),
                    {Reply, []};
                {swap_handler, Args1, New, NewId, Args2} ->
                    Value = ended(Handler#handler{state = New}, Args1),
                    {Reply, Added} = added(NewId, {Args2, Value}, Handler#handler.owner, []),
                    {Reply, Added};
                Other ->
                    Reason = case Other of
                        {'EXIT', R} -> R;
                        _ -> Other
                    end,
                    ended(Handler, {error, Other}),
                    logger:error("Event handler ~p crashed: ~p", [Handler#handler.id, Reason]),
                    owner_told(Handler, Other),
                    {{error, Other}, []}
            end
    end.

owner_told(#handler{owner = Owner, id = Id}, Reason) when is_pid(Owner) ->
    Owner ! {gen_event_EXIT, Id, Reason},
    ok;
owner_told(_, _) -> ok.

handle({sync_notify, Event}, Handlers) -> {ok, all(handle_event, Event, Handlers)};
handle(which, Handlers) -> {[Id || #handler{id = Id} <- Handlers], Handlers};
handle({add, Id, Args, Owner}, Handlers) ->
    case lists:keymember(Id, #handler.id, Handlers) of
        true -> {{error, {already_exists, Id}}, Handlers};
        false ->
            {Reply, Added} = added(Id, Args, Owner, Handlers),
            {Reply, Added}
    end;
handle({delete, Id, Args}, Handlers) ->
    case lists:keytake(Id, #handler.id, Handlers) of
        {value, Handler, Rest} ->
            Reply = ended(Handler, Args),
            owner_told(Handler, normal),
            {Reply, Rest};
        false -> {{error, module_not_found}, Handlers}
    end;
handle({swap, Old, Args1, New, Args2}, Handlers) ->
    case lists:keytake(Old, #handler.id, Handlers) of
        {value, Handler, Rest} ->
            Value = ended(Handler, Args1),
            added(New, {Args2, Value}, Handler#handler.owner, Rest);
        false -> added(New, {Args2, error}, none, Handlers)
    end;
handle({call, Id, Request}, Handlers) ->
    case lists:keyfind(Id, #handler.id, Handlers) of
        false -> {{error, bad_module}, Handlers};
        Handler ->
            {Reply, New} = one(handle_call, Request, Handler),
            {Before, [_ | After]} = lists:splitwith(fun(#handler{id = I}) -> I =/= Id end, Handlers),
            {Reply, Before ++ New ++ After}
    end.

added(Id, Args, Owner, Handlers) ->
    Module = case Id of
        {M, _} -> M;
        _ -> Id
    end,
    case catch Module:init(Args) of
        {ok, State} -> {ok, [#handler{id = Id, module = Module, state = State, owner = linked(Owner)} | Handlers]};
        {ok, State, hibernate} -> {ok, [#handler{id = Id, module = Module, state = State, owner = linked(Owner)} | Handlers]};
        Other -> {Other, Handlers}
    end.

linked(Pid) when is_pid(Pid) ->
    link(Pid),
    Pid;
linked(None) -> None.
