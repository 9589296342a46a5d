-module(binaries_growing).
%% about: binaries appended to in loops, kept and shared while they grow, read bit by bit
-export([start/0]).

start() ->
    A = bytes(3000, <<>>),
    B = bytes(100, <<>>),
    {First, Rest} = split(A, 1000),
    Shared = [<<First/binary, N>> || N <- [1, 2, 3]],
    {byte_size(A), bit_size(B), byte_size(Rest), [binary:last(S) || S <- Shared], sum(A, 0), ones(B, 0), first(A), words(300, <<>>)}.

bytes(0, B) -> B;
bytes(N, B) -> bytes(N - 1, <<B/binary, (N band 255)>>).
split(B, N) -> <<X:N/binary, Y/binary>> = B, {X, Y}.
sum(<<>>, S) -> S;
sum(<<X, T/binary>>, S) -> sum(T, S + X).
ones(<<>>, S) -> S;
ones(<<X:1, T/bitstring>>, S) -> ones(T, S + X).
first(<<A:16, B:16/little, C/signed, _/binary>>) -> {A, B, C}.
words(0, B) -> byte_size(B);
words(N, B) -> words(N - 1, <<N:32/little, B/binary, N:16>>).
