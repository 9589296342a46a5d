-module(arith_bignum_bitwise).
%% about: band bor bxor bnot bsl bsr on 64-bit and bignum operands of both signs
-export([start/0, id/1]).

start() ->
    Vs = [0, 1, -1, 255, -256, 134217727, -134217728, 2147483648, -2147483649, 4294967295, -4294967296,
          9223372036854775807, -9223372036854775808, 18446744073709551615, -18446744073709551616,
          (1 bsl 100) - 1, -(1 bsl 100), (1 bsl 200) + 12345, -(1 bsl 200) - 98765],
    {
        hash([A band B || A <- Vs, B <- Vs]),
        hash([A bor B || A <- Vs, B <- Vs]),
        hash([A bxor B || A <- Vs, B <- Vs]),
        hash([bnot A || A <- Vs]),
        [A || A <- Vs, B <- Vs, (A bxor B) bxor B =/= A],
        [A || A <- Vs, bnot (bnot A) =/= A orelse bnot A =/= -A - 1],
        [{A, B} || A <- Vs, B <- Vs, (A band B) + (A bor B) =/= A + B],
        id(1 bsl 100) bsr id(73), id(-(1 bsl 100)) bsr id(73), id(-(1 bsl 100) - 1) bsr id(100),
        id((1 bsl 200) + 7) bsr id(64), id(-(1 bsl 200) - 7) bsr id(64), id(1 bsl 200) bsr id(1000),
        id(-(1 bsl 200)) bsr id(1000), id(12345678901234567890) bsl id(100), id(-12345678901234567890) bsl id(100)
    }.

hash(L) -> hash(L, 7).
hash([], H) -> H;
hash([X | T], H) -> hash(T, (H * 31 + fold(X, 0)) rem 1000000007).

fold(0, S) -> S;
fold(-1, S) -> S + 1;
fold(X, S) -> fold(X bsr 24, S * 7 + (X band 16#FFFFFF)).

id(X) -> X.
