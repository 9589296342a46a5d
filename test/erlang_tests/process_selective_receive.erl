-module(process_selective_receive).
%% about: selective receive: messages taken out of order, patterns with bound values and guards, the rest kept in order
-export([start/0]).

start() ->
    Me = self(),
    send(Me, [a, {b, 1}, c, {b, 2}, 7, {d, Me}, {b, 3}, "s", 1 bsl 70, 2.5, {b, 4}]),
    Two = 2,
    R1 = receive {b, Two} -> two end,
    R2 = receive X when is_integer(X), X > 100 -> big end,
    R3 = receive {d, Me} -> self_ end,
    R4 = receive {b, N} when N > 2 -> N end,
    R5 = receive 7 -> seven after 0 -> none end,
    R6 = receive {z, _} -> wrong after 0 -> none end,
    Rest = flush(),
    send(Me, seq(1, 200)),
    Odd = odd(100, []),
    Even = flush(),
    {R1, R2, R3, R4, R5, R6, length(Rest), hd(Rest), lists:member(c, Rest), sum(Odd, 0), length(Even), sum(Even, 0), ordered(Even), nested(Me)}.

send(_, []) -> ok;
send(P, [M | T]) -> P ! M, send(P, T).

flush() -> receive X -> [X | flush()] after 0 -> [] end.

odd(0, Acc) -> Acc;
odd(K, Acc) -> receive X when X rem 2 =:= 1 -> odd(K - 1, [X | Acc]) end.

ordered([A, B | T]) -> A < B andalso ordered([B | T]);
ordered(_) -> true.

%% A receive in the body of a receive's clause.
nested(Me) ->
    send(Me, [{inner, 1}, {outer, 2}, {inner, 3}]),
    receive
        {outer, O} ->
            A = receive {inner, I} -> I end,
            B = receive {inner, J} -> J after 1000 -> late end,
            {O, A, B}
    end.

seq(A, B) when A > B -> [];
seq(A, B) -> [A | seq(A + 1, B)].

sum([], S) -> S;
sum([X | T], S) -> sum(T, S + X).
