-module(bs_large_and_refc).
%% about: binaries above 64 bytes (reference counted), sub-binaries of them, sent to processes, kept across collections
-export([start/0, id/1]).

start() ->
    B = id(make(3000)),
    <<_:100/binary, S:2000/binary, _/binary>> = B,
    Me = self(),
    Ps = [spawn_opt(fun() -> Me ! {I, sum(S, 0) + byte_size(B)} end, []) || I <- [1, 2, 3]],
    Rs = [receive {I, V} -> V end || I <- [1, 2, 3]],
    {length(Ps), Rs, sum(B, 0), pieces(S, 100, []), churn(200, B, 0), B =:= make(3000), B < <<B/binary, 0>>, sum(concat(split(B, 64)), 0)}.

make(N) -> list_to_binary(bytes(N)).
bytes(0) -> [];
bytes(N) -> [N band 255 | bytes(N - 1)].

sum(<<X, R/binary>>, S) -> sum(R, S + X);
sum(<<>>, S) -> S.

pieces(B, N, Acc) when byte_size(B) >= N ->
    <<P:N/binary, R/binary>> = B,
    pieces(R, N, [sum(P, 0) | Acc]);
pieces(_, _, Acc) -> hash(Acc, 0).

hash([], H) -> H;
hash([X | T], H) -> hash(T, (H * 31 + X) rem 1000003).

churn(0, _, S) -> S;
churn(N, B, S) ->
    C = <<B:200/binary, N>>,
    <<_:N/binary, X, _/binary>> = C,
    churn(N - 1, B, S + X + byte_size(id(C))).

split(B, N) when byte_size(B) > N ->
    <<P:N/binary, R/binary>> = B,
    [P | split(R, N)];
split(B, _) -> [B].

concat(L) -> iolist_to_binary(L).

id(X) -> X.
