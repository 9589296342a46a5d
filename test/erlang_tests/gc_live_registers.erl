-module(gc_live_registers).
%% about: garbage collection with live terms in x and y registers, shared and nested data, old data kept intact
-export([start/0, id/1]).

start() ->
    Base = build(100, []),
    Check = hash(Base, 7),
    Garbage = churn(300, Base, {Base, Check}, 0),
    {_, Check2} = element(2, Garbage),
    Shared = {Base, Base, [Base | Base]},
    erlang:garbage_collect(),
    {A, B, [C | D]} = id(Shared),
    {Check =:= Check2, hash(Base, 7) =:= Check, hash(A, 7) =:= hash(B, 7), C =:= D, element(1, Garbage), deep(500, x), grow(2000, [], 0)}.

build(0, L) -> L;
build(N, L) -> build(N - 1, [{N, [N, N + 1], <<N:16>>, N * 1.5, N bsl 60, #{N => L =:= []}} | L]).

churn(0, B, Keep, S) -> {S + length(B), Keep};
churn(N, B, Keep, S) ->
    T = {N, [N, N, N, N], {N, B}, Keep},
    {N, [_, X | _], {Y, _}, K} = id(T),
    churn(N - 1, B, K, S + X - Y + 1).

hash([], H) -> H;
hash([{A, [B, C], <<D:16>>, E, F, M} | T], H) ->
    hash(T, (H * 31 + A + B * 3 + C * 5 + D * 7 + trunc(E) + (F bsr 60) + map_size(M)) rem 1000003).

deep(0, X) -> depth(X, 0);
deep(N, X) -> deep(N - 1, {X}).

depth({X}, N) -> depth(X, N + 1);
depth(_, N) -> N.

grow(0, L, S) -> S + length(L);
grow(N, L, S) when N rem 100 =:= 0 -> erlang:garbage_collect(), grow(N - 1, [N | L], S + hd([N | L]));
grow(N, L, S) -> grow(N - 1, [{N, L =:= []} | L], S).

id(X) -> X.
