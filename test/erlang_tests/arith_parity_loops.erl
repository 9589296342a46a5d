-module(arith_parity_loops).
%% about: tight integer loops: Collatz, digits, popcount, gcd, integer square root, modular power
-export([start/0]).

start() ->
    {
        collatz(27, 0), max_collatz(1, 300, 0, 0), digits(8765432109876543210, 0), popcount(16#DEADBEEFCAFEBABE, 0),
        gcd(1134903170, 701408733), gcd(1 bsl 60, 3 bsl 40), isqrt(1 bsl 62), isqrt(999999999999), modpow(3, 100000, 998244353),
        reverse_digits(123456789, 0), trunc_sum(1, 2000, 0)
    }.

collatz(1, N) -> N;
collatz(X, N) when X rem 2 =:= 0 -> collatz(X div 2, N + 1);
collatz(X, N) -> collatz(3 * X + 1, N + 1).

max_collatz(I, Max, _, At) when I > Max -> At;
max_collatz(I, Max, Best, At) ->
    case collatz(I, 0) of
        L when L > Best -> max_collatz(I + 1, Max, L, I);
        _ -> max_collatz(I + 1, Max, Best, At)
    end.

digits(0, S) -> S;
digits(N, S) -> digits(N div 10, S + N rem 10).

popcount(0, C) -> C;
popcount(N, C) -> popcount(N band (N - 1), C + 1).

gcd(A, 0) -> A;
gcd(A, B) -> gcd(B, A rem B).

isqrt(N) -> isqrt(N, N).
isqrt(N, X) ->
    Y = (X + N div X) div 2,
    if Y >= X -> X; true -> isqrt(N, Y) end.

modpow(_, 0, _) -> 1;
modpow(B, E, M) when E band 1 =:= 1 -> B * modpow(B, E - 1, M) rem M;
modpow(B, E, M) -> H = modpow(B, E bsr 1, M), H * H rem M.

reverse_digits(0, R) -> R;
reverse_digits(N, R) -> reverse_digits(N div 10, R * 10 + N rem 10).

trunc_sum(N, Max, S) when N > Max -> S;
trunc_sum(N, Max, S) -> trunc_sum(N + 1, Max, S + (N * N) div 7 - (N * N) rem 11).
