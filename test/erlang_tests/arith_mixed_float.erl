-module(arith_mixed_float).
%% about: + - * / with one float and one integer operand of every width
-export([start/0, id/1]).

start() ->
    Is = [0, 1, -3, 134217727, -134217728, 4294967296, 9007199254740993, 9223372036854775807, 1 bsl 100, -(1 bsl 200)],
    Fs = [0.5, -2.0, 1.0e10, 1.0e-200, 3.141592653589793],
    {
        hash([I + F || I <- Is, F <- Fs], 1), hash([F - I || I <- Is, F <- Fs], 1),
        hash([I * F || I <- Is, F <- Fs], 1), hash([I / F || I <- Is, F <- Fs], 1),
        hash([F / (I + 1) || I <- Is, F <- Fs], 1), hash([I / 7 || I <- Is], 1),
        bits(id(7) / id(2)), bits(id(1) / id(3)), bits(id(1 bsl 100) / id(1 bsl 90)), bits(id(6) / 3)
    }.

hash([], H) -> H;
hash([F | T], H) -> hash(T, (H * 31 + (bits(F) bxor (bits(F) bsr 32)) band 16#FFFFFFFFFFFF) rem 1000000007).

bits(F) -> <<B:64>> = <<F/float>>, B.

id(X) -> X.
