-module(process_registered_names).
%% about: register, unregister, whereis, sending to names, errors, names given back when the process ends
-export([start/0, id/1]).

start() ->
    Me = self(),
    true = register(boss, Me),
    boss ! {hello, 1},
    R1 = receive {hello, N} -> N end,
    P = spawn_opt(fun() -> receive {From, X} -> From ! {self(), X * 2} end end, []),
    register(worker, P),
    worker ! {boss_pid(whereis(boss)), 21},
    R2 = receive {P, V} -> V end,
    R3 = wait_gone(worker, 100),
    {R1, R2, R3, whereis(boss) =:= Me, process_info(Me, registered_name), unregister(boss), whereis(boss),
     [err(F) || F <- [fun() -> register(undefined, Me) end, fun() -> unregister(boss) end, fun() -> id(nobody) ! x end, fun() -> register(a, id(1)) end, fun() -> register(dead, P) end,
                      fun() -> whereis(id("x")) end]]}.

boss_pid(P) when is_pid(P) -> P.

wait_gone(_, 0) -> still;
wait_gone(Name, N) ->
    case whereis(Name) of
        undefined -> gone;
        _ -> receive after 1 -> wait_gone(Name, N - 1) end
    end.

err(F) ->
    try F() catch error:R -> R end.

id(X) -> X.
