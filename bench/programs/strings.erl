-module(strings).
%% about: strings: split, upper case, join, compare
-export([start/0, bench/0]).

start() -> unit().
bench() -> bench_driver:measure(fun unit/0).

unit() -> loop(40, 0).

loop(0, Acc) -> Acc;
loop(N, Acc) ->
    Words = split("the quick brown fox jumps over the lazy dog", [], []),
    Upper = [upper(W) || W <- Words],
    Text = join(Upper),
    loop(N - 1, Acc + length(Text) + count("THE", Upper, 0)).

split([], W, Acc) -> rev([rev(W, []) | Acc], []);
split([$  | T], W, Acc) -> split(T, [], [rev(W, []) | Acc]);
split([C | T], W, Acc) -> split(T, [C | W], Acc).
upper([C | T]) when C >= $a, C =< $z -> [C - 32 | upper(T)];
upper([C | T]) -> [C | upper(T)];
upper([]) -> [].
join([W]) -> W;
join([W | T]) -> W ++ ", " ++ join(T).
count(_, [], N) -> N;
count(W, [W | T], N) -> count(W, T, N + 1);
count(W, [_ | T], N) -> count(W, T, N).
rev([], Acc) -> Acc;
rev([H | T], Acc) -> rev(T, [H | Acc]).
