-module(compare_literals).
%% about: comparison instructions with a literal on one side: atoms, nil, small and wide integers, strings
-export([start/0, id/1]).

start() -> [c(id(X)) || X <- [0, 5, 10, 11, 134217727, 134217728, -134217729, 1 bsl 40, 5.0, a, b, [], "ab", {x, 1}, {x, 2}, <<"ab">>]].

c(X) ->
    [b(X < 10), b(X =< 10), b(X > 10), b(X >= 10), b(10 < X), b(X < 134217728), b(X >= 134217728), b(X =:= 134217728),
     b(X == 5), b(X =:= 5), b(X == 5.0), b(X =:= 5.0), b(X =:= a), b(X > a), b(X =:= []), b(X >= []), b(X =:= "ab"), b(X < "b"),
     b(X =:= {x, 1}), b(X =< {x, 1}), b(X =:= <<"ab">>), b(X /= <<"ab">>), b(X =:= 1099511627776), b(X < -134217728)].

b(true) -> 1;
b(false) -> 0.

id(X) -> X.
