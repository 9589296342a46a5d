-module(funs_external_errors).
%% about: funs of exported functions, BIFs and NIFs: called again and again, with wrong arguments, of modules and functions that are not there
-export([start/0, id/1, f/1]).
start() ->
  F = id(fun ?MODULE:f/1), U = id(fun ?MODULE:nothere/1), N = id(fun nomod:g/1), B = id(fun erlang:abs/1), E = id(fun erlang:atom_to_list/1),
  {F(1), B(-3), [catch_(fun() -> X(7) end) || X <- [U, N, F, E, B]], catch_(fun() -> F(1,2) end), catch_(fun() -> B(a) end), E(abc), loop(3000, F, []), loop(3000, id(fun erlang:tuple_size/1), [])}.
catch_(G) -> try {ok, G()} catch C:{R, _} -> {C, R}; C:R -> {C, R} end.
loop(0, _, Acc) -> length(Acc);
loop(N, F, Acc) -> loop(N-1, F, [F({N}) | Acc]).
id(X) -> X.
f(X) -> [X].
