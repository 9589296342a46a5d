-module(accessors).
%% about: small functions called for a field, a comparison, a step (what inlining is for)
-export([start/0, bench/0]).

-record(p, {x, y, w}).

start() -> unit().
bench() -> bench_driver:measure(fun unit/0).

unit() ->
    Points = points(60, []),
    loop(100, Points, 0).

loop(0, _, Acc) -> Acc;
loop(N, Points, Acc) -> loop(N - 1, Points, add(Acc, walk(Points, 0)) band 16#FFFFFF).

points(0, Acc) -> Acc;
points(N, Acc) -> points(N - 1, [#p{x = N * 7 rem 50, y = N * 11 rem 50, w = N rem 3} | Acc]).

walk([A, B | T], Acc) ->
    Step = add(distance(x(A), x(B)), distance(y(A), y(B))),
    Weight = max_of(w(A), w(B)),
    case is_far(Step) of
        true -> walk([B | T], add(Acc, scale(Step, Weight)));
        false -> walk([B | T], add(Acc, 1))
    end;
walk(_, Acc) -> Acc.

x(#p{x = X}) -> X.
y(#p{y = Y}) -> Y.
w(#p{w = W}) -> W.

add(A, B) -> A + B.
scale(A, B) -> A * (B + 1).
distance(A, B) when A > B -> A - B;
distance(A, B) -> B - A.
max_of(A, B) when A > B -> A;
max_of(_, B) -> B.
is_far(D) -> D > 20.
