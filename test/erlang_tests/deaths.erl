%% about: processes that die of uncaught errors, exits and throws: how monitors see it, and what is reported of it
%% Processes that die of exceptions: start/0 sees how by monitors, and test/host/deaths.test.ts has each of the functions
%% run by the first process.
-module(deaths).
-export([start/0]).
-export([badarith/0, function_clause/0, an_exit/0, a_throw/0, undefined_module/0, undefined_function/0,
         undefined_local/0, by_apply/0, of_c/0, reraised/0, again/0, chosen_trace/0, registered/0, normally/0,
         shut_down/0, deep/0, tail/0, leaf/0, large/0, held/0]).

start() ->
    [how(F) || F <- [badarith, function_clause, an_exit, a_throw, undefined_module, undefined_function, undefined_local,
                     by_apply, of_c, reraised, again, chosen_trace, registered, normally, shut_down, deep, tail, leaf]].

how(F) ->
    {Pid, Ref} = spawn_opt(?MODULE, F, [], [monitor]),
    receive
        {'DOWN', Ref, process, Pid, {Reason, Trace}} when is_list(Trace) -> {F, Reason};
        {'DOWN', Ref, process, Pid, Reason} -> {F, Reason}
    end.

badarith() -> [add(1, atom)].

add(A, B) ->
    C = id(A),
    C + id(B).

function_clause() -> [only_a(id(b))].

only_a(a) -> a.

an_exit() -> [exit({bye, "text", <<1, 2>>})].

a_throw() -> [throw({thrown, 1.5})].

undefined_module() -> [no_such_module:f(1)].

undefined_function() -> [?MODULE:badarit()].

undefined_local() -> [?MODULE:add(1, 2)].

by_apply() ->
    M = id(?MODULE),
    F = id(nothing),
    [M:F(1, 2)].

of_c() -> [atom_to_list(id(5))].

reraised() ->
    try add(atom, 1) after id(done) end.

again() ->
    try
        [add(atom, 2)]
    catch
        error:R:S -> erlang:raise(error, {again, R}, S)
    end.

chosen_trace() -> erlang:raise(exit, chosen, [{a_module, f, 2, [{file, "a.erl"}, {line, 7}]}, {?MODULE, start, 0, []}]).

registered() ->
    register(deaths_worker, self()),
    [exit(registered)].

normally() -> [exit(normal)].

shut_down() -> [exit(shutdown)].

deep() -> [down(100)].

down(0) -> id(bottom) + 1;
down(N) -> [down(N - 1)].

tail() -> id(tail, 1).

id(A, B) -> A * B.

leaf() -> [id(id(leaf), 1)].

large() -> [exit(lists(3000))].

lists(0) -> [];
lists(N) -> [N | lists(N - 1)].

id(X) -> X.

%% For a test that breaks the tuple when this prints.
held() ->
    T = {held, id([1, 2])},
    {inside(T), T}.

inside(T) ->
    erlang:display(now),
    element(2, T).
