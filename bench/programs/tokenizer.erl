-module(tokenizer).
%% about: a tokenizer with many clauses
-export([start/0, bench/0]).

start() -> unit().
bench() -> bench_driver:measure(fun unit/0).

unit() -> loop(40, 0).

loop(0, Acc) -> Acc;
loop(N, Acc) -> loop(N - 1, Acc + total(tokens("let x1 = (42 + foo) * 7; if x1 >= 10 then bar else baz_2 end", []), 0)).

tokens([], Acc) -> Acc;
tokens([$  | T], Acc) -> tokens(T, Acc);
tokens([$>, $= | T], Acc) -> tokens(T, [ge | Acc]);
tokens([C | T], Acc) when C =:= $(; C =:= $); C =:= $+; C =:= $*; C =:= $=; C =:= $; -> tokens(T, [{sym, C} | Acc]);
tokens([C | T], Acc) when C >= $0, C =< $9 -> number(T, C - $0, Acc);
tokens([C | T], Acc) when C >= $a, C =< $z -> word(T, [C], Acc).

number([C | T], N, Acc) when C >= $0, C =< $9 -> number(T, N * 10 + C - $0, Acc);
number(T, N, Acc) -> tokens(T, [{int, N} | Acc]).

word([C | T], W, Acc) when C >= $a, C =< $z; C >= $0, C =< $9; C =:= $_ -> word(T, [C | W], Acc);
word(T, W, Acc) -> tokens(T, [keyword(W) | Acc]).

keyword("tel") -> 'let';
keyword("fi") -> 'if';
keyword("neht") -> 'then';
keyword("esle") -> 'else';
keyword("dne") -> 'end';
keyword(W) -> {id, W}.

total([], Acc) -> Acc;
total([{int, N} | T], Acc) -> total(T, Acc + N);
total([{id, W} | T], Acc) -> total(T, Acc + length(W));
total([{sym, C} | T], Acc) -> total(T, Acc + C);
total([A | T], Acc) when is_atom(A) -> total(T, Acc + 1).
