-module(lists_improper_and_errors).
%% about: improper lists and wrong arguments: length, ++, --, reverse, list BIFs, what each raises
-export([start/0, id/1]).

start() ->
    I = id([1, 2 | 3]),
    {
        hd(I), tl(tl(I)), is_list(I), [0 | I], id([1]) ++ id(2), id([]) ++ id(x), I =:= [1, 2 | 3], I < [1, 2, 3],
        [err(F) || F <- [
            fun() -> length(I) end, fun() -> length(id(a)) end, fun() -> length(id({1})) end, fun() -> I ++ id([4]) end,
            fun() -> id(a) ++ id([4]) end, fun() -> I -- id([1]) end, fun() -> id([1]) -- I end, fun() -> lists:reverse(I) end,
            fun() -> list_to_integer(id([])) end,
            fun() -> list_to_integer(id("12x")) end, fun() -> list_to_integer(id(12)) end, fun() -> list_to_tuple(I) end,
            fun() -> list_to_atom(id([a])) end, fun() -> [X || X <- id(a)] end, fun() -> [X || X <- I] end]]
    }.

err(F) ->
    try F() catch error:{R, _} -> R; error:R -> R end.

id(X) -> X.
