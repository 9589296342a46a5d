%% MD5 (RFC 1321).
-module(avmjit_md5).
-export([hash/1]).

-define(MASK, 16#ffffffff).

hash(Binary) ->
    Size = byte_size(Binary),
    Zeros = (55 - Size) band 63,
    Bits = Size * 8,
    blocks(<<Binary/binary, 16#80, 0:(Zeros * 8), Bits:64/little>>,
           {16#67452301, 16#efcdab89, 16#98badcfe, 16#10325476}).

blocks(<<Block:64/binary, Rest/binary>>, {A, B, C, D} = State) ->
    Words = list_to_tuple([Word || <<Word:32/little>> <= Block]),
    {A1, B1, C1, D1} = steps(0, constants(), Words, State),
    blocks(Rest, {(A + A1) band ?MASK, (B + B1) band ?MASK,
                  (C + C1) band ?MASK, (D + D1) band ?MASK});
blocks(<<>>, {A, B, C, D}) ->
    <<A:32/little, B:32/little, C:32/little, D:32/little>>.

steps(I, [Constant | Constants], Words, {A, B, C, D}) ->
    {F, Word} = mix(I div 16, I, B, C, D),
    Sum = (A + F + Constant + element(Word + 1, Words)) band ?MASK,
    Shift = element(I band 3 + 1, shifts(I div 16)),
    Rotated = ((Sum bsl Shift) bor (Sum bsr (32 - Shift))) band ?MASK,
    steps(I + 1, Constants, Words, {D, (B + Rotated) band ?MASK, B, C});
steps(_, [], _, State) -> State.

mix(0, I, B, C, D) -> {(B band C) bor ((B bxor ?MASK) band D), I};
mix(1, I, B, C, D) -> {(D band B) bor ((D bxor ?MASK) band C), (5 * I + 1) band 15};
mix(2, I, B, C, D) -> {B bxor C bxor D, (3 * I + 5) band 15};
mix(3, I, B, C, D) -> {C bxor (B bor (D bxor ?MASK)), (7 * I) band 15}.

shifts(0) -> {7, 12, 17, 22};
shifts(1) -> {5, 9, 14, 20};
shifts(2) -> {4, 11, 16, 23};
shifts(3) -> {6, 10, 15, 21}.

%% The whole part of 2^32 * abs(sin(I)), for I from 1 to 64, which a float has exactly.
constants() -> [trunc(abs(math:sin(I)) * 4294967296.0) || I <- indices(64, [])].

indices(0, All) -> All;
indices(I, All) -> indices(I - 1, [I | All]).
