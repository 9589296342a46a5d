%% about: supervisor, with each strategy, and gen_event
-module(supervisor_calls).
-export([init/1, child/2, bad/1, handle_event/2, handle_call/2, handle_info/2, terminate/2]).
-include("calls.hrl").

init({handler, State}) -> {ok, State};
init({refuse, Why}) -> {error, Why};
init({{handler, State}, Old}) -> {ok, {State, Old}};
init({sup, Flags, Specs}) -> {ok, {Flags, Specs}};
init(Other) -> Other.

handle_event(crash, _) -> error(crashed);
handle_event(remove, _) -> remove_handler;
handle_event(Event, {log, Pid, Tag}) -> Pid ! {Tag, Event}, {ok, {log, Pid, Tag}};
handle_event(Event, State) -> {ok, [Event | State]}.
handle_call(get, State) -> {ok, State, State};
handle_call(leave, State) -> {remove_handler, {left, State}}.
handle_info(_, State) -> {ok, State}.
terminate(Why, {log, Pid, Tag}) -> Pid ! {Tag, terminated, Why}, ok;
terminate(Why, State) -> {Why, State}.

child(Name, To) ->
    {ok, spawn_link(fun() ->
        register(Name, self()),
        To ! {started, Name},
        receive {stop, Reason} -> exit(Reason) end
    end)}.
bad(_) -> {error, no_start}.

spec(Name) -> #{id => Name, start => {?MODULE, child, [Name, self()]}, shutdown => 100}.
spec(Name, Restart) -> (spec(Name))#{restart => Restart}.

with(Flags, Specs, Fun) ->
    process_flag(trap_exit, true),
    {ok, Sup} = supervisor:start_link(?MODULE, {sup, Flags, Specs}),
    Started = starts(),
    Result = try Fun(Sup) catch Class:_ -> Class end,
    unlink(Sup),
    case is_process_alive(Sup) of
        true -> stop(Sup);
        false -> ok
    end,
    receive {'EXIT', Sup, _} -> ok after 0 -> ok end,
    process_flag(trap_exit, false),
    {Started, Result, [whereis(N) || #{id := N} <- Specs, whereis(N) =/= undefined]}.

stop(Sup) ->
    Ref = monitor(process, Sup),
    exit(Sup, shutdown),
    receive {'DOWN', Ref, process, Sup, _} -> ok after 500 -> exit(Sup, kill), receive {'DOWN', Ref, process, Sup, _} -> ok end end.

starts() -> receive {started, Name} -> [Name | starts()] after 250 -> [] end.

kill(Name, Reason) ->
    whereis(Name) ! {stop, Reason},
    starts().

names(Sup) -> [{Id, is_pid(P), T} || {Id, P, T, _} <- supervisor:which_children(Sup)].

no_pid({error, {already_started, _}}) -> already_started;
no_pid({ok, P}) when is_pid(P) -> ok;
no_pid(Other) -> Other.

starting(Args) ->
    process_flag(trap_exit, true),
    R = supervisor:start_link(?MODULE, Args),
    receive {'EXIT', _, _} -> ok after 30 -> ok end,
    process_flag(trap_exit, false),
    R.

manager(Fun) ->
    {ok, M} = gen_event:start(),
    R = Fun(M),
    ok = gen_event:stop(M),
    R.

calls() ->
    logger:set_primary_config(level, none),
    Abc = [spec(a), spec(b), spec(c)],
    [{one_for_one, fun() -> with(#{}, Abc, fun(S) -> {kill(b, oops), names(S)} end) end},
     {one_for_all, fun() -> with(#{strategy => one_for_all}, Abc, fun(S) -> {kill(b, oops), names(S)} end) end},
     {rest_for_one, fun() -> with({rest_for_one, 3, 5}, Abc, fun(S) -> {kill(b, oops), names(S)} end) end},
     {normal_permanent, fun() -> with(#{}, [spec(a)], fun(S) -> {kill(a, normal), names(S)} end) end},
     {normal_transient, fun() -> with(#{}, [spec(a, transient)], fun(S) -> {kill(a, normal), names(S)} end) end},
     {crash_transient, fun() -> with(#{}, [spec(a, transient)], fun(S) -> {kill(a, oops), names(S)} end) end},
     {temporary, fun() -> with(#{}, [spec(a, temporary)], fun(S) -> {kill(a, oops), names(S)} end) end},
     {intensity, fun() -> with(#{intensity => 1, period => 10}, [spec(a)], fun(S) -> R = monitor(process, S), A = kill(a, x), B = kill(a, y),
        {A, B, receive {'DOWN', R, process, S, W} -> W after 1000 -> alive end} end) end},
     {significant, fun() -> with(#{auto_shutdown => any_significant}, [(spec(a, transient))#{significant => true}, spec(b)],
        fun(S) -> R = monitor(process, S), A = kill(a, normal), {A, receive {'DOWN', R, process, S, W} -> W after 1000 -> alive end} end) end},
     {add, fun() -> with(#{}, [spec(a)], fun(S) -> {no_pid(supervisor:start_child(S, spec(b))), no_pid(supervisor:start_child(S, spec(b))),
        supervisor:terminate_child(S, b), no_pid(supervisor:start_child(S, spec(b))), supervisor:delete_child(S, a), names(S),
        no_pid(supervisor:restart_child(S, b)), no_pid(supervisor:restart_child(S, b)), supervisor:terminate_child(S, b), supervisor:delete_child(S, b),
        supervisor:delete_child(S, b), supervisor:restart_child(S, zz), supervisor:terminate_child(S, zz), supervisor:count_children(S)} end) end},
     {simple, fun() -> with(#{strategy => simple_one_for_one}, [#{id => x, start => {?MODULE, child, []}, shutdown => brutal_kill}],
        fun(S) -> {ok, P} = supervisor:start_child(S, [a, self()]), {ok, _} = supervisor:start_child(S, [b, self()]),
            A = lists:sort(starts()), B = kill(a, oops), C = supervisor:count_children(S), D = supervisor:terminate_child(S, whereis(b)), {A, B, C, D, length(names(S)),
            supervisor:terminate_child(S, P), supervisor:terminate_child(S, b), supervisor:delete_child(S, x)} end) end},
     {spec, fun() -> with(#{}, [spec(a)], fun(S) -> {ok, M} = supervisor:get_childspec(S, a), {lists:sort(maps:to_list(maps:remove(start, M))), supervisor:get_childspec(S, q)} end) end},
     {order, fun() -> with(#{}, Abc, fun(S) -> [N || {N, _, _, _} <- supervisor:which_children(S)] end) end},
     {named, fun() -> process_flag(trap_exit, true), {ok, S} = supervisor:start_link({local, top}, ?MODULE, {sup, #{}, []}), R = {whereis(top) =:= S, supervisor:which_children(top), no_pid(supervisor:start_link({local, top}, ?MODULE, {sup, #{}, []}))},
        unlink(S), stop(S), process_flag(trap_exit, false), R end},
     {start_failed, fun() -> {error, {shutdown, {failed_to_start_child, Id, Why}}} = starting({sup, #{}, [spec(a), #{id => b, start => {?MODULE, bad, [1]}}]}), starts(), {Id, Why, whereis(a)} end},
     {ignore, fun() -> starting(ignore) end},
     {bad_return, fun() -> starting(nonsense) end},
     {bad_flags, fun() -> [starting({sup, F, []}) || F <- [#{strategy => x}, #{intensity => -1}, #{period => 0}]] end},
     {duplicate, fun() -> starting({sup, #{}, [spec(a), spec(a)]}) end}]
    ++ cross(supervisor, [check_childspecs], [[[], [#{id => a, start => {m, f, []}}], [{a, {m, f, []}, permanent, 5000, worker, [m]}], [#{start => {m, f, []}}], [#{id => a}], x,
        [#{id => a, start => {m, f, []}, restart => z}], [#{id => a, start => {m, f, []}, type => z}], [#{id => a, start => {m, f, []}, shutdown => z}]]])
    ++ [{events, fun() -> manager(fun(M) -> ok = gen_event:add_handler(M, ?MODULE, {handler, []}), ok = gen_event:notify(M, a), ok = gen_event:sync_notify(M, b),
            {gen_event:call(M, ?MODULE, get), gen_event:which_handlers(M), gen_event:delete_handler(M, ?MODULE, done), gen_event:which_handlers(M)} end) end},
        {event_ids, fun() -> manager(fun(M) -> [ok = gen_event:add_handler(M, {?MODULE, I}, {handler, {log, self(), I}}) || I <- [1, 2]], gen_event:sync_notify(M, e),
            [receive X -> X after 1000 -> late end || _ <- [1, 2]] end) end},
        {event_stop, fun() -> {ok, M} = gen_event:start(), ok = gen_event:add_handler(M, ?MODULE, {handler, {log, self(), t}}), gen_event:stop(M), receive X -> X after 1000 -> late end end},
        {event_crash, fun() -> manager(fun(M) -> ok = gen_event:add_handler(M, ?MODULE, {handler, []}), gen_event:sync_notify(M, crash), {gen_event:which_handlers(M), gen_event:call(M, ?MODULE, get)} end) end},
        {event_remove, fun() -> manager(fun(M) -> ok = gen_event:add_handler(M, ?MODULE, {handler, []}), gen_event:sync_notify(M, remove), gen_event:which_handlers(M) end) end},
        {event_leave, fun() -> manager(fun(M) -> ok = gen_event:add_handler(M, ?MODULE, {handler, s}), {gen_event:call(M, ?MODULE, leave), gen_event:which_handlers(M)} end) end},
        {event_refuse, fun() -> manager(fun(M) -> {gen_event:add_handler(M, ?MODULE, {refuse, no}), gen_event:delete_handler(M, ?MODULE, x)} end) end},
        {event_swap, fun() -> manager(fun(M) -> ok = gen_event:add_handler(M, {?MODULE, 1}, {handler, [s]}), ok = gen_event:swap_handler(M, {{?MODULE, 1}, why}, {{?MODULE, 2}, {handler, n}}),
            {gen_event:which_handlers(M), gen_event:call(M, {?MODULE, 2}, get)} end) end}].
