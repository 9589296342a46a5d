-module(frames_many_y_registers).
%% about: stack frames of 20 to 40 y registers, trim between calls, values read back after garbage collection
-export([start/0, id/1]).

start() -> {wide(id(3)), shrink(id(5)), loop(50, 0), cond_frame(id(1)), cond_frame(id(2))}.

wide(N) ->
    A = id(N), B = id({A}), C = id([B]), D = id(N + 4), E = id(N + 5), F = id(N + 6), G = id(N + 7), H = id(N + 8),
    I = id(N + 9), J = id(N + 10), K = id(N + 11), L = id(N + 12), M = id(N + 13), O = id(N + 14), P = id(N + 15),
    Q = id(N + 16), R = id(N + 17), S = id(N + 18), T = id(N + 19), U = id(N + 20), V = id(N + 21), W = id(N + 22),
    X = id([A | U]), Y = id({C, X}), Z = id(<<N>>),
    erlang:garbage_collect(),
    [A, B, C, D, E, F, G, H, I, J, K, L, M, O, P, Q, R, S, T, U, V, W, X, Y, Z].

%% Each call needs fewer of the values than the one before: the compiler trims the frame.
shrink(N) ->
    A = id(N), B = id(A + 1), C = id(B * 2), D = id(C - A), E = id([D]), F = id({E, A}), G = id(<<A, B>>), H = id(7),
    X1 = use(A, B, C, D, E, F, G, H),
    X2 = use(B, C, D, E, F, G, H, X1),
    X3 = use(C, D, E, F, G, H, X1, X2),
    X4 = use(D, E, F, G, H, X1, X2, X3),
    {X1, X2, X3, X4}.

use(A, B, C, D, E, F, G, H) -> erlang:garbage_collect(), length(id([A, B, C, D, E, F, G, H])) + size_of(A).

size_of(X) when is_integer(X) -> X;
size_of(_) -> 100.

loop(0, S) -> S;
loop(N, S) ->
    A = wide(N),
    [_, {B}, [{C}] | _] = A,
    loop(N - 1, S + B + C + length(A)).

%% A frame built on one path only.
cond_frame(1) -> one;
cond_frame(N) ->
    A = id(N + 1), B = id(N + 2),
    case id(A) of
        3 -> C = id(B), {A, B, C};
        _ -> other
    end.

id(X) -> X.
