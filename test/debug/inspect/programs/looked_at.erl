-module(looked_at).
-export([start/0, terms/0, deep/0, many/0, floats/0, caught/0, big_list/0, floats/3]).
-export([outer/1, here/1, leaf/2]).

%% What tests stop at: a function whose argument is what they look at.
here(X) -> X.

start() ->
    outer(1).

outer(N) ->
    M = id(N),
    R = middle(M, [a, b]),
    {outer, R, M}.

middle(A, L) ->
    B = leaf(A, 2),
    C = here({B, L}),
    [C | L].

%% Has no frame of its own.
leaf(P, Q) ->
    P + Q.

id(X) -> X.

terms() ->
    Local = local(17, "held"),
    put(key, <<"value">>),
    put({complex, 1}, [1, 2]),
    self() ! first,
    self() ! {second, 2},
    T = #{
        atom => 'an atom',
        integer => 1,
        {complex, key} => big(200),
        "text" => "a \"string\"\n",
        list => [1, 2, 3 | tail],
        float => 1.5,
        utf8 => <<"gr\x{fc}n \x{20ac}"/utf8>>,
        bytes => <<0, 1, 2, 255, 16:128>>,
        local => Local,
        external => fun lists:reverse/1,
        pid => self(),
        ref => make_ref(),
        nested => {a, {b, [c]}},
        empty => {[], {}, #{}, <<>>},
        max => 16#7fffffff,
        negative => -5000000000
    },
    here(T).

local(X, Y) ->
    fun(Z) -> {X, Y, Z} end.

big(N) -> 1 bsl N.

deep() ->
    in_large_process(fun() -> deep(1000000) end).

%% Whose heap doubles, nearly, when it is full.
in_large_process(Fun) ->
    Self = self(),
    spawn_opt(fun() -> Fun(), Self ! done end, [{atomvm_heap_growth, fibonacci}]),
    receive done -> ok end.

deep(0) ->
    here(bottom);
deep(N) ->
    1 + deep1(N - 1).

deep1(0) ->
    here(0);
deep1(N) ->
    1 + deep1(N - 1).

big_list() ->
    in_large_process(fun() -> here(numbers(1000000, [])) end).

numbers(0, L) -> L;
numbers(N, L) -> numbers(N - 1, [N | L]).

many() ->
    Self = self(),
    register(the_main, Self),
    Pids = spawn_all(1000, Self, []),
    wait_all(Pids),
    [First, Second | _] = Pids,
    register(the_first, First),
    link(First),
    monitor(process, Second),
    First ! {hello, 1},
    First ! {hello, 2},
    here(Pids).

spawn_all(0, _, L) -> L;
spawn_all(N, Self, L) ->
    spawn_all(N - 1, Self, [spawn_opt(fun() -> child(Self, N) end, []) | L]).

wait_all([]) -> ok;
wait_all([Pid | Rest]) ->
    receive {ready, Pid} -> wait_all(Rest) end.

child(Parent, N) ->
    Parent ! {ready, self()},
    X = waiting(N),
    here(X).

waiting(N) ->
    receive {stop, N} -> N end.

floats() ->
    floats(1.5, 2.5, [1.0]).

floats(A, B, L) when is_float(A), is_float(B) ->
    C = A * B + A / B - 0.5,
    here({C, L}).

caught() ->
    try thrower({some, reason}) catch throw:X -> here(X) end.

thrower(X) ->
    Y = id(X),
    inner(Y) + 1.

inner({some, _} = Y) ->
    throw(Y);
inner(Y) ->
    Y.
