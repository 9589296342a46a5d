-module(try_nested_rethrow).
%% about: exceptions through many levels, rethrown, replaced in handlers and in after, caught after deep recursion
-export([start/0, id/1]).

start() ->
    {
        level(5), level(50), catch_deep(2000), catch_each(300), replace(), after_throws(), after_value(), unmatched(), sum_catch(200, 0),
        caught(catch level_exit(3)), in_fun([1, 2, x, 4]), order()
    }.

level(N) -> try down(N) catch throw:{bottom, Up} -> Up end.

%% Each level catches and throws again with one more.
down(0) -> throw({bottom, 0});
down(N) -> try down(N - 1) catch throw:{bottom, Up} -> throw({bottom, Up + 1}) end.

level_exit(0) -> exit(zero);
level_exit(N) -> try level_exit(N - 1) catch exit:R -> exit({N, R}) end.

%% One try around a deep stack.
catch_deep(N) -> try deep(N) catch error:{found, X} -> X end.

deep(0) -> error({found, treasure});
deep(N) -> 1 + deep(N - 1).

catch_each(0) -> 0;
catch_each(N) ->
    try
        R = catch_each(N - 1),
        if N rem 3 =:= 0 -> throw(R + 1); true -> R end
    catch
        throw:V -> V * 2 rem 10007
    end.

replace() -> try (try error(first) catch error:first -> error(second) end) catch C:R -> {C, R} end.

after_throws() -> try (try throw(lost) after throw(kept) end) catch throw:R -> R end.

after_value() -> try 1 of 1 -> one after ignored end.

unmatched() -> try (try throw(a) catch throw:b -> wrong; error:_ -> wrong end) catch throw:a -> right end.

sum_catch(0, S) -> S;
sum_catch(N, S) ->
    X = case catch odd(N) of
        {'EXIT', {even, _}} -> 1;
        {'EXIT', exited} -> 1000;
        V -> V
    end,
    sum_catch(N - 1, S + X).

odd(N) when N rem 10 =:= 0 -> exit(exited);
odd(N) when N rem 2 =:= 0 -> error(even);
odd(N) when N rem 3 =:= 0 -> throw(N);
odd(N) -> N + 1000.

caught({'EXIT', R}) -> {caught, R}.

in_fun(L) -> [try (fun(Y) -> Y * 2 end)(X) catch error:badarith -> bad end || X <- L].

order() ->
    put(o, []),
    try
        try try push(1), error(e) after push(2) end after push(3) end
    catch _:_ -> push(4) end,
    lists:reverse(erase(o)).

push(X) -> put(o, [X | get(o)]).

id(X) -> X.
