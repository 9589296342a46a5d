-module(bs_create_integers).
%% about: building integer segments: every size, signed values, little and big, truncation, bignums, variable sizes
-export([start/0, id/1]).

start() ->
    Vs = [0, 1, -1, 127, 128, 255, 256, -128, -129, 65535, 134217727, -134217728, 4294967295, -4294967296, 16#123456789ABCDEF, -16#123456789ABCDEF],
    {
        <<(id(1 bsl 63)):64>>, <<(id(-(1 bsl 63))):64/little>>,
        [hash(<<(id(V)):8, V:16, V:24, V:32, V:40, V:48, V:56, V:64>>) || V <- Vs],
        [hash(<<(id(V)):16/little, V:24/little, V:32/little, V:40/little, V:48/little, V:56/little, V:64/little>>) || V <- Vs],
        [hash(<<(id(V)):S>>) || V <- Vs, S <- [0, 8, 16, 32, 64]], [hash(<<(id(V)):S/little-signed>>) || V <- Vs, S <- [8, 16, 32, 64]],
        <<(id(5)):3, (id(1)):5>>, <<(id(1)):1, (id(2)):2, (id(30)):5, (id(-1)):4, (id(7)):12>>, <<(id(16#1FF)):9, (id(0)):7>>,
        <<(id(200)):(id(2))/unit:8, (id(-3)):2/unit:4>>, [err(fun() -> <<(id(X)):8>> end) || X <- [a, 1.0, <<1>>, []]],
        err(fun() -> <<1:(id(-8))>> end), err(fun() -> <<1:(id(a))>> end)
    }.

hash(B) -> hash(B, 1).
hash(<<X, R/binary>>, H) -> hash(R, (H * 257 + X) rem 16777213);
hash(<<>>, H) -> H.

err(F) ->
    try F() catch error:R -> R end.

id(X) -> X.
