-module(recursion_big_heap).
%% about: trees and lists of 100,000s of words alive in processes whose heap grows by the Fibonacci strategy
%% timeout: 120
-export([start/0]).

start() -> {big(fun() -> size_of(mk(13)) end), big(fun() -> weave(20000, []) end), big(fun() -> flatten(mk(12)) end), big(fun() -> sort(20000) end)}.

%% AtomVM's default heap growth makes a large live heap quadratic in time.
big(F) ->
    Growth = case erlang:system_info(machine) of "BEAM" -> []; _ -> [{atomvm_heap_growth, fibonacci}] end,
    {P, M} = spawn_opt(fun() -> exit({result, F()}) end, [monitor | Growth]),
    receive {'DOWN', M, process, P, {result, R}} -> R end.

mk(0) -> leaf;
mk(N) -> {node, N, mk(N - 1), mk(N - 1)}.

size_of(leaf) -> 0;
size_of({node, N, L, R}) -> N + size_of(L) + size_of(R).

weave(0, Acc) -> length(Acc);
weave(N, Acc) ->
    A = {N, Acc =:= []},
    R = weave(N - 1, [A | Acc]),
    case A of {N, false} -> R; {N, true} -> R + N end.

flatten(T) -> length(flatten(T, [])).
flatten(leaf, Acc) -> [leaf | Acc];
flatten({node, _, L, R}, Acc) -> flatten(L, flatten(R, Acc)).

sort(N) ->
    L = msort(random(N, 12345)),
    {hd(L), check(L), length(L)}.

random(0, _) -> [];
random(N, S) -> [S | random(N - 1, (S * 1103515245 + 12345) band 16#7FFFFFFF)].

check([A, B | T]) when A =< B -> check([B | T]);
check([_]) -> sorted;
check(_) -> unsorted.

msort([]) -> [];
msort([X]) -> [X];
msort(L) ->
    {A, B} = split(L, [], []),
    merge(msort(A), msort(B)).

split([], A, B) -> {A, B};
split([X | T], A, B) -> split(T, B, [X | A]).

merge([], B) -> B;
merge(A, []) -> A;
merge([X | A], [Y | _] = B) when X =< Y -> [X | merge(A, B)];
merge(A, [Y | B]) -> [Y | merge(A, B)].
