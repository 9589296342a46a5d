-module(compare_sort_mixed).
%% about: a merge sort of mixed terms by the term order, min/2 and max/2 over the same terms
-export([start/0, id/1]).

start() ->
    L = [c, {2, 1}, 3, "b", <<"b">>, 1.5, #{a => 1}, {1, 2}, [], 134217728, -5, <<>>, "a", b, {1}, 1 bsl 80, [1 | 2], <<1, 2>>, #{}, 2.0, 2,
         a, {}, -(1 bsl 80), [[]], true, false],
    S = msort(id(L)),
    {pos(S, L), msort(msort(L)) =:= S, low(L) =:= hd(S), high(L) =:= last(S), length(S), min(id(1), id(1.5)), max(id(2), id(1.5)),
     min(id(a), id(1)), max(id([]), id({}))}.

%% Where each element of the sorted list stood before.
pos([], _) -> [];
pos([X | T], L) -> [at(X, L, 1) | pos(T, L)].

at(X, [Y | _], I) when X =:= Y -> I;
at(X, [_ | T], I) -> at(X, T, I + 1).

low([X]) -> X;
low([X | T]) -> min(X, low(T)).

high([X]) -> X;
high([X | T]) -> max(X, high(T)).

last([X]) -> X;
last([_ | T]) -> last(T).

msort([]) -> [];
msort([X]) -> [X];
msort(L) ->
    {A, B} = split(L, [], []),
    merge(msort(A), msort(B)).

split([], A, B) -> {lists:reverse(A), lists:reverse(B)};
split([X], A, B) -> split([], [X | A], B);
split([X, Y | T], A, B) -> split(T, [X | A], [Y | B]).

merge([], B) -> B;
merge(A, []) -> A;
merge([X | A], [Y | _] = B) when X =< Y -> [X | merge(A, B)];
merge(A, [Y | B]) -> [Y | merge(A, B)].

id(X) -> X.
