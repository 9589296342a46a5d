-module(arith_small_int_bounds).
%% about: + - * around the 28-bit small integer bounds (2^27), results on both sides of the bound
-export([start/0, id/1]).

start() ->
    Max = id(134217727),
    Min = id(-134217728),
    [
        Max + id(1), Max + Max, Min - id(1), Min + Min, Min + Max,
        Max - Min, Min - Max, id(0) - Min, id(0) - Max, id(-1) - Max,
        (Max + id(1)) - id(1) =:= Max, (Min - id(1)) + id(1) =:= Min,
        Max * id(1), Max * id(-1), Min * id(-1), Max * id(2), Min * id(2),
        id(11585) * id(11585), id(11586) * id(11586), id(-11586) * id(11586),
        id(16384) * id(8192), id(-16384) * id(8192), id(16384) * id(-8192), id(-16384) * id(-8192),
        Max * Max, Min * Min, Max * Min, Min * id(0), id(0) * Max,
        Min div id(-1), Min div id(1), Min rem id(-1), Max div id(-1), (Max + id(1)) div id(-1),
        sum_up(134217720, 20, 0), walk(134217720, 20, []), walk(-134217738, 20, [])
    ].

%% The same variable is below the bound on some rounds and above on others.
sum_up(_, 0, Acc) -> Acc;
sum_up(N, K, Acc) -> sum_up(N + 1, K - 1, Acc bxor N).

walk(_, 0, Acc) -> Acc;
walk(N, K, Acc) -> walk(N + 1, K - 1, [N | Acc]).

id(X) -> X.
