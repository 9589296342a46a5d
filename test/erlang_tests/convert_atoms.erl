-module(convert_atoms).
%% about: atoms to and from lists and binaries, existing atoms, 300 atoms made at run time, long names, utf8 and latin1
-export([start/0, id/1]).

start() ->
    As = [list_to_atom("made_" ++ integer_to_list(N)) || N <- seq(1, 300)],
    Long = list_to_atom(dup(255, $x)),
    {
        length(As), [N || N <- seq(1, 300), nth(N, As) =/= binary_to_atom(<<"made_", (integer_to_binary(N))/binary>>, utf8)], made_7 =:= nth(7, As), list_to_existing_atom("made_9") =:= nth(9, As),
        length(atom_to_list(Long)), atom_to_list(id(hello)) =:= "hello", atom_to_binary(id(hello), utf8) =:= <<"hello">>, atom_to_binary(id('')) =:= <<>>, atom_to_list(id('å')) =:= [229],
        atom_to_binary(id('å'), latin1), atom_to_binary(id('å'), utf8), binary_to_atom(<<195, 165>>, utf8) =:= 'å', binary_to_atom(<<229>>, latin1) =:= 'å', binary_to_existing_atom(<<"ok">>, utf8),
        id(a) < id(b), id(ab) < id(b), id('') < id(a), id('Z') < id(a), [err(F) || F <- [fun() -> list_to_atom(dup(256, $y)) end, fun() -> list_to_existing_atom("never_made" ++ "_before") end,
                         fun() -> atom_to_list(id("a")) end, fun() -> list_to_atom(id(a)) end, fun() -> binary_to_atom(id(a), utf8) end]]
    }.

nth(1, [X | _]) -> X;
nth(N, [_ | T]) -> nth(N - 1, T).

dup(0, _) -> [];
dup(N, X) -> [X | dup(N - 1, X)].

seq(A, B) when A > B -> [];
seq(A, B) -> [A | seq(A + 1, B)].

err(F) ->
    try F() catch error:system_limit -> limit; error:R -> R end.

id(X) -> X.
