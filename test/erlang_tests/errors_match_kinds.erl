-module(errors_match_kinds).
%% about: badmatch, case_clause, if_clause, function_clause, try_clause, else_clause, badmap, badkey and their values
-export([start/0, id/1]).

start() ->
    V = id({v, 1}),
    [err(F) || F <- [
        fun() -> {ok, _} = V end, fun() -> [_ | _] = id([]) end, fun() -> 1 = id(1 bsl 40) end, fun() -> {A, A} = id({1, 2}) end,
        fun() -> <<1, _/binary>> = id(<<2, 3>>) end, fun() -> #{k := _} = id(#{}) end, fun() -> "abc" = id([500, -1]) end,
        fun() -> case V of {w, _} -> 1 end end, fun() -> case id(1 bsl 70) of 0 -> 1 end end, fun() -> if V =:= 1 -> 1 end end,
        fun() -> clause(id(c)) end, fun() -> clause2(id(1), id(2)) end, fun() -> (fun(1) -> 1 end)(id(2)) end,
        fun() -> try id(V) of 1 -> 2 catch _:_ -> 3 end end, fun() -> (id(x))#{a => 1} end, 
        fun() -> map_get(k, id(#{})) end, fun() -> map_get(k, id(x)) end, fun() -> map_size(id([])) end,
        fun() -> maybe_else(id({no, 1})) end, fun() -> [X || {X} <- id([{1} | 2])] end, fun() -> [X || <<X>> <= id(a)] end,
        fun() -> erlang:error(id({a, b}), [1]) end, fun() -> throw(id([t])) end, fun() -> exit(id(normal)) end, fun() -> error(id(none)) end]].

clause(a) -> 1;
clause(b) -> 2.

clause2(X, Y) when X > Y -> X.

maybe_else(X) ->
    case X of
        {yes, V} -> V;
        {no, V} when V > 1 -> -V
    end.

err(F) ->
    try {value, F()} catch C:R -> {C, R} end.

id(X) -> X.
