-module(json_print).
%% about: a small JSON printer: terms to iolists to a binary
-export([start/0, bench/0]).

start() -> unit().
bench() -> bench_driver:measure(fun unit/0).

unit() ->
    Nested = {object, [{<<"a">>, [[], [1], [1, 2]]}, {<<"b">>, <<"x y\n z">>}]},
    Term =
        {object, [
            {<<"name">>, <<"wasm \"jit\"">>},
            {<<"list">>, [1, 2, 3, 45, -678, true, false, null]},
            {<<"nested">>, Nested},
            {<<"size">>, 123456}
        ]},
    loop(20, Term, 0).

loop(0, _, Acc) -> Acc;
loop(N, Term, Acc) -> loop(N - 1, Term, Acc + byte_size(iolist_to_binary(value(Term)))).

value(true) -> <<"true">>;
value(false) -> <<"false">>;
value(null) -> <<"null">>;
value(N) when is_integer(N) -> integer_to_binary(N);
value(B) when is_binary(B) -> string(B);
value([]) -> <<"[]">>;
value([H | T]) -> [$[, value(H) | elements(T)];
value({object, []}) -> <<"{}">>;
value({object, [{K, V} | T]}) -> [${, string(K), $:, value(V) | members(T)].

elements([]) -> [$]];
elements([H | T]) -> [$,, value(H) | elements(T)].

members([]) -> [$}];
members([{K, V} | T]) -> [$,, string(K), $:, value(V) | members(T)].

string(B) -> [$", escape(B), $"].

escape(<<$", T/binary>>) -> [$\\, $" | escape(T)];
escape(<<$\n, T/binary>>) -> [$\\, $n | escape(T)];
escape(<<C, T/binary>>) -> [C | escape(T)];
escape(<<>>) -> [].
