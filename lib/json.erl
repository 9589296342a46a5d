%% JSON (RFC 8259), as OTP's json: objects are maps of binaries, null is an atom.
-module(json).
-export([encode/1, encode/2, encode_value/2, encode_atom/2, encode_integer/1, encode_float/1, encode_list/2]).
-export([encode_map/2, encode_binary/1, encode_binary_escape_all/1, encode_key_value_list/2]).
-export([decode/1]).

encode(Term) -> encode(Term, fun encode_value/2).
encode(Term, Encoder) when is_function(Encoder, 2) -> Encoder(Term, Encoder).

encode_value(Term, Encoder) when is_atom(Term) -> encode_atom(Term, Encoder);
encode_value(Term, _) when is_binary(Term) -> encode_binary(Term);
encode_value(Term, _) when is_integer(Term) -> encode_integer(Term);
encode_value(Term, _) when is_float(Term) -> encode_float(Term);
encode_value(Term, Encoder) when is_list(Term) -> encode_list(Term, Encoder);
encode_value(Term, Encoder) when is_map(Term) -> encode_map(Term, Encoder);
encode_value(Term, _) -> error({unsupported_type, Term}).

encode_atom(null, _) -> <<"null">>;
encode_atom(true, _) -> <<"true">>;
encode_atom(false, _) -> <<"false">>;
encode_atom(Atom, Encoder) -> Encoder(atom_to_binary(Atom), Encoder).

encode_integer(Integer) -> integer_to_binary(Integer).
encode_float(Float) -> list_to_binary(float_to_list(Float, [short])).

encode_list([], _) -> <<"[]">>;
encode_list([First | Rest], Encoder) when is_function(Encoder, 2) ->
    [$[, Encoder(First, Encoder) | encode_rest(Rest, Encoder)].

encode_rest([X | Rest], Encoder) -> [$,, Encoder(X, Encoder) | encode_rest(Rest, Encoder)];
encode_rest([], _) -> [$]].

encode_map(Map, Encoder) -> encode_key_value_list(maps:to_list(Map), Encoder).

encode_key_value_list([], _) -> <<"{}">>;
encode_key_value_list([First | Rest], Encoder) when is_function(Encoder, 2) ->
    [${, pair(First, Encoder), [[$,, pair(Pair, Encoder)] || Pair <- Rest], $}].

pair({Key, Value}, Encoder) -> [key(Key, Encoder), $:, Encoder(Value, Encoder)].

key(Key, Encoder) when is_binary(Key) -> Encoder(Key, Encoder);
key(Key, Encoder) when is_atom(Key) -> Encoder(atom_to_binary(Key), Encoder);
key(Key, _) when is_integer(Key) -> [$", encode_integer(Key), $"];
key(Key, _) when is_float(Key) -> [$", encode_float(Key), $"].

encode_binary(Binary) when is_binary(Binary) -> [$", [escaped(C) || C <- characters(Binary)], $"].

encode_binary_escape_all(Binary) when is_binary(Binary) ->
    [$", [case C < 128 of true -> escaped(C); false -> units(C) end || C <- characters(Binary)], $"].

characters(Binary) ->
    case unicode:characters_to_list(Binary) of
        Characters when is_list(Characters) -> Characters;
        {incomplete, _, _} -> error(unexpected_end);
        {error, _, <<Byte, _/binary>>} -> error({invalid_byte, Byte})
    end.

escaped($") -> <<"\\\"">>;
escaped($\\) -> <<"\\\\">>;
escaped($\b) -> <<"\\b">>;
escaped($\t) -> <<"\\t">>;
escaped($\n) -> <<"\\n">>;
escaped($\f) -> <<"\\f">>;
escaped($\r) -> <<"\\r">>;
escaped(C) when C < 32 -> unit(C);
escaped(C) when C < 128 -> C;
escaped(C) -> <<C/utf8>>.

units(C) when C < 16#10000 -> unit(C);
units(C) -> [unit(16#d800 + ((C - 16#10000) bsr 10)), unit(16#dc00 + ((C - 16#10000) band 16#3ff))].

unit(C) ->
    Hex = integer_to_list(C, 16),
    ["\\u", lists:duplicate(4 - length(Hex), $0), Hex].

%% Decoding.

decode(Binary) when is_binary(Binary) ->
    {Value, Rest} = value(space(Binary)),
    case space(Rest) of
        <<>> -> Value;
        _ -> unexpected(Rest)
    end.

space(<<C, Rest/binary>>) when C =:= $\s; C =:= $\n; C =:= $\t; C =:= $\r -> space(Rest);
space(Rest) -> Rest.

value(<<"null", Rest/binary>>) -> {null, Rest};
value(<<"true", Rest/binary>>) -> {true, Rest};
value(<<"false", Rest/binary>>) -> {false, Rest};
value(<<$", Rest/binary>>) -> string(Rest, []);
value(<<$[, Rest/binary>>) ->
    case space(Rest) of
        <<$], After/binary>> -> {[], After};
        Items -> items(Items, [])
    end;
value(<<${, Rest/binary>>) ->
    case space(Rest) of
        <<$}, After/binary>> -> {#{}, After};
        Members -> members(Members, [])
    end;
value(<<C, _/binary>> = Rest) when C =:= $-; C >= $0, C =< $9 -> number(Rest);
value(<<C, Rest/binary>>) when C =:= $n; C =:= $t; C =:= $f -> misspelt(C, Rest);
value(Rest) -> unexpected(Rest).

unexpected(<<>>) -> error(unexpected_end);
unexpected(<<Byte, _/binary>>) -> error({invalid_byte, Byte}).

misspelt($n, Rest) -> differs(Rest, "ull");
misspelt($t, Rest) -> differs(Rest, "rue");
misspelt($f, Rest) -> differs(Rest, "alse").
differs(<<C, Rest/binary>>, [C | Word]) -> differs(Rest, Word);
differs(Rest, _) -> unexpected(Rest).

items(Binary, Items) ->
    {Item, Rest} = value(space(Binary)),
    case space(Rest) of
        <<$,, More/binary>> -> items(More, [Item | Items]);
        <<$], After/binary>> -> {lists:reverse(Items, [Item]), After};
        Other -> unexpected(Other)
    end.

%% Of members of the same name the first one counts.
members(Binary, Members) ->
    case space(Binary) of
        <<$", Rest/binary>> ->
            {Name, AfterName} = string(Rest, []),
            case space(AfterName) of
                <<$:, Value/binary>> ->
                    {Decoded, AfterValue} = value(space(Value)),
                    All = [{Name, Decoded} | Members],
                    case space(AfterValue) of
                        <<$,, More/binary>> -> members(More, All);
                        <<$}, After/binary>> -> {maps:from_list(All), After};
                        Other -> unexpected(Other)
                    end;
                Other -> unexpected(Other)
            end;
        Other -> unexpected(Other)
    end.

string(<<$", Rest/binary>>, Done) -> {list_to_binary(lists:reverse(Done)), Rest};
string(<<$\\, $u, Rest/binary>>, Done) ->
    {C, After} = escape(Rest),
    string(After, [<<C/utf8>> | Done]);
string(<<$\\, C, Rest/binary>>, Done) -> string(Rest, [unescaped(C) | Done]);
string(<<C, Rest/binary>>, Done) when C >= 32, C < 128 -> string(Rest, [C | Done]);
string(<<C/utf8, Rest/binary>>, Done) when C >= 128 -> string(Rest, [<<C/utf8>> | Done]);
string(<<$\\>>, _) -> error(unexpected_end);
string(<<C, _/binary>> = Rest, _) when C >= 16#c2 -> incomplete(Rest);
string(Rest, _) -> unexpected(Rest).

incomplete(Rest) ->
    case unicode:characters_to_list(Rest) of
        {incomplete, _, _} -> error(unexpected_end);
        _ -> unexpected(Rest)
    end.

unescaped($") -> $";
unescaped($\\) -> $\\;
unescaped($/) -> $/;
unescaped($b) -> $\b;
unescaped($f) -> $\f;
unescaped($n) -> $\n;
unescaped($r) -> $\r;
unescaped($t) -> $\t;
unescaped(C) -> error({invalid_byte, C}).

escape(Binary) ->
    case unit_of(Binary) of
        {High, <<$\\, $u, Rest/binary>>} when High >= 16#d800, High =< 16#dbff ->
            case unit_of(Rest) of
                {Low, After} when Low >= 16#dc00, Low =< 16#dfff ->
                    {16#10000 + ((High band 16#3ff) bsl 10) + (Low band 16#3ff), After};
                _ -> unpaired(Binary, 10)
            end;
        {High, Rest} when High >= 16#d800, High =< 16#dbff, byte_size(Rest) < 6 -> error(unexpected_end);
        {Unit, _} when Unit >= 16#d800, Unit =< 16#dfff -> unpaired(Binary, 4);
        Other -> Other
    end.

unpaired(Binary, Length) -> error({unexpected_sequence, <<"\\u", (binary:part(Binary, 0, Length))/binary>>}).

unit_of(<<A, B, C, D, Rest/binary>>) ->
    case lists:all(fun is_hex/1, [A, B, C, D]) of
        true -> {list_to_integer([A, B, C, D], 16), Rest};
        false -> error({unexpected_sequence, <<"\\u", A, B, C, D>>})
    end;
unit_of(_) -> error(unexpected_end).

is_hex(C) -> (C >= $0 andalso C =< $9) orelse (C >= $a andalso C =< $f) orelse (C >= $A andalso C =< $F).

number(<<$-, Rest/binary>>) -> whole(Rest, "-");
number(Rest) -> whole(Rest, "").

whole(<<$0, Rest/binary>>, Sign) -> after_whole(Rest, Sign ++ "0");
whole(<<C, _/binary>> = Rest, Sign) when C >= $1, C =< $9 ->
    {Digits, After} = digits(Rest, []),
    after_whole(After, Sign ++ Digits);
whole(Rest, _) -> unexpected(Rest).

digits(<<C, Rest/binary>>, Digits) when C >= $0, C =< $9 -> digits(Rest, [C | Digits]);
digits(Rest, Digits) -> {lists:reverse(Digits), Rest}.

after_whole(<<$., Rest/binary>>, Whole) ->
    case digits(Rest, []) of
        {[], After} -> unexpected(After);
        {Digits, After} -> exponent(After, Whole ++ "." ++ Digits, Whole ++ "." ++ Digits)
    end;
after_whole(Rest, Whole) -> exponent(Rest, Whole, Whole ++ ".0").

%% Float is the number as Erlang writes a float with an exponent.
exponent(<<E, Rest/binary>>, _, Float) when E =:= $e; E =:= $E ->
    {Sign, Digits} = case Rest of
        <<$-, R/binary>> -> {"-", R};
        <<$+, R/binary>> -> {"", R};
        R -> {"", R}
    end,
    case digits(Digits, []) of
        {[], After} -> unexpected(After);
        {Exponent, After} -> {list_to_float(Float ++ "e" ++ Sign ++ Exponent), After}
    end;
exponent(Rest, Text, Text) -> {list_to_float(Text), Rest};
exponent(Rest, Text, _) -> {list_to_integer(Text), Rest}.
