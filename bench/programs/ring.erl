-module(ring).
%% about: a token 30 times through a ring of 50 processes
-export([start/0, bench/0]).

start() -> unit().
bench() -> bench_driver:measure(fun unit/0).

unit() ->
    First = build(49, self()),
    First ! {token, 0},
    round(First, 30).

build(0, Next) -> Next;
build(N, Next) -> build(N - 1, spawn_opt(fun() -> member(Next) end, [])).

member(Next) ->
    receive
        {token, N} -> Next ! {token, N + 1}, member(Next);
        stop -> Next ! stop
    end.

round(First, 0) ->
    First ! stop,
    receive {token, N} -> receive stop -> N end end;
round(First, Left) ->
    receive {token, N} -> First ! {token, N + 1}, round(First, Left - 1) end.
