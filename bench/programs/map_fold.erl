-module(map_fold).
%% about: map, filter and fold with funs
-export([start/0, bench/0]).

start() -> unit().
bench() -> bench_driver:measure(fun unit/0).

unit() ->
    L = seq(2000, []),
    Squares = map(fun(X) -> X * X end, L),
    Even = filter(fun(X) -> X band 1 =:= 0 end, Squares),
    K = 7,
    fold(fun(X, Acc) -> (X + Acc + K) band 16#FFFFFF end, 0, Even).

map(_, []) -> [];
map(F, [H | T]) -> [F(H) | map(F, T)].
filter(_, []) -> [];
filter(F, [H | T]) -> case F(H) of true -> [H | filter(F, T)]; false -> filter(F, T) end.
fold(_, Acc, []) -> Acc;
fold(F, Acc, [H | T]) -> fold(F, F(H, Acc), T).
seq(0, Acc) -> Acc;
seq(N, Acc) -> seq(N - 1, [N | Acc]).
