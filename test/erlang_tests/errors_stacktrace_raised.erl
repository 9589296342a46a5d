-module(errors_stacktrace_raised).
%% about: the stack trace after erlang:raise/3 and raw_raise, and of an error in a leaf function without a frame
%% otp: false, AtomVM keeps other frames than OTP
%% expected: {[{leaf,1},{mid,1},{outer,1}],[],[]}
-export([start/0, id/1, outer/1]).

start() -> {names(fun() -> outer(id(a)) end), names(fun raised/0), names(fun raw/0)}.

names(F) ->
    try F() catch _:_:S -> [{N, arity(A)} || {?MODULE, N, A, _} <- S, lists:member(N, [outer, mid, inner, leaf])] end.

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

raised() ->
    try mid(id(1)) catch error:R:S -> erlang:raise(exit, {again, R}, S) end.

raw() ->
    try inner(id(1)) catch C:R:S when R =/= badarith -> {no, C, S}; C:R:S -> erlang:raise(C, R, S) end.

id(X) -> X.
