-module(recursion_mutual_tail).
%% about: mutual tail recursion between functions of different arity, with and without frames to drop
-export([start/0]).

start() -> {even(10000), odd(10000), state_a(5000, 0, []), ping(3000, 0), ack(2, 9), tak(12, 8, 4), hanoi(10), q(18), m(20), f(20)}.

even(0) -> true;
even(N) -> odd(N - 1).

odd(0) -> false;
odd(N) -> even(N - 1).

state_a(0, S, L) -> {S, length(L)};
state_a(N, S, L) -> state_b(N - 1, S + 1, a, [N | L]).

state_b(0, S, _, L) -> {S, -length(L)};
state_b(N, S, a, [_ | L]) -> state_c(L, N - 1, S * 2 rem 1009);
state_b(N, S, _, L) -> state_a(N, S, L).

state_c(L, 0, S) -> {c, S, L};
state_c(L, N, S) -> state_b(N, S + 3, b, [x | L]).

%% A call that returns, then a tail call that drops the frame.
ping(0, S) -> S;
ping(N, S) ->
    X = inc(N),
    pong(N - 1, S + X).

pong(N, S) ->
    Y = inc(S),
    ping(N, Y band 16#FFFF).

inc(X) -> X + 1.

ack(0, N) -> N + 1;
ack(M, 0) -> ack(M - 1, 1);
ack(M, N) -> ack(M - 1, ack(M, N - 1)).

tak(X, Y, Z) when Y >= X -> Z;
tak(X, Y, Z) -> tak(tak(X - 1, Y, Z), tak(Y - 1, Z, X), tak(Z - 1, X, Y)).

hanoi(0) -> 0;
hanoi(N) -> hanoi(N - 1) + 1 + hanoi(N - 1).

q(N) when N < 3 -> 1;
q(N) -> q(N - q(N - 1)) + q(N - q(N - 2)).

f(0) -> 1;
f(N) -> N - m(f(N - 1)).

m(0) -> 0;
m(N) -> N - f(m(N - 1)).
