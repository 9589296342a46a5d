-module(gc_deep_terms).
%% about: collections with live data of every kind: nested tuples, lists, maps, funs, floats, big integers, binaries
-export([start/0]).

start() ->
    Keep = make(60, []),
    Sum = churn(20000, 0, Keep),
    {Sum, check(Keep, 60), length(Keep)}.

make(0, Acc) -> Acc;
make(N, Acc) ->
    Bin = <<N:32, 0:800>>,
    make(N - 1, [{N, N * 1.5, 1 bsl (60 + N), #{n => N, l => [N, N]}, fun(X) -> X + N end, Bin, binary:part(Bin, 2, 90)} | Acc]).

churn(0, Acc, _) -> Acc;
churn(N, Acc, Keep) ->
    [{A, B, _, _, _, _, _} | _] = Keep,
    T = {N, [A, B, N], #{x => N}, N * 2.0},
    churn(N - 1, (Acc + element(1, T) + hd(element(2, T))) band 16#FFFFFF, Keep).

check([], 0) -> ok;
check([], Left) -> {missing, Left};
check([{N, F, I, #{n := N, l := [N, N]}, Fun, <<N:32, _/binary>>, Part} | T], Left) when F =:= N * 1.5, I =:= 1 bsl (60 + N) ->
    90 = byte_size(Part),
    N10 = N + 10,
    N10 = Fun(10),
    check(T, Left - 1).
