-module(compare_term_order).
%% about: < =< > >= == /= between every pair of types: the full term order
-export([start/0, id/1]).

start() ->
    Ascending = [-(1 bsl 100), -9223372036854775808, -134217729, -1, 0, 0.5, 1, 134217727, 134217728, 1.0e10, 1 bsl 62,
                 1 bsl 100, a, ab, b, make_ref(), fun id/1, self(), {}, {1}, {2}, {a}, {0, 0}, #{}, #{a => 1}, #{b => 0},
                 #{a => 0, b => 0}, [], [0], [0, 1], [1], [a], <<>>, <<0>>, <<0, 1>>, <<1>>, <<1, 0>>],
    wrong(Ascending, []).

%% Every pair whose comparison does not follow from its place in the list.
wrong([], Bad) -> Bad;
wrong([A | T], Bad) ->
    Same = check(id(A), id(A), {false, true, false, true, true, false, true, false}),
    wrong(T, add(Same, A, A, pairs(A, T, Bad))).

pairs(_, [], Bad) -> Bad;
pairs(A, [B | T], Bad) ->
    Up = check(id(A), id(B), {true, true, false, false, false, true, false, true}),
    Down = check(id(B), id(A), {false, false, true, true, false, true, false, true}),
    pairs(A, T, add(Up, A, B, add(Down, B, A, Bad))).

add(ok, _, _, Bad) -> Bad;
add(W, A, B, Bad) -> [{A, B, W} | Bad].

check(A, B, Want) ->
    case {A < B, A =< B, A > B, A >= B, A == B, A /= B, A =:= B, A =/= B} of
        Want -> guards(A, B, Want);
        Got -> {values, Got}
    end.

guards(A, B, Want) ->
    G = {if A < B -> true; true -> false end, if A =< B -> true; true -> false end,
         if A > B -> true; true -> false end, if A >= B -> true; true -> false end,
         if A == B -> true; true -> false end, if A /= B -> true; true -> false end,
         if A =:= B -> true; true -> false end, if A =/= B -> true; true -> false end},
    if G =:= Want -> ok; true -> {guards, G} end.

id(X) -> X.
