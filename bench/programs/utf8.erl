-module(utf8).
%% about: UTF-8 decoded into code points and encoded again
-export([start/0, bench/0]).

start() -> unit().
bench() -> bench_driver:measure(fun unit/0).

unit() ->
    Text = <<"The quick brown fox, Ünïcödé, Ελληνικά, Русский, 日本語, 𝄞𝄢"/utf8>>,
    loop(40, Text, 0).

loop(0, _, Acc) -> Acc;
loop(N, Text, Acc) ->
    Points = decode(Text, []),
    Again = encode(Points, <<>>),
    loop(N - 1, Text, (Acc + sum(Points, 0) + byte_size(Again)) band 16#FFFFFF).

decode(<<C/utf8, Rest/binary>>, Acc) -> decode(Rest, [upper(C) | Acc]);
decode(<<>>, Acc) -> reverse(Acc, []).

upper(C) when C >= $a, C =< $z -> C - 32;
upper(C) -> C.

encode([], Acc) -> Acc;
encode([C | T], Acc) -> encode(T, <<Acc/binary, C/utf8>>).

reverse([], Acc) -> Acc;
reverse([H | T], Acc) -> reverse(T, [H | Acc]).

sum([], Acc) -> Acc;
sum([C | T], Acc) -> sum(T, Acc + C).
