%% Maps. AtomVM has from_keys/2 and next/1 in C; an iterator that next/1 takes is [Position | Map].
-module(maps).
-export([filter/2, filtermap/2, find/2, fold/3, foreach/2, from_list/1, get/2, get/3]).
-export([groups_from_list/2, groups_from_list/3, intersect/2, intersect_with/3, is_iterator_valid/1, is_key/2]).
-export([iterator/1, iterator/2, keys/1, map/2, merge/2, merge_with/3, new/0, put/3, remove/2, size/1, take/2]).
-export([to_list/1, update/3, update_with/3, update_with/4, values/1, with/2, without/2]).

new() -> #{}.

size(Map) -> map_size(Map).

is_key(Key, Map) -> is_map_key(Key, Map).

find(Key, Map) ->
    case Map of
        #{Key := Value} -> {ok, Value};
        #{} -> error;
        _ -> error({badmap, Map})
    end.

get(Key, Map) -> map_get(Key, Map).

get(Key, Map, Default) ->
    case Map of
        #{Key := Value} -> Value;
        #{} -> Default;
        _ -> error({badmap, Map})
    end.

put(Key, Value, Map) when is_map(Map) -> Map#{Key => Value};
put(_, _, Map) -> error({badmap, Map}).

update(Key, Value, Map) when is_map(Map) ->
    case is_map_key(Key, Map) of
        true -> Map#{Key := Value};
        false -> error({badkey, Key})
    end;
update(_, _, Map) -> error({badmap, Map}).

update_with(Key, Fun, Map) when is_function(Fun, 1), is_map(Map) ->
    case Map of
        #{Key := Value} -> Map#{Key := Fun(Value)};
        _ -> error({badkey, Key})
    end;
update_with(_, Fun, Map) -> bad(is_function(Fun, 1), Map).

update_with(Key, Fun, Initial, Map) when is_function(Fun, 1), is_map(Map) ->
    case Map of
        #{Key := Value} -> Map#{Key := Fun(Value)};
        _ -> Map#{Key => Initial}
    end;
update_with(_, Fun, _, Map) -> bad(is_function(Fun, 1), Map).

%% AtomVM has no instruction that takes a key out of a map.
remove(Key, Map) when is_map(Map) ->
    case is_map_key(Key, Map) of
        true -> from_list([Pair || {K, _} = Pair <- to_list(Map), K =/= Key]);
        false -> Map
    end;
remove(_, Map) -> error({badmap, Map}).

take(Key, Map) ->
    case find(Key, Map) of
        {ok, Value} -> {Value, remove(Key, Map)};
        error -> error
    end.

keys(Map) when is_map(Map) -> keys_from(maps:next([0 | Map]));
keys(Map) -> error({badmap, Map}).
keys_from({Key, _, Next}) -> [Key | keys_from(maps:next(Next))];
keys_from(none) -> [].

values(Map) when is_map(Map) -> values_from(maps:next([0 | Map]));
values(Map) -> error({badmap, Map}).
values_from({_, Value, Next}) -> [Value | values_from(maps:next(Next))];
values_from(none) -> [].

to_list(Map) when is_map(Map) -> pairs(maps:next([0 | Map]));
to_list(Iterator) ->
    case is_iterator_valid(Iterator) of
        true -> pairs(next_of(Iterator));
        false -> error({badmap, Iterator})
    end.
pairs({Key, Value, Next}) -> [{Key, Value} | pairs(next_of(Next))];
pairs(none) -> [].

%% Iterators: AtomVM's own, or what it makes of the first step: an ordered one is of this kind, in a known order.
iterator(Map) when is_map(Map) -> [0 | Map];
iterator(Map) -> error({badmap, Map}).

iterator(Map, undefined) -> iterator(Map);
iterator(Map, ordered) when is_map(Map) -> ordered(lists:keysort(1, to_list(Map)));
iterator(Map, reversed) when is_map(Map) -> ordered(lists:reverse(lists:keysort(1, to_list(Map))));
iterator(Map, Order) when is_map(Map), is_function(Order, 2) ->
    ordered(lists:sort(fun({A, _}, {B, _}) -> Order(A, B) end, to_list(Map)));
iterator(Map, _) when is_map(Map) -> error(badarg);
iterator(Map, _) -> error({badmap, Map}).

ordered([{Key, Value} | Rest]) -> {Key, Value, ordered(Rest)};
ordered([]) -> none.

is_iterator_valid([Position | Map]) -> is_integer(Position) andalso is_map(Map);
is_iterator_valid({_, _, Next}) -> is_iterator_valid(Next);
is_iterator_valid(Iterator) -> Iterator =:= none.

next_of([_ | _] = Iterator) -> maps:next(Iterator);
next_of(Step) -> Step.

fold(Fun, Acc, Of) when is_function(Fun, 3) -> fold_from(Fun, Acc, first(Of));
fold(Fun, _, Of) -> bad_or_fun(is_function(Fun, 3), Of).
fold_from(Fun, Acc, {Key, Value, Next}) -> fold_from(Fun, Fun(Key, Value, Acc), next_of(Next));
fold_from(_, Acc, none) -> Acc.

foreach(Fun, Of) when is_function(Fun, 2) -> foreach_from(Fun, first(Of));
foreach(Fun, Of) -> bad_or_fun(is_function(Fun, 2), Of).
foreach_from(Fun, {Key, Value, Next}) ->
    Fun(Key, Value),
    foreach_from(Fun, next_of(Next));
foreach_from(_, none) -> ok.

map(Fun, Of) when is_function(Fun, 2) ->
    from_list([{Key, Fun(Key, Value)} || {Key, Value} <- pairs(first(Of))]);
map(Fun, Of) -> bad_or_fun(is_function(Fun, 2), Of).

filter(Pred, Of) when is_function(Pred, 2) -> from_list(filter_from(Pred, first(Of)));
filter(Pred, Of) -> bad_or_fun(is_function(Pred, 2), Of).
filter_from(Pred, {Key, Value, Next}) ->
    case Pred(Key, Value) of
        true -> [{Key, Value} | filter_from(Pred, next_of(Next))];
        false -> filter_from(Pred, next_of(Next))
    end;
filter_from(_, none) -> [].

filtermap(Fun, Of) when is_function(Fun, 2) -> from_list(filtermap_from(Fun, first(Of)));
filtermap(Fun, Of) -> bad_or_fun(is_function(Fun, 2), Of).
filtermap_from(Fun, {Key, Value, Next}) ->
    case Fun(Key, Value) of
        true -> [{Key, Value} | filtermap_from(Fun, next_of(Next))];
        {true, New} -> [{Key, New} | filtermap_from(Fun, next_of(Next))];
        false -> filtermap_from(Fun, next_of(Next))
    end;
filtermap_from(_, none) -> [].

first(Map) when is_map(Map) -> maps:next([0 | Map]);
first(Iterator) ->
    case is_iterator_valid(Iterator) of
        true -> next_of(Iterator);
        false -> error({badmap, Iterator})
    end.

from_list(List) -> from_list_of(List, #{}).
from_list_of([{Key, Value} | Rest], Map) -> from_list_of(Rest, Map#{Key => Value});
from_list_of([], Map) -> Map;
from_list_of(_, _) -> error(badarg).

groups_from_list(KeyOf, List) -> groups_from_list(KeyOf, fun(X) -> X end, List).
groups_from_list(KeyOf, ValueOf, List) when is_function(KeyOf, 1), is_function(ValueOf, 1) ->
    try lists:reverse(List) of
        Reversed -> groups(KeyOf, ValueOf, Reversed, #{})
    catch
        error:_ -> error(badarg)
    end;
groups_from_list(_, _, _) -> error(badarg).
groups(KeyOf, ValueOf, [X | Rest], Groups) ->
    Key = KeyOf(X),
    Value = ValueOf(X),
    case Groups of
        #{Key := Group} -> groups(KeyOf, ValueOf, Rest, Groups#{Key := [Value | Group]});
        _ -> groups(KeyOf, ValueOf, Rest, Groups#{Key => [Value]})
    end;
groups(_, _, [], Groups) -> Groups.

merge(A, B) when is_map(A), is_map(B) -> from_list_of(to_list(B), A);
merge(A, B) -> bad_maps(A, B).

merge_with(Fun, A, B) when is_function(Fun, 3), is_map(A), is_map(B) ->
    fold(fun(Key, ValueB, Map) ->
        case Map of
            #{Key := ValueA} -> Map#{Key := Fun(Key, ValueA, ValueB)};
            _ -> Map#{Key => ValueB}
        end
    end, A, B);
merge_with(Fun, A, B) -> bad_with(is_function(Fun, 3), A, B).

intersect(A, B) when is_map(A), is_map(B) ->
    from_list([Pair || {Key, _} = Pair <- to_list(B), is_map_key(Key, A)]);
intersect(A, B) -> bad_maps(A, B).

intersect_with(Fun, A, B) when is_function(Fun, 3), is_map(A), is_map(B) ->
    from_list([{Key, Fun(Key, map_get(Key, A), Value)} || {Key, Value} <- to_list(B), is_map_key(Key, A)]);
intersect_with(Fun, A, B) -> bad_with(is_function(Fun, 3), A, B).

with(Keys, Map) when is_list(Keys), is_map(Map) -> from_list(with_of(Keys, Map));
with(Keys, Map) -> bad(is_list(Keys), Map).
with_of([Key | Rest], Map) ->
    case Map of
        #{Key := Value} -> [{Key, Value} | with_of(Rest, Map)];
        _ -> with_of(Rest, Map)
    end;
with_of([], _) -> [];
with_of(_, _) -> error(badarg).

without(Keys, Map) when is_list(Keys), is_map(Map) ->
    Gone = try maps:from_keys(Keys, [])
    catch error:_ -> error(badarg)
    end,
    from_list([Pair || {Key, _} = Pair <- to_list(Map), not is_map_key(Key, Gone)]);
without(Keys, Map) -> bad(is_list(Keys), Map).

bad(_, Map) when not is_map(Map) -> bad_map(Map);
bad(_, _) -> error(badarg).

bad_or_fun(true, Of) -> bad_map(Of);
bad_or_fun(false, _) -> error(badarg).

bad_map(Iterator) ->
    case is_iterator_valid(Iterator) of
        true -> error(badarg);
        false -> error({badmap, Iterator})
    end.

bad_maps(A, B) when is_map(A) -> error({badmap, B});
bad_maps(A, _) -> error({badmap, A}).

bad_with(true, A, B) -> bad_maps(A, B);
bad_with(false, _, _) -> error(badarg).
