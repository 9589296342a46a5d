-module(float_register_ops).
%% about: fadd, fsub, fmul, fdiv, fnegate, fconv in long expressions: bit-exact results, many live float registers
-export([start/0, id/1]).

start() ->
    {
        bits(poly(id(1.5))), bits(poly(id(-3))), bits(chain(id(1.0), id(2.0), id(3.0), id(4.0), id(5.0))), bits(mixed(id(7), id(0.5))), bits(newton(id(2.0), 20)),
        bits(leibniz(2000, 0.0, 1.0, 1.0)), bits(mandel(-0.5, 0.5, 0.0, 0.0, 50)), bits(norm(id({3.0, 4.0, 12.0}))), bits(many(id(1.25))), bits(neg(id(0.0))), bits(neg(id(2.5))),
        [bits(X) || X <- [id(0.1) + id(0.2), id(1.0e308) * id(0.1), id(5.0e-324) / id(2.0), id(1.0) / id(3.0), id(1.0e16) + id(1.0), id(2) * id(0.5)]]
    }.

poly(X) -> ((2.0 * X - 3.5) * X + 1.25) * X - 0.125 / (X + 10).

chain(A, B, C, D, E) -> (A + B) * (C - D) / (E + A * B) - (B - C) * (D + E) / (A + C * D).

mixed(I, F) -> (I + F) * I - F / I + I * I * F.

newton(_, 0) -> 1.0;
newton(X, N) -> Y = newton(X, N - 1), (Y + X / Y) / 2.0.

leibniz(0, S, _, _) -> S * 4.0;
leibniz(N, S, D, Sign) when is_float(S), is_float(D), is_float(Sign) -> leibniz(N - 1, S + Sign / D, D + 2.0, -Sign).

mandel(_, _, X, Y, 0) -> X * X + Y * Y;
mandel(A, B, X, Y, N) -> mandel(A, B, X * X - Y * Y + A, 2.0 * X * Y + B, N - 1).

norm({X, Y, Z}) -> math:sqrt(X * X + Y * Y + Z * Z).

many(X) when is_float(X) ->
    A = X + 1.0, B = A * X, C = B - A, D = C / B, E = D + X, F = E * A, G = F - B, H = G / C, I = H + D, J = I * E, K = J - F, L = K / G,
    A + B + C + D + E + F + G + H + I + J + K + L.

neg(X) when is_float(X) -> -X.

bits(F) when is_float(F) -> <<B:64>> = <<F/float>>, B.

id(X) -> X.
