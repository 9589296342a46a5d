-module(float_overflow).
%% about: float overflow, division by zero and bad operands raise badarith in every operator, in registers and in guards
-export([start/0, id/1]).

start() ->
    Big = id(1.0e308),
    {
        [err(F) || F <- [fun() -> Big * 10.0 end, fun() -> Big + Big end, fun() -> -Big - Big end, fun() -> Big / 1.0e-10 end, fun() -> Big / 0.0 end, fun() -> id(0.0) / id(0) end,
                         fun() -> Big * id(10) end, fun() -> id(a) * 1.0 end, fun() -> 1.0 + id([]) end, fun() -> ops(Big, Big) end, fun() -> ops(1.0, id(x)) end,
                         fun() -> math:sqrt(id(-1.0)) end, fun() -> math:log(id(0.0)) end, fun() -> math:pow(id(1.0e200), id(2.0)) end, fun() -> math:exp(id(1000.0)) end]],
        [guard(id(X)) || X <- [1.0, 1.0e308, 0.0, a, 5]], loop(1.0, 0), id(1.0e-300) * id(1.0e-300) == 0.0
    }.

ops(A, B) -> (A * 2.0 + B) * B - 1.0.

guard(X) when X * 10.0 > 5.0 -> above;
guard(X) when 1.0 / X > 0.5 -> inverse;
guard(_) -> neither.

%% Doubles until the error: the count of rounds is exact.
loop(X, N) ->
    try X * 2.0 of Y -> loop(Y, N + 1) catch error:badarith -> N end.

err(F) ->
    try F() of V -> {value, V} catch C:R -> {C, R} end.

id(X) -> X.
