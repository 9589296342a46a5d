-module(prng).
%% about: random numbers: a generator of 48 bits, and a list shuffled by its numbers
-export([start/0, bench/0]).

start() -> unit().
bench() -> bench_driver:measure(fun unit/0).

unit() ->
    {Seed, List} = fill(300, 20251125, []),
    Sorted = sort(List),
    (Seed + weigh(Sorted, 1, 0)) band 16#FFFFFF.

fill(0, Seed, Acc) -> {Seed, Acc};
fill(N, Seed, Acc) ->
    Next = step(Seed),
    fill(N - 1, Next, [{(Next bsr 20) rem 10007, N} | Acc]).

step(Seed) -> ((Seed band 16#FFFFFF) * 16#5DEECE6 + (Seed bsr 24) * 16#5DEEC + 11) band 16#FFFFFFFFFFFF.

%% Merge sort.
sort([]) -> [];
sort([X]) -> [X];
sort(List) ->
    {A, B} = split(List, [], []),
    merge(sort(A), sort(B)).

split([], A, B) -> {A, B};
split([H | T], A, B) -> split(T, B, [H | A]).

merge([], B) -> B;
merge(A, []) -> A;
merge([X | A], [Y | _] = B) when X =< Y -> [X | merge(A, B)];
merge(A, [Y | B]) -> [Y | merge(A, B)].

weigh([], _, Acc) -> Acc;
weigh([{_, N} | T], I, Acc) -> weigh(T, I + 1, (Acc + N * I) rem 1000003).
