%% Sets in order, as balanced trees. Elements that compare equal are one.
-module(gb_sets).
-export([new/0, empty/0, singleton/1, is_empty/1, size/1, is_set/1, is_equal/2, from_list/1, from_ordset/1, to_list/1, balance/1]).
-export([add/2, add_element/2, insert/2, delete/2, delete_any/2, del_element/2, is_member/2, is_element/2]).
-export([union/1, union/2, intersection/1, intersection/2, is_disjoint/2, difference/2, subtract/2, is_subset/2]).
-export([fold/3, filter/2, filtermap/2, map/2, smallest/1, largest/1, take_smallest/1, take_largest/1, smaller/2, larger/2]).
-export([iterator/1, iterator/2, iterator_from/2, iterator_from/3, next/1]).
-compile({no_auto_import, [size/1]}).

new() -> gb_trees:empty().
empty() -> gb_trees:empty().
singleton(X) -> add(X, empty()).
is_empty(Set) -> gb_trees:is_empty(Set).
size(Set) -> gb_trees:size(Set).
balance(Set) -> Set.
is_set({Size, Node}) -> is_integer(Size) andalso (Node =:= nil orelse is_tuple(Node));
is_set(_) -> false.
is_equal(A, B) -> to_list(A) == to_list(B).

from_list(List) -> from_ordset(lists:usort(List)).
from_ordset(List) -> gb_trees:from_orddict([{X, []} || X <- List]).
to_list(Set) -> gb_trees:keys(Set).

add(X, Set) ->
    case gb_trees:is_defined(X, Set) of
        true -> Set;
        false -> gb_trees:insert(X, [], Set)
    end.
add_element(X, Set) -> add(X, Set).
insert(X, Set) -> gb_trees:insert(X, [], Set).
delete(X, Set) -> gb_trees:delete(X, Set).
delete_any(X, Set) -> gb_trees:delete_any(X, Set).
del_element(X, Set) -> delete_any(X, Set).
is_member(X, Set) -> gb_trees:is_defined(X, Set).
is_element(X, Set) -> is_member(X, Set).

union(A, B) -> from_ordset(ordsets:union(to_list(A), to_list(B))).
union(Sets) -> lists:foldl(fun union/2, empty(), Sets).
intersection(A, B) -> from_ordset(ordsets:intersection(to_list(A), to_list(B))).
intersection([Set | Sets]) -> lists:foldl(fun intersection/2, Set, Sets).
is_disjoint(A, B) -> ordsets:is_disjoint(to_list(A), to_list(B)).
difference(A, B) -> from_ordset(ordsets:subtract(to_list(A), to_list(B))).
subtract(A, B) -> difference(A, B).
is_subset(A, B) -> ordsets:is_subset(to_list(A), to_list(B)).

fold(Fun, Acc, Set) when is_function(Fun, 2) -> lists:foldl(Fun, Acc, to_list(Set)).
filter(Pred, Set) when is_function(Pred, 1) -> from_ordset(lists:filter(Pred, to_list(Set))).
filtermap(Fun, Set) when is_function(Fun, 1) -> from_list(lists:filtermap(Fun, to_list(Set))).
map(Fun, Set) when is_function(Fun, 1) -> from_list(lists:map(Fun, to_list(Set))).

smallest(Set) -> element(1, gb_trees:smallest(Set)).
largest(Set) -> element(1, gb_trees:largest(Set)).
take_smallest(Set) ->
    {X, _, Rest} = gb_trees:take_smallest(Set),
    {X, Rest}.
take_largest(Set) ->
    {X, _, Rest} = gb_trees:take_largest(Set),
    {X, Rest}.
smaller(X, Set) -> found(gb_trees:smaller(X, Set)).
larger(X, Set) -> found(gb_trees:larger(X, Set)).
found({X, _}) -> {found, X};
found(none) -> none.

iterator(Set) -> gb_trees:iterator(Set).
iterator(Set, Order) -> gb_trees:iterator(Set, Order).
iterator_from(X, Set) -> gb_trees:iterator_from(X, Set).
iterator_from(X, Set, Order) -> gb_trees:iterator_from(X, Set, Order).
next(Iterator) ->
    case gb_trees:next(Iterator) of
        {X, _, Rest} -> {X, Rest};
        none -> none
    end.
