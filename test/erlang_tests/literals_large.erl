-module(literals_large).
%% about: constant terms: big nested literals, shared ones, wide integers, floats, maps, funs of other modules, used after collections
-export([start/0, id/1]).

-define(TABLE, [{one, 1, <<"uno">>}, {two, 2, <<200, 201>>}, {three, [3, [3, [3]]], {x, {y, {z}}}}, {big, 123456789012345678901234567890, -98765432109876543210},
                {float, 3.141592653589793, -0.0, 1.0e300}, {map, #{a => #{b => #{c => [d]}}, 1 => 2.5, "k" => <<"v">>}},
                {wide, 134217727, 134217728, -134217728, -134217729, 4294967296, 9223372036854775807}]).

start() ->
    T = table(),
    erlang:garbage_collect(),
    U = id(table()),
    {_, Pi, Zero, _} = find(float, U),
    {map, M} = find(map, T),
    #{a := #{b := #{c := C}}} = M,
    {
        T =:= U, length(T), find(two, T), find(three, T), find(big, T), trunc(Pi * 1000000), 1 / (Zero + 1.0) =:= 1.0, C, maps_get("k", M),
        find(wide, T), size_sum(T, 0), mutate(T), [X || {X, _, _} <- T], element(300, tuple()), length(long()), sum(long(), 0), (ext())([1, 2]) =:= [2, 1],
        string() =:= id("a literal string of thirty-five ..") ++ "x", atoms()
    }.

table() -> ?TABLE.

tuple() ->
    {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
     1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
     2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
     3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
     4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
     5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, last}.

long() ->
    [1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009, 134217728, -134217729, 1010, 1011, 1012, 1013, 1014, 1015, 1016, 1017, 1018].

ext() -> fun lists:reverse/1.

string() -> "a literal string of thirty-five ..x".

atoms() -> [length(atom_to_list(A)) || A <- ['', 'A', 'with space', 'with\'quote', true, nil, 'åäö']].

%% A literal is never changed: the copy is.
mutate(T) ->
    [H | R] = T,
    N = setelement(2, H, changed),
    {hd(table()) =:= H, element(2, hd([N | R])), R =:= tl(table())}.

find(K, [T | _]) when element(1, T) =:= K -> T;
find(K, [_ | R]) -> find(K, R).

maps_get(K, M) -> byte_size(map_get(K, M)).

size_sum([], S) -> S;
size_sum([T | R], S) -> size_sum(R, S + tuple_size(T)).

sum([], S) -> S;
sum([X | T], S) -> sum(T, S + X).

id(X) -> X.
