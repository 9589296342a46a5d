%% Strings: lists of characters, binaries in UTF-8, and what is made of both. What they have in common is a list of
%% grapheme clusters, each a character or a list of them; what is returned is a binary where a binary was given.
-module(string).
-export([is_empty/1, length/1, to_graphemes/1, reverse/1, equal/2, equal/3, equal/4, slice/2, slice/3]).
-export([pad/2, pad/3, pad/4, trim/1, trim/2, trim/3, chomp/1, take/2, take/3, take/4]).
-export([uppercase/1, lowercase/1, titlecase/1, casefold/1, to_integer/1, to_float/1, prefix/2]).
-export([split/2, split/3, replace/3, replace/4, find/2, find/3, lexemes/2, nth_lexeme/3, next_codepoint/1, next_grapheme/1]).
-export([len/1, concat/2, chr/2, rchr/2, str/2, rstr/2, span/2, cspan/2, substr/2, substr/3, tokens/2, join/2]).
-export([chars/2, chars/3, copies/2, words/1, words/2, sub_word/2, sub_word/3, strip/1, strip/2, strip/3]).
-export([left/2, left/3, right/2, right/3, centre/2, centre/3, sub_string/2, sub_string/3, to_upper/1, to_lower/1]).
-compile({no_auto_import, [length/1]}).

-define(WHITE, [$\s, $\t, $\n, $\v, $\f, $\r, [$\r, $\n], 16#85, 16#2028, 16#2029, 16#200e, 16#200f]).

%% Grapheme clusters, as far as combining marks, variation selectors, joiners and line ends make them.

to_graphemes(String) -> clusters(points(String)).

points(String) when is_list(String); is_binary(String) ->
    case unicode:characters_to_list(String) of
        Points when is_list(Points) -> Points;
        {_, _, Rest} -> error({badarg, Rest})
    end;
points(_) -> error(function_clause).

clusters([$\r, $\n | Rest]) -> [[$\r, $\n] | clusters(Rest)];
clusters([C | Rest]) ->
    case joined(C, Rest, []) of
        {[], Rest1} -> [C | clusters(Rest1)];
        {Marks, Rest1} -> [[C | Marks] | clusters(Rest1)]
    end;
clusters([]) -> [].

joined(Last, [M | Rest], Marks) when M >= 16#300, Last >= 32 ->
    case is_mark(M) orelse (Last =:= 16#200d andalso Marks =/= []) of
        true -> joined(M, Rest, [M | Marks]);
        false -> {lists:reverse(Marks), [M | Rest]}
    end;
joined(_, Rest, Marks) -> {lists:reverse(Marks), Rest}.

is_mark(M) ->
    (M >= 16#300 andalso M =< 16#36f) orelse (M >= 16#483 andalso M =< 16#489) orelse (M >= 16#591 andalso M =< 16#5bd)
        orelse (M >= 16#64b andalso M =< 16#65f) orelse (M >= 16#1ab0 andalso M =< 16#1aff)
        orelse (M >= 16#1dc0 andalso M =< 16#1dff) orelse (M >= 16#20d0 andalso M =< 16#20ff) orelse M =:= 16#200d
        orelse (M >= 16#fe00 andalso M =< 16#fe0f) orelse (M >= 16#fe20 andalso M =< 16#fe2f)
        orelse (M >= 16#1f3fb andalso M =< 16#1f3ff).

%% Characters in the form of what was given.
as(Given, Clusters) when is_binary(Given) -> unicode:characters_to_binary(lists:flatten(Clusters));
as(_, Clusters) -> lists:flatten(Clusters).

is_empty([]) -> true;
is_empty(<<>>) -> true;
is_empty([First | Rest]) when is_list(First); is_binary(First) -> is_empty(First) andalso is_empty(Rest);
is_empty(String) when is_list(String); is_binary(String) -> false.

length(String) -> erlang:length(to_graphemes(String)).

reverse(String) -> lists:reverse(to_graphemes(String)).

equal(A, B) -> points(A) =:= points(B).
equal(A, B, IgnoreCase) -> equal(A, B, IgnoreCase, none).
equal(A, B, true, none) -> points(casefold(A)) =:= points(casefold(B));
equal(A, B, false, none) -> equal(A, B).

slice(String, Start) -> slice(String, Start, infinity).
slice(String, Start, Length) when is_integer(Start), Start >= 0 ->
    Rest = dropped(Start, to_graphemes(String)),
    as(String, case Length of
        infinity -> Rest;
        _ when is_integer(Length), Length >= 0 -> lists:sublist(Rest, Length)
    end).

dropped(N, [_ | Rest]) when N > 0 -> dropped(N - 1, Rest);
dropped(_, Rest) -> Rest.

pad(String, Length) -> pad(String, Length, trailing, $\s).
pad(String, Length, Direction) -> pad(String, Length, Direction, $\s).
pad(String, Length, Direction, Char) when is_integer(Length) ->
    Missing = max(Length - length(String), 0),
    case Direction of
        leading -> [lists:duplicate(Missing, Char), String];
        trailing -> [String | lists:duplicate(Missing, Char)];
        both ->
            Before = lists:duplicate(Missing div 2, Char),
            [Before, String | lists:duplicate(Missing - Missing div 2, Char)]
    end.

trim(String) -> trim(String, both, ?WHITE).
trim(String, Direction) -> trim(String, Direction, ?WHITE).
trim(String, Direction, Characters) ->
    Clusters = to_graphemes(String),
    as(String, case Direction of
        leading -> without(Clusters, Characters);
        trailing -> lists:reverse(without(lists:reverse(Clusters), Characters));
        both -> lists:reverse(without(lists:reverse(without(Clusters, Characters)), Characters))
    end).

without([C | Rest] = Clusters, Characters) ->
    case lists:member(C, Characters) of
        true -> without(Rest, Characters);
        false -> Clusters
    end;
without([], _) -> [].

chomp(String) -> trim(String, trailing, [[$\r, $\n], $\n]).

take(String, Characters) -> take(String, Characters, false, leading).
take(String, Characters, Complement) -> take(String, Characters, Complement, leading).
take(String, Characters, Complement, Direction) ->
    Taken = fun(C) -> lists:member(C, Characters) =/= Complement end,
    Clusters = to_graphemes(String),
    case Direction of
        leading ->
            {A, B} = lists:splitwith(Taken, Clusters),
            {as(String, A), as(String, B)};
        trailing ->
            {B, A} = lists:splitwith(Taken, lists:reverse(Clusters)),
            {as(String, lists:reverse(A)), as(String, lists:reverse(B))}
    end.

%% Case, of Latin, Greek and Cyrillic letters.

uppercase(String) -> as(String, [upper(C) || C <- points(String)]).
lowercase(String) -> as(String, [lower(C) || C <- points(String)]).
casefold(String) -> as(String, [fold(C) || C <- points(String)]).
titlecase(String) ->
    case points(String) of
        [C | Rest] -> as(String, [title(C) | Rest]);
        [] -> as(String, [])
    end.

title(16#df) -> "Ss";
title(C) -> upper(C).

fold(16#df) -> "ss";
fold(16#3c2) -> 16#3c3;
fold(16#b5) -> 16#3bc;
fold(C) -> lower(C).

upper(C) when C >= $a, C =< $z -> C - 32;
upper(C) when C < 128 -> C;
upper(16#df) -> "SS";
upper(16#b5) -> 16#39c;
upper(16#ff) -> 16#178;
upper(16#131) -> $I;
upper(16#149) -> [16#2bc, $N];
upper(16#17f) -> $S;
upper(16#3c2) -> 16#3a3;
upper(C) when C >= 16#e0, C =< 16#fe, C =/= 16#f7; C >= 16#3b1, C =< 16#3c9; C >= 16#430, C =< 16#44f -> C - 32;
upper(C) when C >= 16#450, C =< 16#45f -> C - 80;
upper(C) ->
    case is_paired(C) of
        {true, odd} -> C band bnot 1;
        {true, even} when C band 1 =:= 0 -> C - 1;
        _ -> C
    end.

lower(C) when C >= $A, C =< $Z -> C + 32;
lower(C) when C < 128 -> C;
lower(16#178) -> 16#ff;
lower(16#130) -> [$i, 16#307];
lower(C) when C >= 16#c0, C =< 16#de, C =/= 16#d7; C >= 16#391, C =< 16#3a9, C =/= 16#3a2; C >= 16#410, C =< 16#42f -> C + 32;
lower(C) when C >= 16#400, C =< 16#40f -> C + 80;
lower(C) ->
    case is_paired(C) of
        {true, odd} -> C bor 1;
        {true, even} when C band 1 =:= 1 -> C + 1;
        _ -> C
    end.

%% Where a small letter follows its capital; which of the two has an odd or even number.
is_paired(C) when C >= 16#100, C =< 16#12f; C >= 16#132, C =< 16#137; C >= 16#14a, C =< 16#177; C >= 16#460, C =< 16#481;
                  C >= 16#48a, C =< 16#4bf; C >= 16#4d0, C =< 16#52f; C >= 16#1e00, C =< 16#1e95; C >= 16#1ea0, C =< 16#1eff -> {true, odd};
is_paired(C) when C >= 16#139, C =< 16#148; C >= 16#179, C =< 16#17e -> {true, even};
is_paired(_) -> false.

%% Numbers at the beginning.

to_integer(String) ->
    try points(String) of
        Points ->
            {Sign, Rest} = sign(Points),
            case lists:splitwith(fun is_digit/1, Rest) of
                {[], _} -> {error, no_integer};
                {Digits, After} -> {list_to_integer(Sign ++ Digits), as(String, After)}
            end
    catch
        error:_ -> {error, badarg}
    end.

to_float(String) ->
    try points(String) of
        Points ->
            {Sign, Rest} = sign(Points),
            {Whole, After} = lists:splitwith(fun is_digit/1, Rest),
            case After of
                [Dot, D | _] when Whole =/= [], (Dot =:= $. orelse Dot =:= $,), D >= $0, D =< $9 ->
                    {Fraction, AfterFraction} = lists:splitwith(fun is_digit/1, tl(After)),
                    {Exponent, Last} = exponent(AfterFraction),
                    {list_to_float(Sign ++ Whole ++ "." ++ Fraction ++ Exponent), as(String, Last)};
                _ -> {error, no_float}
            end
    catch
        error:_ -> {error, badarg}
    end.

sign([$- | Rest]) -> {"-", Rest};
sign([$+ | Rest]) -> {"", Rest};
sign(Rest) -> {"", Rest}.

is_digit(C) -> C >= $0 andalso C =< $9.

exponent([E | Rest]) when E =:= $e; E =:= $E ->
    {Sign, AfterSign} = sign(Rest),
    case lists:splitwith(fun is_digit/1, AfterSign) of
        {[], _} -> {"", [E | Rest]};
        {Digits, After} -> {"e" ++ Sign ++ Digits, After}
    end;
exponent(Rest) -> {"", Rest}.

%% Parts.

prefix(String, Prefix) ->
    case after_prefix(points(String), points(Prefix)) of
        nomatch -> nomatch;
        Rest -> as(String, Rest)
    end.

after_prefix([C | Rest], [C | Prefix]) -> after_prefix(Rest, Prefix);
after_prefix(Rest, []) -> Rest;
after_prefix(_, _) -> nomatch.

find(String, Pattern) -> find(String, Pattern, leading).
find(String, Pattern, Direction) ->
    case is_empty(Pattern) of
        true -> String;
        false ->
            case cut(points(String), points(Pattern), Direction) of
                nomatch -> nomatch;
                {_, Rest} -> as(String, Rest)
            end
    end.

%% {Before, From}: From begins with the pattern.
cut(Points, Pattern, leading) -> first(Points, Pattern, []);
cut(Points, Pattern, trailing) -> last(Points, Pattern, [], nomatch).

first([C | Rest] = Points, Pattern, Before) ->
    case after_prefix(Points, Pattern) of
        nomatch -> first(Rest, Pattern, [C | Before]);
        _ -> {lists:reverse(Before), Points}
    end;
first([], _, _) -> nomatch.

last([C | Rest] = Points, Pattern, Before, Found) ->
    case after_prefix(Points, Pattern) of
        nomatch -> last(Rest, Pattern, [C | Before], Found);
        _ -> last(Rest, Pattern, [C | Before], {lists:reverse(Before), Points})
    end;
last([], _, _, Found) -> Found.

split(String, Pattern) -> split(String, Pattern, leading).
split(String, Pattern, Where) ->
    case is_empty(Pattern) of
        true -> [String];
        false -> [as(String, Part) || Part <- pieces(points(String), points(Pattern), Where)]
    end.

pieces(Points, Pattern, all) ->
    case cut(Points, Pattern, leading) of
        nomatch -> [Points];
        {Before, From} -> [Before | pieces(after_prefix(From, Pattern), Pattern, all)]
    end;
pieces(Points, Pattern, Direction) ->
    case cut(Points, Pattern, Direction) of
        nomatch -> [Points];
        {Before, From} -> [Before, after_prefix(From, Pattern)]
    end.

replace(String, Pattern, Replacement) -> lists:join(Replacement, split(String, Pattern)).
replace(String, Pattern, Replacement, Where) -> lists:join(Replacement, split(String, Pattern, Where)).

lexemes(String, Separators) -> [as(String, Part) || Part <- parts(to_graphemes(String), Separators)].

parts(Clusters, Separators) ->
    case without(Clusters, Separators) of
        [] -> [];
        Rest ->
            {Part, After} = lists:splitwith(fun(C) -> not lists:member(C, Separators) end, Rest),
            [Part | parts(After, Separators)]
    end.

nth_lexeme(String, N, Separators) when is_integer(N), N > 0 ->
    case lists:nthtail(min(N - 1, erlang:length(lexemes(String, Separators))), lexemes(String, Separators)) of
        [Lexeme | _] -> Lexeme;
        [] -> as(String, [])
    end.

next_codepoint(String) ->
    case points(String) of
        [] -> [];
        [C | Rest] -> [C | as(String, Rest)]
    end.

next_grapheme(String) ->
    case to_graphemes(String) of
        [] -> [];
        [C | Rest] -> [C | as(String, Rest)]
    end.

%% The old functions: lists of characters only, positions from 1.

len(String) -> erlang:length(String).
concat(A, B) -> A ++ B.
join([String | Strings], Separator) -> String ++ lists:append([Separator ++ S || S <- Strings]);
join([], Separator) when is_list(Separator) -> [].

chr(String, C) when is_integer(C) -> position(String, C, 1).
position([C | _], C, N) -> N;
position([_ | Rest], C, N) -> position(Rest, C, N + 1);
position([], _, _) -> 0.
rchr(String, C) when is_integer(C) ->
    case position(lists:reverse(String), C, 1) of
        0 -> 0;
        N -> erlang:length(String) - N + 1
    end.

str(String, []) when is_list(String) -> 0;
str(String, Part) when is_list(Part) -> str(String, Part, 1).
str([_ | Rest] = String, Part, N) ->
    case lists:prefix(Part, String) of
        true -> N;
        false -> str(Rest, Part, N + 1)
    end;
str([], _, _) -> 0.
rstr(String, []) when is_list(String) -> 0;
rstr(String, Part) when is_list(Part) -> rstr(String, Part, 1, 0).
rstr([_ | Rest] = String, Part, N, Found) ->
    case lists:prefix(Part, String) of
        true -> rstr(Rest, Part, N + 1, N);
        false -> rstr(Rest, Part, N + 1, Found)
    end;
rstr([], _, _, Found) -> Found.

span(String, Characters) -> erlang:length(lists:takewhile(fun(C) -> lists:member(C, Characters) end, String)).
cspan(String, Characters) -> erlang:length(lists:takewhile(fun(C) -> not lists:member(C, Characters) end, String)).

substr(String, Start) -> lists:nthtail(Start - 1, String).
substr(String, Start, Length) when is_integer(Start), Start > 0, is_integer(Length), Length >= 0 ->
    lists:sublist(lists:nthtail(Start - 1, String), Length).
sub_string(String, Start) -> substr(String, Start).
sub_string(String, Start, Stop) -> substr(String, Start, Stop - Start + 1).

tokens(String, Separators) -> parts(String, Separators).
words(String) -> words(String, $\s).
words(String, Separator) when is_integer(Separator) -> max(erlang:length(parts(String, [Separator])), 1).
sub_word(String, N) -> sub_word(String, N, $\s).
sub_word(String, N, Separator) when is_integer(N), is_integer(Separator) ->
    case lists:sublist(parts(String, [Separator]), max(N, 1), 1) of
        [Word] -> Word;
        [] -> []
    end.

chars(C, N) -> chars(C, N, []).
chars(C, N, Tail) when is_integer(N), N >= 0 -> lists:duplicate(N, C) ++ Tail.
copies(String, N) when is_list(String), is_integer(N), N >= 0 -> lists:append(lists:duplicate(N, String)).

strip(String) -> strip(String, both, $\s).
strip(String, Direction) -> strip(String, Direction, $\s).
strip(String, left, C) -> without(String, [C]);
strip(String, right, C) -> lists:reverse(without(lists:reverse(String), [C]));
strip(String, both, C) -> strip(strip(String, left, C), right, C).

left(String, Length) -> left(String, Length, $\s).
left(String, Length, C) when is_integer(C) ->
    lists:sublist(String, Length) ++ lists:duplicate(max(Length - erlang:length(String), 0), C).
right(String, Length) -> right(String, Length, $\s).
right(String, Length, C) when is_integer(C) ->
    lists:duplicate(max(Length - erlang:length(String), 0), C) ++ lists:nthtail(max(erlang:length(String) - Length, 0), String).
centre(String, Length) -> centre(String, Length, $\s).
centre(_, 0, C) when is_integer(C) -> [];
centre(String, Length, C) when is_integer(C) ->
    case Length - erlang:length(String) of
        Missing when Missing > 0 ->
            lists:duplicate(Missing div 2, C) ++ String ++ lists:duplicate(Missing - Missing div 2, C);
        More -> lists:sublist(String, -More div 2 + 1, Length)
    end.

to_upper(C) when is_integer(C) -> latin_upper(C);
to_upper(String) -> [latin_upper(C) || C <- String].
to_lower(C) when is_integer(C) -> latin_lower(C);
to_lower(String) -> [latin_lower(C) || C <- String].

latin_upper(C) when C >= $a, C =< $z; C >= 16#e0, C =< 16#fe, C =/= 16#f7 -> C - 32;
latin_upper(C) -> C.
latin_lower(C) when C >= $A, C =< $Z; C >= 16#c0, C =< 16#de, C =/= 16#d7 -> C + 32;
latin_lower(C) -> C.
