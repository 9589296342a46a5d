-module(calls_apply_mfa).
%% about: apply with module, function and argument list all dynamic: own module, BIFs, NIFs, undef, bad arguments
-export([start/0, id/1, add/2, sum4/4, loop/3]).

start() ->
    M = id(?MODULE), E = id(erlang), L = id(lists),
    {
        M:add(1, 2), M:(id(add))(3, 4), M:sum4(1, 2, 3, 4), E:(id('+'))(5, 6), E:element(2, {a, b}), E:tuple_size({1, 2, 3}), L:reverse([1, 2]),
        E:(id(abs))(-134217728), E:length([a, b]), E:(id(self))() =:= self(), (M:id(M)):add(1, 1), loop(M, 500, 0), tail(M, id(x)),
        [err(F) || F <- [fun() -> M:nope() end, fun() -> (id(nomod)):f(1) end, fun() -> M:add(1) end, fun() -> (id(1)):add(1, 2) end,
                         fun() -> M:(id("add"))(1, 2) end, fun() -> (id({?MODULE})):add(1, 2) end, fun() -> E:(id(hd))([]) end,
                         fun() -> M:add(a, 1) end]]
    }.

add(A, B) -> A + B.

sum4(A, B, C, D) -> A + B * 10 + C * 100 + D * 1000.

loop(_, 0, S) -> S;
loop(M, N, S) ->
    X = M:add(N, S),
    M:loop(M, N - 1, X).

tail(M, X) -> M:id(X).

err(F) ->
    try F() catch error:R -> R end.

id(X) -> X.
