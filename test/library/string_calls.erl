%% about: string, on lists, binaries and both
-module(string_calls).
-include("calls.hrl").

strings() -> ["", <<>>, "abc", <<"abc">>, "  ab  c ", <<" \tab\r\n">>, "a,b,,c", "\x{e9}\x{442}\x{391}", <<"\x{c9}\x{422}"/utf8>>, "e\x{301}x", "a\r\nb\n"].
lists() -> ["", "abc", "  ab  c ", "aabbaa", "x,y,z", "abcabc"].

calls() ->
    cross(string, [is_empty, length, to_graphemes, uppercase, lowercase, titlecase, casefold, trim, chomp, next_codepoint, next_grapheme], [strings()])
    ++ [{{reverse, S}, fun() -> unicode:characters_to_list(string:reverse(S)) end} || S <- strings()]
    ++ cross(string, [equal], [["", "abc", <<"abc">>, ["a", "bc"], "ABC"], ["", "abc", <<"ABC">>]])
    ++ cross(string, [equal], [["", "abc", "ABC", "stra\x{df}e"], ["", "abc", <<"ABC">>, "STRASSE"], [true, false]])
    ++ [{{F, A}, fun() -> unicode:characters_to_list(apply(string, F, A)) end} || {F, A} <-
        [{F, [["a", <<"B">>, [$c, $\s]]]} || F <- [uppercase, lowercase, titlecase, trim, reverse, to_graphemes, chomp]]
        ++ [{slice, [S, N]} || S <- strings(), N <- [0, 1, 3, 9]] ++ [{slice, [S, N, L]} || S <- strings(), N <- [0, 1, 9], L <- [0, 2, infinity]]
        ++ [{pad, [S, N]} || S <- strings(), N <- [0, 2, 7]] ++ [{pad, [S, 6, D]} || S <- strings(), D <- [leading, trailing, both]]
        ++ [{pad, [S, 5, D, $*]} || S <- strings(), D <- [leading, trailing, both]]
        ++ [{replace, [S, P, R]} || S <- strings(), P <- ["b", "", ",", <<"bc">>], R <- ["XX", <<>>]]
        ++ [{replace, [S, P, "-", W]} || S <- strings(), P <- ["b", ",", " "], W <- [leading, trailing, all]]]
    ++ [{string, slice, [S, N]} || S <- ["abc", <<"abc">>], N <- [-1, a]]
    ++ cross(string, [trim], [strings(), [leading, trailing, both]])
    ++ cross(string, [trim], [["abcab", <<"abcab">>, ""], [leading, trailing, both], ["a", "ab", "", "bca"]])
    ++ cross(string, [take], [["abcab", <<"abcab">>, ""], ["a", "ab", "", "bca"]])
    ++ cross(string, [take], [["abcab", <<"abcab">>, ""], ["a", "ab", "c"], [true, false], [leading, trailing]])
    ++ cross(string, [to_integer], [["12", "12ab", "-7 ", "+5", "", "a", "-", <<"34.5">>, ["1", "2"], x, "12345678901234567890"]])
    ++ cross(string, [to_float], [["1.5", "1.5e3x", "-2.0e-2 ", "1", "1.", "1.e3", ".5", "2,5", <<"3.25abc">>, "", x, "1.0e", "+4.5"]])
    ++ cross(string, [prefix, find], [["", "abc", <<"abcabc">>], ["", "a", "bc", <<"ab">>, "abc", "x"]])
    ++ cross(string, [find], [["abcabc", <<"abcabc">>, ""], ["bc", "a", "x", ""], [leading, trailing]])
    ++ cross(string, [split], [["a,b,,c", <<"a,b">>, "", "abc", ",a,"], [",", ",,", <<"b">>]])
    ++ cross(string, [split], [["a,b,,c", <<"a,b">>, "", "abc", ",a,"], [",", ",,", "x", ""], [leading, trailing, all]])
    ++ cross(string, [lexemes], [["a,b,,c", <<"a;b,c">>, "", ",,", "abc"], [",", ",;", ""]])
    ++ cross(string, [nth_lexeme], [["a,b,,c", <<"a;b,c">>, ""], [1, 2, 4], [",", ",;"]])
    ++ cross(string, [len, to_upper, to_lower, strip, words], [lists() ++ ["\x{e9}\x{c9}"]])
    ++ cross(string, [concat, str, rstr, span, cspan, tokens], [lists(), ["", "a", "ab", "c", ", "]])
    ++ cross(string, [chr, rchr], [lists(), [$a, $c, $z]])
    ++ cross(string, [substr, sub_string], [lists(), [1, 2, 4]])
    ++ cross(string, [substr], [lists(), [1, 2, 4], [0, 1, 9]])
    ++ cross(string, [sub_string], [lists(), [1, 2], [1, 3]])
    ++ cross(string, [join], [[[], ["a"], ["a", "bc", ""]], ["", ", "]])
    ++ cross(string, [chars], [[$a], [0, 3]]) ++ cross(string, [chars], [[$a], [0, 3], ["x"]])
    ++ cross(string, [copies], [["", "ab"], [0, 1, 3]])
    ++ cross(string, [words], [lists(), [$,, $\s, $a]])
    ++ cross(string, [sub_word], [["a b  cd", "abc", ""], [1, 2, 3, 9]])
    ++ cross(string, [sub_word], [["a,b,,cd", "abc"], [1, 2, 3], [$,]])
    ++ cross(string, [strip], [lists(), [left, right, both]]) ++ cross(string, [strip], [lists(), [left, right, both], [$a]])
    ++ cross(string, [left, right, centre], [lists(), [0, 2, 7, 8]]) ++ cross(string, [left, right, centre], [lists(), [3, 9], [$.]])
    ++ cross(string, [to_upper, to_lower], [[$a, $Z, $5, 16#e9, 16#f7]]).
