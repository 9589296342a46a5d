%% about: sizes of segments that are none (negative, larger than any binary, no integers) have no match
-module(bs_match_sizes).
-export([start/0, id/1]).

start() ->
    B = id(<<1, 2, 3, 4, 5, 6, 7, 8>>),
    [
        {S, integer(B, S), units(B, S), float(B, S), binary(B, S), bits(B, S), skip(B, S), behind(B, S)}
     || S <- sizes()
    ] ++ constant(B).

sizes() ->
    [-1, -8, -64, -134217728, 134217727, 67108864, 1 bsl 27, 1 bsl 29, 1 bsl 40, 1 bsl 70, -(1 bsl 70)] ++
        [a, 2.0, [], <<8>>, {8}].

id(X) -> X.

integer(B, S) ->
    case B of
        <<_:S, X:8, _/binary>> -> {before, X};
        <<X:S, _/binary>> -> {is, X};
        _ -> none
    end.

units(B, S) ->
    case B of
        <<X:S/signed-little-unit:16, _/binary>> -> X;
        _ -> none
    end.

float(B, S) ->
    case B of
        <<X:S/float, _/binary>> -> X;
        _ -> none
    end.

binary(B, S) ->
    case B of
        <<X:S/binary, _/binary>> -> byte_size(X);
        _ -> none
    end.

bits(B, S) ->
    case B of
        <<X:S/bitstring, _/bitstring>> -> byte_size(X);
        _ -> none
    end.

skip(B, S) ->
    case B of
        <<_:S/binary-unit:32, X, _/binary>> -> X;
        _ -> none
    end.

%% A size that goes back must not find what was read before.
behind(B, S) ->
    case B of
        <<_:4/binary, X:S/binary, _/binary>> -> byte_size(X);
        <<_:32, _:S, X:8, _/binary>> -> {back, X};
        _ -> none
    end.

constant(B) ->
    [integer_of_2_31(B), binary_of_2_33(B), skip_of_2_33(B), back_to_16(B)].

integer_of_2_31(<<X:(1 bsl 31), _/binary>>) -> X;
integer_of_2_31(_) -> none.

binary_of_2_33(<<X:(1 bsl 30)/binary, _/binary>>) -> X;
binary_of_2_33(_) -> none.

skip_of_2_33(<<_:(1 bsl 33), X, _/binary>>) -> X;
skip_of_2_33(_) -> none.

%% The low 32 bits of the size are 16.
back_to_16(<<X:16#10000001/unit:16, _/binary>>) -> X;
back_to_16(_) -> none.
