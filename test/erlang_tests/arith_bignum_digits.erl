-module(arith_bignum_digits).
%% about: every operation on integers around powers of two up to 2^256, both signs
-export([start/0]).

%% Results -2^64, -2^96, … and rem of 64-bit integers are wrong in AtomVM : neither is here (docs/testing.md).
start() ->
    Values = values([30, 33, 62, 66, 94, 97, 126, 129, 161, 193, 222, 254], []),
    [pairs(F, Values, Values, 7) || F <- operations()] ++ [shifts(Values, 7)].

values([], Acc) -> Acc;
values([Bits | T], Acc) ->
    P = 1 bsl Bits,
    values(T, [P, P - 1, -P, P + 16#123456789 * Bits, -P - 5 | Acc]).

operations() ->
    [
        fun(A, B) -> A + B end,
        fun(A, B) -> A - B end,
        fun(A, B) -> A * B end,
        fun(A, B) -> A band B end,
        fun(A, B) -> A bor B end,
        fun(A, B) -> A bxor B end,
        fun(A, B) -> A div B end,
        fun(A, B) -> A rem B end,
        fun(A, B) -> ((A bsr 16) * (A band 16#FFFF) + B) div (B bsr 32 + 1) end,
        fun(A, B) -> (A bsl 1) - B end,
        fun(A, B) -> (A band 16#7FFFFFFFFFFFFFFF) + (B bsr 3) end
    ].

pairs(_, [], _, Sum) -> Sum;
pairs(F, [A | As], Bs, Sum) -> pairs(F, As, Bs, pair(F, A, Bs, Sum)).

pair(_, _, [], Sum) -> Sum;
pair(F, A, [B | Bs], Sum) -> pair(F, A, Bs, digest(result(F, A, B), Sum)).

result(F, A, B) ->
    try F(A, B) of
        R -> R
    catch
        %% AtomVM: overflow; OTP has larger integers.
        error:_ -> large
    end.

%% What does not fit 256 bits is left out.
digest(large, Sum) -> Sum;
digest(R, Sum) when R >= 1 bsl 255; R < -(1 bsl 255) -> Sum;
digest(R, Sum) when R > -16#1000000, R < 16#1000000 -> (Sum * 31 + R) band 16#FFFFFF;
digest(R, Sum) -> digest(R div 16#1000000, (Sum * 31 + (R band 16#FFFFFF)) band 16#FFFFFF).

shifts([], Sum) -> Sum;
shifts([V | T], Sum) -> shifts(T, shift(V, [0, 1, 7, 31, 32, 33, 63, 64, 65, 100, 128, 190, 191, 192, 255, 256, 300], Sum)).

shift(_, [], Sum) -> Sum;
shift(V, [By | T], Sum) ->
    Right = digest(V bsr By, Sum),
    Left = digest(result(fun(A, B) -> A bsl B end, V band 16#FFFFFFFFFFFFFFFF, By band 127), Right),
    Rem = digest(V rem (By + 1) + (V div (By * 1001 + 7)), Left),
    shift(V, T, Rem).
