-module(float_conversions).
%% about: float, round, trunc, ceil, floor on floats and integers up to bignums, halves, negatives, the largest floats kept in integers
-export([start/0, id/1]).

start() ->
    Fs = [0.0, -0.0, 0.4, 0.5, 0.6, 1.5, 2.5, -0.5, -1.5, -2.5, -2.7, 134217727.5, -134217728.5, 2147483648.0, 4503599627370496.5, 9007199254740992.0, 9.2e18, -9.2e18, 1.0e-300],
    Is = [0, -1, 134217728, 1 bsl 53, 9223372036854775807, -9223372036854775808],
    {
        [{round(F), trunc(F), ceil(F), floor(F)} || F0 <- Fs, F <- [id(F0)]], [{round(I), trunc(I), ceil(I), floor(I)} || I0 <- Is, I <- [id(I0)]],
        [bits(float(id(I))) || I <- Is], bits(float(id(1.5))), bits(id(1 bsl 53) + 0.0), bits(id(134217729) * 1.0), trunc(id(1.0e15) + id(0.5)), round(id(7) / id(2)),
        [loop(F, 0) || F <- [id(0.1)]]
    }.

loop(F, S) when F > 1000000.0 -> S;
loop(F, S) -> loop(F * 1.5, S + trunc(F) + round(F) + ceil(F) - floor(F)).

bits(F) -> <<B:64>> = <<F/float>>, B.

id(X) -> X.
