-module(exceptions).
%% about: exceptions thrown and caught
-export([start/0, bench/0]).

start() -> unit().
bench() -> bench_driver:measure(fun unit/0).

unit() -> loop(2000, 0).

loop(0, Acc) -> Acc;
loop(N, Acc) -> loop(N - 1, Acc + attempt(N)).

attempt(N) ->
    try risky(N) of
        V -> V
    catch
        throw:{odd, X} -> X band 7;
        error:badarith -> 3
    end.

risky(N) when N rem 5 =:= 0 -> N div (N - N);
risky(N) when N band 1 =:= 1 -> throw({odd, N});
risky(N) -> N band 3.
