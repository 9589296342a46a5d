-module(queens).
%% about: n-queens: all solutions for 7
-export([start/0, bench/0]).

start() -> unit().
bench() -> bench_driver:measure(fun unit/0).

unit() -> queens(7, 7, []).

queens(_, 0, _) -> 1;
queens(N, Row, Placed) -> try_columns(N, N, Row, Placed, 0).

try_columns(_, 0, _, _, Count) -> Count;
try_columns(N, C, Row, Placed, Count) ->
    case safe(C, 1, Placed) of
        true -> try_columns(N, C - 1, Row, Placed, Count + queens(N, Row - 1, [C | Placed]));
        false -> try_columns(N, C - 1, Row, Placed, Count)
    end.

safe(_, _, []) -> true;
safe(C, D, [Q | T]) -> Q =/= C andalso Q =/= C + D andalso Q =/= C - D andalso safe(C, D + 1, T).
