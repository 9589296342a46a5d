-module(modules_caller).
%% about: calls of two other modules, each first called at another of its functions, and exceptions from there
-export([start/0, back/1]).

class(F) ->
    try F() of
        V -> V
    catch
        C:_ -> C
    end.

start() ->
    {
        modules_callee:one(1),
        modules_second:two(1),
        modules_callee:two(2),
        modules_second:one(2),
        try modules_callee:fails(3) of V -> V catch C:E -> {C, E} end,
        class(fun() -> modules_second:fails(4) end),
        modules_callee:calls_back(5)
    }.

back(N) -> [back | modules_second:two(N)].
