-module(convert_floats).
%% about: floats to and from text: decimals, scientific, short, round trips, what is refused
-export([start/0, id/1]).

start() ->
    Fs = [0.0, 1.0, -1.5, 3.141592653589793, 1.0e22, 1.0e-7, 123456.789, 1.7976931348623157e308, 5.0e-324, 0.1, -2.5e-10],
    {
        [F || F <- Fs, list_to_float(float_to_list(id(F))) =/= F], [F || F <- Fs, binary_to_float(float_to_binary(id(F))) =/= F],
        float_to_list(id(2.5), [{decimals, 2}]) =:= "2.50", float_to_list(id(2.5), [{decimals, 4}, compact]) =:= "2.5", float_to_binary(id(-0.125), [{decimals, 3}]) =:= <<"-0.125">>,
        float_to_list(id(1234.5), [{scientific, 3}]) =:= "1.234e+03", float_to_binary(id(0.1), [short]) =:= <<"0.1">>, float_to_list(id(1.0e22), [short]) =:= "1.0e22",
        trunc(list_to_float("12.75") * 100), trunc(binary_to_float(<<"-1.5e3">>)), trunc(list_to_float("1.0E+2")),
        [err(F) || F <- [fun() -> list_to_float("1") end, fun() -> list_to_float("1.") end, fun() -> list_to_float(".5") end, fun() -> list_to_float("1.0e") end, fun() -> list_to_float("1.0e400") end,
                         fun() -> binary_to_float(<<"x">>) end, fun() -> binary_to_float(<<"1e3">>) end, fun() -> float_to_list(id(1)) end]]
    }.

err(F) ->
    try F() catch error:R -> R end.

id(X) -> X.
