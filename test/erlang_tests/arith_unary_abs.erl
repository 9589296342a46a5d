-module(arith_unary_abs).
%% about: unary minus, unary plus and abs at every width, on floats and negative zero
-export([start/0, id/1]).

start() ->
    Vs = [0, 1, -1, 134217727, -134217728, 134217728, -134217729, 2147483648, -2147483648,
          9223372036854775807, -9223372036854775808, 9223372036854775808, -9223372036854775809, 1 bsl 128, -(1 bsl 200)],
    [{-V, +V, abs(V), abs(-V), -(-V) =:= V} || V0 <- Vs, V <- [id(V0)]] ++
        [bits(-id(0.0)), bits(-id(1.5)), bits(abs(id(-1.5))), bits(abs(id(-0.0))), bits(0 - id(0.0)), bits(+id(2.0))].

bits(F) -> <<B:64>> = <<F/float>>, B.

id(X) -> X.
