%% Queues, as {Rear, Front}: Rear has the last element first. Neither is empty while the other has two elements or more.
-module(queue).
-export([all/2, any/2, cons/2, daeh/1, delete/2, delete_r/2, delete_with/2, delete_with_r/2, drop/1, drop_r/1]).
-export([filter/2, filtermap/2, fold/3, from_list/1, get/1, get_r/1, head/1, in/2, in_r/2, init/1, is_empty/1]).
-export([is_queue/1, join/2, last/1, len/1, liat/1, member/2, new/0, out/1, out_r/1, peek/1, peek_r/1, reverse/1]).
-export([snoc/2, split/2, tail/1, to_list/1]).
-compile({no_auto_import, [get/1]}).

new() -> {[], []}.

is_queue({Rear, Front}) -> is_list(Rear) andalso is_list(Front);
is_queue(_) -> false.

is_empty({[], []}) -> true;
is_empty({Rear, Front}) when is_list(Rear), is_list(Front) -> false;
is_empty(_) -> error(badarg).

len({Rear, Front}) when is_list(Rear), is_list(Front) -> length(Rear) + length(Front);
len(_) -> error(badarg).

to_list({Rear, Front}) when is_list(Rear), is_list(Front) -> Front ++ lists:reverse(Rear);
to_list(_) -> error(badarg).

from_list(List) when is_list(List) -> balanced({[], List});
from_list(_) -> error(badarg).

member(X, {Rear, Front}) when is_list(Rear), is_list(Front) -> lists:member(X, Rear) orelse lists:member(X, Front);
member(_, _) -> error(badarg).

in(X, {[_] = Rear, []}) -> {[X], Rear};
in(X, {Rear, Front}) when is_list(Rear), is_list(Front) -> {[X | Rear], Front};
in(_, _) -> error(badarg).

in_r(X, {[], [_] = Front}) -> {Front, [X]};
in_r(X, {Rear, Front}) when is_list(Rear), is_list(Front) -> {Rear, [X | Front]};
in_r(_, _) -> error(badarg).

out({[], []} = Queue) -> {empty, Queue};
out({[X], []}) -> {{value, X}, {[], []}};
out({Rear, [X | Front]}) when is_list(Rear) -> {{value, X}, balanced({Rear, Front})};
out({[_ | _], []} = Queue) -> out(balanced(Queue));
out(_) -> error(badarg).

out_r({[], []} = Queue) -> {empty, Queue};
out_r({[], [X]}) -> {{value, X}, {[], []}};
out_r({[X | Rear], Front}) when is_list(Front) -> {{value, X}, balanced({Rear, Front})};
out_r({[], [_ | _]} = Queue) -> out_r(balanced(Queue));
out_r(_) -> error(badarg).

balanced({[], [_, _ | _] = Front}) ->
    {Kept, Moved} = lists:split(length(Front) div 2, Front),
    {lists:reverse(Moved), Kept};
balanced({[_, _ | _] = Rear, []}) ->
    {Kept, Moved} = lists:split(length(Rear) div 2, Rear),
    {Kept, lists:reverse(Moved)};
balanced(Queue) -> Queue.

peek(Queue) ->
    case out(Queue) of
        {empty, _} -> empty;
        {Value, _} -> Value
    end.
peek_r(Queue) ->
    case out_r(Queue) of
        {empty, _} -> empty;
        {Value, _} -> Value
    end.

get(Queue) -> element(1, taken(out(Queue))).
get_r(Queue) -> element(1, taken(out_r(Queue))).
drop(Queue) -> element(2, taken(out(Queue))).
drop_r(Queue) -> element(2, taken(out_r(Queue))).
taken({{value, X}, Queue}) -> {X, Queue};
taken({empty, _}) -> error(empty).

head(Queue) -> get(Queue).
tail(Queue) -> drop(Queue).
cons(X, Queue) -> in_r(X, Queue).
snoc(Queue, X) -> in(X, Queue).
last(Queue) -> get_r(Queue).
daeh(Queue) -> get_r(Queue).
init(Queue) -> drop_r(Queue).
liat(Queue) -> drop_r(Queue).

reverse({Rear, Front}) when is_list(Rear), is_list(Front) -> {Front, Rear};
reverse(_) -> error(badarg).

join(A, B) -> from_list(to_list(A) ++ to_list(B)).

split(N, Queue) when is_integer(N), N >= 0 ->
    case N =< len(Queue) of
        true ->
            {A, B} = lists:split(N, to_list(Queue)),
            {from_list(A), from_list(B)};
        false -> error(badarg)
    end;
split(_, _) -> error(badarg).

%% A list that the function returns takes the element's place.
filter(Fun, Queue) when is_function(Fun, 1) ->
    from_list(lists:flatmap(fun(X) ->
        case Fun(X) of
            true -> [X];
            false -> [];
            Xs when is_list(Xs) -> Xs
        end
    end, to_list(Queue)));
filter(_, _) -> error(badarg).

filtermap(Fun, Queue) when is_function(Fun, 1) -> from_list(lists:filtermap(Fun, to_list(Queue)));
filtermap(_, _) -> error(badarg).
fold(Fun, Acc, Queue) when is_function(Fun, 2) -> lists:foldl(Fun, Acc, to_list(Queue));
fold(_, _, _) -> error(badarg).
any(Pred, Queue) when is_function(Pred, 1) -> lists:any(Pred, to_list(Queue));
any(_, _) -> error(badarg).
all(Pred, Queue) when is_function(Pred, 1) -> lists:all(Pred, to_list(Queue));
all(_, _) -> error(badarg).

delete(X, Queue) -> delete_with(fun(Y) -> Y =:= X end, Queue).
delete_r(X, Queue) -> delete_with_r(fun(Y) -> Y =:= X end, Queue).
delete_with(Pred, Queue) when is_function(Pred, 1) -> from_list(without_first(Pred, to_list(Queue)));
delete_with(_, _) -> error(badarg).
delete_with_r(Pred, Queue) -> reverse(delete_with(Pred, reverse(Queue))).

without_first(Pred, [X | Rest]) ->
    case Pred(X) of
        true -> Rest;
        false -> [X | without_first(Pred, Rest)]
    end;
without_first(_, []) -> [].
