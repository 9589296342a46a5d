-module(errors_stacktrace).
%% about: stack traces bound in catch clauses: functions of the frames named innermost first, kept by erlang:raise/3
-export([start/0, id/1, outer/1]).

start() ->
    {
        names(fun() -> outer(id(1)) end), names(fun() -> mid(id(1)) end), raised(), raw(), rebound(), is_list(none_bound()),
        depth(5)
    }.

names(F) ->
    try F() catch C:R:S -> {C, R, [{N, arity(A)} || {?MODULE, N, A, _} <- S, known(N)]} end.

known(N) -> lists:member(N, [outer, mid, inner, leaf, deep]).

arity(A) when is_list(A) -> length(A);
arity(A) -> A.

outer(X) ->
    Y = mid(X),
    {Y}.

mid(X) ->
    Z = inner(X),
    [Z].

inner(X) ->
    W = 10 div leaf(X),
    W + 1.

leaf(X) -> X - 1.

deep(0) -> error(bottom);
deep(N) -> [deep(N - 1)].

depth(N) ->
    try deep(N) catch error:bottom:S -> length([x || {?MODULE, deep, 1, _} <- S]) end.

raised() ->
    try
        try mid(id(1)) catch error:R:S -> erlang:raise(exit, {again, R}, S) end
    catch
        C:R2:S2 -> {C, R2, is_list(S2)}
    end.

%% The same class, reason and trace: the compiler emits raw_raise.
raw() ->
    try
        try inner(id(1)) catch C:R:S when R =/= badarith -> {no, C, S}; C:R:S -> erlang:raise(C, R, S) end
    catch
        error:badarith:S2 -> is_list(S2)
    end.

rebound() ->
    try inner(id(1)) of _ -> no catch _:_:S -> T = S, [N || {?MODULE, N, _, _} <- T, known(N)] end.

none_bound() ->
    try throw(x) catch throw:x:S -> S end.

id(X) -> X.
