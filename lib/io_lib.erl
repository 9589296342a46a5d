%% Formatted text. Terms are printed by avmjit_print.
-module(io_lib).
-export([format/2, format/3, fwrite/2, fwrite/3, write/1, write/2, print/1, print/4, nl/0, indentation/2]).
-export([write_atom/1, write_atom_as_latin1/1, write_string/1, write_string/2, write_char/1, write_latin1_string/1]).
-export([write_latin1_char/1, char_list/1, latin1_char_list/1, deep_char_list/1, deep_latin1_char_list/1]).
-export([printable_list/1, printable_latin1_list/1, printable_unicode_list/1, chars_length/1]).

fwrite(Format, Args) -> format(Format, Args).
fwrite(Format, Args, Options) -> format(Format, Args, Options).

format(Format, Args, Options) when is_list(Options) -> format(Format, Args).

format(Format, Args) when is_atom(Format) -> format(atom_to_list(Format), Args);
format(Format, Args) when is_binary(Format) ->
    case unicode:characters_to_list(Format) of
        Chars when is_list(Chars) -> format(Chars, Args);
        _ -> format(binary_to_list(Format), Args)
    end;
format(Format, Args) when is_list(Format), is_list(Args) ->
    try build(Format, Args, 0)
    catch throw:bad_format -> error(badarg, [Format, Args])
    end;
format(_, _) -> error(badarg).

%% Column: how many characters are on the line so far, from 0.
build([$~ | Format], Args, Column) ->
    {Control, Rest, RestArgs} = control(Format, Args),
    {Text, LastArgs} = try one(Control, RestArgs, Column)
    catch
        error:_ -> throw(bad_format)
    end,
    [Text | build(Rest, LastArgs, indentation(Text, Column))];
build([$\n | Format], Args, _) -> [$\n | build(Format, Args, 0)];
build([C | Format], Args, Column) when is_integer(C) -> [C | build(Format, Args, indentation([C], Column))];
build([], [], _) -> [];
build(_, _, _) -> throw(bad_format).

indentation([C | Rest], Column) when is_list(C) -> indentation(Rest, indentation(C, Column));
indentation([$\n | Rest], _) -> indentation(Rest, 0);
indentation([$\t | Rest], Column) -> indentation(Rest, (Column + 8) div 8 * 8);
indentation([_ | Rest], Column) -> indentation(Rest, Column + 1);
indentation([], Column) -> Column.

%% ~F.P.PadModC, of which all but C may be left out.
control(Format, Args) ->
    {Field, Rest1, Args1} = number(Format, Args),
    {Precision, Rest2, Args2} = after_dot(Rest1, Args1, fun number/2),
    {Pad, Rest3, Args3} = after_dot(Rest2, Args2, fun pad/2),
    {Modifiers, Rest4} = modifiers(Rest3, []),
    case Rest4 of
        [C | Rest5] -> {{C, Field, Precision, pad_char(Pad), Modifiers}, Rest5, Args3};
        [] -> throw(bad_format)
    end.

after_dot([$. | Rest], Args, Read) -> Read(Rest, Args);
after_dot(Rest, Args, _) -> {none, Rest, Args}.

number([$- | Rest], Args) ->
    case number(Rest, Args) of
        {N, After, RestArgs} when is_integer(N) -> {-N, After, RestArgs};
        Other -> Other
    end;
number([$* | Rest], [N | Args]) when is_integer(N) -> {N, Rest, Args};
number([$* | _], _) -> throw(bad_format);
number([D | _] = Rest, Args) when D >= $0, D =< $9 -> digits(Rest, 0, Args);
number(Rest, Args) -> {none, Rest, Args}.

digits([D | Rest], N, Args) when D >= $0, D =< $9 -> digits(Rest, N * 10 + D - $0, Args);
digits(Rest, N, Args) -> {N, Rest, Args}.

pad([$* | Rest], [C | Args]) when is_integer(C) -> {C, Rest, Args};
pad([$* | _], _) -> throw(bad_format);
pad([C | Rest], Args) -> {C, Rest, Args};
pad([], _) -> throw(bad_format).

pad_char(none) -> $\s;
pad_char(C) -> C.

modifiers([C | Rest], Found) when C =:= $t; C =:= $l; C =:= $k; C =:= $K -> modifiers(Rest, [C | Found]);
modifiers(Rest, Found) -> {Found, Rest}.

encoding(Modifiers) ->
    case lists:member($t, Modifiers) of
        true -> unicode;
        false -> latin1
    end.

one({$~, F, P, Pad, _}, Args, _) -> {chars($~, F, P, Pad), Args};
one({$n, F, _, _, _}, Args, _) -> {lists:duplicate(times(F), $\n), Args};
one({$i, _, _, _, _}, [_ | Args], _) -> {[], Args};
one({$c, F, P, Pad, Modifiers}, [C | Args], _) when is_integer(C) ->
    case encoding(Modifiers) of
        unicode -> {chars(C, F, P, Pad), Args};
        latin1 -> {chars(C band 255, F, P, Pad), Args}
    end;
one({$w, F, P, Pad, Modifiers}, [Term | Args], _) ->
    {field(flat(avmjit_print:line(Term, -1, encoding(Modifiers))), F, P, Pad), Args};
one({$W, F, P, Pad, Modifiers}, [Term, Depth | Args], _) when is_integer(Depth) ->
    {field(flat(avmjit_print:line(Term, depth(Depth), encoding(Modifiers))), F, P, Pad), Args};
one({$p, F, P, _, Modifiers}, [Term | Args], Column) -> {pretty(Term, -1, F, P, Modifiers, Column), Args};
one({$P, F, P, _, Modifiers}, [Term, Depth | Args], Column) when is_integer(Depth) ->
    {pretty(Term, depth(Depth), F, P, Modifiers, Column), Args};
one({$s, F, P, Pad, Modifiers}, [Text | Args], _) -> {string(chars_of(Text, encoding(Modifiers)), F, P, Pad), Args};
one({$b, F, P, Pad, _}, [N | Args], _) -> {based(lower(integer_to_list(N, base(P))), F, Pad), Args};
one({$B, F, P, Pad, _}, [N | Args], _) -> {based(integer_to_list(N, base(P)), F, Pad), Args};
one({$+, F, P, Pad, _}, [N | Args], _) -> {based(lower(prefixed(N, base(P))), F, Pad), Args};
one({$#, F, P, Pad, _}, [N | Args], _) -> {based(prefixed(N, base(P)), F, Pad), Args};
one({$x, F, P, Pad, _}, [N, Prefix | Args], _) -> {based(lower(with_prefix(N, Prefix, base(P))), F, Pad), Args};
one({$X, F, P, Pad, _}, [N, Prefix | Args], _) -> {based(with_prefix(N, Prefix, base(P)), F, Pad), Args};
one({$e, F, P, Pad, _}, [N | Args], _) -> {field(scientific(to_float(N), digits(P)), F, none, Pad), Args};
one({$f, F, P, Pad, _}, [N | Args], _) -> {field(fixed(to_float(N), decimals(P)), F, none, Pad), Args};
one({$g, F, P, Pad, _}, [N | Args], _) -> {field(general(to_float(N), digits(P)), F, none, Pad), Args}.

times(none) -> 1;
times(N) -> N.

depth(Depth) when Depth < 0 -> -1;
depth(Depth) -> Depth.

base(none) -> 10;
base(Base) when Base >= 2, Base =< 36 -> Base.

chars(C, none, none, _) -> [C];
chars(C, none, P, _) -> lists:duplicate(P, C);
chars(C, F, none, _) -> lists:duplicate(F, C);
chars(C, F, P, Pad) -> string(lists:duplicate(P, C), F, P, Pad).

%% Padded to the field, or stars where it does not fit.
field(Text, none, none, _) -> Text;
field(Text, F, none, Pad) -> field(Text, F, min(abs(F), length(Text)), Pad, length(Text) > abs(F));
field(Text, none, P, Pad) -> field(Text, P, P, Pad);
field(Text, F, P, Pad) ->
    Length = length(Text),
    field(Text, F, min(P, abs(F)), Pad, Length > P).

field(_, F, P, Pad, true) -> aligned(lists:duplicate(P, $*), F, Pad);
field(Text, F, _, Pad, false) -> aligned(Text, F, Pad).

aligned(Text, F, Pad) ->
    Padding = lists:duplicate(max(abs(F) - length(Text), 0), Pad),
    case F < 0 of
        true -> Text ++ Padding;
        false -> Padding ++ Text
    end.

%% A string is cut instead.
string(Text, none, none, _) -> Text;
string(Text, F, none, Pad) -> aligned(lists:sublist(Text, abs(F)), F, Pad);
string(Text, none, P, Pad) -> aligned(lists:sublist(Text, P), -P, Pad);
string(Text, F, P, Pad) -> string(string(Text, none, P, Pad), F, none, Pad).

chars_of(Atom, _) when is_atom(Atom) -> atom_to_list(Atom);
chars_of(Text, latin1) -> binary_to_list(iolist_to_binary(Text));
chars_of(Text, unicode) ->
    case unicode:characters_to_list(Text) of
        Chars when is_list(Chars) -> Chars
    end.

based(Text, none, _) -> Text;
based(Text, F, Pad) -> field(Text, F, none, Pad).

prefixed(N, Base) when N < 0 -> [$- | prefixed(-N, Base)];
prefixed(N, Base) -> integer_to_list(Base) ++ "#" ++ integer_to_list(N, Base).

with_prefix(N, Prefix, Base) when is_atom(Prefix) -> with_prefix(N, atom_to_list(Prefix), Base);
with_prefix(N, Prefix, Base) when N < 0 -> [$- | Prefix ++ integer_to_list(-N, Base)];
with_prefix(N, Prefix, Base) -> Prefix ++ integer_to_list(N, Base).

lower(Text) -> [if C >= $A, C =< $Z -> C + 32; true -> C end || C <- Text].

to_float(N) when is_float(N) -> N.

digits(none) -> 6;
digits(P) when P >= 1 -> P.

decimals(none) -> 6;
decimals(P) when P >= 1 -> P.

%% Rounded to the nearest; what is as near to both away from zero, while AtomVM's C library rounds that to even.
fixed(F, P) ->
    case is_tie(F, P) of
        true -> rounded_up(lists:droplast(float_to_list(F, [{decimals, P + 1}])));
        false -> float_to_list(F, [{decimals, P}])
    end.

%% AtomVM writes two digits of the exponent, or more.
scientific(F, P) when P >= 2 ->
    {Mantissa, Exponent} = mantissa(F, P - 1),
    case F /= 0 andalso is_tie(F, P - 1 - Exponent) of
        true ->
            {Exact, _} = mantissa(F, P),
            case rounded_up(lists:droplast(Exact)) of
                "10" ++ Digits -> "1" ++ Digits ++ exponent(Exponent + 1);
                "-10" ++ Digits -> "-1" ++ Digits ++ exponent(Exponent + 1);
                Up -> Up ++ exponent(Exponent)
            end;
        false -> Mantissa ++ exponent(Exponent)
    end.

mantissa(F, Decimals) ->
    {Mantissa, [$e | Exponent]} = lists:splitwith(fun(C) -> C =/= $e end, float_to_list(F, [{scientific, Decimals}])),
    {Mantissa, list_to_integer(Exponent)}.

exponent(N) when N < 0 -> [$e | integer_to_list(N)];
exponent(N) -> "e+" ++ integer_to_list(N).

%% Whether the float, which is a fraction with a power of two below, ends in a 5 right behind so many decimals.
is_tie(F, Decimals) when Decimals >= 0 ->
    <<_:1, Exponent:11, Fraction:52>> = <<F:64/float>>,
    halves(Fraction bor (1 bsl 52), 1075 - Exponent) =:= Decimals + 1;
is_tie(F, Decimals) ->
    Unit = power(10, -Decimals),
    Whole = trunc(abs(F)),
    float(Whole) =:= abs(F) andalso Whole rem Unit * 2 =:= Unit.

halves(Mantissa, Exponent) when Mantissa band 1 =:= 0, Exponent > 0 -> halves(Mantissa bsr 1, Exponent - 1);
halves(_, Exponent) -> Exponent.

power(_, 0) -> 1;
power(Base, N) -> Base * power(Base, N - 1).

%% The next digit in the last place.
rounded_up(Text) -> lists:reverse(up(lists:reverse(Text))).
up([$9 | Rest]) -> [$0 | up(Rest)];
up([$. | Rest]) -> [$. | up(Rest)];
up([$- | Rest]) -> [$1, $- | Rest];
up([D | Rest]) -> [D + 1 | Rest];
up([]) -> "1".

general(F, P) ->
    A = abs(F),
    Decimals = if
        A < 0.1; A >= 10000.0 -> 0;
        A < 1.0 -> P;
        A < 10.0 -> P - 1;
        A < 100.0 -> P - 2;
        A < 1000.0 -> P - 3;
        true -> P - 4
    end,
    if
        Decimals >= 1 -> fixed(F, Decimals);
        true -> scientific(F, P)
    end.

pretty(Term, Depth, F, P, Modifiers, Column) ->
    Start = case P of
        none -> Column + 1;
        _ -> P
    end,
    Width = case F of
        none -> 80;
        _ when F >= 0 -> F
    end,
    avmjit_print:pretty(Term, Start, Width, Depth, {encoding(Modifiers), not lists:member($l, Modifiers)}).

flat(Text) -> lists:flatten(Text).

%% Single things.

write(Term) -> flat(avmjit_print:line(Term, -1, latin1)).
write(Term, Depth) -> flat(avmjit_print:line(Term, depth(Depth), latin1)).
print(Term) -> print(Term, 1, 80, -1).
print(Term, Column, Width, Depth) -> avmjit_print:pretty(Term, Column, Width, depth(Depth), {latin1, true}).
nl() -> "\n".

write_atom(Atom) -> avmjit_print:atom(Atom, unicode).
write_atom_as_latin1(Atom) -> avmjit_print:atom(Atom, latin1).
write_string(Text) -> avmjit_print:string(Text, $", unicode).
write_string(Text, Quote) -> avmjit_print:string(Text, Quote, unicode).
write_latin1_string(Text) -> avmjit_print:string(Text, $", latin1).
write_char($\s) -> "$\\s";
write_char(C) -> [$$ | avmjit_print:char_text(C, unicode)].
write_latin1_char(C) -> write_char(C).

latin1_char_list([C | Rest]) when is_integer(C), C >= 0, C =< 255 -> latin1_char_list(Rest);
latin1_char_list(Rest) -> Rest =:= [].

char_list([C | Rest]) when is_integer(C), C >= 0, C < 16#d800; is_integer(C), C > 16#dfff, C < 16#fffe;
                           is_integer(C), C > 16#ffff, C =< 16#10ffff -> char_list(Rest);
char_list(Rest) -> Rest =:= [].

deep_char_list(List) -> is_list(List) andalso deep(List, fun char_list/1).
deep_latin1_char_list(List) -> is_list(List) andalso deep(List, fun latin1_char_list/1).
deep([X | Rest], Check) when is_list(X) -> deep(X, Check) andalso deep(Rest, Check);
deep([X | Rest], Check) -> Check([X]) andalso deep(Rest, Check);
deep(Rest, _) -> Rest =:= [].

printable_list(List) -> printable_latin1_list(List).

printable_latin1_list([C | Rest]) when is_integer(C), C >= $\s, C =< $~; is_integer(C), C >= 160, C =< 255;
                                       is_integer(C), C >= $\b, C =< $\r; C =:= $\e -> printable_latin1_list(Rest);
printable_latin1_list(Rest) -> Rest =:= [].

printable_unicode_list([C | Rest]) when is_integer(C), C > 255 -> char_list([C]) andalso printable_unicode_list(Rest);
printable_unicode_list([C | Rest]) -> printable_latin1_list([C]) andalso printable_unicode_list(Rest);
printable_unicode_list(Rest) -> Rest =:= [].

chars_length(Text) -> string:length(Text).
