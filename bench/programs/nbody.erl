-module(nbody).
%% about: floats in tuples: two bodies around each other
-export([start/0, bench/0]).

start() -> unit().
bench() -> bench_driver:measure(fun unit/0).

unit() -> trunc(energy(steps(500, {{1.0, 0.0, 0.0, 0.5}, {-1.0, 0.0, 0.0, -0.5}})) * 1000000).

steps(0, S) -> S;
steps(N, {{X1, Y1, U1, V1}, {X2, Y2, U2, V2}}) ->
    Dx = X2 - X1,
    Dy = Y2 - Y1,
    D2 = Dx * Dx + Dy * Dy,
    D3 = D2 * math:sqrt(D2),
    Ax = Dx / D3,
    Ay = Dy / D3,
    H = 0.01,
    U1n = U1 + H * Ax,
    V1n = V1 + H * Ay,
    U2n = U2 - H * Ax,
    V2n = V2 - H * Ay,
    steps(N - 1, {{X1 + H * U1n, Y1 + H * V1n, U1n, V1n}, {X2 + H * U2n, Y2 + H * V2n, U2n, V2n}}).

energy({{_, _, U1, V1}, {_, _, U2, V2}}) -> 0.5 * (U1 * U1 + V1 * V1 + U2 * U2 + V2 * V2).
