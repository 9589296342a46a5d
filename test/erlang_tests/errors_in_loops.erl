-module(errors_in_loops).
%% about: 20,000 exceptions raised and caught in a loop: the stack and the heap must not grow
-export([start/0, id/1]).

start() -> {loop(5000, 0), catch_loop(5000, 0), fun_loop(5000, fun(X) -> 1 div (X rem 2) end, 0), after_loop(3000, 0)}.

loop(0, S) -> S;
loop(N, S) ->
    R = try work(N) catch throw:V -> V; error:badarith -> 7; error:{badmatch, B} -> B; exit:{e, V} -> V end,
    loop(N - 1, (S + R) band 16#FFFFFF).

work(N) when N rem 5 =:= 0 -> throw(N);
work(N) when N rem 5 =:= 1 -> N + id(x);
work(N) when N rem 5 =:= 2 -> zero = id(N);
work(N) when N rem 5 =:= 3 -> exit({e, N});
work(N) -> N + 100.

catch_loop(0, S) -> S;
catch_loop(N, S) ->
    case catch work(N) of
        {'EXIT', {R, _}} when is_atom(R) -> catch_loop(N - 1, S + 1);
        {'EXIT', {e, V}} -> catch_loop(N - 1, S + V);
        {'EXIT', {{badmatch, V}, _}} -> catch_loop(N - 1, S + V);
        V -> catch_loop(N - 1, S + V)
    end.

fun_loop(0, _, S) -> S;
fun_loop(N, F, S) -> fun_loop(N - 1, F, S + try F(N) catch error:badarith -> 100 end).

after_loop(0, S) -> S + erase(n);
after_loop(N, S) ->
    V = try (try work(N) after put(n, N) end) catch _:_ -> 1 end,
    after_loop(N - 1, S + V band 255).

id(X) -> X.
