-module(ping_pong).
%% about: two processes sending messages to each other
-export([start/0, bench/0]).

start() -> unit().
bench() -> bench_driver:measure(fun unit/0).

unit() ->
    Self = self(),
    Pid = spawn_opt(fun() -> pong(Self) end, []),
    ping(Pid, 2000, 0).

ping(Pid, 0, Acc) -> Pid ! stop, Acc;
ping(Pid, N, Acc) ->
    Pid ! {ping, N},
    receive {pong, M} -> ping(Pid, N - 1, Acc + M) end.

pong(Parent) ->
    receive
        {ping, N} -> Parent ! {pong, N band 7}, pong(Parent);
        stop -> ok
    end.
