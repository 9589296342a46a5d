%% The program of docs/profiling.md (erlc mix.erl).
-module(mix).
-export([start/0]).
start() -> run(3000).
run(0) -> ok;
run(N) ->
    Tree = build(12),
    Sum = sum(Tree),
    Text = text(Sum, 300),
    _ = parse(Text),
    run(N - 1).

build(0) -> leaf;
build(N) -> {build(N - 1), N, build(N - 1)}.

sum(leaf) -> 0;
sum({L, V, R}) -> sum(L) + V + sum(R).

text(_, 0) -> [];
text(S, N) -> integer_to_list(S + N) ++ "," ++ text(S, N - 1).

parse([]) -> [];
parse(Text) -> {N, Rest} = number(Text, 0), [N | parse(Rest)].

number([$, | Rest], N) -> {N, Rest};
number([D | Rest], N) -> number(Rest, N * 10 + D - $0).
