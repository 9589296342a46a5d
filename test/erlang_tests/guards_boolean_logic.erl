-module(guards_boolean_logic).
%% about: and, or, xor, not, andalso, orelse and guard sequences, in guards and bodies, with non-booleans
-export([start/0, id/1]).

start() ->
    Bs = [true, false, maybe_, 1],
    {
        [[g(A, B), err(fun() -> A and B end), err(fun() -> A or B end), err(fun() -> A xor B end),
          err(fun() -> A andalso B end), err(fun() -> A orelse B end)] || A0 <- Bs, B0 <- Bs, A <- [id(A0)], B <- [id(B0)]],
        [err(fun() -> not A end) || A0 <- Bs, A <- [id(A0)]],
        [seq(X, Y) || X <- [0, 1, a], Y <- [0, 1, a]]
    }.

g(A, B) when A and B -> 1;
g(A, B) when A xor B -> 2;
g(A, B) when A or B -> 3;
g(A, B) when not A, not B -> 4;
g(A, B) when A orelse B -> 5;
g(A, B) when A =/= true andalso B =:= A -> 6;
g(_, _) -> 7.

%% Guards separated by semicolons: an error in one does not stop the others.
seq(X, Y) when X + Y > 1; X =:= a -> 1;
seq(X, Y) when (X =:= 0) and (Y + 1 =:= 2); Y =:= a, X =:= 0 -> 2;
seq(X, Y) when (is_atom(X) orelse X > 0) andalso (is_atom(Y) orelse Y =:= 0) -> 3;
seq(_, _) -> 4.

err(F) ->
    try F() catch error:{R, _} -> R; error:R -> R end.

id(X) -> X.
