-module(funs_tail_position).
%% about: fun calls in tail position: loops of 50,000 rounds through funs must not grow the stack
-export([start/0]).

start() ->
    Loop = fun(_, 0, S) -> S; (Self, N, S) -> Self(Self, N - 1, (S * 3 + N) band 16#FFFFFF) end,
    {
        Loop(Loop, 50000, 1), bounce(20000, fun bounce/2), cps(800, fun(X) -> X end), trampoline(fun() -> step(10000, 0) end),
        even(fun(N, K) -> K(N) end, 2000)
    }.

bounce(0, _) -> done;
bounce(N, F) -> F(N - 1, F).

%% Continuation passing: the closures form a chain of 800.
cps(0, K) -> K(0);
cps(N, K) -> cps(N - 1, fun(V) -> K(V + N) end).

trampoline(F) ->
    case F() of
        {done, V} -> V;
        G -> trampoline(G)
    end.

step(0, S) -> {done, S};
step(N, S) -> fun() -> step(N - 1, S + N) end.

even(_, 0) -> true;
even(F, N) -> F(N - 1, fun(M) -> odd(F, M) end).

odd(_, 0) -> false;
odd(F, N) -> F(N - 1, fun(M) -> even(F, M) end).
