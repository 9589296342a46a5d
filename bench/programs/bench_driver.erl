-module(bench_driver).
%% about: runs a benchmark's unit of work again and again and takes the time of each round
-export([measure/1, start/0]).

%% At least five rounds, and rounds for 600 ms, so that engines have optimised what they run: {Value, [Microseconds]}, the first (cold) round first.
measure(Unit) ->
    Value = Unit(),
    measure(Unit, Value, 0, 600000, []).

measure(Unit, Value, Rounds, Left, Times) when Rounds < 5; Left > 0, Rounds < 5000 ->
    Before = erlang:monotonic_time(microsecond),
    Value = Unit(),
    Time = erlang:monotonic_time(microsecond) - Before,
    measure(Unit, Value, Rounds + 1, Left - Time, [Time | Times]);
measure(_, Value, _, _, Times) ->
    {Value, lists_reverse(Times, [])}.

lists_reverse([], Acc) -> Acc;
lists_reverse([H | T], Acc) -> lists_reverse(T, [H | Acc]).

start() -> measure(fun() -> 1 end) =/= 0.
