-module(spectral_norm).
%% about: floats: spectral norm of a matrix of 24 columns, by lists
-export([start/0, bench/0]).

-define(SIZE, 24).

start() -> unit().
bench() -> bench_driver:measure(fun unit/0).

unit() ->
    U = power(3, ones(?SIZE)),
    V = times_both(U),
    round(math:sqrt(dot(U, V, 0.0) / dot(U, U, 0.0)) * 1.0e9).

ones(0) -> [];
ones(N) -> [1.0 | ones(N - 1)].

power(0, U) -> U;
power(N, U) -> power(N - 1, times_both(times_both(U))).

times_both(U) -> transposed(0, rows(0, U)).

rows(?SIZE, _) -> [];
rows(I, U) -> [row(U, I, 0, 0.0) | rows(I + 1, U)].

row([], _, _, Sum) -> Sum;
row([X | T], I, J, Sum) -> row(T, I, J + 1, Sum + X / entry(I, J)).

transposed(?SIZE, _) -> [];
transposed(I, U) -> [column(U, I, 0, 0.0) | transposed(I + 1, U)].

column([], _, _, Sum) -> Sum;
column([X | T], I, J, Sum) -> column(T, I, J + 1, Sum + X / entry(J, I)).

entry(I, J) -> (I + J) * (I + J + 1) div 2 + I + 1.

dot([], [], Sum) -> Sum;
dot([X | Xs], [Y | Ys], Sum) -> dot(Xs, Ys, Sum + X * Y).
