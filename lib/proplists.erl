%% Property lists: {Key, Value}, and Key for {Key, true}. What is none of these is passed over.
-module(proplists).
-export([append_values/2, compact/1, delete/2, expand/2, from_map/1, get_all_values/2, get_bool/2, get_keys/1]).
-export([get_value/2, get_value/3, is_defined/2, lookup/2, lookup_all/2, normalize/2, property/1, property/2]).
-export([split/2, substitute_aliases/2, substitute_negations/2, to_map/1, to_map/2, unfold/1]).

property({Key, true}) when is_atom(Key) -> Key;
property(Property) -> Property.
property(Key, true) when is_atom(Key) -> Key;
property(Key, Value) -> {Key, Value}.

compact(List) -> [property(P) || P <- List].
unfold(List) -> [unfolded(P) || P <- List].
unfolded(Key) when is_atom(Key) -> {Key, true};
unfolded(Property) -> Property.

is_key(Key, Property) when is_atom(Property) -> Property =:= Key;
is_key(Key, Property) -> is_tuple(Property) andalso tuple_size(Property) >= 1 andalso element(1, Property) =:= Key.

lookup(Key, [P | Rest]) ->
    case is_key(Key, P) of
        true -> unfolded(P);
        false -> lookup(Key, Rest)
    end;
lookup(_, []) -> none.

lookup_all(Key, [P | Rest]) ->
    case is_key(Key, P) of
        true -> [unfolded(P) | lookup_all(Key, Rest)];
        false -> lookup_all(Key, Rest)
    end;
lookup_all(_, []) -> [].

is_defined(Key, List) -> lookup(Key, List) =/= none.

get_value(Key, List) -> get_value(Key, List, undefined).
get_value(Key, List, Default) ->
    case lookup(Key, List) of
        {_, Value} -> Value;
        _ -> Default
    end.

get_all_values(Key, List) -> [Value || {_, Value} <- lookup_all(Key, List)].

append_values(Key, List) -> append(get_all_values(Key, List)).
append([Values | Rest]) when is_list(Values) -> Values ++ append(Rest);
append([Value | Rest]) -> [Value | append(Rest)];
append([]) -> [].

get_bool(Key, List) ->
    case lookup(Key, List) of
        {_, true} -> true;
        _ -> false
    end.

get_keys(List) -> sets:to_list(sets:from_list(keys(List))).
keys([P | Rest]) when is_atom(P) -> [P | keys(Rest)];
keys([P | Rest]) when is_tuple(P), tuple_size(P) >= 1 -> [element(1, P) | keys(Rest)];
keys([_ | Rest]) -> keys(Rest);
keys([]) -> [].

delete(Key, [P | Rest]) ->
    case is_key(Key, P) of
        true -> delete(Key, Rest);
        false -> [P | delete(Key, Rest)]
    end;
delete(_, []) -> [].

substitute_aliases(Aliases, Properties) -> [renamed(P, Aliases) || P <- Properties].
renamed(P, Aliases) ->
    case matching(P, Aliases) of
        {_, New} when is_atom(P) -> New;
        {_, New} -> property(setelement(1, P, New));
        false -> P
    end.

substitute_negations(Negations, Properties) -> [negated(P, Negations) || P <- Properties].
negated(P, Negations) ->
    case matching(P, Negations) of
        false -> P;
        {_, New} ->
            case get_bool_of(P) of
                true -> {New, false};
                false -> property(New, true)
            end
    end.
get_bool_of(P) when is_atom(P) -> true;
get_bool_of({_, Value}) -> Value =:= true;
get_bool_of(_) -> false.

matching(_, []) -> false;
matching(P, [{Key, _} = Rule | Rest]) ->
    case is_key(Key, P) of
        true -> Rule;
        false -> matching(P, Rest)
    end.

%% An expansion takes the place of the property that it is for, and of nothing else.
expand(Expansions, Properties) -> expand_all(lists:reverse(unfolded_rules(Expansions)), Properties).
unfolded_rules(Expansions) -> lists:reverse([{property(P), New} || {P, New} <- Expansions]).

expand_all([{P, New} | Rest], Properties) ->
    Key = if is_atom(P) -> P; true -> element(1, P) end,
    Value = property(unfolded(P)),
    Expanded = expand_in(Key, Value, New, Properties),
    expand_all(Rest, Expanded);
expand_all([], Properties) -> lists:flatten(Properties).

%% Only where the first property of the key is the same; then others of the key go.
expand_in(Key, P, New, [Q | Rest]) ->
    case is_key(Key, Q) of
        true ->
            case property(Q) of
                P -> [New | delete_nested(Key, Rest)];
                Other -> [Other | Rest]
            end;
        false -> [Q | expand_in(Key, P, New, Rest)]
    end;
expand_in(_, _, _, []) -> [].

delete_nested(Key, [P | Rest]) ->
    case is_key(Key, P) of
        true -> delete_nested(Key, Rest);
        false -> [P | delete_nested(Key, Rest)]
    end;
delete_nested(_, []) -> [].

normalize(Properties, [Stage | Stages]) ->
    normalize(case Stage of
        {aliases, Rules} -> substitute_aliases(Rules, Properties);
        {negations, Rules} -> substitute_negations(Rules, Properties);
        {expand, Rules} -> expand(Rules, Properties)
    end, Stages);
normalize(Properties, []) -> compact(Properties).

split(List, Keys) ->
    {[lists:filter(fun(P) -> is_key(Key, P) end, List) || Key <- Keys], lists:foldl(fun delete/2, List, Keys)}.

%% The first property of a key counts.
to_map(List) -> lists:foldr(fun put/2, #{}, List).
to_map(List, Stages) -> to_map(apply_stages(List, Stages)).
put(Key, Map) when is_atom(Key) -> Map#{Key => true};
put({Key, Value}, Map) -> Map#{Key => Value};
put(P, Map) when is_tuple(P), tuple_size(P) >= 1 -> maps:remove(element(1, P), Map);
put(_, Map) -> Map.

apply_stages(List, Stages) ->
    lists:foldl(fun
        ({aliases, Rules}, L) -> substitute_aliases(Rules, L);
        ({negations, Rules}, L) -> substitute_negations(Rules, L);
        ({expand, Rules}, L) -> expand(Rules, L)
    end, List, Stages).

from_map(Map) -> maps:to_list(Map).
