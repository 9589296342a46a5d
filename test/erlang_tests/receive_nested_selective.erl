-module(receive_nested_selective).
%% about: receives inside receives, messages skipped and found later, by tag, by guard, by reference
-export([start/0]).

start() ->
    [self() ! {msg, N} || N <- [1, 2, 3, 4, 5, 6]],
    A = receive {msg, 4} -> receive {msg, 2} -> receive {msg, N1} -> {four, two, N1} end end end,
    B = receive {msg, X} when X > 4 -> X end,
    R = make_ref(),
    self() ! {other, 1},
    self() ! {R, answer},
    C = receive {R, V} -> V end,
    D = drain([]),
    {A, B, C, D, deep(30)}.

drain(Acc) -> receive M -> drain([M | Acc]) after 0 -> Acc end.

deep(0) -> drain([]);
deep(N) ->
    self() ! {level, N},
    L = deep(N - 1),
    self() ! {after_level, N},
    case N of
        30 -> length(L) + length(drain([]));
        _ -> L
    end.
