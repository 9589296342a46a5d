-module(convert_integers).
%% about: integer_to_list, integer_to_binary, list_to_integer, binary_to_integer: bases 2..36, signs, bignums, what is refused
-export([start/0, id/1]).

start() ->
    Vs = [0, 1, -1, 9, 10, 134217727, -134217728, 4294967295, 9223372036854775807, -9223372036854775808, 1 bsl 100, -(1 bsl 200)],
    {
        [V || V <- Vs, list_to_integer(integer_to_list(id(V))) =/= V], [V || V <- Vs, binary_to_integer(integer_to_binary(id(V))) =/= V],
        [{V, B} || V <- Vs, B <- [2, 3, 8, 10, 16, 35, 36], list_to_integer(integer_to_list(id(V), B), B) =/= V],
        [{V, B} || V <- Vs, B <- [2, 7, 16, 36], binary_to_integer(integer_to_binary(id(V), B), B) =/= V],
        [length(integer_to_list(V)) || V <- Vs], [byte_size(integer_to_binary(V, 2)) || V <- Vs], integer_to_list(id(-255), 16) =:= "-FF", list_to_integer("+12"), list_to_integer("-0"),
        list_to_integer("ff", 16), list_to_integer("zZ", 36), binary_to_integer(<<"-7F">>, 16), list_to_integer("000000000000000000000000000000000000000000012"),
        [err(F) || F <- [fun() -> list_to_integer("") end, fun() -> list_to_integer("-") end, fun() -> list_to_integer("1 ") end, fun() -> list_to_integer("12", 37) end,
                         fun() -> list_to_integer("2", 2) end, fun() -> binary_to_integer(<<>>) end, fun() -> binary_to_integer(<<"1a">>) end, fun() -> integer_to_list(1, 1) end,
                         fun() -> integer_to_list(id(1.0)) end, fun() -> integer_to_binary(id(a)) end, fun() -> list_to_integer("1_0") end]]
    }.

err(F) ->
    try F() catch error:R -> R end.

id(X) -> X.
