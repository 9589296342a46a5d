-module(process_yield_hot_loop).
%% about: hot loops that must yield: a process that never waits is interrupted by messages, kills and timers of others
-export([start/0]).

start() ->
    Me = self(),
    %% Four kinds of endless loop: tail calls, body calls, fun calls and calls through the module.
    Loops = [fun() -> spin(0) end, fun() -> body(0) end, fun() -> F = fun(G, N) -> G(G, N + 1) end, F(F, 0) end, fun() -> even(0) end],
    Ps = [spawn_opt(L, [monitor]) || L <- Loops],
    %% The leader still runs, and a timed wait still ends.
    R = [receive after 5 -> tick end || _ <- [1, 2, 3]],
    Q = spawn_opt(fun() -> receive {ask, From} -> From ! answer end end, []),
    Q ! {ask, Me},
    A = receive answer -> answered after 10000 -> starved end,
    [exit(P, kill) || {P, _} <- Ps],
    D = [receive {'DOWN', M, process, P, X} -> X after 10000 -> alive end || {P, M} <- Ps],
    {R, A, D, count(200000, 0)}.

spin(N) -> spin((N + 1) band 16#FFFF).

body(N) ->
    X = inc(N),
    body(X band 16#FFFF).

inc(N) -> N + 1.

even(N) -> odd(N bxor 1).
odd(N) -> even(N bxor 3).

count(0, S) -> S;
count(N, S) -> count(N - 1, S + 1).
