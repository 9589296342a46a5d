-module(apply_forms).
%% about: apply in body and tail position, with module, function and arguments known and unknown, to NIFs, BIFs and funs
-export([start/0, add/2, sum/1, countdown/1, id/1]).

start() ->
    M = id(?MODULE),
    F = id(add),
    {
        M:F(1, 2), apply(M, F, [3, 4]), apply(M, id(sum), [[1, 2, 3]]), apply(id(erlang), id(length), [[a, b]]),
        apply(id(erlang), id('+'), [5, 6]), apply(id(fun(X, Y) -> X * Y end), [6, 7]), tail(M, id(countdown), 5000),
        apply(fun ?MODULE:add/2, [8, 9]), err(fun() -> apply(M, id(nope), []) end), err(fun() -> apply(id(1), F, []) end),
        err(fun() -> apply(id(fun(X) -> X end), [1, 2]) end),
        [M:F(X, X) || X <- [1, 2, 3]], apply(id(erlang), id(element), [2, {a, b}])
    }.

tail(M, F, N) -> M:F(N).
add(A, B) -> A + B.
sum([]) -> 0;
sum([H | T]) -> H + sum(T).
countdown(0) -> done;
countdown(N) -> M = id(?MODULE), M:countdown(N - 1).

err(F) -> try F() catch error:{R, _} -> R; error:R -> R end.
id(X) -> X.
