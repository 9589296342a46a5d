-module(recursion_natural_growth).
%% about: recursion 4,000 frames deep in the leader, whose heap grows by its default strategy (many collections)
-export([start/0]).

start() -> {sum(4000), length(seq(1, 1000)), two(1500), pairs(300)}.

sum(0) -> 0;
sum(N) -> N + sum(N - 1).

seq(A, B) when A > B -> [];
seq(A, B) -> [A | seq(A + 1, B)].

two(0) -> 0;
two(N) ->
    X = N band 7,
    R = two(N - 1),
    (R + X * N) band 16#FFFFFF.

pairs(0) -> 0;
pairs(N) ->
    T = {N, [N]},
    R = pairs(N - 1),
    {A, [B]} = T,
    A + B + R.
