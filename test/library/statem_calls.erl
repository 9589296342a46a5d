%% about: gen_statem: both callback modes, time-outs, postponed events, state enter calls
-module(statem_calls).
-export([init/1, callback_mode/0, off/3, on/3, locked/3, terminate/3]).
-include("calls.hrl").

init({return, Return}) -> Return;
init({State, Data}) -> {ok, State, Data};
init(Other) -> Other.
callback_mode() -> [state_functions, state_enter].

off(enter, Old, Data) -> {keep_state, [{entered, off, Old} | Data]};
off(cast, push, Data) -> {next_state, on, Data};
off(cast, {push, Actions}, Data) -> {next_state, on, Data, Actions};
off(cast, lock, Data) -> {next_state, locked, Data, [{state_timeout, 300, unlock}]};
off({call, From}, {return, Return}, Data) -> returned(Return, From, Data);
off({call, From}, get, Data) -> {keep_state_and_data, [{reply, From, {off, lists:reverse(Data)}}]};
off(Type, Content, Data) -> {keep_state, [{off, kind(Type), Content} | Data]}.

on(enter, Old, Data) -> {keep_state, [{entered, on, Old} | Data]};
on(cast, push, Data) -> {next_state, off, Data};
on({call, From}, get, Data) -> {keep_state_and_data, {reply, From, {on, lists:reverse(Data)}}};
on({call, From}, {return, Return}, Data) -> returned(Return, From, Data);
on(Type, Content, Data) -> {keep_state, [{on, kind(Type), Content} | Data]}.

locked(enter, _, Data) -> {keep_state, [locked | Data]};
locked(state_timeout, unlock, Data) -> {next_state, off, [unlocked | Data]};
locked(_, _, _) -> {keep_state_and_data, postpone}.

terminate(Reason, State, {to, Pid}) -> Pid ! {ended, Reason, State};
terminate(_, _, _) -> ok.

returned(Return, From, Data) when is_function(Return) -> Return(From, Data);
returned(Return, _, _) -> Return.

kind({call, _}) -> call;
kind(Type) -> Type.

with(State, Data, Fun) ->
    {ok, Pid} = gen_statem:start(?MODULE, {State, Data}, []),
    Ref = monitor(process, Pid),
    Result = try Fun(Pid) catch Class:Reason -> {Class, plain(Reason)} end,
    case is_process_alive(Pid) of
        % It may just be ending.
        true -> catch gen_statem:stop(Pid);
        false -> ok
    end,
    {Result, receive {'DOWN', Ref, process, Pid, Why} -> plain(Why) after 2000 -> alive end}.

plain({Reason, {gen_statem, call, _}}) -> {plain(Reason), call};
plain({Reason, Trace}) when is_list(Trace) -> {Reason, trace};
plain(Reason) -> Reason.

starting(Args) ->
    process_flag(trap_exit, true),
    R = case gen_statem:start_link(?MODULE, {return, Args}, []) of
        {ok, P} -> gen_statem:stop(P), ok;
        {error, Reason} -> {error, plain(Reason)};
        Other -> Other
    end,
    receive {'EXIT', _, _} -> ok after 50 -> ok end,
    process_flag(trap_exit, false),
    R.

ask(P) -> gen_statem:call(P, get).
cast(P, Events) -> [gen_statem:cast(P, E) || E <- Events], ok.

calls() ->
    logger:set_primary_config(level, none),
    [{push, fun() -> with(off, [], fun(P) -> cast(P, [push]), A = ask(P), cast(P, [push]), {A, ask(P)} end) end},
     {info, fun() -> with(off, [], fun(P) -> P ! hello, ask(P) end) end},
     {postpone, fun() -> with(off, [], fun(P) -> cast(P, [lock, a, b]), P ! c, A = ask(P), A end) end},
     {next_events, fun() -> with(off, [], fun(P) -> cast(P, [{push, [{next_event, internal, x}, {next_event, info, y}]}]), ask(P) end) end},
     {state_timeout, fun() -> with(off, [], fun(P) -> cast(P, [{push, [{state_timeout, 10, late}]}]), timer:sleep(400), ask(P) end) end},
     {state_timeout_left, fun() -> with(off, [], fun(P) -> cast(P, [{push, [{state_timeout, 400, late}]}, push]), timer:sleep(800), ask(P) end) end},
     {state_timeout_cancel, fun() -> with(off, [], fun(P) -> cast(P, [{push, [{state_timeout, 30, late}, {state_timeout, cancel}]}]), timer:sleep(80), ask(P) end) end},
     {event_timeout, fun() -> with(off, [], fun(P) -> cast(P, [{push, [{timeout, 10, idle}]}]), timer:sleep(400), ask(P) end) end},
     {event_timeout_2, fun() -> with(off, [], fun(P) -> cast(P, [{push, 10}]), timer:sleep(400), ask(P) end) end},
     {event_timeout_ended, fun() -> with(off, [], fun(P) -> cast(P, [{push, [{timeout, 400, idle}]}, x]), timer:sleep(800), ask(P) end) end},
     {named_timeout, fun() -> with(off, [], fun(P) -> cast(P, [{push, [{{timeout, n}, 300, ring}]}, push, push]), timer:sleep(800), ask(P) end) end},
     {zero_timeout, fun() -> with(off, [], fun(P) -> cast(P, [{push, [{state_timeout, 0, now}]}]), timer:sleep(200), ask(P) end) end},
     {reply, fun() -> with(off, [], fun(P) -> gen_statem:call(P, {return, fun(F, D) -> {keep_state, [q | D], [{reply, F, ok}]} end}), ask(P) end) end},
     {repeat, fun() -> with(off, [], fun(P) -> gen_statem:call(P, {return, fun(F, D) -> {repeat_state, [r | D], [{reply, F, ok}]} end}), ask(P) end) end},
     {stop_and_reply, fun() -> with(off, [], fun(P) -> gen_statem:call(P, {return, fun(F, _) -> {stop_and_reply, normal, [{reply, F, bye}]} end}) end) end},
     {stop_plain, fun() -> with(off, [], fun(P) -> gen_statem:call(P, {return, stop}) end) end},
     {stop_reason, fun() -> with(off, [], fun(P) -> gen_statem:call(P, {return, {stop, why}}) end) end},
     {bad_return, fun() -> with(off, [], fun(P) -> gen_statem:call(P, {return, nonsense}) end) end},
     {raise, fun() -> with(off, [], fun(P) -> gen_statem:call(P, {return, fun(_, _) -> error(oops) end}) end) end},
     {throw, fun() -> with(off, [], fun(P) -> gen_statem:call(P, {return, fun(F, D) -> throw({keep_state, D, {reply, F, thrown}}) end}) end) end},
     {terminate, fun() -> {ok, P} = gen_statem:start(statem_events, {self(), s}, []), gen_statem:stop(P), receive X -> X after 2000 -> late end end},
     {events, fun() -> {ok, P} = gen_statem:start(statem_events, {self(), {s, 1}}, []), A = gen_statem:call(P, {go, {s, 2}}), gen_statem:cast(P, x), B = gen_statem:call(P, {go, 3}), gen_statem:stop(P),
         {A, B, receive X -> X after 2000 -> late end, receive Y -> Y after 2000 -> late end} end},
     {sys, fun() -> with(off, [], fun(P) -> {sys:get_state(P), sys:replace_state(P, fun({off, D}) -> {on, [z | D]} end), ask(P)} end) end},
     {call_timeout, fun() -> with(locked, [], fun(P) -> gen_statem:call(P, x, 20) end) end},
     {call_noproc, fun() -> try gen_statem:call(nobody, x) catch exit:{R, _} -> R end end},
     {named, fun() -> {ok, P} = gen_statem:start({local, machine}, ?MODULE, {off, []}, []), A = gen_statem:start({local, machine}, ?MODULE, {off, []}, []) =:= {error, {already_started, P}},
         B = ask(machine), gen_statem:stop(machine), {A, B} end},
     {start_stop, fun() -> starting({stop, no}) end},
     {start_ignore, fun() -> starting(ignore) end},
     {start_error, fun() -> starting({error, no}) end},
     {start_bad, fun() -> starting(nonsense) end},
     {start_actions, fun() -> {ok, P} = gen_statem:start(?MODULE, {ok, off, [], [{next_event, internal, first}]}, []), A = ask(P), gen_statem:stop(P), A end}].
