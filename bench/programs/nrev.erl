-module(nrev).
%% about: naive reverse of a list of 100
-export([start/0, bench/0]).

start() -> unit().
bench() -> bench_driver:measure(fun unit/0).

unit() -> repeat(12, seq(1, 100, []), 0).

repeat(0, _, Acc) -> Acc;
repeat(N, L, Acc) -> [H | _] = nrev(L), repeat(N - 1, L, Acc + H).

nrev([]) -> [];
nrev([H | T]) -> append(nrev(T), [H]).

append([], L) -> L;
append([H | T], L) -> [H | append(T, L)].

seq(N, N, Acc) -> [N | Acc];
seq(I, N, Acc) -> seq(I + 1, N, [I | Acc]).
