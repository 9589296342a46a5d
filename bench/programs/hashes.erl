-module(hashes).
%% about: hashes: FNV-1a (32 and 64 bits) and CRC-32 without a table, over a binary
-export([start/0, bench/0]).

start() -> unit().
bench() -> bench_driver:measure(fun unit/0).

unit() ->
    Text = <<"pack my box with five dozen liquor jugs; the five boxing wizards jump quickly">>,
    loop(5, Text, 0).

loop(0, _, Acc) -> Acc;
loop(N, Text, Acc) ->
    A = fnv32(Text, 16#811C9DC5 bxor N),
    B = fnv62(Text, 16#0BF29CE484222325),
    C = crc32(Text, 16#FFFFFFFF),
    loop(N - 1, Text, (Acc bxor A bxor B bxor C) band 16#FFFFFFFF).

fnv32(<<C, T/binary>>, H) -> fnv32(T, ((H bxor C) * 16#01000193) band 16#FFFFFFFF);
fnv32(<<>>, H) -> H.

%% The upper half and the lower half multiplied apart: nothing exceeds 64 bits.
fnv62(<<C, T/binary>>, H0) ->
    H = H0 bxor C,
    Low = (H band 16#FFFFFFFF) * 16#1B3,
    High = (H bsr 32) * 16#1B3 + ((H band 16#FFFFFF) bsl 8),
    fnv62(T, ((High bsl 32) bxor Low) band 16#0FFFFFFFFFFFFFFF);
fnv62(<<>>, H) -> H.

crc32(<<C, T/binary>>, Crc) -> crc32(T, bits(8, Crc bxor C));
crc32(<<>>, Crc) -> Crc bxor 16#FFFFFFFF.

bits(0, Crc) -> Crc;
bits(N, Crc) when Crc band 1 =:= 1 -> bits(N - 1, (Crc bsr 1) bxor 16#EDB88320);
bits(N, Crc) -> bits(N - 1, Crc bsr 1).
