-module(float_in_guards).
%% about: arithmetic of floats without float registers: in guards, of mixed operands, too large, divided by zero, with types known and not
-export([start/0, id/1, add/2, sub/2, mul/2, divide/2, far/2, inside/2, mixed/2, typed/2, many/3]).

start() ->
    Numbers = [0, 1, -3, 134217727, 134217728, 9223372036854775807, 1 bsl 70, 0.0, 0.5, -2.25, 1.0e308, -1.0e308, 4.9e-324],
    Pairs = [{A, B} || A <- Numbers, B <- Numbers],
    {
        [checksum([err(fun() -> F(A, B) end) || {A, B} <- Pairs]) || F <- [fun add/2, fun sub/2, fun mul/2, fun divide/2, fun mixed/2]],
        [F(id(1.5), id(2.5)) || F <- [fun add/2, fun sub/2, fun mul/2, fun divide/2, fun mixed/2]],
        [far(A, B) || {A, B} <- [{1.0, 1.0}, {2.0, 2.0}, {1.0e300, 1.0e300}, {0.0, -2.5}]],
        [inside(A, B) || {A, B} <- [{1.0, 1.0}, {1.0e308, 1.0e308}, {3.0, 0.0}, {0.0, 0.0}]],
        [typed(A, B) || {A, B} <- [{1.0, 2.0}, {1.0, 0.0}, {1.0e308, 1.0e-10}, {a, 1.0}, {2, 4}]],
        [err(fun() -> divide(id(X), id(Y)) end) || {X, Y} <- [{1.0, 0}, {1, 0.0}, {1, 0}, {0.0, 0.0}, {x, 1.0}]],
        [err(fun() -> mul(id(X), id(Y)) end) || {X, Y} <- [{1.0e308, 10}, {1.0e200, 1.0e200}, {x, 1.0}, {1.0, []}]],
        many(2000, 0.5, [])
    }.

id(X) -> X.

add(A, B) -> try A + B catch error:E -> E end.
sub(A, B) -> try A - B catch error:E -> E end.
mul(A, B) -> A * B.
divide(A, B) -> A / B.

%% Guards fail where expressions raise.
mixed(A, B) when A + B > 1.0 -> sum;
mixed(A, B) when A * B < -1.0 -> product;
mixed(A, B) when A / B =:= 1.0 -> quotient;
mixed(_, _) -> none.

%% Both squares are floats for the compiler, too; their sum is made in a guard.
far(X, Y) when is_float(X), is_float(Y) ->
    X2 = X * 1.0e-10,
    Y2 = Y * 1.0e-10,
    if
        X2 + Y2 > 3.0e-10 -> {far, X2};
        X2 - Y2 > 0.0 -> {right, Y2};
        true -> {near, X2, Y2}
    end.

inside(X, Y) when is_float(X), is_float(Y), X + Y < 10.0 -> {sum, X + Y};
inside(X, Y) when is_float(X), is_float(Y), X / Y > 1.0 -> quotient;
inside(X, Y) when is_float(X), is_float(Y), X * Y > 1.0 -> product;
inside(_, _) -> neither.

typed(X, Y) when is_float(X), is_float(Y), X / Y > 0.1 -> {X / Y, X * Y - X};
typed(X, Y) -> {other, X, Y}.

%% Allocates at each turn, with other terms alive.
many(0, X, Acc) -> {X, length(Acc)};
many(N, X, Acc) when is_float(X), X + 0.25 < 1.0e6 -> many(N - 1, X + 0.25, [{X} | Acc]);
many(_, X, Acc) -> {stopped, X, length(Acc)}.

checksum(Results) -> checksum(Results, 0).
checksum([], Sum) -> Sum;
checksum([X | T], Sum) -> checksum(T, (Sum * 31 + hash(X)) rem 1000003).

hash(X) when is_float(X) -> <<High:32, Low:32>> = <<X/float>>, (High * 3 + Low) rem 65521;
hash(X) when is_integer(X) -> digits(integer_to_list(X), 7);
hash({C, R}) -> hash(C) + hash(R);
hash(X) when is_atom(X) -> length(atom_to_list(X)).

digits([], Sum) -> Sum;
digits([D | T], Sum) -> digits(T, (Sum * 31 + D) rem 65521).

err(F) -> try F() catch C:R -> {C, R} end.
