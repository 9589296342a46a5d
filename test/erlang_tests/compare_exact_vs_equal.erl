-module(compare_exact_vs_equal).
%% about: =:= against ==: 1 and 1.0, inside tuples, lists and maps, zeros, structures that share or not
-export([start/0, id/1]).

start() ->
    Pairs = [{1, 1.0}, {0, 0.0}, {-1, -1.0}, {134217728, 134217728.0}, {1 bsl 62, 4611686018427387904.0}, {1, 1.5},
             {{1}, {1.0}}, {[1, 2], [1, 2.0]}, {[1 | 2], [1 | 2.0]}, {#{a => 1}, #{a => 1.0}}, {#{1 => a}, #{1.0 => a}},
             {[{a, [1]}], [{a, [1.0]}]}, {{1, {2, {3}}}, {1, {2, {3}}}}, {"abc", "abc"}, {"abc", "abd"}, {<<"abc">>, <<"abc">>},
             {<<1>>, [1]}, {[], {}}, {[], <<>>}, {a, "a"}, {1 bsl 70, 1 bsl 70}, {1 bsl 70, (1 bsl 70) + 1}, {1.0, 1.0}],
    [case {A =:= B, A =/= B, A == B, A /= B} of
         {E, NE, Q, NQ} when E =/= NE, Q =/= NQ -> {bit(E), bit(Q), eq(A, B), loose(A, B)};
         Bad -> {bad, Bad}
     end || {A0, B0} <- Pairs, A <- [id(A0)], B <- [id(B0)]].

%% The same variable twice in a head compares exactly.
eq(A, A) -> same;
eq(_, _) -> differ.

loose(A, B) when A == B -> equal;
loose(_, _) -> unequal.

bit(true) -> 1;
bit(false) -> 0.

id(X) -> X.
