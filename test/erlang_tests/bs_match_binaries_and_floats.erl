-module(bs_match_binaries_and_floats).
%% about: matching binary, float and utf segments, at byte and odd offsets, with sizes from earlier segments
-export([start/0, id/1]).

start() ->
    {
        len(id(<<3, 200, 201, 202, 2, 250, 251, 0>>)), len(id(<<3, 200>>)), tlv(id(<<1, 0, 2, 250, 251, 2, 0, 0, 7, 0, 1, 9>>), []),
        flt(id(<<1.5:64/float, -2.25:32/float, 3.0:64/float-little, 0.5:32/float-little>>)), nan(id(<<16#7FF0000000000000:64>>)), nan(id(<<16#7FF8000000000001:64>>)),
        nan(id(<<0:64>>)), [utf8(id(B)) || B <- [<<"a">>, <<16#C3, 16#A5>>, <<16#E2, 16#82, 16#AC>>, <<16#F0, 16#9F, 16#98, 16#80>>, <<16#C3>>, <<16#80>>, <<16#ED, 16#A0, 16#80>>, <<>>]],
        utf16(id(<<16#20AC:16, 16#D83D:16, 16#DE00:16>>)), utf32(id(<<16#1F600:32, 65:32>>)), [kind(id(X)) || X <- [<<>>, <<1>>, <<1, 2>>, <<1, 2, 3>>, <<0, 0, 0, 0>>, a, [1]]],
        sub(id(<<250, 251, 252, 253, 254>>)), cut(id(<<1, 2, 3, 4, 5, 6, 7, 8, 9>>), 2), keep(id(<<200, 1, 2, 3>>))
    }.

len(<<N, B:N/binary, R/binary>>) -> [B | len(R)];
len(<<>>) -> done;
len(B) -> {rest, B}.

tlv(<<T, L:16, V:L/binary, R/binary>>, Acc) -> tlv(R, [{T, V} | Acc]);
tlv(<<R/binary>>, Acc) -> {R, Acc}.

flt(<<A:64/float, B:32/float, C:64/float-little, D:32/float-little>>) -> trunc((A + B + C + D) * 1000).

nan(<<F/float>>) -> trunc(F);
nan(_) -> no_float.

utf8(<<C/utf8, R/binary>>) -> {C, byte_size(R)};
utf8(_) -> bad.

utf16(<<C/utf16, R/binary>>) -> [C | utf16(R)];
utf16(<<>>) -> [].

utf32(<<C/utf32, R/binary>>) -> [C | utf32(R)];
utf32(<<>>) -> [].

kind(<<>>) -> empty;
kind(<<_>>) -> one;
kind(<<A, B>>) -> {A, B};
kind(<<0:32>>) -> zero;
kind(<<_:16, _/binary>>) -> long;
kind(_) -> other.

%% Sub-binaries of sub-binaries.
sub(<<_, B:3/binary, _>>) ->
    <<_, C/binary>> = B,
    <<D, E/binary>> = C,
    {B, C, D, E}.

cut(B, N) when byte_size(B) > N ->
    <<A:N/binary, R/binary>> = B,
    [A | cut(R, N + 1)];
cut(B, _) -> [B].

keep(<<A, R/binary>> = W) -> {W, A, R, byte_size(W)}.

id(X) -> X.
