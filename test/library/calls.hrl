%% Each test module of the library lists calls; what each returns, or class and reason of what it raises, is compared with OTP's.
-export([start/0, calls/0]).
start() -> without_maps(results(calls())).

results([{M, F, A} | Rest]) ->
    Result = try apply(M, F, A)
    catch
        error:{Reason, _} when Reason =:= badfun; Reason =:= badarity -> {error, Reason};
        % Of an argument that is no list: how OTP has come upon it.
        error:{Reason, _} when Reason =:= case_clause; Reason =:= bad_generator -> {error, function_clause};
        Class:Reason -> {Class, Reason}
    end,
    [{F, length(A), Result} | results(Rest)];
results([{Name, Fun} | Rest]) ->
    Result = try Fun() catch Class:Reason -> {Class, Reason} end,
    [{Name, Result} | results(Rest)];
results([]) -> [].

%% Calls of a function with one argument out of each pool.
-compile([{nowarn_unused_function, [{cross, 3}, {combined, 1}]}]).
cross(M, Functions, Pools) ->
    [{M, F, A} || F <- Functions, A <- combined(Pools)].
combined([Pool | Pools]) -> [[A | Rest] || A <- Pool, Rest <- combined(Pools)];
combined([]) -> [[]].

%% Both print a map in a way of their own.
without_maps(Map) when is_map(Map) -> {map, without_maps(lists:keysort(1, maps:to_list(Map)))};
without_maps(Tuple) when is_tuple(Tuple) -> list_to_tuple(without_maps(tuple_to_list(Tuple)));
without_maps([A | B]) -> [without_maps(A) | without_maps(B)];
without_maps(Term) -> Term.
