-module(funs_bad_calls).
%% about: badarity and badfun: funs called with wrong argument counts, things that are not funs
-export([start/0, id/1]).

start() ->
    X = id(1),
    F0 = id(fun() -> X end), F1 = id(fun(A) -> A + X end), F2 = id(fun(A, B) -> A + B end), E = id(fun erlang:abs/1), L = id(fun id/1),
    {
        [err(G) || G <- [fun() -> F0(1) end, fun() -> F1() end, fun() -> F1(1, 2) end, fun() -> F2(1) end, fun() -> L(1, 2) end]],
        [err(G) || G <- [fun() -> (id(1))() end, fun() -> (id(a))(1) end, fun() -> (id({a, b}))(1, 2) end, fun() -> (id([]))() end,
                         fun() -> (id(<<200>>))(1) end, fun() -> (id(1 bsl 70))() end]],
        [is_function(F, N) || F <- [F0, F1, F2, E, L], N <- [0, 1, 2]],
        err(fun() -> is_function(F0, id(-1)) end), err(fun() -> is_function(F0, id(a)) end), is_function(F0, id(1 bsl 40)),
        err(fun() -> F1(a) end), err(fun() -> (id(fun erlang:nope/3))(1, 2, 3) end), err(fun() -> (id(fun no_mod:f/0))() end)
    }.

err(F) ->
    try F() catch error:{badarity, _} -> badarity; error:R -> R end.

id(X) -> X.
