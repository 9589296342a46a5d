%% Balanced trees: AVL trees, {Size, Node}. Keys are compared by ==.
-module(gb_trees).
-export([empty/0, is_empty/1, size/1, lookup/2, get/2, is_defined/2, insert/3, update/3, enter/3, delete/2, delete_any/2]).
-export([take/2, take_any/2, keys/1, values/1, to_list/1, from_orddict/1, balance/1, map/2, smallest/1, largest/1]).
-export([take_smallest/1, take_largest/1, smaller/2, larger/2, iterator/1, iterator/2, iterator_from/2, iterator_from/3, next/1]).
-compile({no_auto_import, [get/2, size/1]}).

%% A node: {Key, Value, Height, Left, Right}, or nil.

empty() -> {0, nil}.
is_empty({Size, _}) -> Size =:= 0.
size({Size, _}) -> Size.
balance(Tree) -> Tree.

lookup(Key, {_, Node}) -> found(Key, Node).
found(_, nil) -> none;
found(Key, {K, _, _, Left, _}) when Key < K -> found(Key, Left);
found(Key, {K, _, _, _, Right}) when Key > K -> found(Key, Right);
found(_, {_, Value, _, _, _}) -> {value, Value}.

is_defined(Key, Tree) -> lookup(Key, Tree) =/= none.

get(Key, Tree) ->
    case lookup(Key, Tree) of
        {value, Value} -> Value;
        none -> error(function_clause)
    end.

insert(Key, Value, {Size, Node} = Tree) ->
    case is_defined(Key, Tree) of
        true -> error({key_exists, Key});
        false -> {Size + 1, put_in(Key, Value, Node)}
    end.

update(Key, Value, {Size, Node} = Tree) ->
    case is_defined(Key, Tree) of
        true -> {Size, put_in(Key, Value, Node)};
        false -> error(function_clause)
    end.

enter(Key, Value, Tree) ->
    case is_defined(Key, Tree) of
        true -> update(Key, Value, Tree);
        false -> insert(Key, Value, Tree)
    end.

put_in(Key, Value, nil) -> {Key, Value, 1, nil, nil};
put_in(Key, Value, {K, V, _, Left, Right}) when Key < K -> balanced(K, V, put_in(Key, Value, Left), Right);
put_in(Key, Value, {K, V, _, Left, Right}) when Key > K -> balanced(K, V, Left, put_in(Key, Value, Right));
put_in(Key, Value, {_, _, Height, Left, Right}) -> {Key, Value, Height, Left, Right}.

height(nil) -> 0;
height({_, _, Height, _, _}) -> Height.

node_of(Key, Value, Left, Right) -> {Key, Value, max(height(Left), height(Right)) + 1, Left, Right}.

balanced(Key, Value, Left, Right) ->
    case height(Left) - height(Right) of
        2 ->
            {K, V, _, L, R} = Left,
            case height(L) >= height(R) of
                true -> node_of(K, V, L, node_of(Key, Value, R, Right));
                false ->
                    {K2, V2, _, L2, R2} = R,
                    node_of(K2, V2, node_of(K, V, L, L2), node_of(Key, Value, R2, Right))
            end;
        -2 ->
            {K, V, _, L, R} = Right,
            case height(R) >= height(L) of
                true -> node_of(K, V, node_of(Key, Value, Left, L), R);
                false ->
                    {K2, V2, _, L2, R2} = L,
                    node_of(K2, V2, node_of(Key, Value, Left, L2), node_of(K, V, R2, R))
            end;
        _ -> node_of(Key, Value, Left, Right)
    end.

delete(Key, Tree) ->
    case take_any(Key, Tree) of
        {_, New} -> New;
        error -> error(function_clause)
    end.

delete_any(Key, Tree) ->
    case take_any(Key, Tree) of
        {_, New} -> New;
        error -> Tree
    end.

take(Key, Tree) ->
    case take_any(Key, Tree) of
        error -> error(function_clause);
        Taken -> Taken
    end.

take_any(Key, {Size, Node} = Tree) ->
    case lookup(Key, Tree) of
        {value, Value} -> {Value, {Size - 1, without(Key, Node)}};
        none -> error
    end.

without(Key, {K, V, _, Left, Right}) when Key < K -> balanced(K, V, without(Key, Left), Right);
without(Key, {K, V, _, Left, Right}) when Key > K -> balanced(K, V, Left, without(Key, Right));
without(_, {_, _, _, nil, Right}) -> Right;
without(_, {_, _, _, Left, nil}) -> Left;
without(_, {_, _, _, Left, Right}) ->
    {K, V} = first(Right),
    balanced(K, V, Left, without(K, Right)).

first({K, V, _, nil, _}) -> {K, V};
first({_, _, _, Left, _}) -> first(Left).
last({K, V, _, _, nil}) -> {K, V};
last({_, _, _, _, Right}) -> last(Right).

smallest({Size, Node}) when Size > 0 -> first(Node).
largest({Size, Node}) when Size > 0 -> last(Node).

take_smallest(Tree) ->
    {Key, Value} = smallest(Tree),
    {Key, Value, delete(Key, Tree)}.
take_largest(Tree) ->
    {Key, Value} = largest(Tree),
    {Key, Value, delete(Key, Tree)}.

smaller(Key, {_, Node}) -> below(Key, Node, none).
below(_, nil, Found) -> Found;
below(Key, {K, V, _, _, Right}, _) when K < Key -> below(Key, Right, {K, V});
below(Key, {_, _, _, Left, _}, Found) -> below(Key, Left, Found).

larger(Key, {_, Node}) -> above(Key, Node, none).
above(_, nil, Found) -> Found;
above(Key, {K, V, _, Left, _}, _) when K > Key -> above(Key, Left, {K, V});
above(Key, {_, _, _, _, Right}, Found) -> above(Key, Right, Found).

to_list({_, Node}) -> pairs(Node, []).
pairs(nil, After) -> After;
pairs({K, V, _, Left, Right}, After) -> pairs(Left, [{K, V} | pairs(Right, After)]).

keys(Tree) -> [Key || {Key, _} <- to_list(Tree)].
values(Tree) -> [Value || {_, Value} <- to_list(Tree)].

from_orddict(List) -> {length(List), node_from(list_to_tuple(List), 1, length(List))}.
node_from(_, From, To) when From > To -> nil;
node_from(Pairs, From, To) ->
    Middle = (From + To) div 2,
    {Key, Value} = element(Middle, Pairs),
    node_of(Key, Value, node_from(Pairs, From, Middle - 1), node_from(Pairs, Middle + 1, To)).

map(Fun, {Size, Node}) when is_function(Fun, 2) -> {Size, mapped(Fun, Node)}.
mapped(_, nil) -> nil;
mapped(Fun, {K, V, Height, Left, Right}) -> {K, Fun(K, V), Height, mapped(Fun, Left), mapped(Fun, Right)}.

%% An iterator is what is left of the list.
iterator(Tree) -> iterator(Tree, ordered).
iterator(Tree, ordered) -> to_list(Tree);
iterator(Tree, reversed) -> lists:reverse(to_list(Tree)).
iterator_from(Key, Tree) -> iterator_from(Key, Tree, ordered).
iterator_from(Key, Tree, ordered) -> lists:dropwhile(fun({K, _}) -> K < Key end, to_list(Tree));
iterator_from(Key, Tree, reversed) -> lists:dropwhile(fun({K, _}) -> K > Key end, iterator(Tree, reversed)).

next([{Key, Value} | Rest]) -> {Key, Value, Rest};
next([]) -> none.
