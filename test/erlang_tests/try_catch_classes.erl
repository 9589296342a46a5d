-module(try_catch_classes).
%% about: try ... of ... catch ... after with throw, error, exit; class and reason patterns; values and side effects in order
-export([start/0, id/1]).

start() ->
    [{R, erase()} || K <- [ok, value, throw, error, exit, badarg, none, of_throw, nested], R <- [run(id(K))]].

run(K) ->
    put(trace, [start]),
    try
        try act(K) of
            ok -> note(of_ok), fine;
            of_it -> throw(from_of);
            V -> note(of_value), {value, V}
        catch
            throw:T -> note(caught), {thrown, T};
            error:badarg -> note(badarg), bad;
            error:{my, R} -> note(error), {error, R}
        after
            note(finally)
        end
    catch
        C:X -> {outer, C, X}
    end.

act(ok) -> ok;
act(value) -> 42;
act(throw) -> throw(ball);
act(error) -> error({my, reason});
act(exit) -> exit(bye);
act(badarg) -> hd(id([]));
act(of_throw) -> of_it;
act(nested) ->
    try throw(inner) catch throw:inner -> note(inner), throw(again) after note(inner_after) end;
act(X) -> error({unknown, X}).

note(X) -> put(trace, [X | get(trace)]).

id(X) -> X.
