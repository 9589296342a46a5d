-module(arith_runs).
%% about: several operations in one expression, with operands at the bounds of 28, 32 and 64 bits, floats and atoms
-export([start/0]).

start() ->
    Values = values(),
    {each(runs(), Values, 7), guards(Values, Values, 0), keeps_registers(Values, [])}.

each([], _, Acc) -> Acc;
each([F | T], Values, Acc) -> each(T, Values, pairs(F, Values, Values, Acc)).

pairs(_, [], _, Acc) -> Acc;
pairs(F, [A | As], Bs, Acc) -> pairs(F, As, Bs, pair(F, A, Bs, Acc)).

pair(_, _, [], Acc) -> Acc;
pair(F, A, [B | Bs], Acc) -> pair(F, A, Bs, digest(result(F, A, B), Acc)).

result(F, A, B) ->
    try F(A, B) of
        R -> R
    catch
        error:badarith -> badarith
    end.

%% Not known to the compiler.
id(X) -> X.

values() ->
    [
        id(V)
     || V <- [
            0, 1, -1, 10, 255, 16#7FFFFFF, -16#8000000, 16#8000000, -16#8000001, 16#7FFFFFFF, -16#80000000, 16#80000000,
            16#FFFFFFFF, 16#100000000, 16#3FFFFFFFFFFFFFFF, 16#4000000000000000, -16#4000000000000000,
            16#7FFFFFFFFFFFFFFF, -16#8000000000000000, -16#7FFFFFFFFFFFFFFF, 16#FFFFFFFFFFFFFFFFFF, -16#10000000000000007, 1.5, a, [], {1}
        ]
    ].

runs() ->
    [
        fun(A, B) -> A * 10 + B - $0 end,
        fun(A, B) -> (A + B) * (A - B) end,
        fun(A, B) -> ((A bxor B) * 16#01000193) band 16#FFFFFFFF end,
        fun(A, B) -> (A bxor (B bsl 13)) band 16#3FFFFFFFFFFFFFF end,
        fun(A, B) -> ((A bsl 40) bsr 20) + (B bor 16#80000000) end,
        fun(A, B) -> (A + B + 16#7FFFFFFF00000000) - 16#7FFFFFFF00000000 end,
        fun(A, B) -> (A * B + 16#100000000) band 16#7FFFFFFFFFFFFFFF end,
        fun(A, B) -> ((A * B + 16#100000000) band 16#3FFFFFFFFFFFFFFF) rem 1000003 end,
        fun(A, B) -> ((A band 16#FFFF) * (B band 16#FFFF)) div 7 end,
        fun(A, B) -> ((A band 16#FFFFFFFFFF) * (B band 16#FFFF)) div 16#123456789 end,
        fun(A, B) -> (A bsr 100) + (B bsr 63) end,
        fun(A, B) -> (A bsr 3) bor ((B bsl 61) band 16#7FFFFFFFFFFFFFFF) end,
        fun(A, B) -> A - (B + 16#80000000) end,
        fun(A, B) -> (A - 1) band (B - 1) end,
        fun(A, B) -> (A band -16#80000000) + (B band 15) end,
        fun(A, B) -> ((A + 1) bor (B - 1)) bxor -1 end,
        fun(A, B) -> (A rem 10) * 100 + (B rem 10) end,
        fun(A, B) -> (A div 10) * 100 - (B div 16#FFFFFFFFFF) end,
        fun(A, B) -> ((A band 16#FFFFFFFF) bsl 31) - ((B band 16#FFFFFFFF) bsl 30) end,
        fun(A, B) -> (A * A) * B end,
        fun(A, B) -> (A + B) bsl 27 end,
        fun(A, B) -> (A + B) bsl 3 - 5 end
    ].

digest(badarith, Acc) -> (Acc * 7 + 3) band 16#FFFFFF;
digest(R, Acc) when is_float(R), abs(R) > 1.0e15 -> (Acc * 7 + 5) band 16#FFFFFF;
digest(R, Acc) when is_float(R) -> digest(trunc(R * 8), Acc);
digest(R, Acc) when R > -16#1000000, R < 16#1000000 -> (Acc * 31 + R) band 16#FFFFFF;
digest(R, Acc) -> digest(R div 16#1000000, (Acc * 31 + (R band 16#FFFFFF)) band 16#FFFFFF).

guards([], _, Acc) -> Acc;
guards([A | As], Bs, Acc) -> guards(As, Bs, guard_each(A, Bs, Acc)).

guard_each(_, [], Acc) -> Acc;
guard_each(A, [B | T], Acc) when (A + B) * 3 - 16#80000000 > A bxor 1 -> guard_each(A, T, Acc + 1);
guard_each(A, [B | T], Acc) when (A band 16#FFFFFFFF) * 2 + B =:= 7 -> guard_each(A, T, Acc + 100);
guard_each(A, [_ | T], Acc) -> guard_each(A, T, Acc).

%% What else is in registers must come through a run that makes garbage and collects.
keeps_registers([], Acc) -> length(Acc);
keeps_registers([H | T], Acc) when is_integer(H) ->
    A = [H, {H}],
    B = ((H band 16#FFFFFFFFFFFF) * 5 + 16#FFFFFFFF) bxor 16#7777777777,
    C = (B + H) * 3 - B,
    [H, {H}] = A,
    keeps_registers(T, [{A, B, C} | Acc]);
keeps_registers([_ | T], Acc) -> keeps_registers(T, Acc).
