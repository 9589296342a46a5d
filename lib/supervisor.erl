%% Supervisors: a gen_server that starts processes, and starts them again when they end.
-module(supervisor).
-behaviour(gen_server).
-export([start_link/2, start_link/3, start_child/2, restart_child/2, terminate_child/2, delete_child/2]).
-export([which_children/1, count_children/1, get_childspec/2, check_childspecs/1, check_childspecs/2]).
-export([init/1, handle_call/3, handle_cast/2, handle_info/2, terminate/2]).

-callback init(term()) -> term().

%% Children: the last started first; of simple_one_for_one they are all of one specification.
-record(child, {id, pid, start, restart, shutdown, type, modules, significant = false}).
-record(supervisor, {name, module, strategy, intensity, period, auto_shutdown, children = [], template, restarts = []}).

start_link(Module, Args) -> gen_server:start_link(?MODULE, {self, Module, Args}, []).
start_link(Name, Module, Args) -> gen_server:start_link(Name, ?MODULE, {Name, Module, Args}, []).

start_child(Supervisor, Spec) -> call(Supervisor, {start_child, Spec}).
restart_child(Supervisor, Id) -> call(Supervisor, {restart_child, Id}).
terminate_child(Supervisor, Id) -> call(Supervisor, {terminate_child, Id}).
delete_child(Supervisor, Id) -> call(Supervisor, {delete_child, Id}).
which_children(Supervisor) -> call(Supervisor, which_children).
count_children(Supervisor) -> call(Supervisor, count_children).
get_childspec(Supervisor, Id) -> call(Supervisor, {get_childspec, Id}).
call(Supervisor, Request) -> gen_server:call(Supervisor, Request, infinity).

check_childspecs(Specs) -> check_childspecs(Specs, never).
check_childspecs(Specs, _) when is_list(Specs) ->
    case children(Specs, []) of
        {ok, _} -> ok;
        Error -> Error
    end;
check_childspecs(Specs, _) -> {error, {badarg, Specs}}.

%% The server.

init({Name, Module, Args}) ->
    process_flag(trap_exit, true),
    case Module:init(Args) of
        {ok, {Flags, Specs}} ->
            case {flags(Flags), children(Specs, [])} of
                {{error, Reason}, _} -> {stop, {supervisor_data, Reason}};
                {_, {error, Reason}} -> {stop, {start_spec, Reason}};
                {#supervisor{strategy = simple_one_for_one} = State, {ok, [Template]}} ->
                    {ok, State#supervisor{name = name(Name, Module), module = Module, template = Template}};
                {#supervisor{strategy = simple_one_for_one}, {ok, _}} -> {stop, {bad_start_spec, Specs}};
                {State, {ok, Children}} ->
                    case start_all(lists:reverse(Children), []) of
                        {ok, Started} ->
                            {ok, State#supervisor{name = name(Name, Module), module = Module, children = Started}};
                        {error, Reason, Started} ->
                            stop_all(Started),
                            {stop, {shutdown, Reason}}
                    end
            end;
        ignore -> ignore;
        Other -> {stop, {bad_return, {Module, init, Other}}}
    end.

name(self, Module) -> {self(), Module};
name(Name, _) -> Name.

flags({Strategy, Intensity, Period}) -> flags(#{strategy => Strategy, intensity => Intensity, period => Period});
flags(Flags) when is_map(Flags) ->
    Strategy = maps:get(strategy, Flags, one_for_one),
    Intensity = maps:get(intensity, Flags, 1),
    Period = maps:get(period, Flags, 5),
    AutoShutdown = maps:get(auto_shutdown, Flags, never),
    IsStrategy = lists:member(Strategy, [one_for_one, one_for_all, rest_for_one, simple_one_for_one]),
    if
        not IsStrategy -> {error, {invalid_strategy, Strategy}};
        not is_integer(Intensity); Intensity < 0 -> {error, {invalid_intensity, Intensity}};
        not is_integer(Period); Period < 1 -> {error, {invalid_period, Period}};
        true -> #supervisor{strategy = Strategy, intensity = Intensity, period = Period, auto_shutdown = AutoShutdown}
    end;
flags(Other) -> {error, {invalid_type, Other}}.

%% In the opposite order.
children([Spec | Specs], Children) ->
    case child(Spec) of
        #child{id = Id} = Child ->
            case lists:keymember(Id, #child.id, Children) of
                true -> {error, {duplicate_child_name, Id}};
                false -> children(Specs, [Child | Children])
            end;
        Error -> {error, Error}
    end;
children([], Children) -> {ok, Children}.

child({Id, Start, Restart, Shutdown, Type, Modules}) ->
    child(#{id => Id, start => Start, restart => Restart, shutdown => Shutdown, type => Type, modules => Modules});
child(#{id := Id, start := {Module, _, Args} = Start} = Spec) when is_list(Args) ->
    Type = maps:get(type, Spec, worker),
    Restart = maps:get(restart, Spec, permanent),
    Shutdown = maps:get(shutdown, Spec, case Type of
        worker -> 5000;
        _ -> infinity
    end),
    IsRestart = lists:member(Restart, [permanent, transient, temporary]),
    if
        not IsRestart -> {invalid_restart_type, Restart};
        Type =/= worker, Type =/= supervisor -> {invalid_child_type, Type};
        Shutdown =/= infinity, Shutdown =/= brutal_kill, not is_integer(Shutdown); Shutdown < 0 -> {invalid_shutdown, Shutdown};
        true ->
            #child{id = Id, start = Start, restart = Restart, shutdown = Shutdown, type = Type,
                   modules = maps:get(modules, Spec, [Module]), significant = maps:get(significant, Spec, false)}
    end;
child(#{id := _, start := Start}) -> {invalid_mfa, Start};
child(#{id := _}) -> missing_start;
child(#{}) -> missing_id;
child(Other) -> {invalid_child_spec, Other}.

%% {ok, Children} or {error, Reason, Children}, the last started first.
start_all([Child | Rest], Started) ->
    case start(Child) of
        {ok, Pid} -> start_all(Rest, keep(Child#child{pid = Pid}, Started));
        {ok, Pid, _} -> start_all(Rest, keep(Child#child{pid = Pid}, Started));
        {error, Reason} ->
            report(start_error, Reason, Child),
            {error, {failed_to_start_child, Child#child.id, Reason}, Started}
    end;
start_all([], Started) -> {ok, Started}.

keep(#child{pid = undefined, restart = temporary}, Started) -> Started;
keep(Child, Started) -> [Child | Started].

start(#child{start = {Module, Name, Args}}) ->
    case catch apply(Module, Name, Args) of
        {ok, Pid} when is_pid(Pid) -> {ok, Pid};
        {ok, Pid, Extra} when is_pid(Pid) -> {ok, Pid, Extra};
        ignore -> {ok, undefined};
        {error, Reason} -> {error, Reason};
        Other -> {error, Other}
    end.

handle_call({start_child, Args}, _, #supervisor{strategy = simple_one_for_one} = State) when is_list(Args) ->
    #supervisor{template = #child{start = {Module, Name, First}} = Template, children = Children} = State,
    Child = Template#child{start = {Module, Name, First ++ Args}},
    case start(Child) of
        {ok, undefined} -> {reply, {ok, undefined}, State};
        {error, Reason} -> {reply, {error, Reason}, State};
        Started -> {reply, Started, State#supervisor{children = [Child#child{id = undefined, pid = element(2, Started)} | Children]}}
    end;
handle_call({start_child, Spec}, _, State) ->
    case child(Spec) of
        #child{id = Id} = Child ->
            case find(Id, State) of
                #child{pid = undefined} -> {reply, {error, already_present}, State};
                #child{pid = Pid} -> {reply, {error, {already_started, Pid}}, State};
                false ->
                    case start(Child) of
                        {error, Reason} -> {reply, {error, Reason}, State};
                        Started ->
                            New = keep(Child#child{pid = element(2, Started)}, State#supervisor.children),
                            {reply, Started, State#supervisor{children = New}}
                    end
            end;
        Error -> {reply, {error, Error}, State}
    end;
handle_call({terminate_child, Pid}, _, #supervisor{strategy = simple_one_for_one} = State) when is_pid(Pid) ->
    case lists:keytake(Pid, #child.pid, State#supervisor.children) of
        {value, Child, Rest} ->
            stop(Child),
            {reply, ok, State#supervisor{children = Rest}};
        % One that has just ended may have been a child.
        false -> {reply, case is_process_alive(Pid) of true -> {error, not_found}; false -> ok end, State}
    end;
handle_call({Request, _}, _, #supervisor{strategy = simple_one_for_one} = State)
  when Request =:= terminate_child; Request =:= restart_child; Request =:= delete_child ->
    {reply, {error, simple_one_for_one}, State};
handle_call({Request, Id}, _, State) when Request =/= get_childspec ->
    case find(Id, State) of
        false -> {reply, {error, not_found}, State};
        Child -> about(Request, Child, State)
    end;
handle_call({get_childspec, Id}, _, State) ->
    case find(Id, State) of
        false -> {reply, {error, not_found}, State};
        Child -> {reply, {ok, spec(Child)}, State}
    end;
handle_call(which_children, _, State) ->
    {reply, [{Id, Pid, Type, Modules} || #child{id = Id, pid = Pid, type = Type, modules = Modules} <- State#supervisor.children], State};
handle_call(count_children, _, State) ->
    Children = State#supervisor.children,
    Specs = case State#supervisor.strategy of
        simple_one_for_one -> 1;
        _ -> length(Children)
    end,
    {reply, [{specs, Specs}, {active, length([x || #child{pid = Pid} <- Children, is_pid(Pid)])},
             {supervisors, length([x || #child{type = supervisor} <- Children])},
             {workers, length([x || #child{type = worker} <- Children])}], State}.

about(terminate_child, #child{restart = temporary} = Child, State) ->
    stop(Child),
    {reply, ok, without(Child, State)};
about(terminate_child, Child, State) ->
    stop(Child),
    {reply, ok, changed(Child#child{pid = undefined}, State)};
about(restart_child, #child{pid = undefined} = Child, State) ->
    case start(Child) of
        {error, Reason} -> {reply, {error, Reason}, State};
        Started -> {reply, Started, changed(Child#child{pid = element(2, Started)}, State)}
    end;
about(delete_child, #child{pid = undefined} = Child, State) -> {reply, ok, without(Child, State)};
about(_, #child{pid = restarting}, State) -> {reply, {error, restarting}, State};
about(_, _, State) -> {reply, {error, running}, State}.

find(Pid, #supervisor{strategy = simple_one_for_one, template = Template, children = Children}) ->
    case lists:keymember(Pid, #child.pid, Children) of
        true -> Template;
        false -> false
    end;
find(Id, #supervisor{children = Children}) ->
    case lists:keyfind(Id, #child.id, Children) of
        false when is_pid(Id) -> lists:keyfind(Id, #child.pid, Children);
        Found -> Found
    end.

changed(#child{id = Id} = Child, State) ->
    State#supervisor{children = lists:keyreplace(Id, #child.id, State#supervisor.children, Child)}.
without(#child{id = Id}, State) ->
    State#supervisor{children = lists:keydelete(Id, #child.id, State#supervisor.children)}.

spec(#child{id = Id, start = Start, restart = Restart, shutdown = Shutdown, type = Type, modules = Modules, significant = Significant}) ->
    #{id => Id, start => Start, restart => Restart, shutdown => Shutdown, type => Type, modules => Modules, significant => Significant}.

handle_cast(_, State) -> {noreply, State}.

handle_info({'EXIT', Pid, Reason}, State) ->
    case lists:keyfind(Pid, #child.pid, State#supervisor.children) of
        false -> {noreply, State};
        Child -> ended(Child, Reason, State)
    end;
handle_info({restart_again, Child}, State) -> restart_one(Child, State);
handle_info(Message, State) ->
    logger:error("Supervisor received unexpected message: ~p", [Message]),
    {noreply, State}.

ended(#child{restart = Restart} = Child, Reason, State) ->
    IsNormal = case Reason of
        normal -> true;
        shutdown -> true;
        {shutdown, _} -> true;
        _ -> false
    end,
    if
        Restart =:= permanent; Restart =:= transient, not IsNormal ->
            report(child_terminated, Reason, Child),
            restart(Child, State);
        true ->
            if
                IsNormal -> ok;
                true -> report(child_terminated, Reason, Child)
            end,
            New = gone(Child, State),
            case shuts_down(Child, New) of
                true -> {stop, shutdown, New};
                false -> {noreply, New}
            end
    end.

gone(#child{pid = Pid}, #supervisor{strategy = simple_one_for_one} = State) ->
    State#supervisor{children = lists:keydelete(Pid, #child.pid, State#supervisor.children)};
gone(#child{restart = temporary} = Child, State) -> without(Child, State);
gone(Child, State) -> changed(Child#child{pid = undefined}, State).

shuts_down(#child{significant = true}, #supervisor{auto_shutdown = any_significant}) -> true;
shuts_down(#child{significant = true}, #supervisor{auto_shutdown = all_significant, children = Children}) ->
    not lists:any(fun(#child{significant = S, pid = Pid}) -> S andalso is_pid(Pid) end, Children);
shuts_down(_, _) -> false.

%% More than Intensity restarts in Period seconds are too many.
restart(Child, #supervisor{intensity = Intensity, period = Period, restarts = Restarts} = State) ->
    Now = erlang:monotonic_time(millisecond),
    Recent = [Now | [Time || Time <- Restarts, Time >= Now - Period * 1000]],
    New = State#supervisor{restarts = Recent},
    case length(Recent) =< Intensity of
        true -> restart_one(Child, New);
        false ->
            report(shutdown, reached_max_restart_intensity, Child),
            {stop, shutdown, gone(Child, New)}
    end.

restart_one(Child, #supervisor{strategy = simple_one_for_one, children = Children} = State) ->
    Others = lists:keydelete(Child#child.pid, #child.pid, Children),
    case start(Child) of
        {ok, undefined} -> {noreply, State#supervisor{children = Others}};
        {error, Reason} -> failed(Child, Reason, State);
        Started -> {noreply, State#supervisor{children = [Child#child{pid = element(2, Started)} | Others]}}
    end;
restart_one(Child, #supervisor{strategy = one_for_one} = State) ->
    case start(Child) of
        {error, Reason} -> failed(Child, Reason, changed(Child#child{pid = restarting}, State));
        Started -> {noreply, changed(Child#child{pid = element(2, Started)}, State)}
    end;
restart_one(Child, #supervisor{strategy = Strategy, children = Children} = State) ->
    {After, [_ | Before]} = lists:splitwith(fun(#child{id = Id}) -> Id =/= Child#child.id end, Children),
    {ToStop, Kept} = case Strategy of
        rest_for_one -> {After ++ [Child#child{pid = undefined}], Before};
        one_for_all -> {After ++ [Child#child{pid = undefined} | Before], []}
    end,
    stop_all(ToStop),
    Again = [C#child{pid = undefined} || #child{restart = Restart, id = Id} = C <- ToStop, Restart =/= temporary orelse Id =:= Child#child.id],
    case start_all(lists:reverse(Again), Kept) of
        {ok, Started} -> {noreply, State#supervisor{children = Started}};
        {error, {failed_to_start_child, Id, Reason}, Started} ->
            NotStarted = [C || #child{id = I} = C <- Again, not lists:keymember(I, #child.id, Started)],
            New = State#supervisor{children = NotStarted ++ Started},
            failed(lists:keyfind(Id, #child.id, NotStarted), Reason, New)
    end.

%% It counts as one more restart.
failed(Child, _, State) -> restart(Child, State).

terminate(_, #supervisor{children = Children}) -> stop_all(Children).

stop_all(Children) -> lists:foreach(fun stop/1, Children).

stop(#child{pid = Pid, shutdown = Shutdown} = Child) when is_pid(Pid) ->
    Ref = erlang:monitor(process, Pid),
    case Shutdown of
        brutal_kill -> exit(Pid, kill);
        _ -> exit(Pid, shutdown)
    end,
    Reason = receive
        {'DOWN', Ref, process, Pid, R} -> R
    after case Shutdown of brutal_kill -> infinity; _ -> Shutdown end ->
        exit(Pid, kill),
        receive {'DOWN', Ref, process, Pid, R} -> R end
    end,
    unlink(Pid),
    receive {'EXIT', Pid, _} -> ok after 0 -> ok end,
    case {Reason, Shutdown} of
        {shutdown, _} -> ok;
        {{shutdown, _}, _} -> ok;
        {normal, _} -> ok;
        {noproc, _} -> ok;
        {killed, brutal_kill} -> ok;
        _ -> report(shutdown_error, Reason, Child)
    end;
stop(_) -> ok.

report(What, Reason, #child{id = Id, start = Start}) ->
    logger:error("Supervisor ~p: ~p of child ~p (~p). Reason: ~p.", [self(), What, Id, Start, Reason]).
