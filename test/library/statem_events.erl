%% about: a state machine of handle_event, for statem_calls
-module(statem_events).
-export([start/0, init/1, callback_mode/0, handle_event/4, terminate/3]).
start() -> ok.
init({To, State}) -> {ok, State, To}.
callback_mode() -> handle_event_function.
handle_event({call, From}, {go, Next}, State, To) -> {next_state, Next, To, [{reply, From, {State, Next}}]};
handle_event(Type, Content, State, To) -> To ! {Type, Content, State}, keep_state_and_data.
terminate(Reason, State, To) -> To ! {ended, Reason, State}.
