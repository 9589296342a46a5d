-module(tuples_select_arity).
%% about: select_tuple_arity: clauses by tuple size, overlapping with tags, non-tuples fall through
-export([start/0, id/1]).

start() ->
    [f(id(X)) || X <- [{}, {1}, {1, 2}, {1, 2, 3}, {1, 2, 3, 4}, {1, 2, 3, 4, 5}, erlang:make_tuple(16, 0), erlang:make_tuple(17, 0),
                       erlang:make_tuple(255, 0), erlang:make_tuple(256, 0), a, [], [1], 3, <<1, 2>>, #{}]] ++
        [g(id(X)) || X <- [{add, 1, 2}, {neg, 7}, {mul, 3, 4}, {const}, {add, 1}, {x, y, z}, {add, a, 2}, {}, add, {neg, 1, 2, 3}]].

f({}) -> 0;
f({A}) -> A;
f({A, B}) -> A + B;
f({A, _, C}) -> A + C;
f({_, _, _, D}) -> D;
f(T) when tuple_size(T) =:= 16 -> sixteen;
f(T) when tuple_size(T) =:= 17 -> seventeen;
f(T) when tuple_size(T) =:= 256 -> big;
f(T) when is_tuple(T) -> tuple;
f(_) -> other.

g({add, A, B}) when is_integer(A) -> A + B;
g({mul, A, B}) -> A * B;
g({neg, A}) -> -A;
g({const}) -> 1;
g({_, _}) -> two;
g({_, B, _}) -> {three, B};
g({T, _, _, _}) -> {four, T};
g(_) -> none.

id(X) -> X.
