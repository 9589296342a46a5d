-module(guards_rare_tests).
%% about: tests compilers emit seldom: /=, references, ports, binaries, funs of an arity, skipped characters, rests of odd sizes
-export([start/0, id/1]).
-compile([nowarn_unused_vars]).

start() ->
    Terms = [1, 1.0, a, <<1>>, make_ref(), self(), [], {}, #{}, fun id/1, fun(_, _) -> ok end, fun erlang:length/1, 1 bsl 70],
    {
        [kind(T) || T <- Terms], [differs(T, 1) || T <- Terms], [has_arity(T, A) || T <- Terms, A <- [1, 2]],
        [arity(fun(X) -> X end, A) || A <- [0, 1, id(2), id(1 bsl 65), id(a), id(-1)]],
        [safe(fun() -> skip8(B) end) || B <- [<<"abc">>, <<195, 169, 1>>, <<255, 1>>, <<>>, <<240, 159, 152, 128>>]],
        [safe(fun() -> skip16(B) end) || B <- [<<0, 65, 9>>, <<216, 61, 222, 0, 7>>, <<216, 0, 0, 65>>, <<1>>]],
        [safe(fun() -> skip32(B) end) || B <- [<<0, 0, 0, 65, 3>>, <<0, 17, 0, 0>>, <<0, 0, 216, 0>>, <<1, 2>>]],
        [safe(fun() -> tail(N, <<1, 2, 3>>) end) || N <- [24, 16, 32, 0, -1]], [safe(fun() -> unit(N, <<1, 2, 3>>) end) || N <- [0, 8, 3, 16, 24, 25]],
        [safe(fun() -> str(B) end) || B <- [<<"content-length: 12">>, <<"content-lengths">>, <<"content">>, <<>>]],
        [safe(fun() -> sized(N, <<1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12>>) end) || N <- [0, 1, 7, 8, 12, 27, 28, 29, 32, 33, 63, 64, 72, 96]],
        [safe(fun() -> floats(N, <<63, 240, 0, 0, 0, 0, 0, 0>>) end) || N <- [16, 32, 64, 8]],
        [safe(fun() -> part(N, <<"abcdefghijklmnopqrstuvwxyz">>) end) || N <- [0, 1, 15, 16, 26, 27]]
    }.

safe(F) ->
    try F() catch error:R -> R end.

kind(X) when is_reference(X) -> reference;
kind(X) when is_port(X) -> port;
kind(X) when is_binary(X) -> binary;
kind(X) when is_pid(X) -> pid;
kind(_) -> other.

differs(X, Y) when X /= Y -> true;
differs(_, _) -> false.

has_arity(F, A) when is_function(F, A) -> A;
has_arity(F, _) when is_function(F) -> 'fun';
has_arity(_, _) -> no.

arity(F, A) when is_function(F, A) -> yes;
arity(_, _) -> no.

skip8(<<_/utf8, R/binary>>) -> R;
skip8(_) -> no.

skip16(<<_/utf16, R/binary>>) -> R;
skip16(_) -> no.

skip32(<<_/utf32, R/binary>>) -> R;
skip32(_) -> no.

tail(N, B) -> case B of <<X:N>> -> X; _ -> no end.

unit(N, B) -> case B of <<_:N, R/binary>> -> R; _ -> no end.

str(<<"content-length: ", R/binary>>) -> R;
str(<<"content-lengths">>) -> plural;
str(_) -> no.

sized(N, B) ->
    case B of
        <<X:N/signed, Y:N/little-unsigned-unit:1, _/bits>> when N rem 8 =:= 0 -> {X, Y};
        <<X:N/signed, Y:1, _/bits>> -> {X, Y};
        <<X:N>> -> X;
        _ -> no
    end.

floats(N, B) -> case B of <<F:N/float, _/binary>> -> F; _ -> no end.

part(N, B) -> case B of <<P:N/binary, R/binary>> -> {P, byte_size(R)}; _ -> no end.

id(X) -> X.
