-module(process_links_and_exits).
%% about: links: normal and abnormal exits, trap_exit, exit/2 with every kind of reason, unlink, link to a dead process
-export([start/0]).

start() ->
    process_flag(trap_exit, true),
    Me = self(),
    {
        linked(fun() -> ok end), linked(fun() -> exit(reason) end), linked(fun() -> exit(normal) end), linked(fun() -> throw_out() end), linked(fun() -> 1 div zero() end),
        killed(kill), killed(shutdown), killed(normal), trapped(bye), trapped(kill), chain(5), unlinked(), dead_link(), children(Me, 20), process_flag(trap_exit, false), process_flag(trap_exit, false)
    }.

linked(F) ->
    P = spawn_opt(F, [link]),
    receive {'EXIT', P, {R, S}} when is_list(S) -> {error, R}; {'EXIT', P, R} -> R after 5000 -> late end.

throw_out() -> throw(ball).

zero() -> length(get()).

killed(R) ->
    P = spawn_opt(fun() -> receive stop -> exit(stopped) end end, [link]),
    exit(P, R),
    P ! stop,
    receive {'EXIT', P, X} -> X after 5000 -> late end.

%% A process that traps exits gets a message instead, except for kill.
trapped(R) ->
    Me = self(),
    P = spawn_opt(fun() -> process_flag(trap_exit, true), Me ! ready, receive {'EXIT', Me, X} -> exit({got, X}) end end, [link]),
    receive ready -> ok end,
    exit(P, R),
    receive {'EXIT', P, X} -> X after 5000 -> late end.

%% Each process is linked to the next; the last one dies, and so do all.
chain(N) ->
    P = spawn_opt(fun() -> link_on(N) end, [link]),
    receive {'EXIT', P, R} -> R after 5000 -> late end.

link_on(0) -> exit(end_of_chain);
link_on(N) ->
    spawn_opt(fun() -> link_on(N - 1) end, [link]),
    receive never -> ok end.

unlinked() ->
    P = spawn_opt(fun() -> receive go -> exit(away) end end, [link]),
    true = unlink(P),
    M = monitor(process, P),
    P ! go,
    R = receive {'DOWN', M, process, P, X} -> X end,
    receive {'EXIT', P, _} -> wrong after 0 -> R end.

dead_link() ->
    P = spawn_opt(fun() -> ok end, []),
    M = monitor(process, P),
    receive {'DOWN', M, process, P, _} -> ok end,
    try link(P) of true -> receive {'EXIT', P, R} -> R after 1000 -> silent end catch error:R -> R end.

children(Me, N) ->
    Ps = [spawn_opt(fun() -> Me ! {ready, I}, exit({child, I}) end, [link]) || I <- seq(1, N)],
    sum([receive {'EXIT', P, {child, I}} -> I end || P <- Ps], 0) + sum([receive {ready, I} -> I end || I <- seq(1, N)], 0).

seq(A, B) when A > B -> [];
seq(A, B) -> [A | seq(A + 1, B)].

sum([], S) -> S;
sum([X | T], S) -> sum(T, S + X).
