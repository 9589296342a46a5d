%% Sets as lists in order. Elements that compare equal are one.
-module(ordsets).
-export([add_element/2, del_element/2, filter/2, filtermap/2, fold/3, from_list/1, intersection/1, intersection/2]).
-export([is_disjoint/2, is_element/2, is_empty/1, is_equal/2, is_set/1, is_subset/2, map/2, new/0, size/1]).
-export([subtract/2, to_list/1, union/1, union/2]).

new() -> [].
from_list(List) -> lists:usort(List).
to_list(Set) -> Set.

is_set([A, B | Rest]) when A < B -> is_set([B | Rest]);
is_set([_]) -> true;
is_set([]) -> true;
is_set(_) -> false.

size(Set) -> length(Set).
is_empty(Set) -> Set =:= [].
is_equal(A, B) when is_list(A), is_list(B) -> A == B.

is_element(X, [Y | Rest]) when X > Y -> is_element(X, Rest);
is_element(X, [Y | _]) when X < Y -> false;
is_element(_, [_ | _]) -> true;
is_element(_, []) -> false.

add_element(X, [Y | Rest]) when X > Y -> [Y | add_element(X, Rest)];
add_element(X, [Y | _] = Set) when X < Y -> [X | Set];
add_element(_, [_ | _] = Set) -> Set;
add_element(X, []) -> [X].

del_element(X, [Y | Rest]) when X > Y -> [Y | del_element(X, Rest)];
del_element(X, [Y | _] = Set) when X < Y -> Set;
del_element(_, [_ | Rest]) -> Rest;
del_element(_, []) -> [].

union(A, B) -> lists:umerge(A, B).
union(Sets) -> lists:umerge(Sets).

intersection([X | A], [Y | _] = B) when X < Y -> intersection(A, B);
intersection([X | _] = A, [Y | B]) when X > Y -> intersection(A, B);
intersection([X | A], [_ | B]) -> [X | intersection(A, B)];
intersection(_, _) -> [].
intersection([Set | Sets]) -> lists:foldl(fun intersection/2, Set, Sets).

is_disjoint(A, B) -> intersection(A, B) =:= [].

subtract([X | A], [Y | _] = B) when X < Y -> [X | subtract(A, B)];
subtract([X | _] = A, [Y | B]) when X > Y -> subtract(A, B);
subtract([_ | A], [_ | B]) -> subtract(A, B);
subtract(A, _) -> A.

is_subset(A, B) -> subtract(A, B) =:= [].

fold(Fun, Acc, Set) -> lists:foldl(Fun, Acc, Set).
filter(Pred, Set) -> lists:filter(Pred, Set).
filtermap(Fun, Set) -> from_list(lists:filtermap(Fun, Set)).
map(Fun, Set) -> from_list(lists:map(Fun, Set)).
