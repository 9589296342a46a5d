-module(compare_deep_exact).
%% about: exact equality of nested terms that differ in one place only, of binaries at every length, of terms nested deeper than recursion goes
-export([start/0, id/1, same/2, pick/2]).

start() ->
    {pairs(), binaries(), parts(), deep(), numbers(), improper(), patterns()}.

id(X) -> X.

seq(A, B) when A > B -> [];
seq(A, B) -> [A | seq(A + 1, B)].

same(A, B) -> {A =:= B, A =/= B, pick(A, B)}.

%% Equal arguments by a match of variables.
pick(A, A) -> equal;
pick(_, _) -> different.

%% Every copy with one leaf changed differs; a copy without a change does not.
pairs() ->
    Leaves = seq(1, 12),
    Term = nest(Leaves),
    Copies = [same(Term, nest(change(N, Leaves))) || N <- [0 | Leaves]],
    count(Copies, {true, false, equal}, 0, 0).

change(N, Leaves) -> [case X of N -> {X}; _ -> X end || X <- Leaves].

nest([A, B, C, D, E, F, G, H, I, J, K, L]) ->
    {[A, {B, [C | D]}, <<"text">>], #{key => E}, {F, {G, {H}}}, [[[I]], J], fun_free(K), [L | "tail"]}.

%% A term with a float and a big integer around it.
fun_free(K) -> [1.5, 123456789012345678901234567890, K, -5000000000, 4000000000].

count([], _, Yes, No) -> {Yes, No};
count([X | T], X, Yes, No) -> count(T, X, Yes + 1, No);
count([_ | T], X, Yes, No) -> count(T, X, Yes, No + 1).

%% Of each length, each byte changed once.
binaries() ->
    [begin
         Bytes = [X band 255 || X <- seq(1, Size)],
         A = list_to_binary(Bytes),
         Changed = [list_to_binary(flip(N, Bytes)) || N <- seq(1, Size)],
         {same(A, list_to_binary(Bytes)), count([A =:= B || B <- Changed], true, 0, 0), A =:= <<A/binary, 0>>}
     end || Size <- [0, 1, 2, 15, 16, 17, 31, 32, 33, 48, 63, 64, 65, 100]].

flip(1, [B | T]) -> [B bxor 16#80 | T];
flip(N, [B | T]) -> [B | flip(N - 1, T)].

%% Parts of a binary beside binaries of their own, at every offset.
parts() ->
    Whole = list_to_binary([X * 7 band 255 || X <- seq(0, 200)]),
    [begin
         <<_:At/binary, Part:Size/binary, _/binary>> = Whole,
         Own = list_to_binary(binary_to_list(Part)),
         {same(Part, Own), Part =:= binary_part(Whole, At, Size), Part =:= binary_part(Whole, At + 1, Size)}
     end || At <- [0, 1, 7, 16, 50], Size <- [1, 17, 70]].

deep() ->
    [{same(heads(N, a), heads(N, a)), same(heads(N, a), heads(N, b)), same(tuples(N, a), tuples(N, a)),
      same(tuples(N, a), tuples(N, b)), same(tails(N, a), tails(N, a)), same(tails(N, a), tails(N, b))}
     || N <- [1, 499, 500, 501, 502, 5000]].

heads(0, X) -> X;
heads(N, X) -> [heads(N - 1, X) | end_of_list].
tuples(0, X) -> X;
tuples(N, X) -> {N, tuples(N - 1, X)}.
tails(0, X) -> X;
tails(N, X) -> [N | tails(N - 1, X)].

numbers() ->
    Numbers = [0, 1, -1, 134217727, 134217728, -134217728, -134217729, 2147483647, 2147483648, -2147483648, -2147483649,
               9223372036854775807, 9223372036854775808, -9223372036854775808, -9223372036854775809,
               1 bsl 100, -(1 bsl 100), 1 bsl 200, 0.0, 1.0, -1.0, 134217728.0, 9223372036854775808.0],
    Equal = [{X, Y} || X <- Numbers, Y <- Numbers, id(X) + 0 =:= id(Y)],
    Same = [{X, Y} || X <- Numbers, Y <- Numbers, {x, [X]} =:= {x, [id(Y)]}],
    {length(Equal), length(Same), Equal =:= Same, id(1) =:= id(1.0), {id(1)} == {id(1.0)}}.

improper() ->
    {same([1 | 2], [1 | 2]), same([1 | 2], [1, 2]), same([1], {1}), same([], {}), same({}, {}), same([[]], [{}]),
     same(<<>>, []), same(<<0>>, 0), same(#{}, #{}), same(#{a => [1]}, #{a => [1]}), same(#{a => [1]}, #{a => [2]})}.

patterns() ->
    Text = id("the same text"),
    Tuple = id({a, "b", <<"c">>}),
    {case id("the same text") of Text -> yes; _ -> no end,
     case id("the same tezt") of Text -> yes; _ -> no end,
     case id({a, [$b], <<$c>>}) of Tuple -> yes; _ -> no end,
     case id({a, [$b], <<$d>>}) of Tuple -> yes; _ -> no end}.
