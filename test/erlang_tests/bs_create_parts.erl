-module(bs_create_parts).
%% about: building from binaries: whole, sized, sub-binaries, nested, appended in a loop, empty, mixed with integers and strings
-export([start/0, id/1]).

start() ->
    A = id(<<200, 201, 202, 203>>), E = id(<<>>),
    <<_, Sub/binary>> = A,
    N = id(2),
    {
        <<A/binary, A/binary>>, <<A:2/binary, 9>>, <<A:N/binary, N>>, <<Sub/binary, 1:16, Sub:1/binary>>, <<E/binary>>, <<E/binary, 250>>, <<250, E/binary>>,
        byte_size(append(<<>>, 500)), hash(append(<<>>, 500)), hash(prepend(<<>>, 200)), hash(double(<<250, 251>>, 10)), <<1, "abc", 2:16, A/binary, "x">>,
        [err(F) || F <- [fun() -> <<A:5/binary>> end, fun() -> <<(id(a))/binary>> end, fun() -> <<1, (id([1]))/binary>> end, fun() -> <<A:(id(-1))/binary>> end]],
        shared(A), << <<X, X>> || <<X>> <= A >>
    }.

append(B, 0) -> B;
append(B, N) -> append(<<B/binary, N:16>>, N - 1).

prepend(B, 0) -> B;
prepend(B, N) -> prepend(<<N, B/binary>>, N - 1).

double(B, 0) -> B;
double(B, N) -> double(<<B/binary, B/binary>>, N - 1).

%% Two appends to the same binary do not see each other.
shared(A) ->
    B = <<A/binary, 1>>,
    C = <<B/binary, 2>>,
    D = <<B/binary, 3>>,
    {B, C, D, <<B/binary>>}.

hash(B) -> hash(B, 1).
hash(<<X, R/binary>>, H) -> hash(R, (H * 257 + X) rem 16777213);
hash(<<>>, H) -> H.

err(F) ->
    try F() catch error:R -> R end.

id(X) -> X.
