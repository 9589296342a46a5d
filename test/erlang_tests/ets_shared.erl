-module(ets_shared).
%% about: a public named ETS table written by several processes and read by one; private tables refuse others
-export([start/0]).

start() ->
    shared = ets:new(shared, [named_table, public]),
    Self = self(),
    Workers = [spawn_opt(fun() -> writer(I, 200), Self ! {done, I} end, []) || I <- [1, 2, 3, 4, 5]],
    Done = [receive {done, I} -> I end || I <- [1, 2, 3, 4, 5]],
    Sum = sum([ets:lookup(shared, {I, K}) || I <- [1, 2, 3, 4, 5], K <- [0, 7, 19]], 0),
    Private = ets:new(mine, [private]),
    true = ets:insert(Private, {a, 1}),
    _ = spawn_opt(fun() -> Self ! {private, try ets:lookup(Private, a) catch error:badarg -> refused end} end, []),
    R = receive {private, X} -> X end,
    {length(Workers), Done, Sum, R, ets:lookup(Private, a)}.

writer(_, 0) -> ok;
writer(I, N) -> true = ets:insert(shared, {{I, N rem 20}, N}), writer(I, N - 1).

sum([], S) -> S;
sum([[{_, V}] | T], S) -> sum(T, S + V).
