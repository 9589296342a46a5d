-module(arith_typed_ranges).
%% about: arithmetic whose operand ranges the compiler knows from guards and masks (Type chunk)
-export([start/0, id/1]).

start() ->
    {
        bytes(id(300), id(77)), ranged(id(100)), ranged(id(134217727)), ranged(id(-5)),
        guard_int(id(134217727), id(1)), guard_int(id(1 bsl 63), id(-1)), guard_int(id(x), id(1)),
        masks(id(16#1234567890ABCDEF)), masks(id(-1)), hash(id("typed integers"), 5381), lcg(1000, 1)
    }.

bytes(A, B) ->
    X = A band 255,
    Y = B band 255,
    {X + Y, X - Y, X * Y, X bor Y, X bxor Y, (X bsl 8) bor Y, X * 65536 + Y, X * 16777216 * 16}.

ranged(N) when is_integer(N), N >= 0, N < 134217728 -> {in, N + 1, N * 2, N * N, N bsl 3, -N};
ranged(N) when is_integer(N) -> {out, N - 1}.

guard_int(A, B) when is_integer(A), is_integer(B) -> {A + B, A - B, A * B, A band B, A bor B};
guard_int(_, _) -> no.

masks(X) ->
    L = X band 16#FFFFFFF,
    H = (X bsr 28) band 16#FFFFFFF,
    {L, H, L + H, L * H, L - H, H bsl 28 + L}.

hash([], H) -> H;
hash([C | T], H) -> hash(T, (H * 33 + C) band 16#FFFFFFFF).

lcg(0, S) -> S;
lcg(N, S) -> lcg(N - 1, (S * 1103515245 + 12345) band 16#7FFFFFFF).

id(X) -> X.
