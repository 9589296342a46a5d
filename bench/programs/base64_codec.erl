-module(base64_codec).
%% about: base64 by bit patterns, there and back
-export([start/0, bench/0]).

start() -> unit().
bench() -> bench_driver:measure(fun unit/0).

unit() ->
    Text = <<"The quick brown fox jumps over the lazy dog, and runs away from all the wasm.">>,
    loop(25, Text, 0).

loop(0, _, Acc) -> Acc;
loop(N, Text, Acc) ->
    Coded = encode(Text, []),
    Text = decode(Coded, <<>>),
    loop(N - 1, Text, Acc + length(Coded)).

encode(<<A:6, B:6, C:6, D:6, T/binary>>, Acc) -> encode(T, [char(D), char(C), char(B), char(A) | Acc]);
encode(<<A:6, B:2>>, Acc) -> rev([char(B bsl 4), char(A) | Acc], []);
encode(<<A:6, B:6, C:4>>, Acc) -> rev([char(C bsl 2), char(B), char(A) | Acc], []);
encode(<<>>, Acc) -> rev(Acc, []).

decode([A, B, C, D | T], Acc) -> decode(T, <<Acc/binary, (val(A)):6, (val(B)):6, (val(C)):6, (val(D)):6>>);
decode([A, B], Acc) -> <<Acc/binary, (val(A)):6, (val(B) bsr 4):2>>;
decode([A, B, C], Acc) -> <<Acc/binary, (val(A)):6, (val(B)):6, (val(C) bsr 2):4>>;
decode([], Acc) -> Acc.

char(N) when N < 26 -> $A + N;
char(N) when N < 52 -> $a + N - 26;
char(N) when N < 62 -> $0 + N - 52;
char(62) -> $+;
char(63) -> $/.

val(C) when C >= $A, C =< $Z -> C - $A;
val(C) when C >= $a, C =< $z -> C - $a + 26;
val(C) when C >= $0, C =< $9 -> C - $0 + 52;
val($+) -> 62;
val($/) -> 63.

rev([], Acc) -> Acc;
rev([H | T], Acc) -> rev(T, [H | Acc]).
