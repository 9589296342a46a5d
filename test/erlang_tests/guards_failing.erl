-module(guards_failing).
%% about: guard BIFs that fail on a wrong argument: the clause fails, the next one is tried, no error
-export([start/0, id/1]).

start() ->
    Vs = [0, 1.5, a, [], [1, 2], [1 | 2], {}, {x, y}, <<>>, <<1, 2>>, #{}, #{k => 2}, 1 bsl 80],
    [[hd_(V), tl_(V), len(V), tsize(V), elem(V), bsize(V), msize(V), mkey(V), mget(V), flt(V), rnd(V), fun_(V), nt(V)] || V0 <- Vs, V <- [id(V0)]].

hd_(V) when hd(V) =:= 1 -> 1; hd_(_) -> 0.
tl_(V) when tl(V) =/= nope -> 1; tl_(_) -> 0.
len(V) when length(V) =:= 2 -> 2; len(V) when length(V) >= 0 -> 1; len(_) -> 0.
tsize(V) when tuple_size(V) =:= 2 -> 2; tsize(V) when tuple_size(V) =:= 0 -> 1; tsize(_) -> 0.
elem(V) when element(2, V) =:= y -> 2; elem(V) when element(1, V) =/= y -> 1; elem(_) -> 0.
bsize(V) when byte_size(V) =:= 2 -> 2; bsize(V) when bit_size(V) =:= 0 -> 1; bsize(_) -> 0.
msize(V) when map_size(V) =:= 1 -> 2; msize(V) when map_size(V) =:= 0 -> 1; msize(_) -> 0.
mkey(V) when is_map_key(k, V) -> 2; mkey(V) when not is_map_key(k, V) -> 1; mkey(_) -> 0.
mget(V) when map_get(k, V) =:= 2 -> 2; mget(V) when map_get(k, V) =/= 2 -> 1; mget(_) -> 0.
flt(V) when float(V) > 1.0 -> 2; flt(V) when float(V) =< 1.0 -> 1; flt(_) -> 0.
rnd(V) when round(V) =:= 2 -> 2; rnd(V) when trunc(V) =:= 0 -> 1; rnd(_) -> 0.
fun_(V) when is_function(V, V) -> 1; fun_(_) -> 0.
nt(V) when not V -> 1; nt(_) -> 0.

id(X) -> X.
