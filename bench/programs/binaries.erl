-module(binaries).
%% about: binaries: built byte by byte, matched and summed
-export([start/0, bench/0]).

start() -> unit().
bench() -> bench_driver:measure(fun unit/0).

unit() ->
    B = build(2500, <<>>),
    sum(B, 0) + words(B, 0).

build(0, B) -> B;
build(N, B) -> build(N - 1, <<B/binary, (N band 255)>>).
sum(<<>>, Acc) -> Acc;
sum(<<X, T/binary>>, Acc) -> sum(T, Acc + X).
words(<<X:16, T/binary>>, Acc) -> words(T, (Acc bxor X) + 1);
words(_, Acc) -> Acc.
