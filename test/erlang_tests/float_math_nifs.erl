-module(float_math_nifs).
%% about: the math functions on easy and awkward arguments, rounded to 9 digits, and their argument errors
-export([start/0, id/1]).

start() ->
    {
        [r(F) || F <- [math:sin(id(1.0)), math:cos(id(1)), math:tan(id(0.5)), math:asin(id(0.5)), math:acos(id(0.5)), math:atan(id(2)), math:atan2(id(-1.0), id(-2.0)), math:sinh(id(1.0)),
                       math:cosh(id(1.0)), math:tanh(id(0.5)), math:exp(id(1)), math:log(id(10)), math:log2(id(10)), math:log10(id(2)), math:sqrt(id(2)), math:pow(id(2), id(0.5)),
                       math:fmod(id(7.5), id(2)), math:floor(id(-1.5)), math:ceil(id(-1.5)), math:asinh(id(1)), math:acosh(id(2)), math:atanh(id(0.5))]],
        [err(F) || F <- [fun() -> math:acos(id(2)) end, fun() -> math:sin(id(a)) end, fun() -> math:sqrt(id(-1)) end, fun() -> math:log(id(-1)) end, fun() -> math:fmod(id(1), id(0)) end]]
    }.

r(F) -> round(F * 1000000000).

err(F) ->
    try F() catch error:R -> R end.

id(X) -> X.
