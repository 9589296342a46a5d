-module(maps_as_values).
%% about: maps inside tuples and lists, as keys, sent to processes, in closures, through term_to_binary, word counts
-export([start/0, id/1]).

start() ->
    Me = self(),
    M = id(#{list => [1, 2, #{x => y}], tuple => {#{a => b}}, #{k => 1} => mapkey, f => fun(X) -> X + 1 end}),
    P = spawn_opt(fun() -> receive {From, Map} -> From ! {self(), Map#{seen => true}} end end, []),
    P ! {Me, M},
    R = receive {P, Got} -> Got end,
    #{f := F} = R,
    T = #{a => [1, 2.5, <<200>>], 5 => {x, #{}}},
    {map_size(R), R#{seen := 1} =:= M#{seen => 1}, F(41), map_get(#{k => 1}, R), binary_to_term(term_to_binary(T)) =:= T, words([the, cat, the, dog, a, cat, the], #{}),
     state(100, #{n => 0, log => []}), closure(id(#{v => 7}))}.

words([], M) -> [map_get(W, M) || W <- [the, cat, dog, a]];
words([W | T], M) ->
    N = case M of #{W := C} -> C; _ -> 0 end,
    words(T, M#{W => N + 1}).

state(0, #{n := N, log := L}) -> {N, length(L)};
state(K, #{n := N, log := L} = S) when K rem 10 =:= 0 -> state(K - 1, S#{n := N + K, log := [K | L]});
state(K, S) -> state(K - 1, S#{n := map_get(n, S) + 1}).

closure(#{v := V} = M) ->
    F = fun(K) -> M#{K => V} end,
    map_size(F(w)) + map_get(w, F(w)).

id(X) -> X.
