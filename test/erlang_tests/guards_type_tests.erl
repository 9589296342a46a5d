-module(guards_type_tests).
%% about: every is_* guard on every kind of value, in guard and in body position
-export([start/0, id/1]).

-record(rec, {f}).

start() ->
    Vs = [0, -134217728, 134217728, 1 bsl 62, 1 bsl 100, 1.5, a, true, false, [], [1], [1 | 2], {}, {a}, {rec, 1}, <<>>, <<1>>,
          #{}, #{a => 1}, self(), make_ref(), fun id/1, fun erlang:self/0, id(fun() -> [] end)],
    [same(guard(V), body(V)) || V0 <- Vs, V <- [id(V0)]].

same(X, X) -> sum(X, 0);
same(X, Y) -> {differ, X, Y}.

guard(V) ->
    [if is_integer(V) -> true; true -> false end, if is_float(V) -> true; true -> false end,
     if is_number(V) -> true; true -> false end, if is_atom(V) -> true; true -> false end,
     if is_boolean(V) -> true; true -> false end, if is_list(V) -> true; true -> false end,
     if is_tuple(V) -> true; true -> false end, if is_binary(V) -> true; true -> false end,
     if is_bitstring(V) -> true; true -> false end, if is_map(V) -> true; true -> false end,
     if is_pid(V) -> true; true -> false end, if is_reference(V) -> true; true -> false end,
     if is_port(V) -> true; true -> false end, if is_function(V) -> true; true -> false end,
     if is_function(V, 0) -> true; true -> false end, if is_function(V, 1) -> true; true -> false end,
     if is_record(V, rec) -> true; true -> false end, if is_record(V, rec, 2) -> true; true -> false end].

body(V) ->
    [is_integer(V), is_float(V), is_number(V), is_atom(V), is_boolean(V), is_list(V), is_tuple(V), is_binary(V), is_bitstring(V),
     is_map(V), is_pid(V), is_reference(V), is_port(V), is_function(V), is_function(V, 0), is_function(V, 1),
     is_record(V, id(rec)), is_record(V, rec, 2)].

sum([], S) -> S;
sum([true | T], S) -> sum(T, S * 2 + 1);
sum([false | T], S) -> sum(T, S * 2).

id(X) -> X.
