-module(recursion_deep_million).
%% about: body recursion 1,000,000 frames deep: list building, sums, two values live in every frame
%% timeout: 60
-export([start/0]).

start() -> {big(fun() -> sum(1000000) end), big(fun() -> length(seq(1, 1000000)) end), big(fun() -> two(1000000) end)}.

%% AtomVM's default heap growth makes a large live heap quadratic in time.
big(F) ->
    Growth = case erlang:system_info(machine) of "BEAM" -> []; _ -> [{atomvm_heap_growth, fibonacci}] end,
    {P, M} = spawn_opt(fun() -> exit({result, F()}) end, [monitor | Growth]),
    receive {'DOWN', M, process, P, {result, R}} -> R end.

sum(0) -> 0;
sum(N) -> N + sum(N - 1).

seq(A, B) when A > B -> [];
seq(A, B) -> [A | seq(A + 1, B)].

two(0) -> 0;
two(N) ->
    X = N band 7,
    R = two(N - 1),
    (R + X * N) band 16#FFFFFF.
