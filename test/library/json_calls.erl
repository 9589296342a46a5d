%% about: json, binary, base64, unicode, rand, math
-module(json_calls).
-include("calls.hrl").

encoded(T) -> {{encode, T}, fun() -> iolist_to_binary(json:encode(T)) end}.

calls() ->
    [encoded(T) || T <- [null, true, false, atom, <<>>, <<"text">>, <<"q\"\\\n\t\b\f\r/\x01\x7f">>, <<"\x{e9}\x{442}\x{1f600}"/utf8>>, 0, -12, 12345678901234567890, 1.5, -0.25, 1.0e30, [], [1], [1, [2, []], <<"a">>],
        #{}, #{<<"a">> => 1}, #{1 => #{<<"b">> => [null]}}, #{a => 1}, #{2.5 => x}, {a}, "str", [1 | 2], #{"k" => 1}, <<255>>, <<16#c3>>]]
    ++ [{{encode_2, T}, fun() -> iolist_to_binary(json:encode(T, fun({X}, E) -> E([X], E); (X, E) -> json:encode_value(X, E) end)) end} || T <- [{1}, [{2}, 3], <<"a">>]]
    ++ [{{escape_all, T}, fun() -> iolist_to_binary(json:encode_binary_escape_all(T)) end} || T <- [<<"a\"b">>, <<"\x{e9}\x{442}\x{1f600}"/utf8>>]]
    ++ [{pairs, fun() -> iolist_to_binary(json:encode_key_value_list([{a, 1}, {<<"b">>, [2]}], fun json:encode_value/2)) end}]
    ++ cross(json, [decode], [[<<"null">>, <<" true ">>, <<"false">>, <<"12">>, <<"-0">>, <<"-12.5">>, <<"1e3">>, <<"1.5E-2">>, <<"2e+2">>, <<"\"text\"">>, <<"\"\\u00e9\\n\\\"\\/\\\\\"">>, <<"\"\\ud83d\\ude00\"">>,
        <<"[]">>, <<"[1, 2 ,[3]]">>, <<"{}">>, <<"{\"a\" : 1, \"b\":{\"c\":[]}}">>, <<"{\"a\":1,\"a\":2}">>, <<"\"\x{442}\""/utf8>>, <<"12345678901234567890">>,
        <<>>, <<" ">>, <<"nul">>, <<"tru">>, <<"x">>, <<"[1">>, <<"[1,">>, <<"[1 2]">>, <<"[,]">>, <<"{">>, <<"{1:2}">>, <<"{\"a\"}">>, <<"{\"a\":}">>, <<"{\"a\":1,}">>, <<"\"abc">>, <<"\"a\nb\"">>,
        <<"\"\\x\"">>, <<"\"\\u12">>, <<"\"\\u12g4\"">>, <<"\"\\ud800\"">>, <<"\"\\ud800\\u0041\"">>, <<"01">>, <<"1.">>, <<"1.x">>, <<"-">>, <<"-a">>, <<"1e">>, <<"1ex">>, <<"1 2">>, <<"\"", 255, "\"">>, x]])
    ++ cross(binary, [bin_to_list, encode_hex, decode_hex, decode_unsigned], [[<<>>, <<1, 2, 255>>, <<"0aFf">>, <<"abc">>, <<"zz">>, x]])
    ++ cross(binary, [bin_to_list, part], [[<<"abcd">>, x], [{0, 2}, {4, -2}, {3, 2}, y]]) ++ cross(binary, [bin_to_list], [[<<"abcd">>], [0, 1, 5], [0, 2, -1]])
    ++ cross(binary, [matches], [[<<"abcabc">>, <<>>], [<<"b">>, <<"bc">>, [<<"a">>, <<"c">>], <<"x">>, <<>>, x]]) ++ cross(binary, [matches], [[<<"abcabc">>], [<<"b">>], [[], [{scope, {0, 3}}], [{scope, {6, -3}}], [{scope, {5, 9}}]]])
    ++ cross(binary, [encode_hex], [[<<171, 205>>], [uppercase, lowercase, x]]) ++ cross(binary, [decode_unsigned], [[<<1, 2, 3>>], [big, little, x]])
    ++ cross(binary, [encode_unsigned], [[0, 1, 255, 256, 65536, 1 bsl 64, -1, a]]) ++ cross(binary, [encode_unsigned], [[258], [big, little]])
    ++ cross(binary, [longest_common_suffix], [[[<<"abc">>, <<"xbc">>], [<<"a">>], [<<>>, <<"a">>], [<<"ab">>, <<"ab">>], [], [a]]])
    ++ [{pattern, fun() -> binary:split(<<"a,b;c">>, binary:compile_pattern([<<",">>, <<";">>]), [global]) end}]
    ++ cross(base64, [mime_decode, mime_decode_to_string], [[<<"YWJj">>, "YW Jj\nZA==", <<"YQ==">>, <<"YWI=">>, "", "Y*W-J_j"]])
    ++ cross(unicode, [bom_to_encoding], [[<<>>, <<"a">>, <<16#ef, 16#bb, 16#bf, 1>>, <<16#fe, 16#ff>>, <<16#ff, 16#fe>>, <<0, 0, 16#fe, 16#ff>>, <<16#ff, 16#fe, 0, 0>>]])
    ++ cross(unicode, [encoding_to_bom], [[unicode, utf8, utf16, utf32, {utf16, little}, {utf32, little}, latin1]])
    ++ [{math, F, []} || F <- [pi, tau]]
    ++ [{{rand, Seed}, fun() -> rand:seed(exsss, Seed), {[rand:uniform(N) || N <- [1, 2, 10, 1000, 1 bsl 40, 1 bsl 58, 100]], [rand:uniform() || _ <- [1, 2, 3]], [rand:uniform(6) || _ <- lists:seq(1, 20)]} end}
        || Seed <- [0, 1, 42, {1, 2, 3}, {0, 0, 0}, {123, 456, 789}, {-1, 1 bsl 70, 5}, [1, 2]]]
    ++ [{rand_s, fun() -> S = rand:seed_s(exsss, 7), {A, S1} = rand:uniform_s(10, S), {B, S2} = rand:uniform_s(S1), {C, _} = rand:uniform_s(10, S2), {A, B, C} end},
        {rand_export, fun() -> rand:seed(exsss, 5), E = rand:export_seed(), A = rand:uniform(1000), rand:seed(E), A =:= rand:uniform(1000) end},
        {rand_default, fun() -> X = rand:uniform(), is_float(X) andalso X >= 0.0 andalso X < 1.0 end}, {rand_bytes, fun() -> byte_size(rand:bytes(11)) end}, {rand_bad, fun() -> rand:uniform(0) end},
        {rand_normal, fun() -> rand:seed(exsss, 3), M = lists:sum([rand:normal() || _ <- lists:seq(1, 300)]) / 300, abs(M) < 0.3 end}].
