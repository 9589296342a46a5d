-module(records_update).
%% about: records: construction, defaults, matching, update of one and of many fields, badrecord
-export([start/0, id/1]).

-record(p, {a = 1, b, c = [x], d = {1, 2}}).
-record(wide, {f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20 = 20}).

start() ->
    P = id(#p{b = 2}),
    P2 = P#p{a = 10, d = P#p.c},
    W = id(#wide{f1 = 1, f10 = 10}),
    W2 = W#wide{f1 = a, f5 = b, f20 = c},
    {
        P, P2, P2#p.a + P#p.a, W2#wide.f20, W2#wide.f5, W2#wide.f10, W2#wide.f2, tuple_size(W2), W#wide.f20,
        bump(P, 1000), m(P), m(P2), m(id({p})), m(id({q, 1, 2, 3, 4})), is_record(P, p), is_record(W, p),
        err(fun() -> (id({q, 1}))#p.a end), err(fun() -> (id(x))#p{a = 1} end), err(fun() -> (id({p, 1, 2}))#p{b = 1} end),
        #p.d, P =:= #p{b = 2}
    }.

bump(P, 0) -> P;
bump(#p{a = A, b = B} = P, N) -> bump(P#p{a = A + 1, b = B + A}, N - 1).

m(#p{a = 1, b = B}) -> {one, B};
m(#p{d = [D]}) -> {list, D};
m(T) when is_record(T, p) -> record;
m({p}) -> short;
m(_) -> no.

err(F) ->
    try F() catch error:{R, _} -> R; error:R -> R end.

id(X) -> X.
