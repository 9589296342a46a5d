-module(convert_external_terms).
%% about: term_to_binary and binary_to_term: round trips of every type, known encodings, truncated and corrupt input
-export([start/0, id/1]).

start() ->
    Ts = [0, 255, 256, -1, 134217728, -134217729, 2147483647, -2147483648, 2147483648, 1 bsl 62, -(1 bsl 63), 1 bsl 100, -(1 bsl 200), 1.5, -0.0, a, '', [], [1], [1, 300], [a | b], seq(1, 300), {}, {1, {2, [3]}},
          erlang:make_tuple(300, x), <<>>, <<200, 201>>, #{}, #{a => 1, {b} => [2], 1.5 => #{}}, "a string", fun erlang:abs/1, make_ref(), self()],
    {
        [T || T <- Ts, binary_to_term(term_to_binary(id(T))) =/= T], term_to_binary(id(1)), term_to_binary(id(-1)), term_to_binary(id([300])), term_to_binary(id({255, []})), term_to_binary(id(1.0)),
        term_to_binary(id(1 bsl 40)), term_to_binary(id(<<250>>)), binary_to_term(<<131, 97, 7, 99>>, [used]), binary_to_term(<<131, 107, 0, 2, 200, 201>>),
        [err(id(B)) || B <- [<<>>, <<131>>, <<130, 97, 1>>, <<131, 97>>, <<131, 98, 0, 0>>, <<131, 104, 2, 97, 1>>, <<131, 108, 0, 0, 0, 2, 97, 1>>, <<131, 109, 0, 0, 0, 9, 1>>, <<131, 250>>]]
    }.

seq(A, B) when A > B -> [];
seq(A, B) -> [A | seq(A + 1, B)].

err(B) ->
    try binary_to_term(B) catch error:R -> R end.

id(X) -> X.
