%% Random numbers: the generator exsss (Xorshift116 with the scrambler "starstar"), seeded by SplitMix64.
-module(rand).
-export([seed/1, seed/2, seed_s/1, seed_s/2, uniform/0, uniform/1, uniform_s/1, uniform_s/2, uniform_real/0, uniform_real_s/1]).
-export([normal/0, normal/2, normal_s/1, normal_s/3, bytes/1, bytes_s/2, export_seed/0, export_seed_s/1]).

-define(MASK58, 16#3ffffffffffffff).
-define(MASK64, 16#ffffffffffffffff).
-define(KEY, rand_seed).

seed(Seed) ->
    State = seed_s(Seed),
    put(?KEY, State),
    State.
seed(Algorithm, Seed) ->
    State = seed_s(Algorithm, Seed),
    put(?KEY, State),
    State.

seed_s({exsss, _} = State) -> State;
seed_s(Algorithm) -> seed_s(Algorithm, {erlang:unique_integer(), erlang:system_time(), erlang:crc32(term_to_binary(self()))}).
seed_s(default, Seed) -> seed_s(exsss, Seed);
seed_s(exsss, Seed) when is_integer(Seed) ->
    {S1, X} = seed58(Seed band ?MASK64),
    {S0, _} = seed58(X),
    {exsss, [S1 | S0]};
seed_s(exsss, {A1, A2, A3}) ->
    {_, X1} = seed58(A1 band ?MASK64),
    {S0, X2} = seed58((A2 band ?MASK64) bxor X1),
    {S1, _} = seed58((A3 band ?MASK64) bxor X2),
    {exsss, [S0 | S1]};
seed_s(exsss, [S1, S0]) when is_integer(S1), is_integer(S0) -> {exsss, [S1 band ?MASK58 | S0 band ?MASK58]};
seed_s(_, _) -> error(badarg).

seed58(X0) ->
    X = (X0 + 16#9e3779b97f4a7c15) band ?MASK64,
    Z1 = ((X bxor (X bsr 30)) * 16#bf58476d1ce4e5b9) band ?MASK64,
    Z2 = ((Z1 bxor (Z1 bsr 27)) * 16#94d049bb133111eb) band ?MASK64,
    case (Z2 bxor (Z2 bsr 31)) band ?MASK58 of
        0 -> seed58(X);
        Z -> {Z, X}
    end.

next({exsss, [S1 | S0]}) ->
    Shifted = (S1 bxor (S1 bsl 24)) band ?MASK58,
    New = Shifted bxor S0 bxor (Shifted bsr 11) bxor (S0 bsr 41),
    {scrambled(S0), {exsss, [S0 | New]}}.

scrambled(S) ->
    Five = (S * 5) band ?MASK58,
    Turned = ((Five bsl 7) bor (Five bsr 51)) band ?MASK58,
    (Turned * 9) band ?MASK58.

state() ->
    case get(?KEY) of
        undefined -> seed(default);
        State -> State
    end.

with_state(Fun) ->
    {Value, New} = Fun(state()),
    put(?KEY, New),
    Value.

uniform() -> with_state(fun uniform_s/1).
uniform(N) -> with_state(fun(State) -> uniform_s(N, State) end).

uniform_s(State) ->
    {V, New} = next(State),
    {(V bsr 5) * 1.1102230246251565e-16, New}.

uniform_s(N, State) when is_integer(N), N >= 1, N =< 1 bsl 58 ->
    {V, New} = next(State),
    I = V rem N,
    if
        V - I =< (1 bsl 58) - N -> {I + 1, New};
        true -> uniform_s(N, New)
    end;
uniform_s(N, State) when is_integer(N), N >= 1 ->
    {High, State1} = uniform_s((N - 1) div (1 bsl 58) + 1, State),
    {Low, State2} = next(State1),
    case (High - 1) * (1 bsl 58) + Low of
        V when V < N -> {V + 1, State2};
        _ -> uniform_s(N, State2)
    end.

%% Not 0.0.
uniform_real() -> with_state(fun uniform_real_s/1).
uniform_real_s(State) ->
    case uniform_s(State) of
        {V, New} when V > 0 -> {V, New};
        {_, New} -> uniform_real_s(New)
    end.

%% Box and Muller's way.
normal() -> with_state(fun normal_s/1).
normal(Mean, Variance) -> with_state(fun(State) -> normal_s(Mean, Variance, State) end).
normal_s(State) ->
    {A, State1} = uniform_real_s(State),
    {B, State2} = uniform_s(State1),
    {math:sqrt(-2 * math:log(A)) * math:cos(6.2831853071795864 * B), State2}.
normal_s(Mean, Variance, State) when Variance >= 0 ->
    {X, New} = normal_s(State),
    {Mean + math:sqrt(Variance) * X, New}.

bytes(N) -> with_state(fun(State) -> bytes_s(N, State) end).
bytes_s(N, State) when is_integer(N), N >= 0 -> bytes_s(N, State, []).
bytes_s(0, State, Bytes) -> {list_to_binary(Bytes), State};
bytes_s(N, State, Bytes) ->
    {V, New} = next(State),
    bytes_s(N - 1, New, [V bsr 50 | Bytes]).

export_seed() -> get(?KEY).
export_seed_s(State) -> State.
