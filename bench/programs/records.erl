-module(records).
%% about: records: fields read and updated
-export([start/0, bench/0]).

start() -> unit().
bench() -> bench_driver:measure(fun unit/0).

-record(account, {id, balance = 0, log = [], open = true}).

unit() ->
    A = loop(4000, #account{id = 1}),
    A#account.balance + length(A#account.log).

loop(0, A) -> A;
loop(N, #account{balance = B} = A) when N band 7 =:= 0 ->
    loop(N - 1, A#account{balance = B - 3, log = [N | trim(A#account.log)]});
loop(N, A) -> loop(N - 1, deposit(A, N band 15)).

deposit(#account{open = true, balance = B} = A, X) -> A#account{balance = B + X}.
trim([A, B, C | _]) -> [A, B, C];
trim(L) -> L.
