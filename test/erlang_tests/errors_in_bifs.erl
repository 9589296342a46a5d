-module(errors_in_bifs).
%% about: errors raised by BIFs and NIFs in body and in tail position, in x and in frames, caught with the right class
-export([start/0, id/1]).

start() ->
    X = id(x),
    Tests = [fun() -> element(1, X) end, fun() -> tuple_size(X) end, fun() -> length(X) end, fun() -> hd(X) end, fun() -> tl(X) end,
             fun() -> byte_size(X) end, fun() -> bit_size(X) end, fun() -> size(X) end, fun() -> map_size(X) end, fun() -> atom_to_list(id(1)) end,
             fun() -> list_to_atom(X) end, fun() -> binary_to_list(X) end, fun() -> integer_to_list(X) end, fun() -> list_to_integer(X) end,
             fun() -> abs(X) end, fun() -> round(X) end, fun() -> trunc(X) end, fun() -> float(X) end, fun() -> ceil(X) end, fun() -> floor(X) end,
             fun() -> binary_part(X, 0, 1) end, fun() -> setelement(1, X, y) end, fun() -> tuple_to_list(X) end, fun() -> list_to_tuple(X) end,
             fun() -> is_map_key(a, X) end, fun() -> map_get(a, X) end, fun() -> X + 1 end, fun() -> not X end, fun() -> X and true end,
             fun() -> binary_to_term(X) end, fun() -> iolist_to_binary(X) end, fun() -> list_to_binary(X) end, fun() -> register(1, self()) end,
             fun() -> unregister(X) end, fun() -> link(X) end, fun() -> X ! m end, fun() -> exit(X, r) end, fun() -> binary_to_atom(X, utf8) end,
             fun() -> list_to_float("x") end, fun() -> list_to_existing_atom("no such atom yet, is there") end, fun() -> process_flag(X, true) end,
             fun() -> spawn_opt(X, []) end, fun() -> monitor(process, 1) end, fun() -> float_to_list(X) end, fun() -> split_binary(<<1>>, 2) end],
    {[tail(F) || F <- Tests], [I || {I, F} <- number(Tests, 1), framed(F, I) =/= {tail(F), I}]}.

tail(F) ->
    try F() catch error:{R, _} -> R; error:R -> R; C:R -> {C, R} end.

framed(F, I) ->
    A = id({I}),
    R = try V = F(), id(V) catch error:{E, _} -> E; error:E -> E; C:E -> {C, E} end,
    {R, element(1, A)}.

number([], _) -> [];
number([X | T], I) -> [{I, X} | number(T, I + 1)].

id(X) -> X.
