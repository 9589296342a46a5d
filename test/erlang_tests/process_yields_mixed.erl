-module(process_yields_mixed).
%% about: 100 processes yielding 1,000 times each by sending themselves messages and by running out of reductions
%% timeout: 120
-export([start/0]).

start() ->
    Self = self(),
    [spawn_opt(fun() -> turns(1000, I, 0, Self) end, []) || I <- seq(100)],
    Results = collect(100, []),
    {length(Results), sum(Results, 0)}.

turns(0, I, Acc, Parent) -> Parent ! {finished, I, Acc};
turns(N, I, Acc, Parent) ->
    self() ! {turn, N},
    receive {turn, N} -> ok end,
    turns(N - 1, I, (Acc + burn(20, I)) band 16#FFFF, Parent).

burn(0, X) -> X;
burn(N, X) -> burn(N - 1, (X * 7 + N) band 16#FFFF).

collect(0, Acc) -> Acc;
collect(N, Acc) -> receive {finished, _, R} -> collect(N - 1, [R | Acc]) end.

seq(0) -> [];
seq(N) -> [N | seq(N - 1)].

sum([], S) -> S;
sum([H | T], S) -> sum(T, S + H).
