-module(process_message_types).
%% about: messages of every type and size copied between processes, equal on arrival, order kept per sender
-export([start/0, id/1]).

start() ->
    P = spawn_opt(fun echo/0, []),
    Big = seq(1, 400),
    Ms = [1, -134217729, 1 bsl 62, 1 bsl 150, 1.5, a, [], {}, "text", Big, {Big, Big}, <<>>, <<1, 2>>, bin(300), #{a => Big}, fun(X) -> X + length(Big) end, self(), P, make_ref(), [[[[{#{}}]]]]],
    Bad = [M || M <- Ms, ask(P, M) =/= M],
    F = ask(P, fun(X) -> X + length(Big) end),
    [P ! {self(), I} || I <- seq(1, 300)],
    Order = [receive {P, I} -> I end || _ <- seq(1, 300)],
    P ! stop,
    {Bad, F(1), Order =:= seq(1, 300), self() ! sent, receive sent -> received end}.

echo() ->
    receive
        {From, M} -> From ! {self(), M}, echo();
        stop -> ok
    end.

ask(P, M) -> P ! {self(), M}, receive {P, R} -> R end.

bin(N) -> list_to_binary([N band 255 || _ <- seq(1, N)]).

seq(A, B) when A > B -> [];
seq(A, B) -> [A | seq(A + 1, B)].

id(X) -> X.
