%% Messages to processes of gen_server, gen_statem and gen_event that are about themselves.
-module(sys).
-export([get_state/1, get_state/2, replace_state/2, replace_state/3, get_status/1, get_status/2]).
-export([suspend/1, suspend/2, resume/1, resume/2, terminate/2, terminate/3]).
-export([handle/4]).

get_state(Name) -> get_state(Name, 5000).
get_state(Name, Timeout) -> ask(Name, get_state, Timeout).
replace_state(Name, Fun) -> replace_state(Name, Fun, 5000).
replace_state(Name, Fun, Timeout) -> ask(Name, {replace_state, Fun}, Timeout).
get_status(Name) -> get_status(Name, 5000).
get_status(Name, Timeout) -> ask(Name, get_status, Timeout).
suspend(Name) -> suspend(Name, 5000).
suspend(Name, Timeout) -> ask(Name, suspend, Timeout).
resume(Name) -> resume(Name, 5000).
resume(Name, Timeout) -> ask(Name, resume, Timeout).
terminate(Name, Reason) -> terminate(Name, Reason, infinity).
terminate(Name, Reason, Timeout) -> ask(Name, {terminate, Reason}, Timeout).

ask(Name, Request, Timeout) ->
    try gen:call(Name, system, Request, Timeout) of
        {ok, Reply} -> Reply
    catch
        exit:Reason -> exit({Reason, {sys, request_name(Request), [Name]}})
    end.

request_name(Request) when is_tuple(Request) -> element(1, Request);
request_name(Request) -> Request.

%% For the processes: what to go on with. Replace is given a state and what to make of it.
%% {continue, State} or {terminate, Reason, State}.
handle(Request, From, State, {Module, Get, Replace}) ->
    case Request of
        get_state -> answer(From, Get(State), State);
        {replace_state, Fun} ->
            New = Replace(Fun, State),
            answer(From, Get(New), New);
        get_status -> answer(From, {status, self(), {module, Module}, [get(), running, parent(), [], Get(State)]}, State);
        suspend ->
            gen:reply(From, ok),
            suspended(State, {Module, Get, Replace});
        resume -> answer(From, ok, State);
        {terminate, Reason} ->
            gen:reply(From, ok),
            {terminate, Reason, State};
        _ -> answer(From, {error, {unknown_system_msg, Request}}, State)
    end.

parent() -> hd(get('$ancestors')).

answer(From, Reply, State) ->
    gen:reply(From, Reply),
    {continue, State}.

suspended(State, How) ->
    receive
        {system, From, resume} -> answer(From, ok, State);
        {system, From, Request} ->
            case handle(Request, From, State, How) of
                {continue, New} -> suspended(New, How);
                Terminate -> Terminate
            end
    end.
