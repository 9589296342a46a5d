-module(arith_bignum_limit).
%% about: AtomVM's limit of 256 bits: the largest magnitude is right, one more raises overflow
%% otp: false, OTP has no limit near 256 bits
%% expected: {true,true,overflow,overflow,overflow,overflow,true}
-export([start/0, id/1]).

start() ->
    Half = pow2(255),
    Max = Half + (Half - 1),
    Min = -Half - (Half - 1),
    {
        Max - Half =:= Half - 1, Min + Half =:= -(Half - 1),
        err(fun() -> Max + id(1) end), err(fun() -> Min - id(1) end), err(fun() -> Half * id(2) end),
        err(fun() -> Max * Max end),
        Max + Min =:= 0
    }.

pow2(0) -> id(1);
pow2(N) -> id(2) * pow2(N - 1).

err(F) ->
    try F() catch error:R -> R end.

id(X) -> X.
