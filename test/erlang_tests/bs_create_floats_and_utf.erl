-module(bs_create_floats_and_utf).
%% about: building float segments of 16, 32 and 64 bits, both endians, and utf8, utf16, utf32 segments; what is refused
-export([start/0, id/1]).

start() ->
    Fs = [0.0, 1.0, -1.5, 3.141592653589793, 1.0e10, 65504.0, 6.1e-5],
    Cs = [0, 16#7F, 16#80, 16#7FF, 16#800, 16#FFFF, 16#10000, 16#10FFFF, 16#20AC],
    {
        [int(<<(id(F)):64/float>>) || F <- Fs], [int(<<(id(F)):64/float-little>>) || F <- Fs], [int(<<(id(F)):32/float>>) || F <- Fs],
        [int(<<(id(F)):32/float-little>>) || F <- Fs], [int(<<(id(I)):32/float>>) || I <- [1, -7, 134217728, 16777217]],
        [int(<<(id(I))/float>>) || I <- [0, -1, 1 bsl 60]],
        [int(<<(id(C))/utf8>>) || C <- Cs], [int(<<(id(C))/utf16>>) || C <- Cs], [int(<<(id(C))/utf16-little>>) || C <- Cs],
        [int(<<(id(C))/utf32>>) || C <- Cs], [int(<<(id(C))/utf32-little>>) || C <- Cs],
        [err(fun() -> <<(id(C))/utf8>> end) || C <- [-1, 16#D800, 16#110000, a]], err(fun() -> <<(id(a))/float>> end),
        <<"åß"/utf8>>, <<"caf€"/utf8, 200>>
    }.

int(B) ->
    S = bit_size(B),
    <<I:S>> = B,
    I.

err(F) ->
    try F() catch error:R -> R end.

id(X) -> X.
