-module(floats).
%% about: floats: Mandelbrot set on a small grid
-export([start/0, bench/0]).

start() -> unit().
bench() -> bench_driver:measure(fun unit/0).

unit() -> rows(20, 0).

rows(0, Acc) -> Acc;
rows(Y, Acc) -> rows(Y - 1, Acc + columns(24, Y / 10.0 - 1.0, 0)).

columns(0, _, Acc) -> Acc;
columns(X, Ci, Acc) -> columns(X - 1, Ci, Acc + iterate(0.0, 0.0, X / 10.0 - 1.9, Ci, 40)).

iterate(_, _, _, _, 0) -> 0;
iterate(R, I, Cr, Ci, N) ->
    R2 = R * R,
    I2 = I * I,
    if
        R2 + I2 > 4.0 -> N;
        true -> iterate(R2 - I2 + Cr, 2.0 * R * I + Ci, Cr, Ci, N - 1)
    end.
