-module(funs_external_and_local).
%% about: fun M:F/A with literal and dynamic parts, fun F/A, comparison of funs, fun_info, passing to a loop
-export([start/0, id/1, add/2]).

start() ->
    M = id(?MODULE),
    E1 = fun ?MODULE:add/2, E2 = fun M:add/2, E3 = fun erlang:'+'/2, B = fun erlang:tuple_size/1, N = fun lists:reverse/1,
    L = fun add/2,
    F = id(fun(X) -> X + 1 end),
    {
        E1(1, 2), E2(3, 4), E3(5, 6), B({1, 2}), N([1, 2, 3]), L(7, 8), E1 =:= E2, E1 =:= E3, F =:= F, L =:= F, E1 == id(fun ?MODULE:add/2),
        erlang:fun_info(E1, module), erlang:fun_info(E1, name), erlang:fun_info(E1, arity), erlang:fun_info(E1, type),
        erlang:fun_info(F, arity), erlang:fun_info(F, type), erlang:fun_info(L, module),
        fold(E1, 0, [1, 2, 3]), fold(E3, 0, [1, 2, 3]), fold(L, 0, [1, 2, 3]), fold(fun erlang:max/2, 0, [1, 9, 3]),
        fold(fun(X, A) -> X * 2 + A end, 0, [1, 2, 3]), is_function(E1, 2), is_function(E1, 1), dyn(M, id(id), id(1))
    }.

add(A, B) -> A + B.

dyn(M, F, A) ->
    G = fun M:F/A,
    {G(ok), is_function(G, A)}.

fold(_, A, []) -> A;
fold(F, A, [X | T]) -> fold(F, F(X, A), T).

id(X) -> X.
