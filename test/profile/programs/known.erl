%% Programs whose profile is known (erlc known.erl).
-module(known).
-export([start/0, short/0, garbage/0, few_cells/0, cells/0, waiting/0, forever/0, leaves/0, lines/0, deep/0, fails/0]).

%% thrice/1 goes round three times as often as once/1.
start() -> rounds(1200).

short() -> rounds(3).

rounds(0) -> ok;
rounds(N) ->
    _ = once(50000),
    _ = thrice(150000),
    rounds(N - 1).

once(N) -> spin(N, 1).
thrice(N) -> twirl(N, 1).

spin(0, Acc) -> Acc;
spin(N, Acc) -> spin(N - 1, (Acc * 5 + N) band 16#ffff).

twirl(0, Acc) -> Acc;
twirl(N, Acc) -> twirl(N - 1, (Acc * 5 + N) band 16#ffff).

%% Much that lives is copied by each collection.
garbage() -> keep(60, cells(50000, [])).

%% The interpreter collects much more often.
few_cells() -> keep(1, cells(500, [])).

keep(0, Kept) -> length(Kept);
keep(N, Kept) ->
    _ = cells(20000, []),
    keep(N - 1, Kept).

cells(0, Cells) -> Cells;
cells(N, Cells) -> cells(N - 1, [N | Cells]).

%% 8 words each round: 2 by few/2, 6 by many/2, in 200 and 600 cells.
cells() -> fill(1000).

fill(0) -> ok;
fill(N) ->
    _ = few(200, []),
    _ = many(600, []),
    fill(N - 1).

few(0, Cells) -> Cells;
few(N, Cells) -> few(N - 1, [N | Cells]).

many(0, Cells) -> Cells;
many(N, Cells) -> many(N - 1, [N | Cells]).

waiting() -> receive after 400 -> ok end.

forever() -> io(), forever(0).

forever(N) -> forever(N + 1).

io() -> erlang:display(begun).

%% The interpreter raises function_clause: each call of only/1 leaves.
leaves() -> caught(3000).

caught(0) -> ok;
caught(N) ->
    _ = (catch only(N)),
    caught(N - 1).

only(none) -> ok.

%% One line is most of both/2.
lines() -> both(20000, 0).

both(0, Sum) -> Sum;
both(N, Sum) ->
    A = integer_to_list(N),
    B = length(lists:flatten([[A, A], [A, A, [A, A, A]], [A, A], [A, A, [A, A, A]]])),
    both(N - 1, Sum + B).

deep() -> repeat(60).

repeat(0) -> ok;
repeat(N) ->
    _ = length(rec(100000)),
    repeat(N - 1).

rec(0) -> [];
rec(N) -> [N | rec(N - 1)].

fails() -> hd(short()).
