-module(quicksort).
%% about: quicksort of 1,000 integers with list comprehensions
-export([start/0, bench/0]).

start() -> unit().
bench() -> bench_driver:measure(fun unit/0).

unit() -> check(sort(random(1000, 42, [])), 0).

sort([]) -> [];
sort([P | T]) -> sort([X || X <- T, X < P]) ++ [P] ++ sort([X || X <- T, X >= P]).

random(0, _, Acc) -> Acc;
random(N, S, Acc) -> random(N - 1, (S * 1103 + 12345) band 16#FFFFF, [S | Acc]).

check([], Acc) -> Acc;
check([H | T], Acc) -> check(T, (Acc * 3 + H) band 16#FFFFFF).
