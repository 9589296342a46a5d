-module(extended_registers).
%% about: more than 16 x registers: calls with 20 arguments, by name and by fun, across collections, yields and errors
-export([start/0, many/20, id/1]).

start() ->
    [A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T] = Xs = [id({X}) || X <- seq(1, 20)],
    Direct = many(A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T),
    Looped = loop(2000, A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T),
    Error = try fails(A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T) catch error:{badmatch, V} -> V end,
    Garbage = garbage(A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, 300),
    {Direct =:= list_to_tuple(Xs), Looped =:= Direct, Error, Garbage, wide(Direct)}.

many(A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T) ->
    {A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T}.

loop(0, A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T) ->
    many(A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T);
loop(X, A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T) ->
    loop(X - 1, A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T).

fails(A, _B, _C, _D, _E, _F, _G, _H, _I, _J, _K, _L, _M, _N, _O, _P, _Q, _R, _S, T) ->
    {V} = T,
    {x, V} = id({V, A}).

garbage(A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, 0) ->
    [X || {X} <- [A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S]];
garbage({A}, {B}, {C}, {D}, {E}, {F}, {G}, {H}, {I}, {J}, {K}, {L}, {M}, {N}, {O}, {P}, {Q}, {R}, {S}, T) ->
    garbage({A + 1}, {B + 1}, {C}, {D}, {E}, {F}, {G}, {H}, {I}, {J}, {K}, {L}, {M}, {N}, {O}, {P}, {Q}, {R + 1}, {S - 1}, T - 1).

wide({A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T}) when element(1, T) > 19, element(1, A) < 2 ->
    [T, S, R, Q, P, O, N, M, L, K, J, I, H, G, F, E, D, C, B, A].

seq(I, N) when I > N -> [];
seq(I, N) -> [I | seq(I + 1, N)].

id(X) -> X.
