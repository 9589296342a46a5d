-module(tuples_sizes).
%% about: tuples of 0..300 elements: make_tuple, list_to_tuple, tuple_to_list, every element read back
-export([start/0, id/1]).

start() ->
    {
        [N || N <- seq(0, 300), not ok(N)],
        tuple_size(make_tuple(id(300))), erlang:make_tuple(id(3), [a]), tuple_size(id({})), erlang:make_tuple(id(0), x),
        erlang:insert_element(id(2), {a, b}, x), erlang:insert_element(3, id({a, b}), x), erlang:delete_element(id(1), {a, b}),
        erlang:delete_element(2, id({a, b})),
        [err(F) || F <- [fun() -> erlang:insert_element(4, id({a, b}), x) end, fun() -> erlang:delete_element(0, id({a, b})) end,
                         fun() -> erlang:make_tuple(id(-1), x) end, fun() -> list_to_tuple(id([a | b])) end,
                         fun() -> list_to_tuple(id(a)) end, fun() -> tuple_to_list(id([])) end, fun() -> tuple_size(id([])) end]]
    }.

make_tuple(N) -> erlang:make_tuple(N, N).

ok(N) ->
    L = seq(1, N),
    T = list_to_tuple(L),
    tuple_size(T) =:= N andalso tuple_to_list(T) =:= L andalso read(T, N) andalso
        make_tuple(N) =:= list_to_tuple([N || _ <- L]).

read(_, 0) -> true;
read(T, I) -> element(I, T) =:= I andalso read(T, I - 1).

seq(A, B) when A > B -> [];
seq(A, B) -> [A | seq(A + 1, B)].

err(F) ->
    try F() catch error:R -> R end.

id(X) -> X.
