%% about: gen_server and proc_lib: calls, casts, time-outs, ways to start and to end
-module(server_calls).
-export([init/1, handle_call/3, handle_cast/2, handle_info/2, handle_continue/2, terminate/2, slow_start/1, failing_start/1]).
-include("calls.hrl").

init({state, State}) -> {ok, State};
init({trap, State}) -> process_flag(trap_exit, true), {ok, State};
init({return, Return}) -> Return;
init({crash, Class, Reason}) -> erlang:raise(Class, Reason, []).

handle_call(get, _, State) -> {reply, State, State};
handle_call({set, New}, _, Old) -> {reply, Old, New};
handle_call({return, Return}, _, _) -> Return;
handle_call({later, Reply}, From, State) -> self() ! {reply, From, Reply}, {noreply, State};
handle_call(never, _, State) -> {noreply, State};
handle_call({raise, Class, Reason}, _, _) -> erlang:Class(Reason).

handle_cast({set, New}, _) -> {noreply, New};
handle_cast({return, Return}, _) -> Return;
handle_cast({raise, Class, Reason}, _) -> erlang:Class(Reason).

handle_info({reply, From, Reply}, State) -> gen_server:reply(From, Reply), {noreply, State};
handle_info({timeout_in, Time, To}, _) -> {noreply, {told, To}, Time};
handle_info(timeout, {told, To}) -> To ! timed_out, {noreply, done};
handle_info({return, Return}, _) -> Return;
handle_info(Message, State) -> {noreply, {got, Message, State}}.

handle_continue({set, New}, _) -> {noreply, New};
handle_continue(chain, State) -> {noreply, [chained | State], {continue, {add, 1}}};
handle_continue({add, N}, State) -> {noreply, [N | State]}.

terminate(Reason, {report_to, Pid}) -> Pid ! {terminated, Reason};
terminate(_, _) -> ok.

slow_start(Parent) -> proc_lib:init_ack(Parent, {ok, self()}), receive {Parent, X} -> Parent ! {self(), X} end.
failing_start(Parent) -> proc_lib:init_fail(Parent, {error, no_luck}, {exit, normal}).

with(State, Fun) ->
    {ok, Pid} = gen_server:start(?MODULE, {state, State}, []),
    Ref = monitor(process, Pid),
    Result = caught(fun() -> Fun(Pid) end),
    case is_process_alive(Pid) of
        % It may just be ending.
        true -> catch gen_server:stop(Pid);
        false -> ok
    end,
    Down = receive {'DOWN', Ref, process, Pid, Why} -> plain(Why) after 2000 -> still_alive end,
    {replaced(Result, Pid), Down}.

%% Stack traces and pids are not the same in both.
caught(Fun) -> try Fun() catch Class:Reason -> {Class, plain(Reason)} end.
plain({Reason, {gen_server, call, [_ | Args]}}) -> {plain(Reason), {gen_server, call, Args}};
plain({Reason, {sys, Name, _}}) -> {plain(Reason), {sys, Name}};
plain({Reason, [{M, F, _, I} | _]}) when is_atom(M), is_atom(F), is_list(I) -> {Reason, trace};
plain({Reason, []}) -> {Reason, trace};
plain(Reason) -> Reason.
replaced(Pid, Pid) -> pid;
replaced(T, Pid) when is_tuple(T) -> list_to_tuple(replaced(tuple_to_list(T), Pid));
replaced([A | B], Pid) -> [replaced(A, Pid) | replaced(B, Pid)];
replaced(T, _) -> T.

starting(Args) -> starting(Args, []).
starting(Args, Options) ->
    process_flag(trap_exit, true),
    Result = caught(fun() ->
        case gen_server:start_link(?MODULE, Args, Options) of
            {ok, Pid} -> X = gen_server:call(Pid, get), gen_server:stop(Pid), {ok, X};
            {error, Reason} -> {error, plain(Reason)};
            Other -> Other
        end
    end),
    Exit = receive {'EXIT', _, Why} -> plain(Why) after 50 -> none end,
    process_flag(trap_exit, false),
    {Result, Exit}.

calls() ->
    logger:set_primary_config(level, none),
    [{get, fun() -> with(1, fun(P) -> gen_server:call(P, get) end) end},
     {set, fun() -> with(1, fun(P) -> {gen_server:call(P, {set, 2}), gen_server:call(P, get)} end) end},
     {cast, fun() -> with(1, fun(P) -> ok = gen_server:cast(P, {set, 3}), gen_server:call(P, get) end) end},
     {info, fun() -> with(1, fun(P) -> P ! hello, gen_server:call(P, get) end) end},
     {later, fun() -> with(1, fun(P) -> gen_server:call(P, {later, x}) end) end},
     {call_timeout, fun() -> with(1, fun(P) -> gen_server:call(P, never, 30) end) end},
     {timeout, fun() -> with(1, fun(P) -> P ! {timeout_in, 10, self()}, receive M -> M after 2000 -> late end end) end},
     {reply_stop, fun() -> with(1, fun(P) -> gen_server:call(P, {return, {stop, normal, bye, s}}) end) end},
     {stop_reason, fun() -> with(1, fun(P) -> gen_server:call(P, {return, {stop, why, s}}) end) end},
     {stop_shutdown, fun() -> with(1, fun(P) -> gen_server:call(P, {return, {stop, {shutdown, x}, s}}) end) end},
     {bad_return, fun() -> with(1, fun(P) -> gen_server:call(P, {return, nonsense}) end) end},
     {call_error, fun() -> with(1, fun(P) -> gen_server:call(P, {raise, error, oops}) end) end},
     {call_exit, fun() -> with(1, fun(P) -> gen_server:call(P, {raise, exit, oops}) end) end},
     {call_throw, fun() -> with(1, fun(P) -> gen_server:call(P, {raise, throw, {reply, thrown, s}}) end) end},
     {cast_error, fun() -> with(1, fun(P) -> gen_server:cast(P, {raise, error, oops}), gen_server:call(P, get) end) end},
     {no_clause, fun() -> with(1, fun(P) -> gen_server:call(P, no_such_request) end) end},
     {continue, fun() -> with([], fun(P) -> gen_server:call(P, {return, {reply, a, [], {continue, chain}}}), gen_server:call(P, get) end) end},
     {hibernate, fun() -> with([], fun(P) -> gen_server:call(P, {return, {reply, a, b, hibernate}}), gen_server:call(P, get) end) end},
     {cast_stop, fun() -> with({report_to, self()}, fun(P) -> gen_server:cast(P, {return, {stop, shutdown, {report_to, self()}}}),
        receive X -> X after 2000 -> late end end) end},
     {stop, fun() -> with({report_to, self()}, fun(P) -> ok = gen_server:stop(P), receive X -> X after 2000 -> late end end) end},
     {stop_with, fun() -> with({report_to, self()}, fun(P) -> ok = gen_server:stop(P, because, 1000), receive X -> X after 2000 -> late end end) end},
     {stop_noproc, fun() -> caught(fun() -> gen_server:stop(nobody_here) end) end},
     {call_noproc, fun() -> caught(fun() -> gen_server:call(nobody_here, x) end) end},
     {call_dead, fun() -> P = spawn(fun() -> ok end), monitor(process, P), receive {'DOWN', _, _, _, _} -> ok end, caught(fun() -> gen_server:call(P, x) end) end},
     {cast_nobody, fun() -> gen_server:cast(nobody_here, x) end},
     {named, fun() -> {ok, P} = gen_server:start({local, srv}, ?MODULE, {state, n}, []), {error, {already_started, P}} = gen_server:start({local, srv}, ?MODULE, {state, n}, []),
         R = {gen_server:call(srv, get), whereis(srv) =:= P, gen_server:call({srv, node()}, {set, m})}, gen_server:stop(srv), {R, whereis(srv)} end},
     {start_ok, fun() -> starting({state, 1}) end},
     {start_stop, fun() -> starting({return, {stop, no}}) end},
     {start_error, fun() -> starting({return, {error, no}}) end},
     {start_ignore, fun() -> starting({return, ignore}) end},
     {start_bad, fun() -> starting({return, nonsense}) end},
     {start_continue, fun() -> starting({return, {ok, 1, {continue, {set, 2}}}}) end},
     {start_raise, fun() -> starting({crash, error, bad}) end},
     {start_exit, fun() -> starting({crash, exit, bad}) end},
     {start_throw, fun() -> starting({crash, throw, {ok, thrown}}) end},
     {start_monitor, fun() -> {ok, {P, R}} = gen_server:start_monitor(?MODULE, {state, 1}, []), gen_server:stop(P), receive {'DOWN', R, process, P, W} -> W after 2000 -> late end end},
     {parent_exit, fun() -> S = self(), {P, R} = spawn_monitor(fun() -> {ok, Q} = gen_server:start_link(?MODULE, {trap, {report_to, S}}, []), S ! {q, Q}, exit(parent_gone) end),
         receive {q, _} -> ok end, receive {'DOWN', R, process, P, _} -> ok end, receive {terminated, W} -> W after 2000 -> late end end},
     {send_request, fun() -> with(1, fun(P) -> I = gen_server:send_request(P, get), gen_server:receive_response(I, 1000) end) end},
     {wait_response, fun() -> with(1, fun(P) -> I = gen_server:send_request(P, never), gen_server:wait_response(I, 10) end) end},
     {sys_state, fun() -> with(1, fun(P) -> {sys:get_state(P), sys:replace_state(P, fun(X) -> X + 1 end), sys:get_state(P)} end) end},
     {sys_suspend, fun() -> with(1, fun(P) -> ok = sys:suspend(P), gen_server:cast(P, {set, 5}), A = sys:get_state(P), ok = sys:resume(P), {A, gen_server:call(P, get)} end) end},
     {proc_start, fun() -> {ok, P} = proc_lib:start_link(?MODULE, slow_start, [self()]), P ! {self(), x}, receive {P, X} -> X after 2000 -> late end end},
     {proc_fail, fun() -> proc_lib:start(?MODULE, failing_start, [self()]) end},
     {proc_exit, fun() -> proc_lib:start(erlang, exit, [gone]) end},
     {proc_timeout, fun() -> proc_lib:start(timer, sleep, [10000], 30) end},
     {proc_spawn, fun() -> S = self(), P = proc_lib:spawn(fun() -> S ! {self(), get('$ancestors') =:= [S]} end), receive {P, X} -> X after 2000 -> late end end},
     {proc_crash, fun() -> {P, R} = proc_lib:spawn_opt(fun() -> error(oops) end, [monitor]), receive {'DOWN', R, process, P, {W, [_ | _]}} -> W after 2000 -> late end end}].
