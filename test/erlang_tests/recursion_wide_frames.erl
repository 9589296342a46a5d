-module(recursion_wide_frames).
%% about: body recursion in functions with so many registers that a thousand of their wasm frames fill a native stack
-export([start/0, id/1]).

start() ->
    Tuple = list_to_tuple(seq(1, 60)),
    {wide(3000, Tuple), wide_fun(3000, Tuple, fun id/1), with_float(3000, Tuple, 0.5)}.

id(X) -> X.

seq(A, B) when A > B -> [];
seq(A, B) -> [A | seq(A + 1, B)].

wide(0, _) -> 0;
wide(N, T) ->
    {A0, A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, A14, A15, A16, A17, A18, A19, A20, A21, A22,
    A23, A24, A25, A26, A27, A28, A29, A30, A31, A32, A33, A34, A35, A36, A37, A38, A39, A40, A41, A42, A43,
    A44, A45, A46, A47, A48, A49, A50, A51, A52, A53, A54, A55, A56, A57, A58, A59} = T,
    X = use(N,
        {A0 + N, A1 + N, A2 + N, A3 + N, A4 + N, A5 + N, A6 + N, A7 + N, A8 + N, A9 + N, A10 + N, A11 + N, A12
        + N, A13 + N, A14 + N, A15 + N, A16 + N, A17 + N, A18 + N, A19 + N, A20 + N, A21 + N, A22 + N, A23 +
        N, A24 + N, A25 + N, A26 + N, A27 + N, A28 + N, A29 + N, A30 + N, A31 + N, A32 + N, A33 + N, A34 + N,
        A35 + N, A36 + N, A37 + N, A38 + N, A39 + N, A40 + N, A41 + N, A42 + N, A43 + N, A44 + N, A45 + N, A46
        + N, A47 + N, A48 + N, A49 + N, A50 + N, A51 + N, A52 + N, A53 + N, A54 + N, A55 + N, A56 + N, A57 +
        N, A58 + N, A59 + N}),
    R = wide(N - 1, T),
    (R + X + A0 + A59) band 16#FFFFFF.

use(N, T) when tuple_size(T) =:= 60 -> (N + element(7, T)) band 7.

wide_fun(0, _, _) -> 0;
wide_fun(N, T, F) ->
    {A0, A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, A14, A15, A16, A17, A18, A19, A20, A21, A22,
    A23, A24, A25, A26, A27, A28, A29, A30, A31, A32, A33, A34, A35, A36, A37, A38, A39, A40, A41, A42, A43,
    A44, A45, A46, A47, A48, A49, A50, A51, A52, A53, A54, A55, A56, A57, A58, A59} = T,
    X = F(
        [A0 * 2, A1 * 2, A2 * 2, A3 * 2, A4 * 2, A5 * 2, A6 * 2, A7 * 2, A8 * 2, A9 * 2, A10 * 2, A11 * 2, A12
        * 2, A13 * 2, A14 * 2, A15 * 2, A16 * 2, A17 * 2, A18 * 2, A19 * 2, A20 * 2, A21 * 2, A22 * 2, A23 *
        2, A24 * 2, A25 * 2, A26 * 2, A27 * 2, A28 * 2, A29 * 2, A30 * 2, A31 * 2, A32 * 2, A33 * 2, A34 * 2,
        A35 * 2, A36 * 2, A37 * 2, A38 * 2, A39 * 2, A40 * 2, A41 * 2, A42 * 2, A43 * 2, A44 * 2, A45 * 2, A46
        * 2, A47 * 2, A48 * 2, A49 * 2, A50 * 2, A51 * 2, A52 * 2, A53 * 2, A54 * 2, A55 * 2, A56 * 2, A57 *
        2, A58 * 2, A59 * 2]),
    R = wide_fun(N - 1, T, F),
    (R + length(X) + A1) band 16#FFFFFF.

with_float(0, _, S) -> S;
with_float(N, T, S) ->
    {A0, A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, A14, A15, A16, A17, A18, A19, A20, A21, A22,
    A23, A24, A25, A26, A27, A28, A29, A30, A31, A32, A33, A34, A35, A36, A37, A38, A39, A40, A41, A42, A43,
    A44, A45, A46, A47, A48, A49, A50, A51, A52, A53, A54, A55, A56, A57, A58, A59} = T,
    F = with_float(N - 1, T, S + 0.25),
    Sum = A0 + A1 + A2 + A3 + A4 + A5 + A6 + A7 + A8 + A9 + A10 + A11 + A12 + A13 + A14 + A15 + A16 + A17 + A18 + A19 + A20 + A21 + A22 + A23 + A24 + A25 + A26 + A27 + A28 + A29 + A30 + A31 + A32 + A33 + A34 + A35 + A36 + A37 + A38 + A39 + A40 + A41 + A42 + A43 + A44 + A45 + A46 + A47 + A48 + A49 + A50 + A51 + A52 + A53 + A54 + A55 + A56 + A57 + A58 + A59,
    F + Sum / 1.0.
