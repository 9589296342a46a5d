-module(catch_values).
%% about: the catch operator: values, throws, exits and errors, nested, in lists and tuples, with values kept across it
-export([start/0, id/1]).

start() ->
    A = id(a), B = id([1, 2]),
    {
        catch 1 + id(1), catch throw(x), short(catch exit(y)), short(catch error(z)), short(catch id(1) + id(q)), short(catch hd(id([]))),
        [A, catch throw(B), A], {catch throw({1}), B, catch throw({2})}, catch (catch throw(inner)), catch throw(catch throw(deep)),
        short(catch undefined_mod:f()), loop(1000, 0), tail(3), case catch throw(v) of v -> matched end, (catch id(ok)) =:= ok,
        live(id(7))
    }.

short({'EXIT', {R, S}}) when is_list(S) -> {exit_error, R};
short({'EXIT', R}) -> {exit_exit, R};
short(X) -> X.

loop(0, S) -> S;
loop(N, S) ->
    X = (catch step(N)),
    loop(N - 1, S + X).

step(N) when N rem 2 =:= 0 -> throw(N);
step(N) -> -N - 1.

tail(0) -> throw(end_);
tail(N) -> catch tail2(N - 1).

tail2(N) -> tail(N).

%% Values in y registers survive an exception raised in a deeper frame.
live(N) ->
    X = id([N]), Y = id({N, N}), Z = id(<<N>>),
    R = (catch thrower(N)),
    {X, Y, Z, R}.

thrower(N) ->
    A = id(N + 1), B = id(A + 1),
    _ = id(A + B),
    throw({A, B}).

id(X) -> X.
