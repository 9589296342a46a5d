%% There are no applications: what names one finds it started, with the environment that the program gives it.
-module(application).
-export([start/1, start/2, stop/1, ensure_started/1, ensure_started/2, ensure_all_started/1, ensure_all_started/2, load/1, unload/1]).
-export([get_env/1, get_env/2, get_env/3, set_env/3, set_env/4, unset_env/2, get_application/0, get_application/1, which_applications/0]).

-define(TABLE, avmjit_environment).

-callback start(term(), term()) -> term().
-callback stop(term()) -> term().

start(_) -> ok.
start(_, _) -> ok.
stop(_) -> ok.
ensure_started(_) -> ok.
ensure_started(_, _) -> ok.
ensure_all_started(_) -> {ok, []}.
ensure_all_started(_, _) -> {ok, []}.
load(_) -> ok.
unload(_) -> ok.
which_applications() -> [].
get_application() -> undefined.
get_application(_) -> undefined.

get_env(_) -> undefined.
get_env(Application, Key) ->
    case avmjit_table:find(?TABLE, {Application, Key}) of
        error -> undefined;
        Found -> Found
    end.
get_env(Application, Key, Default) ->
    case get_env(Application, Key) of
        {ok, Value} -> Value;
        undefined -> Default
    end.

set_env(Application, Key, Value) -> avmjit_table:put(?TABLE, {Application, Key}, Value).
set_env(Application, Key, Value, _) -> set_env(Application, Key, Value).
unset_env(Application, Key) ->
    avmjit_table:erase(?TABLE, {Application, Key}),
    ok.
