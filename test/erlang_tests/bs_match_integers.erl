-module(bs_match_integers).
%% about: matching integer segments of every size 1..64 at every bit offset 0..7, signed and unsigned, big and little
-export([start/0, id/1]).

start() ->
    B = id(<<16#8F, 16#1E, 16#3C, 16#78, 16#F0, 16#E1, 16#C3, 16#87, 16#0F, 16#A5, 16#5A>>),
    {
        sum([get(B, O, S) || O <- [0, 1, 2, 3, 4, 5, 6, 7], S <- [1, 2, 3, 4, 5, 6, 7, 8, 9, 15, 16, 17, 23, 24, 25, 27, 28, 29, 31, 32, 33, 48, 63, 64]], 0),
        sum([gets(B, O, S) || O <- [0, 1, 3, 4, 7], S <- [1, 4, 7, 8, 9, 16, 27, 28, 29, 31, 32, 33, 48, 63]], 0),
        [little(B, S) || S <- [8, 16, 24, 32, 40, 48, 56, 64]], [littles(B, S) || S <- [8, 16, 24, 32, 40, 48, 56, 64]],
        fixed(B), odd(B), [tail(B, N) || N <- [0, 1, 10, 11, 12]], unit(B)
    }.

get(B, O, S) ->
    case B of <<_:O, X:S, _/bitstring>> -> X end.

gets(B, O, S) ->
    case B of <<_:O, X:S/signed, _/bitstring>> -> X end.

little(B, S) -> <<X:S/little, _/binary>> = B, X.

littles(B, S) -> <<_, X:S/little-signed, _/binary>> = B, X.

%% Sizes known to the compiler: one bs_match instruction.
fixed(<<A:4, B:4, C:8, D:16, E:32/signed, F:24/little>>) -> {A, B, C, D, E, F}.

odd(<<A:1, B:2, C:3, D:5, E:7, F:11, G:13/signed, H:17, I:29>>) -> {A, B, C, D, E, F, G, H, I};
odd(<<A:1, B:2, C:3, D:5, E:7, F:11, G:13/signed, H:17, I:28/signed, J:1>>) -> {A, B, C, D, E, F, G, H, I, J, short};
odd(<<A:3/signed, B:5, C:9, D:27, E:36/signed, F:8>>) -> {A, B, C, D, E, F};
odd(<<A:3/signed, B:5, C:9, D:27, E:28/signed, F:16/little>>) -> {A, B, C, D, E, F, other}.

tail(B, N) ->
    case B of
        <<_:N/binary>> -> exact;
        <<_:N/binary, R/binary>> -> byte_size(R);
        _ -> short
    end.

unit(<<A:2/unit:12, B:3/unit:8, _/binary>>) -> {A, B}.

sum([], S) -> S;
sum([X | T], S) -> sum(T, (S * 3 + (X bxor (X bsr 32)) band 16#FFFFFFFFFFFF) rem 1000000007).

id(X) -> X.
