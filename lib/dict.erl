%% Dictionaries, whose keys match exactly: maps.
-module(dict).
-export([append/3, append_list/3, erase/2, fetch/2, fetch_keys/1, filter/2, find/2, fold/3, from_list/1, is_empty/1]).
-export([is_key/2, map/2, merge/3, new/0, size/1, store/3, take/2, to_list/1, update/3, update/4, update_counter/3]).

new() -> #{}.
from_list(List) -> lists:foldl(fun({Key, Value}, Dict) -> Dict#{Key => Value} end, #{}, List).
to_list(Dict) -> maps:to_list(Dict).
size(Dict) -> map_size(Dict).
is_empty(Dict) -> map_size(Dict) =:= 0.
is_key(Key, Dict) -> is_map_key(Key, Dict).
find(Key, Dict) -> maps:find(Key, Dict).

fetch(Key, Dict) ->
    case Dict of
        #{Key := Value} -> Value;
        _ -> error(badarg)
    end.

fetch_keys(Dict) -> maps:keys(Dict).
store(Key, Value, Dict) -> Dict#{Key => Value}.
erase(Key, Dict) -> maps:remove(Key, Dict).
take(Key, Dict) -> maps:take(Key, Dict).

append(Key, Value, Dict) -> append_list(Key, [Value], Dict).
append_list(Key, Values, Dict) -> update(Key, fun(Old) -> Old ++ Values end, Values, Dict).

update(Key, Fun, Dict) ->
    case Dict of
        #{Key := Value} -> Dict#{Key := Fun(Value)};
        _ -> error(badarg)
    end.
update(Key, Fun, Initial, Dict) -> maps:update_with(Key, Fun, Initial, Dict).
update_counter(Key, Increment, Dict) -> update(Key, fun(Old) -> Old + Increment end, Increment, Dict).

fold(Fun, Acc, Dict) -> maps:fold(Fun, Acc, Dict).
map(Fun, Dict) -> maps:map(Fun, Dict).
filter(Pred, Dict) -> maps:filter(Pred, Dict).
merge(Fun, A, B) -> maps:merge_with(Fun, A, B).
