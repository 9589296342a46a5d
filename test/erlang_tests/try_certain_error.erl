%% about: an expression that certainly raises falls into the handler, where class and reason are in no register
-module(try_certain_error).
-export([start/0, id/1]).

start() -> {length(e([a])), p([{b, 1}, {c, 2}]), n(7)}.

id(X) -> X.

e([H | T]) ->
    [
        try
            H + 1
        catch
            error:badarith -> H
        end
        | e(T)
    ];
e([]) ->
    [].

p([{_, V} = H | T]) ->
    R =
        try
            hd(V)
        catch
            error:badarg -> id(H)
        end,
    [R, V | p(T)];
p([]) ->
    [].

n(N) ->
    Y = id({N, N}),
    X =
        try
            atom_to_list(N)
        catch
            C:R -> {C, R, Y}
        end,
    {X, Y, N}.
