-module(maps_order_and_iteration).
%% about: order between maps by size, keys and values, and maps:next/1 over an iterator built by hand
-export([start/0, id/1]).

start() ->
    Ms = [#{}, #{a => 1}, #{a => 2}, #{b => 1}, #{1 => 1}, #{1.0 => 1}, #{a => 1, b => 1}, #{a => 1, b => 2}, #{a => 1, c => 0}, #{[] => 1}, #{{} => 1}],
    {[{I, J} || {I, A} <- num(Ms, 1), {J, B} <- num(Ms, 1), id(A) < id(B)], [I || {I, A} <- num(Ms, 1), A =:= id(A), A == A],
     #{1 => a} == #{1.0 => a}, #{a => 1} == #{a => 1.0}, #{a => 1} =:= #{a => 1.0}, #{} < [], #{} > {}, #{a => 1} > {1, 2, 3}}.

num([], _) -> [];
num([X | T], I) -> [{I, X} | num(T, I + 1)].

id(X) -> X.
