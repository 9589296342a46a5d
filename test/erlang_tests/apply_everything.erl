-module(apply_everything).
%% about: apply and apply_last of local and remote functions, BIFs and NIFs, errors in and of them, external funs
%% otp: false, traces of AtomVM also have the frames of catches; the value is the interpreter's
%% expected: {3,7,3,5,b,[120,121,122],[3,2,1],11,true,{error,undef,[caught,start]},{error,undef,[caught,start]},{error,badarg,[caught,caught,start]},{error,badarg,[caught,caught,start]},{error,badarg,[caught,start]},{error,badarg,[caught,start]},{throw,{failed,x},[fail,caught,start]},{error,undef,[last,caught,start]},{error,badarg,[last,caught,start]},1,[b,a],15,{error,undef,[caught,caught,start]},{error,badarg,[caught,caught,start]},{error,badarity,[caught,caught,start]},[1,2,3],{error,here,[where,caught,start]}}
-export([start/0, id/1, add/2, fail/1, where/0]).

start() ->
    M = id(?MODULE), F = id(add), L = id(lists), E = id(erlang),
    {
        M:F(1, 2), last(M, F, 3, 4), E:length([1, 2, 3]), last(E, 'abs', -5), E:(id(element))(2, {a, b}),
        E:(id(atom_to_list))(xyz), L:(id(reverse))([1, 2, 3]), apply(M, F, [5, 6]), apply(E, id(self), []) =:= self(),
        caught(fun() -> M:(id(nope))(1) end), caught(fun() -> (id(nope)):f() end), caught(fun() -> (id(1)):f() end),
        caught(fun() -> M:(id("x"))() end), caught(fun() -> E:(id(hd))([]) end), caught(fun() -> E:(id(atom_to_list))(1) end),
        caught(fun() -> M:(id(fail))(x) end), caught(fun() -> last(M, nope, 1) end), caught(fun() -> last(E, 'abs', a) end),
        (id(fun erlang:length/1))([a]), (id(fun lists:reverse/1))([a, b]), (id(fun ?MODULE:add/2))(7, 8),
        caught(fun() -> (id(fun ?MODULE:none/0))() end), caught(fun() -> (id(fun erlang:length/1))(a) end),
        caught(fun() -> (id(fun ?MODULE:add/2))(1) end), [apply(M, id, [X]) || X <- [1, 2, 3]],
        caught(fun() -> M:(id(where))() end)
    }.

last(M, F, A) -> M:F(A).
last(M, F, A, B) -> M:F(A, B).

add(A, B) -> A + B.

fail(X) -> throw({failed, X}).

where() -> error(here).

caught(F) ->
    try F() catch C:R:S -> {C, reason(R), [N || {?MODULE, N, _, _} <- S, atom_to_list(N) =:= [C1 || C1 <- atom_to_list(N), C1 =/= $-]]} end.

%% A fun in a reason is printed differently everywhere.
reason({badarity, {F, A}}) when is_function(F) -> {badarity, A};
reason(R) -> R.

id(X) -> X.
