%% Terms that all processes share. They are copied when they are read, as AtomVM has no heap of literals to share.
-module(persistent_term).
-export([put/2, get/1, get/2, erase/1]).
-compile({no_auto_import, [put/2, get/1, erase/1]}).

-define(TABLE, avmjit_persistent_terms).

put(Key, Value) -> avmjit_table:put(?TABLE, Key, Value).

get(Key) ->
    case avmjit_table:find(?TABLE, Key) of
        {ok, Value} -> Value;
        error -> error(badarg)
    end.

get(Key, Default) ->
    case avmjit_table:find(?TABLE, Key) of
        {ok, Value} -> Value;
        error -> Default
    end.

erase(Key) -> avmjit_table:erase(?TABLE, Key).
