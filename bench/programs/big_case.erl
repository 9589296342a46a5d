-module(big_case).
%% about: a case with many atoms and integers
-export([start/0, bench/0]).

start() -> unit().
bench() -> bench_driver:measure(fun unit/0).

unit() -> loop(12000, 0).

loop(0, Acc) -> Acc;
loop(N, Acc) -> loop(N - 1, (Acc + value(name(N band 15)) + N) band 16#FFFFFF).

name(0) -> alpha; name(1) -> beta; name(2) -> gamma; name(3) -> delta;
name(4) -> epsilon; name(5) -> zeta; name(6) -> eta; name(7) -> theta;
name(8) -> iota; name(9) -> kappa; name(10) -> lambda; name(11) -> mu;
name(12) -> nu; name(13) -> xi; name(14) -> omicron; name(_) -> pi.

value(alpha) -> 3; value(beta) -> 1; value(gamma) -> 4; value(delta) -> 1;
value(epsilon) -> 5; value(zeta) -> 9; value(eta) -> 2; value(theta) -> 6;
value(iota) -> 5; value(kappa) -> 3; value(lambda) -> 5; value(mu) -> 8;
value(nu) -> 9; value(xi) -> 7; value(omicron) -> 9; value(pi) -> 3.
