-module(funs_free_variables).
%% about: funs with 0 to 20 free variables of every type, nested funs, funs kept across garbage collection
-export([start/0, id/1]).

start() ->
    A = id(1), B = id(2.5), C = id([c]), D = id({d}), E = id(<<"e">>), F = id(#{f => 1}), G = id(1 bsl 70), H = id(self()),
    F0 = fun() -> none end,
    F1 = fun(X) -> X + A end,
    F8 = fun() -> [A, B, C, D, E, F, G, H] end,
    F20 = many(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20),
    Nest = fun(X) -> fun(Y) -> fun(Z) -> {A, X, Y, Z, D} end end end,
    Funs = [fun(X) -> X * I + A end || I <- seq(1, 50)],
    erlang:garbage_collect(),
    {
        F0(), F1(41), length(F8()), hd(F8()), F20(1), ((Nest(x))(y))(z), sum([(id(Fn))(10) || Fn <- Funs], 0),
        map(fun(X) -> X + length(C) end, [1, 2, 3]), foldl(fun(X, S) -> X * A + S end, 0, seq(1, 100)),
        (compose(F1, F1))(0), counter(5), (fix(fun(Self, N) -> if N < 2 -> N; true -> Self(Self, N - 1) + Self(Self, N - 2) end end))(12)
    }.

many(A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T) ->
    fun(X) -> [A + X, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T + X] end.

compose(F, G) -> fun(X) -> F(G(X)) end.

fix(F) -> fun(X) -> F(F, X) end.

%% A fun that returns the next fun.
counter(N) -> count(mk(N), 0).
mk(0) -> fun() -> done end;
mk(N) -> fun() -> {N, mk(N - 1)} end.
count(F, S) -> case F() of done -> S; {N, G} -> count(G, S * 10 + N) end.

map(_, []) -> [];
map(F, [X | T]) -> [F(X) | map(F, T)].

foldl(_, A, []) -> A;
foldl(F, A, [X | T]) -> foldl(F, F(X, A), T).

seq(A, B) when A > B -> [];
seq(A, B) -> [A | seq(A + 1, B)].

sum([], S) -> S;
sum([X | T], S) -> sum(T, S + X).

id(X) -> X.
