-module(lists_basic).
%% about: cons, hd, tl, length, nil tests, patterns of several elements, list building both ways
-export([start/0, id/1]).

start() ->
    L = id([1, 2, 3, 4, 5]),
    [A, B | R] = L,
    {
        hd(L) + hd(tl(L)), [id(0) | L], [A, B], R, length(L), length(id([])), length(seq(1, 5000)), sum(seq(1, 5000), 0),
        last(L), nth(3, L), rev(L, []), lists:reverse(id([a, b]), id(tail)), lists:reverse(id([])), kind([]), kind([1]), kind([1, 2]),
        kind([1, 2, 3]), kind([1 | 2]), kind({}), zip(seq(1, 3), seq(7, 9)), flat([1, [2, [3, [], [4]], 5]]), take(2, L),
        evens(seq(1, 20)), lists:member(id(3), L), lists:member(id(9), L), lists:keyfind(id(b), 1, [{a, 1}, {b, 2}, {b, 3}]),
        lists:keyfind(id(z), 1, [{a, 1}, x]), lists:keymember(id(2), 2, [{a, 1}, {b, 2}]),
        err(fun() -> hd(id([])) end), err(fun() -> tl(id([])) end), err(fun() -> hd(id(x)) end), err(fun() -> tl(id({})) end)
    }.

seq(A, B) when A > B -> [];
seq(A, B) -> [A | seq(A + 1, B)].

sum([], S) -> S;
sum([X | T], S) -> sum(T, S + X).

last([X]) -> X;
last([_ | T]) -> last(T).

nth(1, [X | _]) -> X;
nth(N, [_ | T]) -> nth(N - 1, T).

rev([], A) -> A;
rev([X | T], A) -> rev(T, [X | A]).

kind([]) -> nil;
kind([_]) -> one;
kind([_, _]) -> two;
kind([_, _ | T]) when is_list(T) -> many;
kind([_ | _]) -> improper;
kind(_) -> other.

zip([A | As], [B | Bs]) -> [{A, B} | zip(As, Bs)];
zip(_, _) -> [].

flat([]) -> [];
flat([X | T]) when is_list(X) -> flat(X) ++ flat(T);
flat([X | T]) -> [X | flat(T)].

take(0, _) -> [];
take(N, [X | T]) -> [X | take(N - 1, T)].

evens([]) -> [];
evens([_]) -> [];
evens([_, X | T]) -> [X | evens(T)].

err(F) ->
    try F() catch error:R -> R end.

id(X) -> X.
