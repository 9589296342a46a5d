-module(case_deep_patterns).
%% about: deep patterns on nested tuples, lists, maps and binaries at once; clauses that share prefixes
-export([start/0, id/1]).

start() ->
    [m(id(X)) || X <- [
        {ok, [{a, 1}, {b, 2}]}, {ok, [{a, 1}, {b, 3}]}, {ok, [{a, 1}]}, {ok, []}, {error, {badmatch, {x, [1, 2 | 3]}}}, {error, {badmatch, {x, [1, 2]}}},
        {error, timeout}, #{k => {v, [1]}, t => <<1, 2, 3>>}, #{k => {v, []}, t => <<1, 2, 3>>}, #{k => {v, [1]}}, [[[[deep]]]], [[[[other]]]],
        {{{{1, 2}, 3}, 4}, 5}, {{{{1, 2}, 3}, x}, 5}, <<1, 2, "abc">>, <<1, 3, "abc">>, <<2:16, 9>>, [1, 2, 3 | t], [1, 2, 4 | t], 1.0, "string", 'quoted atom']] ++
        [named(id({p, {1, 2}})), same(id({x, [x], x})), same(id({x, [y], x})), expr(id({add, {mul, {n, 6}, {n, 7}}, {neg, {sub, {n, 1}, {n, 3}}}}))].

m({ok, [{a, A}, {b, 2}]}) -> {first, A};
m({ok, [{a, _}, {b, B}]}) -> {second, B};
m({ok, [_ | T]}) -> {rest, T};
m({ok, []}) -> empty;
m({error, {badmatch, {x, [A, B | 3]}}}) -> {improper, A + B};
m({error, {badmatch, {x, [_, B]}}}) -> {proper, B};
m({error, R}) -> {reason, R};
m(#{k := {v, [X]}, t := <<_, Y, _/binary>>}) -> {map, X, Y};
m(#{k := {v, L}}) -> {map, L};
m([[[[deep]]]]) -> bottom;
m([[[[X]]]]) -> {bottom, X};
m({{{{A, B}, C}, D}, E}) when is_integer(D) -> A + B + C + D + E;
m({{_, _}, E}) -> {outer, E};
m(<<1, 2, R/binary>>) -> {bin, byte_size(R)};
m(<<1, X, _/binary>>) -> {bin1, X};
m(<<X:16, Y>>) -> {bin16, X, Y};
m([1, 2, 3 | T]) -> {list, T};
m([1, 2 | T]) -> {short, T};
m("string") -> str;
m('quoted atom') -> atom;
m(_) -> none.

named({p, {_, B} = T} = W) -> {W, T, B}.

same({X, [X], X}) -> yes;
same({X, [_], X}) -> half;
same(_) -> no.

expr({n, N}) -> N;
expr({add, A, B}) -> expr(A) + expr(B);
expr({sub, A, B}) -> expr(A) - expr(B);
expr({mul, A, B}) -> expr(A) * expr(B);
expr({neg, A}) -> -expr(A).

id(X) -> X.
