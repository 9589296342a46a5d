-module(pi_digits).
%% about: digits of pi by a spigot over a list of remainders (carries held back)
-export([start/0, bench/0]).

start() -> unit().
bench() -> bench_driver:measure(fun unit/0).

unit() ->
    Digits = digits(60),
    checksum(Digits, 7).

%% Of N digits the last few may be wrong; they only have to be the same every time.
digits(N) ->
    Columns = N * 10 div 3 + 1,
    produce(N, twos(Columns), Columns, []).

produce(0, _, _, Acc) -> Acc;
produce(N, Remainders, Columns, Acc) ->
    {Carry, Next} = sweep(reverse(Remainders, []), Columns, 0, []),
    produce(N - 1, Next, Columns, digit(Carry, Acc)).

twos(0) -> [];
twos(N) -> [2 | twos(N - 1)].

reverse([], Acc) -> Acc;
reverse([H | T], Acc) -> reverse(T, [H | Acc]).

%% From the last column to the first.
sweep([First], 1, Carry, Acc) ->
    Value = First * 10 + Carry,
    {Value div 10, [Value rem 10 | Acc]};
sweep([R | T], I, Carry, Acc) ->
    Value = R * 10 + Carry,
    Odd = 2 * I - 1,
    sweep(T, I - 1, Value div Odd * (I - 1), [Value rem Odd | Acc]).

digit(10, Acc) -> [0 | increment(Acc)];
digit(Digit, Acc) -> [Digit | Acc].

increment([9 | T]) -> [0 | increment(T)];
increment([D | T]) -> [D + 1 | T].

checksum([], Sum) -> Sum;
checksum([D | T], Sum) -> checksum(T, (Sum * 31 + D) rem 1000003).
