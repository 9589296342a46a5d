%% about: io_lib:format, every control with fields, precisions and padding, and how ~p breaks lines
%% timeout: 240
-module(io_lib_calls).
-include("calls.hrl").

terms() ->
    [1, -5, 0.1, 1.0, 1.0e22, 1.5e-7, 123456789.125, a, 'A b', 'it\'s', '', 'new\nline', [], "", "text", "q\"\\\n\t", [1, 2, 3], [a | b], [a, b | c],
     {}, {a}, {a, 1}, {1, "x", <<"b">>}, <<>>, <<"bin">>, <<1, 2, 3>>, <<"a\nb">>, #{}, #{a => 1}, #{1 => 1, 2 => [x]}, #{"k" => #{1 => 2}},
     [$a, 300], "\x{e9}t\x{e9}", <<"\x{e9}">>, <<"\x{e9}"/utf8>>, <<"\x{442}"/utf8>>, '\x{e9}', '\x{442}', 'andalso', 'maybe', [[]], [[1], "ab"], {[], {}}, 16#ffffffffffff].

long() ->
    [lists:seq(1, 60), lists:seq(1000000, 1000030), [{K, K * K} || K <- lists:seq(1, 20)], list_to_tuple(lists:seq(1, 50)),
     [list_to_atom("atom_" ++ integer_to_list(I)) || I <- lists:seq(1, 25)],
     {tag, lists:seq(1, 40)}, {a_longer_tag, {inner, lists:seq(1, 20), "text", [x, y]}, lists:seq(1, 10)},
     {state, <<"binary">>, [{key, "value number one"}, {other, "value number two"}, {third, "value number three"}], undefined, 1.5},
     lists:duplicate(100, $a), lists:duplicate(70, $b), {string, lists:duplicate(100, $c)}, [lists:duplicate(50, $d), lists:duplicate(50, $e)],
     list_to_binary(lists:duplicate(100, $f)), list_to_binary(lists:seq(0, 60)), {bin, list_to_binary(lists:duplicate(90, 1))},
     maps:from_list([{I, integer_to_list(I)} || I <- lists:seq(1, 20)]), #{1 => lists:seq(1, 50), "other" => {a, b}},
     #{a => #{1 => lists:seq(1, 30), 3 => "text of some length to make it long enough"}},
     {ok, #{1 => <<"a name that is rather long">>, {list} => [1, 2, 3], <<"other">> => <<"another text of some length">>}},
     [[1, 2, 3], [4, 5, 6], lists:seq(1, 40), [{a, lists:seq(1, 30)}]],
     {very_long_tag_of_a_tuple_that_leaves_little_room, {another_very_long_tag_of_a_tuple, {and_one_more_of_them, lists:seq(1, 10), "some text that is long"}}},
     [{child, [{id, 1}, {start, {module, function, [arg1, arg2]}}, {restart, permanent}, {shutdown, 5000}, {type, worker}, {modules, [module]}]}],
     lists:seq(1, 30) ++ [{x, y}] ++ lists:seq(1, 30), [a | lists:seq(1, 40)] ++ tail, "line one\nline two\n" ++ lists:duplicate(80, $x)].


calls() ->
    [call(Format, [T]) || Format <- ["~w", "~p", "~tp", "~tw", "~lp", "~20w", "~3w", "~10.3w", "~20p", "ab ~p"], T <- terms()]
    ++ [call(Format, [T]) || Format <- ["~p", "~tp", "xxxx ~p", "~40p", "~120p", "~0p", "~w", "~lp", "~80.10p"], T <- long()]
    ++ [call(Format, [T, D]) || Format <- ["~W", "~P"], D <- [0, 1, 2, 3, 5, 9, -1], T <- [a, [1, 2, 3, 4, 5, 6], {1, 2, 3}, {a, [b, [c, [d]]]}, [a | b], [], {}]]
    ++ [call(Format, [S]) || Format <- ["~s", "~ts", "~10s", "~-10s", "~3s", "~.3s", "~10.3s", "~-10.3s", "~10.3._s", "~10..*s", "~0s", "~5ts"],
                          S <- ["", "text", "longer text", <<"binary">>, atom, ["deep", [<<"io">>, $x]], "\x{e9}", [300], <<"\x{442}"/utf8>>, 17, [a], {x}]]
    ++ [call(Format, [N]) || Format <- ["~b", "~B", "~16b", "~.16b", "~.16B", "~10.2b", "~8.16.0b", "~-8.16.0B", "~2b", "~.37b", "~#", "~.16#", "~.2+", "~10.16#", "~10.16+"],
                          N <- [0, 1, -1, 255, -255, 123456789012345678901234567890, 1.0, a]]
    ++ [call(Format, [N, P]) || Format <- ["~x", "~X", "~.16x", "~.16X", "~10.16x"], N <- [0, 31, -31, z], P <- ["0x", '16#', ""]]
    ++ [call(Format, [N]) || Format <- ["~e", "~f", "~g", "~.2e", "~.10e", "~.1f", "~.2f", "~10.2f", "~-10.2f|", "~3.2f", "~.3g", "~12.4g", "~.1e", "~.0f", "~10.2.0f", "~010f"],
                          N <- [0.0, 1.0, -1.5, 0.05, 0.1, 1.25, 99.995, 99.5, 9.95, 125.0, -0.125, 99999.5, 12345.678, 1.0e10, -1.0e-10, 3, a, 0.5, 9.9999999]]
    ++ [call(Format, [C]) || Format <- ["~c", "~5c", "~tc", "~.3c", "~10.5c", "~-10.5c", "~10.5.xc", "~3tc"], C <- [$a, $\n, 300, b, -1]]
    ++ [call(F, A) || {F, A} <- [{"", []}, {"plain", []}, {"~n", []}, {"~3n", []}, {"~~", []}, {"~5~", []}, {"a~ib", [x]}, {"~i", []}, {"~*c", [3, $x]},
        {"~*.*.*w", [8, 3, $0, 12]}, {"~w", []}, {"~w", [a, b]}, {"~q", [a]}, {"~", []}, {"~w~w~w", [1, b, "c"]}, {<<"~w and ~p~n">>, [1, "x"]}, {'~w', [a]},
        {["~w", $-, "~w"], [1, 2]}, {"~s ~p\n~p", ["abc", lists:seq(1, 40), lists:seq(1, 40)]}, {x, y}, {7, []}, {"~w", x}, {"~-3w|", [1]}, {"~-20p", [1]}, {"\t~p", [lists:seq(1, 40)]}]]
    ++ cross(io_lib, [write, write_atom_as_latin1], [[a, 'B', '\x{442}', 'x y']])
    ++ [{io_lib, F, [S]} || F <- [char_list, latin1_char_list, deep_char_list, printable_list, printable_latin1_list, printable_unicode_list],
                            S <- ["", "abc", [1], [300], [-1], [16#d800], [a], ["a", ["b"]], [$a | $b], x]]
    ++ [{io_lib, write_string, [S]} || S <- ["", "a\"b'c", "\e\d\x01", [300]]]
    ++ [{io_lib, write_string, ["a\"b'c", $']}, {io_lib, nl, []}]
    ++ [{io_lib, write_char, [C]} || C <- [$a, $\s, $\n, $', $\\, 0]]
    ++ [{io_lib, indentation, [S, N]} || S <- ["", "abc", "a\nb", "\t", ["a", ["b\n", "cd"]]], N <- [0, 5]]
    ++ [{write_depth, fun() -> lists:flatten(io_lib:write([1, 2, 3, 4], 3)) end}, {io_lib, chars_length, [["ab", <<"c">>]]}].

call(Format, Args) ->
    {{Format, Args}, fun() -> lists:flatten(io_lib:format(Format, Args)) end}.
