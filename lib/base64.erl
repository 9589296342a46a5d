%% What AtomVM leaves of base64: decoding that passes over all that is no character of it.
-module(base64).
-export([mime_decode/1, mime_decode_to_string/1]).

mime_decode_to_string(Text) -> binary_to_list(mime_decode(Text)).
mime_decode(Text) ->
    Digits = [digit(C) || C <- binary_to_list(iolist_to_binary(Text)), is_digit(C)],
    list_to_binary(bytes(Digits)).

bytes([A, B, C, D | Rest]) ->
    N = (A bsl 18) bor (B bsl 12) bor (C bsl 6) bor D,
    [N bsr 16, (N bsr 8) band 255, N band 255 | bytes(Rest)];
bytes([A, B, C]) -> [(A bsl 2) bor (B bsr 4), ((B bsl 4) bor (C bsr 2)) band 255];
bytes([A, B]) -> [(A bsl 2) bor (B bsr 4)];
bytes([]) -> [].

is_digit(C) ->
    (C >= $A andalso C =< $Z) orelse (C >= $a andalso C =< $z) orelse (C >= $0 andalso C =< $9) orelse C =:= $+ orelse C =:= $/.

digit($+) -> 62;
digit($/) -> 63;
digit(C) when C >= $a -> C - $a + 26;
digit(C) when C >= $A -> C - $A;
digit(C) -> C - $0 + 52.
