%% Terms as text: on one line (~w), or on as few lines as fit (~p).
%%
%% A term becomes a tree first, {Length, Node}: what it takes on one line, and either its characters, as {text, Chars},
%% or its parts. Lines are broken top down: what fits goes on the line, else each part that is no text begins a new one.
-module(avmjit_print).
-export([line/3, pretty/5, atom/2, string/3, char_text/2]).

%% Encoding is latin1 or unicode: whether characters above 255 are written as they are.
%% Depth: parts deeper than that are written as "..."; -1 for all.
line(Term, Depth, Encoding) -> flat(tree(Term, Depth, Encoding, false)).

%% A map's value on a line of its own is indented by that.
-define(PAIR, 4).

%% Column: where the text begins, from 1. Width: where lines end. Strings: whether lists of characters are shown as such.
pretty(Term, Column, Width, Depth, {Encoding, Strings}) ->
    {Length, _} = Tree = tree(Term, Depth, Encoding, Strings),
    if
        Width =:= 0; Length < Width - Column -> flat(Tree);
        true -> broken(Tree, Column, Width, [-1, 4, 1])
    end.

%% How far the elements of a tagged tuple are indented: behind the tag; or by 4, where that is less; or by 1.
broken(Tree, Column, Width, [Indent]) -> break(Tree, Column, Width, Indent, 0, false);
broken(Tree, Column, Width, [Indent | Indents]) ->
    try break(Tree, Column, Width, Indent, 0, true)
    catch throw:too_wide -> broken(Tree, Column, Width, Indents)
    end.

%% Trees.

tree(_, 0, _, _) -> text("...");
tree(Atom, _, Encoding, _) when is_atom(Atom) -> text(atom(Atom, Encoding));
tree(Integer, _, _, _) when is_integer(Integer) -> text(integer_to_list(Integer));
tree(Float, _, _, _) when is_float(Float) -> text(float_to_list(Float, [short]));
tree([], _, _, _) -> text("[]");
tree({}, _, _, _) -> text("{}");
tree(List, Depth, Encoding, Strings) when is_list(List) ->
    case Strings andalso printable_list(List) of
        true -> limited_string(List, Depth, Encoding);
        false -> parts(list, elements(List, Depth, Encoding, Strings), 2)
    end;
tree(Tuple, Depth, Encoding, Strings) when is_tuple(Tuple) ->
    Parts = tuple_elements(tuple_to_list(Tuple), Depth, Encoding, Strings),
    case is_atom(element(1, Tuple)) andalso tuple_size(Tuple) > 1 of
        true -> parts(tagged, Parts, 2);
        false -> parts(tuple, Parts, 2)
    end;
tree(Map, Depth, Encoding, Strings) when is_map(Map) ->
    parts(map, pairs(lists:keysort(1, maps:to_list(Map)), Depth, Encoding, Strings), 3);
tree(Binary, Depth, Encoding, Strings) when is_binary(Binary) ->
    case Strings andalso printable_binary(Binary, Encoding) of
        false -> bytes(Binary, Depth);
        {Chars, Suffix} when Depth < 0; length(Chars) =< Depth * 4 + 4 ->
            text("<<" ++ string(Chars, $", Encoding) ++ Suffix ++ ">>");
        {Chars, Suffix} ->
            text("<<" ++ string(lists:sublist(Chars, Depth * 4), $", Encoding) ++ Suffix ++ "...>>")
    end;
tree(Fun, _, _, _) when is_function(Fun) -> text(erlang:fun_to_list(Fun));
tree(Pid, _, _, _) when is_pid(Pid) -> text(pid_to_list(Pid));
tree(Ref, _, _, _) when is_reference(Ref) -> text(erlang:ref_to_list(Ref));
tree(Port, _, _, _) when is_port(Port) -> text(erlang:port_to_list(Port)).

text(Chars) -> {length(Chars), {text, Chars}}.

%% Parts are separated by one character; Around is how many there are about them all.
parts(Kind, Parts, Around) ->
    {lists:sum([Length || {Length, _} <- Parts]) + length(Parts) - 1 + Around, {Kind, Parts}}.

limited_string(List, Depth, Encoding) when Depth < 0; length(List) =< Depth * 4 + 4 -> text(string(List, $", Encoding));
limited_string(List, Depth, Encoding) -> text(string(lists:sublist(List, Depth * 4), $", Encoding) ++ "...").

%% What stands behind a "|" is the last part, as {tail, Node}.
elements(_, 1, _, _) -> [text("...")];
elements([X | Rest], Depth, Encoding, Strings) ->
    [tree(X, Depth - 1, Encoding, Strings) | rest_of_list(Rest, Depth - 1, Encoding, Strings)].

rest_of_list([], _, _, _) -> [];
rest_of_list(_, 1, _, _) -> [tail(text("..."))];
rest_of_list([X | Rest], Depth, Encoding, Strings) ->
    [tree(X, Depth - 1, Encoding, Strings) | rest_of_list(Rest, Depth - 1, Encoding, Strings)];
rest_of_list(Tail, Depth, Encoding, Strings) -> [tail(tree(Tail, Depth - 1, Encoding, Strings))].

tail({Length, Node}) -> {Length, {tail, Node}}.

tuple_elements(_, 1, _, _) -> [text("...")];
tuple_elements([X | Rest], Depth, Encoding, Strings) ->
    [tree(X, Depth - 1, Encoding, Strings) | rest_of_tuple(Rest, Depth - 1, Encoding, Strings)].

rest_of_tuple([], _, _, _) -> [];
rest_of_tuple(_, 1, _, _) -> [text("...")];
rest_of_tuple([X | Rest], Depth, Encoding, Strings) ->
    [tree(X, Depth - 1, Encoding, Strings) | rest_of_tuple(Rest, Depth - 1, Encoding, Strings)].

pairs([], _, _, _) -> [];
pairs(_, 1, _, _) -> [text("...")];
pairs([{Key, Value} | Rest], Depth, Encoding, Strings) ->
    {LengthK, _} = K = tree(Key, Depth - 1, Encoding, Strings),
    {LengthV, _} = V = tree(Value, Depth - 1, Encoding, Strings),
    [{LengthK + LengthV + 4, {pair, K, V}} | pairs(Rest, Depth - 1, Encoding, Strings)].

bytes(<<>>, _) -> text("<<>>");
bytes(Binary, Depth) -> parts(bytes, byte_texts(Binary, Depth), 4).
byte_texts(<<>>, _) -> [];
byte_texts(_, 1) -> [text("...")];
byte_texts(<<Byte, Rest/binary>>, Depth) -> [text(integer_to_list(Byte)) | byte_texts(Rest, Depth - 1)].

%% On one line.

flat({_, Node}) -> flat_node(Node).
flat_node({text, Chars}) -> Chars;
flat_node({tail, Node}) -> flat_node(Node);
flat_node({pair, Key, Value}) -> [flat(Key), " => ", flat(Value)];
flat_node({Kind, Parts}) ->
    {Open, Close} = brackets(Kind),
    [Open, flat_parts(Parts), Close].

flat_parts([]) -> [];
flat_parts([Part]) -> flat(Part);
flat_parts([Part | [{_, {tail, _}}] = Rest]) -> [flat(Part), $| | flat_parts(Rest)];
flat_parts([Part | Rest]) -> [flat(Part), $, | flat_parts(Rest)].

brackets(list) -> {"[", "]"};
brackets(map) -> {"#{", "}"};
brackets(bytes) -> {"<<", ">>"};
brackets(_) -> {"{", "}"}.

%% On several lines. Closing: how many brackets follow at the end of the last line. Strict: what does not fit is thrown.

break({Length, _} = Tree, Column, Width, _, Closing, _) when Length < Width - Column - Closing -> flat(Tree);
break({_, {text, Chars}}, _, _, _, _, _) -> Chars;
break({_, {tail, Node}}, Column, Width, Indent, Closing, Strict) ->
    break({Width, Node}, Column, Width, Indent, Closing, Strict);
break({_, {bytes, Parts}}, Column, Width, _, Closing, _) ->
    ["<<", break_bytes(Parts, Column + 2, Column + 2, Width - Closing), ">>"];
break({_, {tagged, [{Length, _} = Tag | Parts]}}, Column, Width, Indent, Closing, Strict) ->
    Behind = Column + Length + 2,
    if
        Indent > 0, Length + 2 > Indent ->
            enough_room(Column + Indent, Width, Strict),
            [${, flat(Tag), break_rest(Parts, Column + Indent, Behind - 1, Width, Indent, Closing, Strict), $}];
        true ->
            enough_room(Behind, Width, Strict),
            [${, flat(Tag), $,, break_parts(Parts, Behind, Width, Indent, Closing, Strict), $}]
    end;
break({_, {map, Parts}}, Column, Width, Indent, Closing, Strict) ->
    ["#{", break_parts(Parts, Column + 2, Width, Indent, Closing, Strict), $}];
break({_, {pair, Key, Value}}, Column, Width, Indent, Closing, Strict) ->
    [break(Key, Column, Width, Indent, 0, Strict), " =>", newline(Column + ?PAIR),
     break(Value, Column + ?PAIR, Width, Indent, Closing, Strict)];
break({_, {Kind, Parts}}, Column, Width, Indent, Closing, Strict) ->
    {Open, Close} = brackets(Kind),
    [Open, break_parts(Parts, Column + 1, Width, Indent, Closing, Strict), Close].

enough_room(Column, Width, true) when Column > Width div 2 -> throw(too_wide);
enough_room(_, _, _) -> ok.

break_parts([], _, _, _, _, _) -> [];
break_parts([Part | Rest], Column, Width, Indent, Closing, Strict) ->
    Chars = break(Part, Column, Width, Indent, closing(Rest, Closing), Strict),
    Here = case Part of
        {Length, Node} ->
            case is_text(Node) of
                true -> Column + Length;
                % The next one begins a line, wherever this one ends.
                false -> Width
            end
    end,
    [Chars | break_rest(Rest, Column, Here, Width, Indent, Closing, Strict)].

%% Text goes on in the line where it fits.
break_rest([], _, _, _, _, _, _) -> [];
break_rest([{Length, Node} = Part | Rest], Column, Here, Width, Indent, Closing, Strict) ->
    Separator = case Node of
        {tail, _} -> $|;
        _ -> $,
    end,
    case is_text(Node) andalso Length + 1 < Width - Here - max(closing(Rest, Closing), 1) of
        true ->
            [Separator, flat(Part) | break_rest(Rest, Column, Here + Length + 1, Width, Indent, Closing, Strict)];
        false ->
            [Separator, newline(Column) | break_parts([Part | Rest], Column, Width, Indent, Closing, Strict)]
    end.

%% Brackets at the end are not counted for the last of them alone.
break_bytes([Byte], _, _, _) -> flat(Byte);
break_bytes([{Length, _} = Byte, {NextLength, _} = Next | Rest], Column, Here, Width) ->
    End = Here + Length,
    [flat(Byte), $, |
     case NextLength + 1 < Width - End of
         true -> break_bytes([Next | Rest], Column, End + 1, Width);
         false -> [newline(Column) | break_bytes([Next | Rest], Column, Column, Width)]
     end].

is_text({text, _}) -> true;
is_text({tail, Node}) -> is_text(Node);
is_text({pair, {_, Key}, {_, Value}}) -> is_text(Key) andalso is_text(Value);
is_text(_) -> false.

closing([], Closing) -> Closing + 1;
closing(_, _) -> 0.

newline(Column) -> [$\n | lists:duplicate(Column - 1, $\s)].

%% Atoms, strings and characters.

atom(Atom, Encoding) ->
    Chars = atom_to_list(Atom),
    case is_plain(Chars) andalso not is_reserved(Atom) of
        true -> Chars;
        false -> string(Chars, $', Encoding)
    end.

is_plain([C | Rest]) -> is_lower(C) andalso lists:all(fun is_name_char/1, Rest);
is_plain([]) -> false.

is_lower(C) -> (C >= $a andalso C =< $z) orelse (C >= 223 andalso C =< 255 andalso C =/= 247).
is_name_char(C) ->
    is_lower(C) orelse (C >= $A andalso C =< $Z) orelse (C >= $0 andalso C =< $9) orelse C =:= $_ orelse C =:= $@
        orelse (C >= 192 andalso C =< 222 andalso C =/= 215).

is_reserved(Atom) ->
    lists:member(Atom, ['after', 'and', 'andalso', 'band', 'begin', 'bnot', 'bor', 'bsl', 'bsr', 'bxor', 'case', 'catch',
        'cond', 'div', 'else', 'end', 'fun', 'if', 'let', 'maybe', 'not', 'of', 'or', 'orelse', 'receive', 'rem', 'try',
        'when', 'xor']).

string(Chars, Quote, Encoding) -> [Quote | lists:flatmap(fun(C) -> char_text(C, Quote, Encoding) end, Chars)] ++ [Quote].

char_text(C, Encoding) -> char_text(C, none, Encoding).

char_text(Quote, Quote, _) -> [$\\, Quote];
char_text($\\, _, _) -> "\\\\";
char_text(C, _, _) when C >= $\s, C =< $~; C >= 160, C =< 255 -> [C];
char_text($\n, _, _) -> "\\n";
char_text($\r, _, _) -> "\\r";
char_text($\t, _, _) -> "\\t";
char_text($\v, _, _) -> "\\v";
char_text($\b, _, _) -> "\\b";
char_text($\f, _, _) -> "\\f";
char_text($\e, _, _) -> "\\e";
char_text($\d, _, _) -> "\\d";
char_text(C, _, _) when C < 160 -> [$\\, $0 + (C bsr 6), $0 + ((C bsr 3) band 7), $0 + (C band 7)];
char_text(C, _, unicode) -> [C];
char_text(C, _, latin1) -> "\\x{" ++ integer_to_list(C, 16) ++ "}".

printable_list([C | Rest]) -> is_printable(C) andalso printable_list(Rest);
printable_list([]) -> true;
printable_list(_) -> false.

is_printable(C) when is_integer(C) ->
    (C >= $\s andalso C =< $~) orelse (C >= 160 andalso C =< 255) orelse (C >= $\b andalso C =< $\r) orelse C =:= $\e;
is_printable(_) -> false.

%% Latin-1 as it is; UTF-8 only where characters above 255 may be written, and then said to be that.
printable_binary(<<>>, _) -> false;
printable_binary(Binary, unicode) ->
    case unicode:characters_to_list(Binary) of
        Chars when is_list(Chars) ->
            case printable_list(Chars) of
                true when length(Chars) =:= byte_size(Binary) -> {Chars, ""};
                true -> {Chars, "/utf8"};
                false -> printable_binary(Binary, latin1)
            end;
        _ -> printable_binary(Binary, latin1)
    end;
printable_binary(Binary, latin1) ->
    Chars = binary_to_list(Binary),
    printable_list(Chars) andalso {Chars, ""}.
