-module(otp_driver).
%% Calls functions of OTP's own pure modules (stdlib, loaded as they are installed) on data that has structure and size.
%% Returns [{Module, Name, Result}], where a Result that is large is its length and hash, and an error its reason.
-export([start/0]).
-compile(nowarn_unused_function).

start() ->
    lists:append([try tests(M) catch C:R -> [{M, setup, {C, reason(R)}}] end || M <- [lists, maps, sets, ordsets, orddict, dict, gb_trees, gb_sets, queue, proplists, array,
        string, base64, json, io_lib, binary, unicode, math]]).

tests(lists) ->
    L = ints(300),
    run(lists, [
        {sort, fun() -> lists:sort(L) end}, {usort, fun() -> lists:usort([X rem 50 || X <- L]) end},
        {sort2, fun() -> lists:sort(fun(A, B) -> A rem 97 =< B rem 97 end, L) end},
        {keysort, fun() -> lists:keysort(2, [{X, X rem 7} || X <- L]) end}, {foldr, fun() -> lists:foldr(fun(X, A) -> X - A end, 0, L) end},
        {mapfoldl, fun() -> lists:mapfoldl(fun(X, A) -> {X * 2, A + X} end, 0, L) end}, {zip, fun() -> lists:zip(L, lists:reverse(L)) end},
        {splitwith, fun() -> lists:splitwith(fun(X) -> X < 5000 end, L) end}, {partition, fun() -> lists:partition(fun(X) -> X rem 2 =:= 0 end, L) end},
        {flatten, fun() -> lists:flatten([[X, [X, [X]]] || X <- L]) end}, {merge, fun() -> lists:merge(lists:sort(L), lists:seq(1, 100)) end},
        {nth, fun() -> lists:nth(1000, L) end}, {sublist, fun() -> lists:sublist(L, 10, 20) end}, {delete, fun() -> lists:delete(hd(L), L) end},
        {keyfind, fun() -> lists:keyfind(3, 2, [{X, X rem 7} || X <- L]) end}, {concat, fun() -> lists:concat([a, 1, "b"]) end},
        {sum, fun() -> {lists:sum(L), lists:max(L), lists:min(L), lists:last(L)} end}, {unzip3, fun() -> lists:unzip3([{X, X + 1, X + 2} || X <- L]) end},
        {dropwhile, fun() -> lists:dropwhile(fun(X) -> X > 100 end, L) end}, {seq, fun() -> lists:seq(10, 1, -3) end}, {bad, fun() -> lists:map(x, [1]) end}
    ]);
tests(maps) ->
    M = lists:foldl(fun(X, A) -> A#{X => X * X} end, #{}, ints(100)), N = #{a => 1, b => 2},
    run(maps, [
        {update_with, fun() -> maps:update_with(a, fun(V) -> V + 1 end, N) end}, {update_new, fun() -> maps:update_with(c, fun(V) -> V + 1 end, 7, N) end},
        {groups, fun() -> maps:groups_from_list(fun(X) -> X rem 3 end, ints(20)) end}, {get, fun() -> maps:get(zz, N, map_size(M)) end}
    ]);
tests(sets) ->
    A = sets:from_list(ints(100)), B = sets:from_list([X + 1 || X <- ints(100)]),
    run(sets, [
        {union, fun() -> lists:sort(sets:to_list(sets:union(A, B))) end}, {inter, fun() -> lists:sort(sets:to_list(sets:intersection(A, B))) end},
        {sub, fun() -> sets:size(sets:subtract(A, B)) end}, {member, fun() -> sets:is_element(5, A) end}, {fold, fun() -> sets:fold(fun(X, S) -> X + S end, 0, A) end},
        {del, fun() -> sets:size(sets:del_element(hd(ints(1)), A)) end}, {subset, fun() -> sets:is_subset(A, A) end}
    ]);
tests(ordsets) ->
    A = ordsets:from_list(ints(100)), B = ordsets:from_list([X + 1 || X <- ints(100)]),
    run(ordsets, [{union, fun() -> ordsets:union(A, B) end}, {sub, fun() -> ordsets:subtract(A, B) end}, {i, fun() -> ordsets:intersection([A, B]) end}]);
tests(orddict) ->
    D = orddict:from_list([{X, X} || X <- ints(60)]),
    run(orddict, [{store, fun() -> orddict:store(7, new, D) end}, {update, fun() -> orddict:update_counter(5, 3, orddict:store(5, 1, D)) end},
        {merge, fun() -> orddict:merge(fun(_, A, B) -> A + B end, D, D) end}, {fetch, fun() -> orddict:fetch(nokey, D) end}]);
tests(dict) ->
    D = dict:from_list([{X, X} || X <- ints(200)]),
    run(dict, [{size, fun() -> dict:size(D) end}, {fold, fun() -> dict:fold(fun(K, V, A) -> K + V + A end, 0, D) end},
        {append, fun() -> lists:sort(dict:to_list(dict:append(k, 2, dict:append(k, 1, dict:new())))) end},
        {keys, fun() -> lists:sort(dict:fetch_keys(dict:map(fun(_, V) -> V * 2 end, D))) end}, {erase, fun() -> dict:size(dict:erase(hd(ints(1)), D)) end}]);
tests(gb_trees) ->
    T = gb_trees:from_orddict(orddict:from_list([{X, -X} || X <- ints(200)])),
    run(gb_trees, [{to_list, fun() -> gb_trees:to_list(T) end}, {largest, fun() -> gb_trees:take_largest(T) end}, {lookup, fun() -> gb_trees:lookup(5, T) end},
        {delete, fun() -> gb_trees:size(lists:foldl(fun(K, A) -> gb_trees:delete_any(K, A) end, T, ints(50))) end},
        {balance, fun() -> gb_trees:balance(gb_trees:enter(1, one, T)) end}, {insert, fun() -> gb_trees:insert(hd(ints(1)), x, T) end}]);
tests(gb_sets) ->
    S = gb_sets:from_list(ints(150)),
    run(gb_sets, [{list, fun() -> gb_sets:to_list(S) end}, {union, fun() -> gb_sets:to_list(gb_sets:union(S, gb_sets:from_list([1, 2, 3]))) end},
        {fold, fun() -> gb_sets:fold(fun(X, A) -> X + A end, 0, S) end}, {next, fun() -> element(1, gb_sets:next(gb_sets:iterator(S))) end}]);
tests(queue) ->
    Q = queue:from_list(ints(50)),
    run(queue, [{rot, fun() -> queue:to_list(lists:foldl(fun(_, A) -> {{value, V}, B} = queue:out(A), queue:in(V, B) end, Q, lists:seq(1, 30))) end},
        {rev, fun() -> queue:to_list(queue:reverse(Q)) end}, {filter, fun() -> queue:to_list(queue:filter(fun(X) -> X rem 2 =:= 0 end, Q)) end},
        {join, fun() -> queue:len(queue:join(Q, Q)) end}, {get, fun() -> queue:get(queue:new()) end}]);
tests(proplists) ->
    P = [a, {b, 1}, {b, 2}, {c, false}, "x"],
    run(proplists, [{get, fun() -> [proplists:get_value(K, P, none) || K <- [a, b, c, d]] end}, {all, fun() -> proplists:get_all_values(b, P) end},
        {bool, fun() -> proplists:get_bool(a, P) end}, {delete, fun() -> proplists:delete(b, P) end}, {unfold, fun() -> proplists:unfold(P) end}]);
tests(array) ->
    A = lists:foldl(fun(X, Acc) -> array:set(X, X * X, Acc) end, array:new([{default, 0}]), lists:seq(0, 200, 3)),
    run(array, [{list, fun() -> array:to_list(A) end}, {sparse, fun() -> array:sparse_to_list(A) end}, {foldl, fun() -> array:foldl(fun(I, V, S) -> I + V + S end, 0, A) end}, {get, fun() -> array:get(-1, A) end}]);
tests(string) ->
    S = "The quick brown fox, jumps over the lazy dog",
    run(string, [{split, fun() -> string:split(S, " ", all) end}, {tokens, fun() -> string:tokens(S, " ,") end}, {trim, fun() -> string:trim("  x  ") end}, {upper, fun() -> string:uppercase(S) end}, {find, fun() -> string:find(S, "fox") end},
        {pad, fun() -> lists:flatten(string:pad("a", 5, both, $-)) end}, {rep, fun() -> lists:flatten(string:replace(S, "o", "0", all)) end},
        {rev, fun() -> string:reverse(S) end}, {int, fun() -> string:to_integer("123abc") end}, {len, fun() -> string:length(S) end}, {sub, fun() -> string:slice(S, 4, 5) end}]);
tests(base64) ->
    B = list_to_binary([X rem 256 || X <- ints(200)]),
    run(base64, [{enc, fun() -> base64:encode(B) end}, {round, fun() -> base64:decode(base64:encode(B)) =:= B end}, {str, fun() -> base64:encode_to_string("hello") end},
        {bad, fun() -> base64:decode(<<"a">>) end}, {mime, fun() -> base64:mime_decode(<<"aGVs bG8=">>) end}]);
tests(json) ->
    T = #{<<"a">> => [1, 2.5, true, null, <<"text \"quoted\" ", 195, 169>>], <<"b">> => #{<<"c">> => -17}},
    run(json, [{enc, fun() -> iolist_to_binary(json:encode([1, 2.5, true, null, <<"x\n">>, -1, 1 bsl 70])) end},
        {round, fun() -> json:decode(iolist_to_binary(json:encode(T))) =:= T end},
        {bad, fun() -> json:decode(<<"[1,">>) end}, {bad2, fun() -> json:decode(<<"[x]">>) end}]);
tests(io_lib) ->
    run(io_lib, [{w, fun() -> lists:flatten(io_lib:write({a, "b", [1, 2], <<1, 2>>, 'A b'})) end}, {fwrite, fun() -> lists:flatten(io_lib:format("~p ~w ~s ~5b|~.16b ~c", [{a, 1}, "x", "str", 42, 255, $z])) end},
        {str, fun() -> io_lib:printable_list("abc") end}, {esc, fun() -> lists:flatten(io_lib:write_string("a\n\"b")) end}, {nest, fun() -> lists:flatten(io_lib:format("~p", [lists:seq(1, 60)])) end}]);
tests(binary) ->
    B = <<"the cat sat on the mat">>,
    run(binary, [{split, fun() -> binary:split(B, <<" ">>) end}, {part, fun() -> binary:part(B, 4, 3) end}, {at, fun() -> binary:at(B, 4) end}, {first, fun() -> {binary:first(B), binary:last(B)} end}]);
tests(unicode) ->
    run(unicode, [{l, fun() -> unicode:characters_to_list(<<195, 169, 226, 130, 172>>) end}, {b, fun() -> unicode:characters_to_binary([233, 8364, "x"]) end}]);
tests(math) ->
    run(math, [{f, fun() -> [round(F(2.5) * 1000000) || F <- [fun math:sin/1, fun math:exp/1, fun math:sqrt/1, fun math:log/1]] end}]).

run(Module, Tests) ->
    [{Module, Name, short(try {ok, F()} catch C:R -> {C, reason(R)} end)} || {Name, F} <- Tests].

%% Funs and long lists differ in how they are printed.
reason({R, _}) when is_atom(R) -> R;
reason(R) -> R.

short({ok, V}) ->
    case size_of(V) of
        N when N > 40 -> {N, hash(V, 7)};
        _ -> V
    end;
short(E) -> E.

size_of([H | T]) -> size_of(H) + size_of(T) + 1;
size_of(T) when is_tuple(T) -> size_of(tuple_to_list(T));
size_of(B) when is_binary(B) -> byte_size(B);
size_of(M) when is_map(M) -> map_size(M);
size_of(_) -> 1.

hash([H | T], S) -> hash(T, hash(H, S * 31 rem 16777213));
hash([], S) -> (S * 3 + 1) rem 16777213;
hash(T, S) when is_tuple(T) -> hash(tuple_to_list(T), S * 5 rem 16777213);
hash(I, S) when is_integer(I) -> (S * 7 + abs(I) rem 65521) rem 16777213;
hash(A, S) when is_atom(A) -> hash(atom_to_list(A), S);
hash(B, S) when is_binary(B) -> hash(binary_to_list(B), S);
hash(_, S) -> S.

%% Numbers with no order to them.
ints(N) -> ints(N, 12345, []).
ints(0, _, A) -> A;
ints(N, S, A) ->
    T = (S * 1103 + 12345) rem 65536,
    ints(N - 1, T, [T rem 10007 | A]).
