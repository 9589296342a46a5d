%% Values that all processes share, and that stay when the one that has set them ends: tables of a process that only waits.
-module(avmjit_table).
-export([find/2, put/3, erase/2]).
-compile({no_auto_import, [put/2, erase/1]}).

%% {ok, Value} or error.
find(Table, Key) ->
    try ets:lookup(Table, Key) of
        [{_, Value}] -> {ok, Value};
        [] -> error
    catch error:badarg -> error
    end.

put(Table, Key, Value) ->
    try ets:insert(Table, {Key, Value}) of
        true -> ok
    catch
        error:badarg ->
            make(Table),
            put(Table, Key, Value)
    end.

erase(Table, Key) ->
    Found = find(Table, Key) =/= error,
    catch ets:delete(Table, Key),
    Found.

make(Table) ->
    Starter = self(),
    {Pid, Ref} = spawn_monitor(fun() ->
        try ets:new(Table, [named_table, public]) of
            _ ->
                Starter ! {ready, self()},
                receive forever -> ok end
        catch
            % Another process has been quicker.
            error:badarg -> ok
        end
    end),
    receive
        {ready, Pid} -> avmjit_monitor:stop(Ref);
        {'DOWN', Ref, process, Pid, _} -> ok
    end.
