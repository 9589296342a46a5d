-module(process_hundred_thousand).
%% about: 100,000 processes over time, 100 alive at once: identifiers, memory and mailboxes are given back
%% timeout: 60
-export([start/0]).

start() -> {rounds(1000, 0), length([P || P <- processes(), P =:= self()])}.

rounds(0, S) -> S;
rounds(N, S) ->
    Me = self(),
    spawn_n(100, Me, N),
    rounds(N - 1, (S + collect(100, 0)) band 16#FFFFFF).

spawn_n(0, _, _) -> ok;
spawn_n(K, Me, N) ->
    spawn_opt(fun() -> Me ! {N, K bxor N} end, []),
    spawn_n(K - 1, Me, N).

collect(0, S) -> S;
collect(K, S) -> receive {_, V} -> collect(K - 1, S + V) end.
