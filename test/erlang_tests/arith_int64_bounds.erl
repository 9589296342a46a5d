-module(arith_int64_bounds).
%% about: arithmetic around 2^59 .. 2^64: boxed 64-bit integers, overflow into bignums and back
-export([start/0, id/1]).

start() ->
    Max = id(9223372036854775807),
    Min = id(-9223372036854775808),
    S59 = id(576460752303423487),
    [
        S59 + id(1), -S59 - id(2), S59 + S59, S59 * id(16), S59 * id(17),
        Max + id(1), Min - id(1), Max + Max, Min + Min, Max - Min, Min - Max, Max + Min,
        (Max + id(1)) - id(1) =:= Max, (Min - id(1)) + id(1) =:= Min,
        Max * id(2), Min * id(2), Min * id(-1), Max * id(-1), Max * Max, Min * Min, Min * Max,
        id(3037000499) * id(3037000499), id(3037000500) * id(3037000500),
        id(-3037000500) * id(3037000500), id(4294967296) * id(2147483648), id(-4294967296) * id(2147483648),
        id(4294967296) * id(-2147483648), id(4294967296) * id(4294967296),
        Min div id(-1), Max div id(-1), Min div id(2), Max rem id(10), Min rem id(10),
        -Min, -Max, abs(Min), -(-Min) =:= Min, bnot Max, bnot Min,
        (Min - id(1)) div id(2), (Max + id(1)) div id(-1), (Max + id(1)) div id(2) * id(2) - id(1) =:= Max
    ].

id(X) -> X.
