-module(calls_other_modules).
%% about: calls through module names: own functions, missing ones, many arguments, tail calls with and without a frame
-export([start/0, even/1, odd/1, count/2, seventeen/17, framed/1, fail/1, id/1]).

start() ->
    [even_odd(1000), even_odd(99999),
     ?MODULE:count(100000, 0),
     many(),
     framed(5), framed(0),
     missing(fun() -> ?MODULE:nothing_here(1, 2) end),
     missing(fun() -> x_no_such_module:nothing(a) end),
     missing(fun missing_in_tail/0),
     missing(fun missing_after_work/0),
     caught(3), caught(0),
     twice(7)].

even_odd(N) -> {?MODULE:even(N), ?MODULE:odd(N)}.

even(0) -> true;
even(N) -> ?MODULE:odd(N - 1).

odd(0) -> false;
odd(N) -> ?MODULE:even(N - 1).

count(0, Sum) -> Sum;
count(N, Sum) ->
    Next = Sum + length(?MODULE:id([N])),
    ?MODULE:count(N - 1, Next).

many() -> ?MODULE:seventeen(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, ?MODULE:id(17)).

seventeen(A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q) ->
    {A, [B, C, D, E, F, G, H], {I, J, K, L, M, N}, [O, P | Q]}.

%% A frame is there when the tail call is made.
framed(N) ->
    A = ?MODULE:id({a, N}),
    B = ?MODULE:id([A, N]),
    ?MODULE:id({A, B, N}).

missing_in_tail() -> ?MODULE:not_there(x, y, z).

missing_after_work() ->
    A = ?MODULE:id(kept),
    B = ?MODULE:id([A]),
    ?MODULE:not_there_either(A, B, ?MODULE:id(9)).

missing(F) ->
    try F() of
        V -> {value, V}
    catch error:undef -> undef
    end.

caught(N) ->
    Y = ?MODULE:id({y, N}),
    try ?MODULE:fail(N) of
        V -> {V, Y}
    catch C:R -> {C, R, Y}
    end.

fail(0) -> error(zero);
fail(N) -> ?MODULE:id(12 div N).

%% The first call resolves the import, the second goes there directly.
twice(N) -> [?MODULE:id(X) || X <- [N, N + 1, N + 2]].

id(X) -> X.
