%% Lists. AtomVM has flatten/1, keyfind/3, keymember/3, member/2 and reverse/1,2 in C.
-module(lists).
-compile({no_auto_import, [max/2, min/2]}).
-export([all/2, any/2, append/1, append/2, concat/1, delete/2, droplast/1, dropwhile/2, duplicate/2]).
-export([enumerate/1, enumerate/2, enumerate/3, filter/2, filtermap/2, flatlength/1, flatmap/2, flatten/2]).
-export([foldl/3, foldr/3, foreach/2, join/2, last/1, map/2, mapfoldl/3, mapfoldr/3, max/1, min/1]).
-export([nth/2, nthtail/2, partition/2, prefix/2, search/2, seq/2, seq/3, split/2, splitwith/2]).
-export([sublist/2, sublist/3, subtract/2, suffix/2, sum/1, takewhile/2, uniq/1, uniq/2, zf/2]).
-export([unzip/1, unzip3/1, zip/2, zip/3, zip3/3, zip3/4, zipwith/3, zipwith/4, zipwith3/4, zipwith3/5]).
-export([keydelete/3, keymap/3, keyreplace/4, keysearch/3, keystore/4, keytake/3]).
-export([sort/1, sort/2, usort/1, usort/2, keysort/2, ukeysort/2]).
-export([merge/1, merge/2, merge/3, merge3/3, umerge/1, umerge/2, umerge/3, umerge3/3]).
-export([keymerge/3, ukeymerge/3]).

%% One list, element by element.

all(Pred, List) when is_function(Pred, 1) -> all_of(Pred, List).
all_of(Pred, [X | Rest]) ->
    case Pred(X) of
        true -> all_of(Pred, Rest);
        false -> false
    end;
all_of(_, []) -> true.

any(Pred, List) when is_function(Pred, 1) -> any_of(Pred, List).
any_of(Pred, [X | Rest]) ->
    case Pred(X) of
        true -> true;
        false -> any_of(Pred, Rest)
    end;
any_of(_, []) -> false.

map(Fun, List) when is_function(Fun, 1) -> map_of(Fun, List).
map_of(Fun, [X | Rest]) -> [Fun(X) | map_of(Fun, Rest)];
map_of(_, []) -> [].

flatmap(Fun, List) when is_function(Fun, 1) -> flatmap_of(Fun, List).
flatmap_of(Fun, [X | Rest]) -> Fun(X) ++ flatmap_of(Fun, Rest);
flatmap_of(_, []) -> [].

filter(Pred, List) when is_function(Pred, 1) -> filter_of(Pred, List).
filter_of(Pred, [X | Rest]) ->
    case Pred(X) of
        true -> [X | filter_of(Pred, Rest)];
        false -> filter_of(Pred, Rest);
        Other -> error({bad_filter, Other})
    end;
filter_of(_, []) -> [].

zf(Fun, List) -> filtermap(Fun, List).
filtermap(Fun, List) when is_function(Fun, 1) -> filtermap_of(Fun, List).
filtermap_of(Fun, [X | Rest]) ->
    case Fun(X) of
        true -> [X | filtermap_of(Fun, Rest)];
        {true, Value} -> [Value | filtermap_of(Fun, Rest)];
        false -> filtermap_of(Fun, Rest)
    end;
filtermap_of(_, []) -> [].

partition(Pred, List) when is_function(Pred, 1) -> partition_of(Pred, List, [], []).
partition_of(Pred, [X | Rest], Yes, No) ->
    case Pred(X) of
        true -> partition_of(Pred, Rest, [X | Yes], No);
        false -> partition_of(Pred, Rest, Yes, [X | No])
    end;
partition_of(_, [], Yes, No) -> {lists:reverse(Yes), lists:reverse(No)}.

foreach(Fun, List) when is_function(Fun, 1) -> foreach_of(Fun, List).
foreach_of(Fun, [X | Rest]) ->
    Fun(X),
    foreach_of(Fun, Rest);
foreach_of(_, []) -> ok.

foldl(Fun, Acc, List) when is_function(Fun, 2) -> foldl_of(Fun, Acc, List).
foldl_of(Fun, Acc, [X | Rest]) -> foldl_of(Fun, Fun(X, Acc), Rest);
foldl_of(_, Acc, []) -> Acc.

foldr(Fun, Acc, List) when is_function(Fun, 2) -> foldr_of(Fun, Acc, List).
foldr_of(Fun, Acc, [X | Rest]) -> Fun(X, foldr_of(Fun, Acc, Rest));
foldr_of(_, Acc, []) -> Acc.

mapfoldl(Fun, Acc, List) when is_function(Fun, 2) -> mapfoldl_of(Fun, Acc, List, []).
mapfoldl_of(Fun, Acc, [X | Rest], Done) ->
    {Value, NewAcc} = Fun(X, Acc),
    mapfoldl_of(Fun, NewAcc, Rest, [Value | Done]);
mapfoldl_of(_, Acc, [], Done) -> {lists:reverse(Done), Acc}.

mapfoldr(Fun, Acc, List) when is_function(Fun, 2) -> mapfoldr_of(Fun, Acc, List).
mapfoldr_of(Fun, Acc, [X | Rest]) ->
    {Values, RestAcc} = mapfoldr_of(Fun, Acc, Rest),
    {Value, NewAcc} = Fun(X, RestAcc),
    {[Value | Values], NewAcc};
mapfoldr_of(_, Acc, []) -> {[], Acc}.

takewhile(Pred, List) when is_function(Pred, 1) -> takewhile_of(Pred, List).
takewhile_of(Pred, [X | Rest]) ->
    case Pred(X) of
        true -> [X | takewhile_of(Pred, Rest)];
        false -> []
    end;
takewhile_of(_, []) -> [].

dropwhile(Pred, List) when is_function(Pred, 1) -> dropwhile_of(Pred, List).
dropwhile_of(Pred, [X | Rest] = List) ->
    case Pred(X) of
        true -> dropwhile_of(Pred, Rest);
        false -> List
    end;
dropwhile_of(_, []) -> [].

splitwith(Pred, List) when is_function(Pred, 1) -> splitwith_of(Pred, List, []).
splitwith_of(Pred, [X | Rest] = List, Taken) ->
    case Pred(X) of
        true -> splitwith_of(Pred, Rest, [X | Taken]);
        false -> {lists:reverse(Taken), List}
    end;
splitwith_of(_, [], Taken) -> {lists:reverse(Taken), []}.

search(Pred, List) when is_function(Pred, 1) -> search_of(Pred, List).
search_of(Pred, [X | Rest]) ->
    case Pred(X) of
        true -> {value, X};
        false -> search_of(Pred, Rest)
    end;
search_of(_, []) -> false.

enumerate(List) -> enumerate(1, 1, List).
enumerate(From, List) -> enumerate(From, 1, List).
enumerate(From, Step, List) when is_integer(From), is_integer(Step) -> numbered(From, Step, List).
numbered(N, Step, [X | Rest]) -> [{N, X} | numbered(N + Step, Step, Rest)];
numbered(_, _, []) -> [].

join(Separator, [X | Rest]) -> [X | join_rest(Separator, Rest)];
join(_, []) -> [].
join_rest(Separator, [X | Rest]) -> [Separator, X | join_rest(Separator, Rest)];
join_rest(_, []) -> [].

delete(X, [X | Rest]) -> Rest;
delete(X, [Y | Rest]) -> [Y | delete(X, Rest)];
delete(_, []) -> [].

subtract(A, B) -> A -- B.

sum(List) -> sum(List, 0).
sum([X | Rest], Sum) -> sum(Rest, Sum + X);
sum([], Sum) -> Sum.

max([X | Rest]) -> max(Rest, X).
max([X | Rest], Max) when X > Max -> max(Rest, X);
max([_ | Rest], Max) -> max(Rest, Max);
max([], Max) -> Max.

min([X | Rest]) -> min(Rest, X).
min([X | Rest], Min) when X < Min -> min(Rest, X);
min([_ | Rest], Min) -> min(Rest, Min);
min([], Min) -> Min.

uniq(List) -> uniq_by(fun(X) -> X end, List, #{}).
uniq(Fun, List) when is_function(Fun, 1) -> uniq_by(Fun, List, #{}).
uniq_by(Fun, [X | Rest], Seen) ->
    Key = Fun(X),
    case Seen of
        #{Key := _} -> uniq_by(Fun, Rest, Seen);
        _ -> [X | uniq_by(Fun, Rest, Seen#{Key => []})]
    end;
uniq_by(_, [], _) -> [].

%% Parts.

last([X]) -> X;
last([_ | Rest]) -> last(Rest).

droplast([_]) -> [];
droplast([X | Rest]) -> [X | droplast(Rest)].

nth(1, [X | _]) -> X;
nth(N, [_ | Rest]) when is_integer(N), N > 1 -> nth(N - 1, Rest).

nthtail(0, []) -> [];
nthtail(0, [_ | _] = List) -> List;
nthtail(1, [_ | Rest]) -> Rest;
nthtail(N, [_ | Rest]) when is_integer(N), N > 1 -> nthtail(N - 1, Rest).

split(N, List) when is_integer(N), N >= 0, is_list(List) -> split(N, List, []);
split(_, _) -> error(badarg).
split(0, List, Taken) -> {lists:reverse(Taken), List};
split(N, [X | Rest], Taken) -> split(N - 1, Rest, [X | Taken]);
split(_, [], _) -> error(badarg).

sublist(List, Length) when is_list(List), is_integer(Length), Length >= 0 -> take(List, Length).
sublist(List, 1, Length) when is_list(List), is_integer(Length), Length >= 0 -> take(List, Length);
sublist([], Start, Length) when is_integer(Start), Start >= 2, is_integer(Length) -> [];
sublist([_ | Rest], Start, Length) when is_integer(Start), Start >= 2 -> sublist(Rest, Start - 1, Length).

take(_, 0) -> [];
take([X | Rest], N) -> [X | take(Rest, N - 1)];
take([], _) -> [].

prefix([X | A], [X | B]) -> prefix(A, B);
prefix([], List) when is_list(List) -> true;
prefix([_ | _], List) when is_list(List) -> false.

suffix(Suffix, List) ->
    case length(List) - length(Suffix) of
        N when N >= 0 -> nthtail(N, List) =:= Suffix;
        _ -> false
    end.

%% Lists out of something else.

append(A, B) -> A ++ B.
append([List]) -> List;
append([List | Rest]) -> List ++ append(Rest);
append([]) -> [].

concat(Things) -> flatmap(fun text/1, Things).
text(Atom) when is_atom(Atom) -> atom_to_list(Atom);
text(Integer) when is_integer(Integer) -> integer_to_list(Integer);
text(Float) when is_float(Float) -> float_to_list(Float);
text(List) when is_list(List) -> List.

duplicate(N, X) when is_integer(N), N >= 0 -> duplicate(N, X, []).
duplicate(0, _, List) -> List;
duplicate(N, X, List) -> duplicate(N - 1, X, [X | List]).

seq(From, To) when is_integer(From), is_integer(To), From - 1 =< To -> seq_down(From, To, []).
seq_down(From, To, List) when From > To -> List;
seq_down(From, To, List) -> seq_down(From, To - 1, [To | List]).

seq(From, To, Step) when is_integer(From), is_integer(To), is_integer(Step) ->
    if
        Step > 0, From - Step =< To; Step < 0, From - Step >= To; Step =:= 0, From =:= To ->
            steps(From, To, Step);
        true -> error(badarg)
    end;
seq(_, _, _) -> error(badarg).
steps(From, _, 0) -> [From];
steps(From, To, Step) when Step > 0, From > To; Step < 0, From < To -> [];
steps(From, To, Step) -> [From | steps(From + Step, To, Step)].

flatlength(List) -> flatlength(List, 0).
flatlength([X | Rest], N) when is_list(X) -> flatlength(X, flatlength(Rest, N));
flatlength([_ | Rest], N) -> flatlength(Rest, N + 1);
flatlength([], N) -> N.

flatten(Deep, Tail) when is_list(Deep), is_list(Tail) -> flatten_before(Deep, Tail).
flatten_before([X | Rest], Tail) when is_list(X) -> flatten_before(X, flatten_before(Rest, Tail));
flatten_before([X | Rest], Tail) -> [X | flatten_before(Rest, Tail)];
flatten_before([], Tail) -> Tail.

%% Several lists. How says what is done when they are not of the same length: fail, trim, or {pad, Elements}.

zip(A, B) -> zip(A, B, fail).
zip([X | A], [Y | B], How) -> [{X, Y} | zip(A, B, How)];
zip([], [], How) -> no_more(2, How);
zip(A, B, How) -> rest([A, B], How, fun([X, Y]) -> {X, Y} end).

zipwith(Fun, A, B) -> zipwith(Fun, A, B, fail).
zipwith(Fun, [X | A], [Y | B], How) -> [Fun(X, Y) | zipwith(Fun, A, B, How)];
zipwith(Fun, [], [], How) when is_function(Fun, 2) -> no_more(2, How);
zipwith(Fun, A, B, How) when is_function(Fun, 2) -> rest([A, B], How, fun([X, Y]) -> Fun(X, Y) end).

zip3(A, B, C) -> zip3(A, B, C, fail).
zip3([X | A], [Y | B], [Z | C], How) -> [{X, Y, Z} | zip3(A, B, C, How)];
zip3([], [], [], How) -> no_more(3, How);
zip3(A, B, C, How) -> rest([A, B, C], How, fun([X, Y, Z]) -> {X, Y, Z} end).

zipwith3(Fun, A, B, C) -> zipwith3(Fun, A, B, C, fail).
zipwith3(Fun, [X | A], [Y | B], [Z | C], How) ->
    [Fun(X, Y, Z) | zipwith3(Fun, A, B, C, How)];
zipwith3(Fun, [], [], [], How) when is_function(Fun, 3) -> no_more(3, How);
zipwith3(Fun, A, B, C, How) when is_function(Fun, 3) ->
    rest([A, B, C], How, fun([X, Y, Z]) -> Fun(X, Y, Z) end).

no_more(_, fail) -> [];
no_more(_, trim) -> [];
no_more(Count, {pad, Padding}) when tuple_size(Padding) =:= Count -> [].

rest(Lists, trim, _) ->
    case all(fun is_list/1, Lists) of
        true -> [];
        false -> error(function_clause)
    end;
rest(Lists, {pad, Padding}, Fun) -> padded(Lists, tuple_to_list(Padding), Fun);
rest(_, _, _) -> error(function_clause).

padded(Lists, Padding, Fun) ->
    case all(fun(List) -> List =:= [] end, Lists) of
        true -> [];
        false ->
            {Heads, Tails} = heads(Lists, Padding),
            [Fun(Heads) | padded(Tails, Padding, Fun)]
    end.

heads([[X | Tail] | Lists], [_ | Padding]) ->
    {Heads, Tails} = heads(Lists, Padding),
    {[X | Heads], [Tail | Tails]};
heads([[] | Lists], [X | Padding]) ->
    {Heads, Tails} = heads(Lists, Padding),
    {[X | Heads], [[] | Tails]};
heads([], []) -> {[], []}.

unzip(Pairs) -> unzip(Pairs, [], []).
unzip([{X, Y} | Rest], A, B) -> unzip(Rest, [X | A], [Y | B]);
unzip([], A, B) -> {lists:reverse(A), lists:reverse(B)}.

unzip3(Triples) -> unzip3(Triples, [], [], []).
unzip3([{X, Y, Z} | Rest], A, B, C) -> unzip3(Rest, [X | A], [Y | B], [Z | C]);
unzip3([], A, B, C) -> {lists:reverse(A), lists:reverse(B), lists:reverse(C)}.

%% Tuples by one of their elements. Keys are compared by ==.

keydelete(Key, N, List) when is_integer(N), N > 0 -> keydelete_of(Key, N, List).
keydelete_of(Key, N, [Tuple | Rest]) when element(N, Tuple) == Key -> Rest;
keydelete_of(Key, N, [Tuple | Rest]) -> [Tuple | keydelete_of(Key, N, Rest)];
keydelete_of(_, _, []) -> [].

keyreplace(Key, N, List, New) when is_integer(N), N > 0, is_tuple(New) -> keyreplace_of(Key, N, List, New).
keyreplace_of(Key, N, [Tuple | Rest], New) when element(N, Tuple) == Key -> [New | Rest];
keyreplace_of(Key, N, [Tuple | Rest], New) -> [Tuple | keyreplace_of(Key, N, Rest, New)];
keyreplace_of(_, _, [], _) -> [].

keystore(Key, N, List, New) when is_integer(N), N > 0, is_tuple(New) -> keystore_of(Key, N, List, New).
keystore_of(Key, N, [Tuple | Rest], New) when element(N, Tuple) == Key -> [New | Rest];
keystore_of(Key, N, [Tuple | Rest], New) -> [Tuple | keystore_of(Key, N, Rest, New)];
keystore_of(_, _, [], New) -> [New].

keytake(Key, N, List) when is_integer(N), N > 0 -> keytake_of(Key, N, List, []).
keytake_of(Key, N, [Tuple | Rest], Before) when element(N, Tuple) == Key ->
    {value, Tuple, lists:reverse(Before, Rest)};
keytake_of(Key, N, [Tuple | Rest], Before) -> keytake_of(Key, N, Rest, [Tuple | Before]);
keytake_of(_, _, [], _) -> false.

%% AtomVM's keyfind/3 takes no 1.0 for 1.
keysearch(Key, N, List) when is_integer(N), N > 0 -> keysearch_of(Key, N, List).
keysearch_of(Key, N, [Tuple | _]) when element(N, Tuple) == Key -> {value, Tuple};
keysearch_of(Key, N, [_ | Rest]) -> keysearch_of(Key, N, Rest);
keysearch_of(_, _, []) -> false.

keymap(Fun, N, [Tuple | Rest]) ->
    [setelement(N, Tuple, Fun(element(N, Tuple))) | keymap(Fun, N, Rest)];
keymap(Fun, N, []) when is_integer(N), N >= 1, is_function(Fun, 1) -> [].

%% Sorting: runs that are in order already, merged in pairs until one is left. Elements that compare equal keep their
%% order. What is unique is the first of those.

sort(List) -> merge_runs(runs(List), fun merge/2).
usort(List) -> merge_runs(runs(List, fun less/2), fun umerge/2).

sort(Fun, List) when is_function(Fun, 2); length(List) > 1 ->
    merge_runs(runs(List, Fun), fun(A, B) -> merge_by(Fun, A, B) end).
usort(Fun, List) when is_function(Fun, 2) ->
    Less = fun(X, Y) -> Fun(X, Y) andalso not Fun(Y, X) end,
    merge_runs(runs(List, Less), fun(A, B) -> umerge(Fun, A, B) end).

keysort(N, List) when is_integer(N), N > 0 ->
    merge_runs(runs(List, fun(X, Y) -> element(N, X) =< element(N, Y) end), fun(A, B) -> keymerge(N, A, B) end).
ukeysort(N, List) when is_integer(N), N > 0 ->
    merge_runs(runs(List, fun(X, Y) -> element(N, X) < element(N, Y) end), fun(A, B) -> ukeymerge(N, A, B) end).

less(X, Y) -> X < Y.

runs([X | Rest]) -> run(Rest, X, []);
runs([]) -> [].
run([Y | Rest], X, Before) when X =< Y -> run(Rest, Y, [X | Before]);
run([_ | _] = Rest, X, Before) -> [lists:reverse(Before, [X]) | runs(Rest)];
run([], X, Before) -> [lists:reverse(Before, [X])].

runs([X | Rest], Fun) -> run(Rest, X, [], Fun);
runs([], _) -> [].
run([Y | Rest], X, Before, Fun) ->
    case Fun(X, Y) of
        true -> run(Rest, Y, [X | Before], Fun);
        false -> [lists:reverse(Before, [X]) | run(Rest, Y, [], Fun)]
    end;
run([], X, Before, _) -> [lists:reverse(Before, [X])].

merge_runs([], _) -> [];
merge_runs([Run], _) -> Run;
merge_runs(Runs, Merge) -> merge_runs(merge_pairs(Runs, Merge), Merge).

merge_pairs([A, B | Rest], Merge) -> [Merge(A, B) | merge_pairs(Rest, Merge)];
merge_pairs([A], _) -> [A];
merge_pairs([], _) -> [].

merge(Lists) -> merge_runs(Lists, fun merge/2).
merge3(A, B, C) -> merge(merge(A, B), C).
merge([X | A], [Y | _] = B) when X =< Y -> [X | merge(A, B)];
merge([_ | _] = A, [Y | B]) -> [Y | merge(A, B)];
merge([], B) when is_list(B) -> B;
merge(A, []) when is_list(A) -> A.

merge(Fun, A, B) when is_function(Fun, 2) -> merge_by(Fun, A, B).
merge_by(Fun, [X | RestA] = A, [Y | RestB] = B) ->
    case Fun(X, Y) of
        true -> [X | merge_by(Fun, RestA, B)];
        false -> [Y | merge_by(Fun, A, RestB)]
    end;
merge_by(_, [], B) when is_list(B) -> B;
merge_by(_, A, []) when is_list(A) -> A.

umerge(Lists) -> merge_runs(Lists, fun umerge/2).
umerge3(A, B, C) -> umerge(umerge(A, B), C).
umerge([X | A], [Y | _] = B) when X < Y -> [X | umerge(A, B)];
umerge([X | _] = A, [Y | B]) when X == Y -> umerge(A, B);
umerge([_ | _] = A, [Y | B]) -> [Y | umerge(A, B)];
umerge([], B) when is_list(B) -> B;
umerge(A, []) -> A.

umerge(Fun, A, B) when is_function(Fun, 2) -> umerge_by(Fun, A, B).
umerge_by(Fun, [X | RestA] = A, [Y | RestB] = B) ->
    case {Fun(X, Y), Fun(Y, X)} of
        {true, true} -> umerge_by(Fun, A, RestB);
        {true, false} -> [X | umerge_by(Fun, RestA, B)];
        {false, _} -> [Y | umerge_by(Fun, A, RestB)]
    end;
umerge_by(_, [], B) when is_list(B) -> B;
umerge_by(_, A, []) -> A.

keymerge(N, A, B) when is_integer(N), N > 0 -> keymerge_of(N, A, B).
keymerge_of(N, [X | RestA] = A, [Y | RestB] = B) ->
    case element(N, X) =< element(N, Y) of
        true -> [X | keymerge_of(N, RestA, B)];
        false -> [Y | keymerge_of(N, A, RestB)]
    end;
keymerge_of(_, [], B) when is_list(B) -> B;
keymerge_of(_, A, []) -> A.

ukeymerge(N, A, B) when is_integer(N), N > 0 -> ukeymerge_of(N, A, B).
ukeymerge_of(N, [X | RestA] = A, [Y | RestB] = B) ->
    {KeyX, KeyY} = {element(N, X), element(N, Y)},
    if
        KeyX < KeyY -> [X | ukeymerge_of(N, RestA, B)];
        KeyX == KeyY -> ukeymerge_of(N, A, RestB);
        true -> [Y | ukeymerge_of(N, A, RestB)]
    end;
ukeymerge_of(_, [], B) when is_list(B) -> B;
ukeymerge_of(_, A, []) -> A.
