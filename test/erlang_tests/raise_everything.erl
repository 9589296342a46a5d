-module(raise_everything).
%% about: every instruction that raises, with class, reason and the functions of its trace; raise/3, nested and rethrown
%% otp: false, traces of AtomVM also have the frames of catches; the value is the interpreter's
%% expected: [{error,{badmatch,nok},['fun',{trace,1},{trace,1},'fun']},{error,{case_clause,1},['fun',{trace,1},{trace,1},'fun','fun']},{error,if_clause,[{if_,1},{trace,1},'fun','fun']},{error,{try_clause,5},['fun',{trace,1},{trace,1},'fun','fun']},{error,{badrecord,not_record},['fun',{trace,1},{trace,1},'fun','fun']},{error,{badrecord,{s,1}},['fun',{trace,1},{trace,1},'fun','fun']},{throw,{t,1},['fun',{trace,1},{trace,1},'fun','fun']},{exit,{e,2},['fun',{trace,1},{trace,1},'fun','fun']},{error,er,['fun',{trace,1},{trace,1},'fun','fun']},{error,er,['fun',{trace,1},{trace,1},'fun','fun']},{throw,raised,[]},{error,raised,[]},{value,badarg},{exit,{again,bottom},['fun',{trace,1},{trace,1},'fun','fun']},{error,bottom,[{deep,1},'fun',{trace,1},{trace,1},'fun','fun']},{error,second,['fun',{trace,1},{trace,1},'fun','fun']},{error,badarith,['fun',{trace,1},{trace,1},'fun','fun']},{error,badarg,['fun',{trace,1},{trace,1},'fun','fun']},{error,badarg,['fun',{trace,1},{trace,1},'fun','fun']},{error,{badkey,k},['fun',{trace,1},{trace,1},'fun','fun']},{error,badarg,['fun',{trace,1},{trace,1},'fun','fun']},{error,{badmap,nomap},['fun',{trace,1},{trace,1},'fun','fun']},{error,badarg,['fun',{trace,1},{trace,1},'fun','fun']},{error,badarith,['fun',{trace,1},{trace,1},'fun','fun']},{error,badarith,['fun',{trace,1},{trace,1},'fun','fun']},{error,{badfun,nofun},['fun',{trace,1},{trace,1},'fun','fun']},{error,function_clause,[{clause,[9]},{trace,1},'fun','fun']},{error,badarg,['fun',{trace,1},{trace,1},'fun','fun']},{error,badarg,['fun',{trace,1},'fun','fun']},{error,{bad_generator,2},['fun',{trace,1},{trace,1},'fun','fun']},{error,{bad_generator,oops},['fun',{trace,1},'fun','fun']},a,{'EXIT',b},{'EXIT',c,['fun',{catches,1},{catches,1},'fun','fun',{start,0}]},value,{'EXIT',bottom,[{deep,1},{catches,1},'fun','fun',{start,0}]},inner,{x,y,['fun',{catches,1},{catches,1},'fun','fun',{start,0}]},20400]
-export([start/0, id/1]).
-record(r, {a}).

start() ->
    [trace(F) || F <- [
        fun() -> {ok, _} = id(nok), 1 end,
        fun() -> case id(1) of 2 -> two end end,
        fun() -> if_(id(3)) end,
        fun() -> try id(5) of 6 -> six catch error:x -> y end end,
        fun() -> (id(not_record))#r.a end,
        fun() -> (id({s, 1}))#r{a = 2} end,
        fun() -> throw({id(t), 1}) end,
        fun() -> exit({id(e), 2}) end,
        fun() -> error(id(er)) end,
        fun() -> error(id(er), [1, 2]) end,
        fun() -> erlang:raise(id(throw), raised, []) end,
        fun() -> erlang:raise(id(error), raised, [{m, f, 1, []}]) end,
        fun() -> erlang:raise(id(strange), raised, []) end,
        fun() -> try deep(5) catch error:R:S -> erlang:raise(exit, {again, R}, S) end end,
        fun() -> try deep(3) after id(ok) end end,
        fun() -> try try deep(2) after error(second) end catch throw:_ -> no end end,
        fun() -> id(1) + id(a) end,
        fun() -> hd(id([])) end,
        fun() -> element(id(3), {a}) end,
        fun() -> map_get(id(k), #{}) end,
        fun() -> (id(#{}))#{k := 1} end,
        fun() -> (id(nomap))#{k => 1} end,
        fun() -> float(id(a)) end,
        fun() -> id(1.0e308) * id(10) end,
        fun() -> id(1) div id(0) end,
        fun() -> (id(nofun))(1) end,
        fun() -> clause(id(9)) end,
        fun() -> <<(id(a)):8>> end,
        fun() -> list_to_atom(id(1)) end,
        fun() -> [X || X <- id([1 | 2])] end,
        fun() -> << <<X>> || X <- id(oops) >> end
    ]] ++ [catches(F) || F <- [
        fun() -> throw(id(a)) end, fun() -> exit(id(b)) end, fun() -> error(id(c)) end, fun() -> id(value) end,
        fun() -> deep(4) end, fun() -> catch throw(inner) end, fun() -> {catch exit(x), catch error(y)} end
    ]] ++ [loop(200, 0)].

if_(X) -> if X > 5 -> big; X < 0 -> small end.

clause(X) when X < 5 -> ok.

deep(0) -> error(bottom);
deep(N) -> [N | deep(N - 1)].

trace(F) ->
    try F() of V -> {value, V}
    catch C:R:S -> {C, R, names(S)} end.

names(S) -> [name(atom_to_list(F), A) || {?MODULE, F, A, _} <- S].

%% Funs are numbered by the compiler.
name([$- | _], _) -> 'fun';
name(F, A) -> {list_to_atom(F), A}.

catches(F) ->
    case catch F() of
        {'EXIT', {R, S}} when is_list(S) -> {'EXIT', R, names(S)};
        {{'EXIT', A}, {'EXIT', {B, S}}} -> {A, B, names(S)};
        V -> V
    end.

loop(0, A) -> A;
loop(N, A) ->
    B = try step(N) catch throw:X -> X; error:{badmatch, X} -> -X end,
    C = case catch step(N + 1) of {'EXIT', {{badmatch, Y}, _}} -> Y; Z -> Z end,
    loop(N - 1, A + B + C).

step(N) when N rem 2 =:= 0 -> throw(N);
step(N) -> x = id(N).

id(X) -> X.
