%% What erlang:demonitor(Ref, [flush]) does, in Erlang: AtomVM's interpreter gives up at some calls of that.
-module(avmjit_monitor).
-export([stop/1]).

stop(Ref) ->
    erlang:demonitor(Ref),
    receive {'DOWN', Ref, _, _, _} -> true
    after 0 -> true
    end.
