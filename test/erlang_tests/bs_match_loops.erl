-module(bs_match_loops).
%% about: loops over binaries that keep one match context: sums, parsers, counting, several clauses, back-tracking
-export([start/0, id/1]).

start() ->
    B = id(make(2000, <<>>)),
    {
        sum(B, 0), sum16(B, 0), nibbles(B, 0), count(B, 7, 0), bits(binary:part(B, 0, 100), 0), split(<<"ab,cde,,f">>, <<>>, []) =:= [<<"ab">>, <<"cde">>, <<>>, <<"f">>],
        int(<<"00123x">>, 0), int(<<"-98765432109876543210">>, 0), csv(id(<<"1,22,-3;44">>), []), escape(<<"a<b>&c">>, <<>>) =:= <<"a&lt;b&gt;&amp;c">>,
        crc(B, 16#FFFFFFFF), rev(binary:part(B, 0, 50)) =:= rev2(binary:part(B, 0, 50)), rle(<<1, 1, 1, 2, 2, 3>>)
    }.

make(0, B) -> B;
make(N, B) -> make(N - 1, <<B/binary, (N * 7 rem 256)>>).

sum(<<X, R/binary>>, S) -> sum(R, S + X);
sum(<<>>, S) -> S.

sum16(<<X:16/little, R/binary>>, S) -> sum16(R, S + X);
sum16(_, S) -> S.

nibbles(<<A:4, B:4, R/binary>>, S) -> nibbles(R, S + A * B);
nibbles(<<>>, S) -> S.

count(<<X, R/binary>>, X, N) -> count(R, X, N + 1);
count(<<_, R/binary>>, X, N) -> count(R, X, N);
count(<<>>, _, N) -> N.

%% One bit at a time.
bits(<<1:1, R/bitstring>>, N) -> bits(R, N + 1);
bits(<<0:1, R/bitstring>>, N) -> bits(R, N);
bits(<<>>, N) -> N.

split(<<$,, R/binary>>, W, Acc) -> split(R, <<>>, [W | Acc]);
split(<<C, R/binary>>, W, Acc) -> split(R, <<W/binary, C>>, Acc);
split(<<>>, W, Acc) -> lists:reverse([W | Acc]).

int(<<$-, R/binary>>, 0) -> {V, T} = int(R, 0), {-V, T};
int(<<C, R/binary>>, N) when C >= $0, C =< $9 -> int(R, N * 10 + C - $0);
int(R, N) -> {N, byte_size(R)}.

csv(B, Acc) ->
    case int(B, 0) of
        {N, 0} -> lists:reverse([N | Acc]);
        {N, K} ->
            case binary:part(B, byte_size(B) - K, K) of
                <<$,, R/binary>> -> csv(R, [N | Acc]);
                <<$;, R/binary>> -> csv(R, [semi, N | Acc])
            end
    end.

escape(<<$<, R/binary>>, A) -> escape(R, <<A/binary, "&lt;">>);
escape(<<$>, R/binary>>, A) -> escape(R, <<A/binary, "&gt;">>);
escape(<<$&, R/binary>>, A) -> escape(R, <<A/binary, "&amp;">>);
escape(<<C, R/binary>>, A) -> escape(R, <<A/binary, C>>);
escape(<<>>, A) -> A.

crc(<<X, R/binary>>, C) -> crc(R, ((C bsr 5) bxor (X * 16#1EDC6F41)) band 16#FFFFFFFF);
crc(<<>>, C) -> C.

rev(B) -> rev(B, <<>>).
rev(<<X, R/binary>>, A) -> rev(R, <<X, A/binary>>);
rev(<<>>, A) -> A.

rev2(B) -> list_to_binary(lists:reverse(binary_to_list(B))).

rle(<<X, R/binary>>) -> rle(R, X, 1);
rle(<<>>) -> [].
rle(<<X, R/binary>>, X, N) -> rle(R, X, N + 1);
rle(R, X, N) -> [{X, N} | rle(R)].

id(X) -> X.
