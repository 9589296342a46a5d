%% about: every function of lists that AtomVM has not in C
-module(lists_calls).
-include("calls.hrl").

some() -> [[], [a], [3, 1, 2, 1.5, 3], [{b, 1}, {a, 2}, {b, 0}, {c}], [[1], [2, [3]], []]].
lists() -> some() ++ [[1, 2 | 3], x].
numbers() -> [[], [1], [5, 3, 3.5, 4, 1, 9, 2, 6], [1.5, 2, -1]].
preds() -> [fun(X) -> X > 2 end, fun(_) -> true end, fun(_) -> yes end, not_a_fun, fun(_, _) -> true end].
counts() -> [-1, 0, 1, 2, 3, 7, a].
keyed() -> [[], [{a, 1}], [{b, 2}, {a, 1, x}, {b, 1}, {1, 5}, {1.0, 6}, {a, 0}], [x, {a, 1}], [{a, 2} | x], y].
sorted() -> [[], [1], [1, 1.0, 2, 3], [1.0, 2.0, 2, a], [b, c], x].
usorted() -> [[], [1], [1.0, 2, 3], [2.0, a], [b, c]].
ukeyed() -> [[], [{1, a}], [{1.0, b}, {2, c}], [{2, d}, {x, e}]].

calls() ->
    cross(lists, [all, any, filter, partition, takewhile, dropwhile, splitwith, search], [preds(), lists()])
    ++ cross(lists, [map, foreach, flatmap], [[fun(X) -> [X, X] end, fun(X) -> X + 1 end, 7], lists()])
    ++ cross(lists, [filtermap], [[fun(X) when X > 1 -> {true, {X}}; (_) -> false end, fun(_) -> true end, fun(_) -> x end, 7], lists()])
    ++ cross(lists, [foldl, foldr], [[fun(X, Acc) -> [X | Acc] end, fun(X) -> X end, f], [[], z], lists()])
    ++ cross(lists, [mapfoldl, mapfoldr], [[fun(X, Acc) -> {{X}, [X | Acc]} end, fun(_, _) -> x end, f], [[]], lists()])
    ++ cross(lists, [append, concat, droplast, enumerate, flatlength, last, max, min, sort, sum, uniq, unzip, unzip3, usort],
             [lists() ++ numbers() ++ [[{1, 2}, {3, 4}], [{1, 2, 3}], ["ab", "c"], [1, a, 2.5, "x"]]])
    ++ cross(lists, [append, subtract, prefix, suffix, zip], [lists(), lists()])
    ++ cross(lists, [prefix, suffix], [["a", "ab", "b", "", "xab"], ["ab", "xab", "abx", ""]])
    ++ cross(lists, [delete, join], [[a, 3, 1, [1]], lists()])
    ++ cross(lists, [duplicate], [counts(), [x]])
    ++ cross(lists, [enumerate], [[0, -1, a], lists()])
    ++ cross(lists, [enumerate], [[1, 5], [2, -3, b], lists()])
    ++ cross(lists, [flatten], [lists(), [[], [z], zz]])
    ++ cross(lists, [nth, nthtail, split], [counts(), lists()])
    ++ cross(lists, [sublist], [lists(), counts()])
    ++ cross(lists, [sublist], [lists(), [-1, 0, 1, 2, 4, 9, a], [-1, 0, 1, 9]])
    ++ cross(lists, [seq], [[-1, 0, 1, 5, a, 1.0], [-2, -1, 0, 1, 4, b]])
    ++ cross(lists, [seq], [[0, 1, 5, a], [-2, 0, 1, 6], [-2, -1, 0, 1, 3, b]])
    ++ cross(lists, [zip], [some(), some(), [fail, trim, {pad, {x, y}}, {pad, {x}}, other]])
    ++ cross(lists, [zip3], [some(), [[], [a, b]], [[], [c, d, e]]])
    ++ cross(lists, [zip3], [[[], [1]], [[], [a, b]], [[], [c, d, e], z], [fail, trim, {pad, {x, y, z}}]])
    ++ cross(lists, [zipwith], [[fun(X, Y) -> {Y, X} end, fun(X) -> X end, f], some(), [[], [1], [1, 2, 3, 4, 5]]])
    ++ cross(lists, [zipwith], [[fun(X, Y) -> {Y, X} end], some(), [[], [1, 2]], [fail, trim, {pad, {x, y}}]])
    ++ cross(lists, [zipwith3], [[fun(X, Y, Z) -> {Z, Y, X} end, f], [[], [1]], [[], [a]], [[], [c], [c, d]]])
    ++ cross(lists, [zipwith3], [[fun(X, Y, Z) -> {Z, Y, X} end], [[], [1]], [[], [a]], [[], [c], [c, d]], [trim, {pad, {x, y, z}}]])
    ++ cross(lists, [keydelete, keytake], [[a, b, 1, 2, zz], [0, 1, 2, a], keyed()])
    ++ cross(lists, [keysearch], [[a, b, 1, 2, zz], [1, 2], [[], [{a, 1}], [{b, 2}, {a, 1, x}, {1.0, 6}]]])
    ++ cross(lists, [keyreplace, keystore], [[a, 1, zz], [0, 1, 2], keyed(), [{new}, new]])
    ++ cross(lists, [keymap], [[fun(X) -> {X} end, f], [0, 1, 2, a], keyed()])
    ++ cross(lists, [keysort, ukeysort], [[0, 1, 2, a], keyed()])
    ++ cross(lists, [sort, usort], [[fun(A, B) -> A >= B end, fun(A, B) -> A =< B end, fun(A, B) -> abs(A) =< abs(B) end, f], numbers() ++ [[a | b], c]])
    ++ cross(lists, [merge], [sorted(), sorted()])
    ++ cross(lists, [umerge], [usorted(), usorted()])
    ++ cross(lists, [merge], [[fun(A, B) -> A >= B end, f], [[], [3, 2], [5, 1], x], [[], [3.0, 0], [2]]])
    ++ cross(lists, [umerge], [[fun(A, B) -> A >= B end, f], [[], [3, 2], [5, 1]], [[], [3.0, 0], [2]]])
    ++ cross(lists, [merge3], [[[], [1, 4], [2, 3]], [[], [1.0, 4]], [[], [0, 9]]])
    ++ cross(lists, [umerge3], [[[], [1, 4], [2, 3]], [[], [1.0, 4]], [[], [0, 9]]])
    ++ cross(lists, [merge, umerge], [[[], [[1, 3], [2], [0, 5]], [[]], x]])
    ++ cross(lists, [keymerge], [[0, 1, 2], ukeyed(), ukeyed()])
    ++ cross(lists, [ukeymerge], [[0, 1], ukeyed(), ukeyed()])
    ++ cross(lists, [uniq], [[fun(X) -> X end, fun(_) -> 1 end, fun(X) -> X > 2 end, f], lists()])
    ++ [{sort_long, fun() -> L = random(700, 1, []), {lists:sort(L) =:= lists:usort(L), checked(lists:sort(L)), length(lists:usort(L)),
            checked(lists:sort(fun(A, B) -> A =< B end, L)), stable(lists:keysort(1, pairs(L, 1)))} end}].

random(0, _, L) -> L;
random(N, X, L) -> random(N - 1, (X * 1103515245 + 12345) band 16#3ff, [X | L]).

checked([A, B | Rest]) when A =< B -> checked([B | Rest]);
checked([_]) -> sorted;
checked(L) -> L.

pairs([X | Rest], N) -> [{X, N} | pairs(Rest, N + 1)];
pairs([], _) -> [].

stable([A, B | Rest]) when A < B -> stable([B | Rest]);
stable([_]) -> stable;
stable(L) -> L.
