-module(interpreter).
%% about: a small stack machine interpreting a loop
-export([start/0, bench/0]).

start() -> unit().
bench() -> bench_driver:measure(fun unit/0).

unit() -> run(program(), 1, [0, 800]).

program() -> {{dup}, {jump_zero, 9}, {dup}, {push, 3}, {op, times}, {roll}, {op, plus}, {next}, {jump, 1}, {halt}}.

run(P, Pc, Stack) ->
    case {element(Pc, P), Stack} of
        {{dup}, [Acc, N]} -> run(P, Pc + 1, [N, Acc, N]);
        {{dup}, [A, B, C]} -> run(P, Pc + 1, [A, A, B, C]);
        {{jump_zero, _}, [0, Acc, _]} -> run(P, 10, [Acc]);
        {{jump_zero, _}, S} -> run(P, Pc + 1, S);
        {{push, V}, S} -> run(P, Pc + 1, [V | S]);
        {{op, times}, [A, B | S]} -> run(P, Pc + 1, [A * B | S]);
        {{op, plus}, [A, B | S]} -> run(P, Pc + 1, [(A + B) band 16#FFFFF | S]);
        {{roll}, [A, N, Acc | S]} -> run(P, Pc + 1, [A, Acc, N | S]);
        {{next}, [Acc, N | _]} -> run(P, Pc + 1, [Acc, N - 1]);
        {{jump, To}, S} -> run(P, To, S);
        {{halt}, [V]} -> V
    end.
