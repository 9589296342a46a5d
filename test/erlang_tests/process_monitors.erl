-module(process_monitors).
%% about: monitors: down messages for every kind of end, several on one process, demonitor with flush, of a dead process
-export([start/0]).

start() ->
    {
        down(fun() -> ok end), down(fun() -> exit(reason) end), down(fun() -> error(oops) end), down(fun() -> throw(t) end), three(), removed(), flushed(), dead(), exited(kill), exited(because),
        spawned(), named(), many(50)
    }.

down(F) ->
    P = spawn_opt(fun() -> receive go -> F() end end, []),
    M = monitor(process, P),
    P ! go,
    wait(M, P).

wait(M, P) ->
    receive
        {'DOWN', M, process, P, {{nocatch, V}, S}} when is_list(S) -> {nocatch, V};
        {'DOWN', M, process, P, {R, S}} when is_list(S) -> {error, R};
        {'DOWN', M, process, P, R} -> R
    after 5000 -> late
    end.

three() ->
    P = spawn_opt(fun() -> receive go -> exit(x) end end, []),
    Ms = [monitor(process, P) || _ <- [1, 2, 3]],
    P ! go,
    [wait(M, P) || M <- Ms].

removed() ->
    P = spawn_opt(fun() -> receive go -> exit(x) end end, []),
    M = monitor(process, P),
    N = monitor(process, P),
    true = demonitor(M),
    P ! go,
    R = wait(N, P),
    receive {'DOWN', M, _, _, _} -> wrong after 0 -> R end.

flushed() ->
    P = spawn_opt(fun() -> receive go -> exit(x) end end, []),
    M = monitor(process, P),
    N = monitor(process, P),
    P ! go,
    x = wait(N, P),
    true = demonitor(M, [flush]),
    receive {'DOWN', M, _, _, _} -> wrong after 0 -> clean end.

dead() ->
    P = spawn_opt(fun() -> ok end, []),
    M = monitor(process, P),
    normal_or_noproc(wait(M, P)),
    wait(monitor(process, P), P).

normal_or_noproc(normal) -> ok;
normal_or_noproc(noproc) -> ok.

exited(R) ->
    P = spawn_opt(fun() -> receive never -> ok end end, []),
    M = monitor(process, P),
    exit(P, R),
    {wait(M, P), is_process_alive(P)}.

spawned() ->
    {P, M} = spawn_opt(fun() -> exit(quick) end, [monitor]),
    wait(M, P).

named() ->
    P = spawn_opt(fun() -> receive go -> exit(bye) end end, []),
    register(watched, P),
    M = monitor(process, P),
    watched ! go,
    {wait(M, P), whereis(watched)}.

many(N) ->
    Ms = [spawn_opt(fun() -> exit({n, I}) end, [monitor]) || I <- seq(1, N)],
    sum([receive {'DOWN', M, process, P, {n, I}} -> I end || {P, M} <- Ms], 0).

seq(A, B) when A > B -> [];
seq(A, B) -> [A | seq(A + 1, B)].

sum([], S) -> S;
sum([X | T], S) -> sum(T, S + X).
