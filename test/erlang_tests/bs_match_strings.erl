-module(bs_match_strings).
%% about: literal strings and constants inside binary patterns at byte and odd offsets, shared prefixes, near misses
-export([start/0, id/1]).

start() ->
    [f(id(X)) || X <- [<<"GET /index">>, <<"GET">>, <<"POST /x">>, <<"PUT ">>, <<"HTTP/1.0">>, <<"HTTP/1.1 200">>, <<"HTTP/2">>, <<"">>, <<"GEX /">>, <<1, 2, 3, 4, 5, 6, 7, 8, 9>>]] ++
        [g(id(X)) || X <- [<<16#12, 16#34, 16#56>>, <<16#12, 16#34, 16#57>>, <<16#A1, 16#B2, 16#C3>>, <<16#FA, 16#BC, 16#D0>>, <<16#FA, 16#BC, 16#D1>>]] ++
        [h(id(X)) || X <- [<<0:64, 1>>, <<0:64, 2>>, <<-1:64, 1>>, <<16#DEADBEEF:32, 7>>, <<16#DEADBEEE:32, 7>>]].

f(<<"GET ", R/binary>>) -> {get, byte_size(R)};
f(<<"POST ", R/binary>>) -> {post, byte_size(R)};
f(<<"PUT ">>) -> put;
f(<<"HTTP/1.", V, R/binary>>) -> {http1, V - $0, byte_size(R)};
f(<<"HTTP/", _/binary>>) -> http;
f(<<>>) -> empty;
f(<<"G", _, _>>) -> g3;
f(<<_:8, 2, 3, _:16, "\x06\x07", R/binary>>) -> {mid, R};
f(_) -> other.

g(<<1:4, 16#2345:16, 6:4>>) -> shifted;
g(<<_:4, 16#2345:16, X:4>>) -> {shifted, X};
g(<<16#A:4, X:4, R:16>>) -> {a, X, R};
g(<<15:4, "\xAB\xCD", 0:4>>) -> string;
g(<<15:4, "\xAB\xCD", X:4>>) -> {string, X};
g(_) -> other.

h(<<0:64, 1>>) -> zero;
h(<<0:64, X>>) -> {zero, X};
h(<<-1:64/signed, X>>) -> {ones, X};
h(<<16#DEADBEEF:32, X>>) -> {dead, X};
h(<<X:32, _>>) -> X.

id(X) -> X.
