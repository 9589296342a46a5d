-module(float_comparisons).
%% about: comparing floats: equal, near, signed zeros, with integers and bignums, in guards, min and max, sorting
-export([start/0, id/1]).

start() ->
    Vs = [-1.0e300, -(1 bsl 80), -1.5, -1, -1.0e-300, 0, 1.0e-300, 0.5, 1, 1.0000000000000002, 2, 2.5, 134217727.5, 134217728, 1.0e20, 1 bsl 80, 1.0e300],
    {[{A, B} || {I, A} <- num(Vs, 1), {J, B} <- num(Vs, 1), ((id(A) < id(B)) =/= (I < J)) or ((id(A) >= id(B)) =:= (I < J)) or ((id(A) == id(B)) =/= (I =:= J))],
     id(0.0) == id(-0.0), id(0.0) < id(-0.0), id(1) == id(1.0), id(1) =:= id(1.0), id(0.1) + id(0.2) == 0.3, id(0.1) + id(0.2) > 0.3, abs(id(-0.5)) =:= 0.5,
     trunc(max(id(2.5), id(2))), trunc(min(id(2.5), id(3)) * 10), [range(id(X)) || X <- [-1.0, 0.0, 0.5, 1.0, 1.5, 0, 1, 2, a]]}.

range(X) when X >= 0.0, X < 1.0 -> unit;
range(X) when is_float(X) -> float;
range(X) when X == 1.0 -> one;
range(X) when X > 1.0, is_number(X) -> above;
range(_) -> other.

num([], _) -> [];
num([X | T], I) -> [{I, X} | num(T, I + 1)].

id(X) -> X.
