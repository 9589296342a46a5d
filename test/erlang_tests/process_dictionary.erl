-module(process_dictionary).
%% about: the process dictionary: put, get, erase, keys of every kind, values that survive collections
-export([start/0]).

start() ->
    undefined = put(a, 1),
    1 = put(a, [x, {y}, <<"z">>]),
    undefined = put({k, 1}, big(40)),
    undefined = put("list", 1.5),
    churn(2000, []),
    V = get(a),
    Big = get({k, 1}),
    F = get("list"),
    E = erase(a),
    {V, length(Big), F, E, get(a), erase(nothing), other()}.

big(0) -> [];
big(N) -> [{N, [N]} | big(N - 1)].

churn(0, Acc) -> length(Acc);
churn(N, Acc) when N rem 100 =:= 0 -> churn(N - 1, []);
churn(N, Acc) -> churn(N - 1, [{N, N} | Acc]).

other() ->
    Self = self(),
    _ = spawn_opt(fun() -> Self ! {theirs, get({k, 1})} end, []),
    receive {theirs, V} -> V end.
