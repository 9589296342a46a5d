-module(calls_fully_qualified).
%% about: external calls to the module itself: call_ext, call_ext_only, call_ext_last, mixed with local ones
-export([start/0, fib/1, even/1, loop/2, wrap/1, many/6]).

start() ->
    {?MODULE:fib(15), ?MODULE:even(500), ?MODULE:loop(2000, 0), ?MODULE:wrap(7), ?MODULE:many(1, 2, 3, 4, 5, 6), undef(fun() -> ?MODULE:nope() end),
     undef(fun() -> no_such_module:f(1, 2) end), undef(fun() -> ?MODULE:fib(1, 2) end)}.

fib(N) when N < 2 -> N;
fib(N) -> ?MODULE:fib(N - 1) + fib(N - 2).

even(0) -> true;
even(N) -> odd(N - 1).

odd(0) -> false;
odd(N) -> ?MODULE:even(N - 1).

loop(0, S) -> S;
loop(N, S) ->
    X = ?MODULE:wrap(N),
    ?MODULE:loop(N - 1, (S + X) band 16#FFFFF).

wrap(N) -> local(?MODULE:even(N), N).

local(true, N) -> N * 2;
local(false, N) -> erlang:abs(-N).

many(A, B, C, D, E, F) when A > 1000 -> {A, B, C, D, E, F};
many(A, B, C, D, E, F) -> ?MODULE:many(B + F, C, D, E, F, A).

undef(F) ->
    try F() catch error:R -> R end.
