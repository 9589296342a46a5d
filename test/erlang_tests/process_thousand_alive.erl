-module(process_thousand_alive).
%% about: 1,000 processes alive at once, each with its own state, asked and answered out of order
-export([start/0]).

start() ->
    Me = self(),
    Ps = [spawn_opt(fun() -> worker(Me, N, 0) end, []) || N <- seq(1, 1000)],
    send(Ps, {add, 5}),
    send(lists:reverse(Ps), {add, 7}),
    send(Ps, report),
    {collect(1000, 0, 0), length(Ps)}.

worker(Me, N, S) ->
    receive
        {add, X} -> worker(Me, N, S + X * N);
        report -> Me ! {N, S}
    end.

send([], _) -> ok;
send([P | T], M) -> P ! M, send(T, M).

collect(0, A, B) -> {A, B};
collect(K, A, B) -> receive {N, S} -> collect(K - 1, A + N, B + S) end.

seq(A, B) when A > B -> [];
seq(A, B) -> [A | seq(A + 1, B)].
