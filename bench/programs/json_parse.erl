-module(json_parse).
%% about: a small JSON parser over a binary
-export([start/0, bench/0]).

start() -> unit().
bench() -> bench_driver:measure(fun unit/0).

unit() ->
    Text = <<"{\"name\":\"wasm\",\"list\":[1,2,3,45,678,true,false,null],\"nested\":{\"a\":[[],[1],[1,2]],\"b\":\"x y z\"}}">>,
    loop(60, Text, 0).

loop(0, _, Acc) -> Acc;
loop(N, Text, Acc) ->
    {Value, <<>>} = value(Text),
    loop(N - 1, Text, Acc + weight(Value)).

value(<<$ , T/binary>>) -> value(T);
value(<<${, T/binary>>) -> object(T, []);
value(<<$[, $], T/binary>>) -> {[], T};
value(<<$[, T/binary>>) -> array(T, []);
value(<<$", T/binary>>) -> string(T, []);
value(<<"true", T/binary>>) -> {true, T};
value(<<"false", T/binary>>) -> {false, T};
value(<<"null", T/binary>>) -> {null, T};
value(<<C, _/binary>> = T) when C >= $0, C =< $9 -> number(T, 0).

object(<<$", T/binary>>, Acc) ->
    {Key, <<$:, T1/binary>>} = string(T, []),
    case value(T1) of
        {V, <<$,, T2/binary>>} -> object(T2, [{Key, V} | Acc]);
        {V, <<$}, T2/binary>>} -> {{obj, [{Key, V} | Acc]}, T2}
    end.

array(T, Acc) ->
    case value(T) of
        {V, <<$,, T1/binary>>} -> array(T1, [V | Acc]);
        {V, <<$], T1/binary>>} -> {rev([V | Acc], []), T1}
    end.

string(<<$", T/binary>>, Acc) -> {rev(Acc, []), T};
string(<<C, T/binary>>, Acc) -> string(T, [C | Acc]).

number(<<C, T/binary>>, N) when C >= $0, C =< $9 -> number(T, N * 10 + C - $0);
number(T, N) -> {N, T}.

weight({obj, L}) -> weight(L);
weight({K, V}) -> weight(K) + weight(V);
weight([H | T]) -> weight(H) + weight(T);
weight(N) when is_integer(N) -> N;
weight(_) -> 1.

rev([], Acc) -> Acc;
rev([H | T], Acc) -> rev(T, [H | Acc]).
