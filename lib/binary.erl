%% What AtomVM leaves of binary.
-module(binary).
-export([bin_to_list/1, bin_to_list/2, bin_to_list/3, part/2, compile_pattern/1, matches/2, matches/3]).
-export([decode_hex/1, encode_hex/1, encode_hex/2, decode_unsigned/1, decode_unsigned/2, encode_unsigned/1, encode_unsigned/2]).
-export([longest_common_suffix/1, referenced_byte_size/1]).

bin_to_list(Binary) when is_binary(Binary) -> binary_to_list(Binary);
bin_to_list(_) -> error(badarg).
bin_to_list(Binary, {Start, Length}) -> bin_to_list(Binary, Start, Length);
bin_to_list(_, _) -> error(badarg).
bin_to_list(Binary, Start, Length) -> binary_to_list(binary:part(Binary, Start, Length)).

part(Binary, {Start, Length}) -> binary:part(Binary, Start, Length);
part(_, _) -> error(badarg).

%% What match/2, split/2 and the others take is the pattern itself.
compile_pattern(Pattern) when is_binary(Pattern), Pattern =/= <<>> -> Pattern;
compile_pattern([_ | _] = Patterns) ->
    case lists:all(fun(P) -> is_binary(P) andalso P =/= <<>> end, Patterns) of
        true -> Patterns;
        false -> error(badarg)
    end;
compile_pattern(_) -> error(badarg).

matches(Subject, Pattern) -> matches_in(Subject, compile_pattern(Pattern), 0, byte_size(Subject)).
matches(Subject, Pattern, []) -> matches(Subject, Pattern);
matches(Subject, Pattern, [{scope, {Start, Length}}]) when Length < 0 ->
    matches(Subject, Pattern, [{scope, {Start + Length, -Length}}]);
matches(Subject, Pattern, [{scope, {Start, Length}}])
  when is_integer(Start), is_integer(Length), Start >= 0, Start + Length =< byte_size(Subject) ->
    matches_in(Subject, compile_pattern(Pattern), Start, Start + Length);
matches(_, _, _) -> error(badarg).

matches_in(Subject, Pattern, Start, End) when Start < End ->
    case binary:match(Subject, Pattern, [{scope, {Start, End - Start}}]) of
        {At, Length} -> [{At, Length} | matches_in(Subject, Pattern, At + Length, End)];
        nomatch -> []
    end;
matches_in(_, _, _, _) -> [].

encode_hex(Binary) -> encode_hex(Binary, uppercase).
encode_hex(Binary, Case) when is_binary(Binary), Case =:= uppercase; is_binary(Binary), Case =:= lowercase ->
    Ten = case Case of
        uppercase -> $A - 10;
        lowercase -> $a - 10
    end,
    << <<(hex(N bsr 4, Ten)), (hex(N band 15, Ten))>> || <<N>> <= Binary >>;
encode_hex(_, _) -> error(badarg).
hex(N, _) when N < 10 -> $0 + N;
hex(N, Ten) -> Ten + N.

decode_hex(Hex) when is_binary(Hex), byte_size(Hex) rem 2 =:= 0 ->
    << <<((unhex(A) bsl 4) bor unhex(B))>> || <<A, B>> <= Hex >>;
decode_hex(_) -> error(badarg).
unhex(C) when C >= $0, C =< $9 -> C - $0;
unhex(C) when C >= $a, C =< $f -> C - $a + 10;
unhex(C) when C >= $A, C =< $F -> C - $A + 10;
unhex(_) -> error(badarg).

decode_unsigned(Binary) -> decode_unsigned(Binary, big).
decode_unsigned(Binary, big) when is_binary(Binary) -> number(binary_to_list(Binary), 0);
decode_unsigned(Binary, little) when is_binary(Binary) -> number(lists:reverse(binary_to_list(Binary)), 0);
decode_unsigned(_, _) -> error(badarg).
number([Byte | Rest], N) -> number(Rest, (N bsl 8) bor Byte);
number([], N) -> N.

encode_unsigned(N) -> encode_unsigned(N, big).
encode_unsigned(N, big) when is_integer(N), N >= 0 -> list_to_binary(bytes(N bsr 8, [N band 255]));
encode_unsigned(N, little) when is_integer(N), N >= 0 -> list_to_binary(lists:reverse(bytes(N bsr 8, [N band 255])));
encode_unsigned(_, _) -> error(badarg).
bytes(0, Bytes) -> Bytes;
bytes(N, Bytes) -> bytes(N bsr 8, [N band 255 | Bytes]).

checked(Binary) when is_binary(Binary) -> Binary.

longest_common_suffix([_ | _] = Binaries) ->
    try common([lists:reverse(binary_to_list(checked(B))) || B <- Binaries], 0)
    catch error:_ -> error(badarg)
    end;
longest_common_suffix(_) -> error(badarg).
common([[C | _] | _] = Lists, N) ->
    case lists:all(fun([D | _]) -> D =:= C; ([]) -> false end, Lists) of
        true -> common([tl(List) || List <- Lists], N + 1);
        false -> N
    end;
common(_, N) -> N.

referenced_byte_size(Binary) when is_binary(Binary) -> byte_size(Binary);
referenced_byte_size(_) -> error(badarg).
