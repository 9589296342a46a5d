-module(arith_bignum_transitions).
%% about: bignums up to 2^254: growth and shrinking back to small integers, identities that must hold
-export([start/0, id/1]).

start() ->
    P = pow(id(2), 250),
    Q = pow(id(3), 150),
    N = -P,
    {
        P, Q, N - Q,
        P - P, (P + 5) - P, (P - 134217728) - P, P div P, N div P, P rem (P - 1),
        (P * 2 - P) =:= P, (P + Q) - Q =:= P, ((P - Q) + Q) =:= P,
        (P div Q) * Q + (P rem Q) =:= P, (N div Q) * Q + (N rem Q) =:= N,
        (N div -Q) * -Q + (N rem -Q) =:= N,
        P div id(1000003), N div id(1000003), P rem id(1000003), N rem id(1000003),
        P div id(4294967296), Q rem id(9223372036854775807),
        fact(50), fact(57) div fact(55), down(fact(50), 50), fib(360), gcd(fact(40), pow(id(6), 60))
    }.

pow(_, 0) -> 1;
pow(B, N) -> B * pow(B, N - 1).

fact(0) -> 1;
fact(N) -> N * fact(N - 1).

down(N, 0) -> N;
down(N, K) -> down(N div K, K - 1).

fib(N) -> fib(N, 0, 1).
fib(0, A, _) -> A;
fib(N, A, B) -> fib(N - 1, B, A + B).

gcd(A, 0) -> A;
gcd(A, B) -> gcd(B, A rem B).

id(X) -> X.
