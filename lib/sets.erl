%% Sets: maps whose values are [], as OTP's version 2.
-module(sets).
-export([add_element/2, del_element/2, filter/2, filtermap/2, fold/3, from_list/1, from_list/2, intersection/1]).
-export([intersection/2, is_disjoint/2, is_element/2, is_empty/1, is_equal/2, is_set/1, is_subset/2, map/2]).
-export([new/0, new/1, size/1, subtract/2, to_list/1, union/1, union/2]).

new() -> #{}.
new([{version, Version}]) when Version =:= 1; Version =:= 2 -> #{};
new(Options) when is_list(Options) -> #{}.

from_list(List) -> maps:from_keys(List, []).
from_list(List, _) -> from_list(List).
to_list(Set) -> maps:keys(Set).

is_set(Set) when is_map(Set) -> lists:all(fun(Value) -> Value =:= [] end, maps:values(Set));
is_set(_) -> false.
size(Set) -> map_size(Set).
is_empty(Set) -> map_size(Set) =:= 0.
is_element(X, Set) -> is_map_key(X, Set).
is_equal(A, B) -> A =:= B.

add_element(X, Set) -> Set#{X => []}.
del_element(X, Set) -> maps:remove(X, Set).

union(A, B) -> maps:merge(A, B).
union([Set | Sets]) -> lists:foldl(fun union/2, Set, Sets);
union([]) -> new().

intersection(A, B) -> maps:intersect(A, B).
intersection([Set | Sets]) -> lists:foldl(fun intersection/2, Set, Sets).

subtract(A, B) -> filter(fun(X) -> not is_map_key(X, B) end, A).
is_disjoint(A, B) -> map_size(intersection(A, B)) =:= 0.
is_subset(A, B) -> lists:all(fun(X) -> is_map_key(X, B) end, to_list(A)).

fold(Fun, Acc, Set) when is_function(Fun, 2) -> lists:foldl(Fun, Acc, to_list(Set)).
filter(Pred, Set) when is_function(Pred, 1) -> from_list(lists:filter(Pred, to_list(Set))).
filtermap(Fun, Set) when is_function(Fun, 1) -> from_list(lists:filtermap(Fun, to_list(Set))).
map(Fun, Set) when is_function(Fun, 1) -> from_list(lists:map(Fun, to_list(Set))).
