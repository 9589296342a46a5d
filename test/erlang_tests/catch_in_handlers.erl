-module(catch_in_handlers).
%% about: catch reached by its value after the same function was entered by an exception
-export([start/0, fail/1, id/1]).

start() ->
    [after_try(3), element(1, after_try(0)), after_catch(2), after_catch(0), twice(4), twice(0),
     nested(1), is_list(nested(0))].

%% The exception comes out of a call, the catch behind it has no call in it.
after_try(N) ->
    try fail(N)
    catch _:_ -> (catch {v, 12 div N}) end.

after_catch(N) ->
    First = (catch fail(N)),
    {element(1, First), element(1, catch {second, 7 div N})}.

twice(N) ->
    A = try fail(N) catch error:R1 -> R1 end,
    B = (catch {b, 5 rem N}),
    C = try fail(A) catch error:R2 -> R2 end,
    {A, element(1, B), C, element(1, catch {c, 100 div N})}.

nested(N) ->
    catch try fail(N)
          catch error:X -> [X | (catch [id(X) | 1 bsl (10 div N)])] end.

fail(X) -> id(error({failed, X})).
id(X) -> X.
