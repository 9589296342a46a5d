-module(calls_many_arguments).
%% about: functions of 17 to 30 arguments (x registers past the first 16), rotated, permuted, called with y registers live
-export([start/0, id/1]).

start() ->
    {
        f17(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, id(17)),
        rot(100, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20),
        rev(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, id(30)),
        body(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, id(20)),
        gc(200, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, []),
        apply(?MODULE, id(id), [ok])
    }.

f17(A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q) ->
    A - B + C - D + E - F + G - H + I - J + K - L + M - N + O - P * Q.

%% A loop whose back edge moves every argument.
rot(0, A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T) ->
    [A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T];
rot(Z, A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T) ->
    rot(Z - 1, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T, A + T).

rev(A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, A14, A15, A16, A17, A18, A19, A20, A21, A22, A23, A24, A25, A26, A27, A28, A29, A30) ->
    fold(A30, A29, A28, A27, A26, A25, A24, A23, A22, A21, A20, A19, A18, A17, A16, A15, A14, A13, A12, A11, A10, A9, A8, A7, A6, A5, A4, A3, A2, A1).

fold(A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, A14, A15, A16, A17, A18, A19, A20, A21, A22, A23, A24, A25, A26, A27, A28, A29, A30) ->
    {A1 * 1 + A2 * 2 + A3 * 3 + A4 * 4 + A5 * 5 + A6 * 6 + A7 * 7 + A8 * 8 + A9 * 9 + A10 * 10 + A11 * 11 + A12 * 12,
     A13 * 1 + A14 * 2 + A15 * 3 + A16 * 4 + A17 * 5 + A18 * 6 + A19 * 7 + A20 * 8 + A21 * 9 + A22 * 10,
     A23 + A24 * 2 + A25 * 3 + A26 * 4 + A27 * 5 + A28 * 6 + A29 * 7 + A30 * 8}.

%% Every argument lives across two calls.
body(A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T) ->
    X = id(A + T),
    Y = id(B + S),
    [X, Y, A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T].

%% Allocates on every round, so that the collector runs with all x registers live.
gc(0, A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, Acc) ->
    {A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, length(Acc)};
gc(Z, A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, Acc) ->
    gc(Z - 1, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, A, [{Z, A, {R}} | Acc]).

id(X) -> X.
