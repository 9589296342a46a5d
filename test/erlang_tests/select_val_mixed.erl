-module(select_val_mixed).
%% about: select_val over atoms, over small and wide integers, sparse and dense, with defaults and falls to other types
-export([start/0, id/1]).

start() ->
    {
        [dense(id(X)) || X <- [-1, 0, 1, 2, 3, 4, 5, 6, 7, 8, a, 1.0, 1 bsl 80]],
        [sparse(id(X)) || X <- [-134217728, -134217729, -5, 0, 100, 134217727, 134217728, 2147483648, 4294967295, 1 bsl 40, 1 bsl 62, 7, x]],
        [atoms(id(X)) || X <- [a, b, c, ok, error, undefined, true, false, [], z, 1, "ok"]],
        [mixed(id(X)) || X <- [a, 1, b, 2, [], {}, {1}, [1], 1.0, 2.0, <<>>, <<1>>, "abc", #{}, "abd"]],
        [two(id(A), id(B)) || A <- [0, 1, x], B <- [0, 1, y]], [guarded(id(X)) || X <- [1, 2, 3, -1, -2, 1 bsl 70]]
    }.

dense(0) -> zero; dense(1) -> one; dense(2) -> two; dense(3) -> three; dense(4) -> four; dense(5) -> five; dense(6) -> six; dense(7) -> seven;
dense(X) -> {other, is_integer(X)}.

sparse(-134217728) -> min28; sparse(-134217729) -> below28; sparse(-5) -> m5; sparse(134217727) -> max28; sparse(134217728) -> above28;
sparse(2147483648) -> p31; sparse(4294967295) -> p32; sparse(1099511627776) -> p40; sparse(4611686018427387904) -> p62;
sparse(_) -> none.

atoms(a) -> 1; atoms(b) -> 2; atoms(c) -> 3; atoms(ok) -> 4; atoms(error) -> 5; atoms(undefined) -> 6; atoms(true) -> 7; atoms(false) -> 8;
atoms([]) -> 9; atoms(_) -> 0.

mixed(a) -> atom_a; mixed(1) -> int_1; mixed(b) -> atom_b; mixed(2) -> int_2; mixed([]) -> nil; mixed({}) -> tuple0; mixed({X}) -> {tuple1, X};
mixed("abc") -> string; mixed([_]) -> list1; mixed(1.0) -> float1; mixed(<<>>) -> bin0; mixed(<<_>>) -> bin1; mixed(_) -> other.

two(0, 0) -> a; two(0, 1) -> b; two(1, 0) -> c; two(1, 1) -> d; two(x, _) -> e; two(_, y) -> f.

guarded(X) when X > 0 ->
    case X of 1 -> one; 2 -> two; _ when X < 1000 -> many; _ -> huge end;
guarded(X) ->
    case X of -1 -> m1; _ -> neg end.

id(X) -> X.
