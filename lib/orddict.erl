%% Dictionaries as lists of {Key, Value} in the order of keys. Keys that compare equal are one.
-module(orddict).
-export([append/3, append_list/3, erase/2, fetch/2, fetch_keys/1, filter/2, find/2, fold/3, from_list/1, is_empty/1]).
-export([is_key/2, map/2, merge/3, new/0, size/1, store/3, take/2, to_list/1, update/3, update/4, update_counter/3]).

new() -> [].
from_list(List) -> lists:foldl(fun({Key, Value}, Dict) -> store(Key, Value, Dict) end, [], List).
to_list(Dict) -> Dict.
size(Dict) -> length(Dict).
is_empty(Dict) -> Dict =:= [].

is_key(Key, Dict) -> find(Key, Dict) =/= error.

find(Key, [{K, _} | Rest]) when Key > K -> find(Key, Rest);
find(Key, [{K, _} | _]) when Key < K -> error;
find(_, [{_, Value} | _]) -> {ok, Value};
find(_, []) -> error.

fetch(Key, [{K, _} | Rest]) when Key > K -> fetch(Key, Rest);
fetch(Key, [{K, Value} | _]) when Key == K -> Value.

fetch_keys(Dict) -> [Key || {Key, _} <- Dict].

store(Key, Value, [{K, _} = Pair | Rest]) when Key > K -> [Pair | store(Key, Value, Rest)];
store(Key, Value, [{K, _} | _] = Dict) when Key < K -> [{Key, Value} | Dict];
store(Key, Value, [_ | Rest]) -> [{Key, Value} | Rest];
store(Key, Value, []) -> [{Key, Value}].

erase(Key, [{K, _} = Pair | Rest]) when Key > K -> [Pair | erase(Key, Rest)];
erase(Key, [{K, _} | _] = Dict) when Key < K -> Dict;
erase(_, [_ | Rest]) -> Rest;
erase(_, []) -> [].

take(Key, Dict) ->
    case find(Key, Dict) of
        {ok, Value} -> {Value, erase(Key, Dict)};
        error -> error
    end.

append(Key, Value, Dict) -> append_list(Key, [Value], Dict).
append_list(Key, Values, Dict) ->
    case find(Key, Dict) of
        {ok, Old} -> update(Key, fun(_) -> Old ++ Values end, Dict);
        error -> store(Key, Values, Dict)
    end.

update(Key, Fun, [{K, _} = Pair | Rest]) when Key > K -> [Pair | update(Key, Fun, Rest)];
update(Key, Fun, [{K, Value} | Rest]) when Key == K -> [{Key, Fun(Value)} | Rest].

update(Key, Fun, Initial, Dict) ->
    case is_key(Key, Dict) of
        true -> update(Key, Fun, Dict);
        false -> store(Key, Initial, Dict)
    end.

update_counter(Key, Increment, Dict) -> update(Key, fun(Old) -> Old + Increment end, Increment, Dict).

fold(Fun, Acc, [{Key, Value} | Rest]) -> fold(Fun, Fun(Key, Value, Acc), Rest);
fold(Fun, Acc, []) when is_function(Fun, 3) -> Acc.

map(Fun, [{Key, Value} | Rest]) -> [{Key, Fun(Key, Value)} | map(Fun, Rest)];
map(Fun, []) when is_function(Fun, 2) -> [].

filter(Pred, [{Key, Value} = Pair | Rest]) ->
    case Pred(Key, Value) of
        true -> [Pair | filter(Pred, Rest)];
        false -> filter(Pred, Rest)
    end;
filter(Pred, []) when is_function(Pred, 2) -> [].

merge(Fun, [{KeyA, _} = Pair | A], [{KeyB, _} | _] = B) when KeyA < KeyB -> [Pair | merge(Fun, A, B)];
merge(Fun, [{KeyA, _} | _] = A, [{KeyB, _} = Pair | B]) when KeyA > KeyB -> [Pair | merge(Fun, A, B)];
merge(Fun, [{Key, ValueA} | A], [{_, ValueB} | B]) -> [{Key, Fun(Key, ValueA, ValueB)} | merge(Fun, A, B)];
merge(Fun, [], B) when is_function(Fun, 3) -> B;
merge(Fun, A, []) when is_function(Fun, 3) -> A.
