-module(recursion_many_frames_gc).
%% about: deep recursion that allocates on the way down and on the way up, so that the stack grows while data moves
-export([start/0]).

start() -> {tree(14), size_of(mk(8)), weave(1500, []), flatten(mk(7)), rev(weave2(600))}.

tree(0) -> 1;
tree(N) ->
    L = tree(N - 1),
    R = tree(N - 1),
    T = {L, R},
    element(1, T) + element(2, T).

mk(0) -> leaf;
mk(N) -> {node, N, mk(N - 1), mk(N - 1)}.

size_of(leaf) -> 0;
size_of({node, N, L, R}) -> N + size_of(L) + size_of(R).

weave(0, Acc) -> length(Acc);
weave(N, Acc) ->
    A = {N, Acc =:= []},
    R = weave(N - 1, [A | Acc]),
    case A of {N, false} -> R; {N, true} -> R + N end.

weave2(0) -> [];
weave2(N) ->
    X = [N, N + 1],
    T = weave2(N - 1),
    [{X, hd(X)} | T].

flatten(T) -> length(flatten(T, [])).
flatten(leaf, Acc) -> [leaf | Acc];
flatten({node, _, L, R}, Acc) -> flatten(L, flatten(R, Acc)).

rev(L) -> {[A, B], A} = hd(lists:reverse(L)), {A, B, length(L)}.
