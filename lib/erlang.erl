%% What AtomVM leaves of the module erlang to a library. All else of it is AtomVM's own, in C.
-module(erlang).
-compile(no_auto_import).
-export([apply/2, apply/3]).
-export([spawn/1, spawn/2, spawn/3, spawn/4]).
-export([spawn_link/1, spawn_link/2, spawn_link/3, spawn_link/4]).
-export([spawn_monitor/1, spawn_monitor/2, spawn_monitor/3, spawn_monitor/4]).
-export([spawn_opt/3, spawn_opt/5, hibernate/3, yield/0]).
-export([send/3, send_nosuspend/2, send_nosuspend/3, monitor/3]).
-export([send_after/3, send_after/4, start_timer/3, start_timer/4]).
-export([cancel_timer/1, cancel_timer/2, read_timer/1, read_timer/2]).
-export([registered/0, process_info/1, list_to_pid/1, get_keys/0, get_keys/1]).
-export([nodes/0, nodes/1, is_alive/0, ports/0, exit_signal/2]).
-export([append/2, subtract/2, append_element/2, make_tuple/3, is_record/3]).
-export([binary_part/2, binary_to_list/3, bitstring_to_list/1, iolist_to_iovec/1]).
-export([term_to_binary/2, term_to_iovec/1, term_to_iovec/2, external_size/1, external_size/2]).
-export([adler32/1, adler32/2, md5/1, phash2/1, phash2/2]).
-export([fun_info/1, is_builtin/3, memory/0, nif_error/2]).
-export([convert_time_unit/3, time_offset/0, time_offset/1, now/0, date/0, time/0]).
-export([localtime_to_universaltime/1, universaltime_to_localtime/1]).
-export([statistics/1, bump_reductions/1, garbage_collect/2]).
-export([halt/0, halt/1, halt/2]).

%% Calls.

apply(Fun, Args) when erlang:is_function(Fun) ->
    case Args of
        [] -> Fun();
        [A] -> Fun(A);
        [A, B] -> Fun(A, B);
        [A, B, C] -> Fun(A, B, C);
        [A, B, C, D] -> Fun(A, B, C, D);
        [A, B, C, D, E] -> Fun(A, B, C, D, E);
        [A, B, C, D, E, F] -> Fun(A, B, C, D, E, F);
        [A, B, C, D, E, F, G] -> Fun(A, B, C, D, E, F, G);
        [A, B, C, D, E, F, G, H] -> Fun(A, B, C, D, E, F, G, H);
        [A, B, C, D, E, F, G, H, I] -> Fun(A, B, C, D, E, F, G, H, I);
        [A, B, C, D, E, F, G, H, I, J] -> Fun(A, B, C, D, E, F, G, H, I, J);
        [A, B, C, D, E, F, G, H, I, J, K] ->
            Fun(A, B, C, D, E, F, G, H, I, J, K);
        [A, B, C, D, E, F, G, H, I, J, K, L] ->
            Fun(A, B, C, D, E, F, G, H, I, J, K, L);
        [A, B, C, D, E, F, G, H, I, J, K, L, M] ->
            Fun(A, B, C, D, E, F, G, H, I, J, K, L, M);
        [A, B, C, D, E, F, G, H, I, J, K, L, M, N] ->
            Fun(A, B, C, D, E, F, G, H, I, J, K, L, M, N);
        [A, B, C, D, E, F, G, H, I, J, K, L, M, N, O] ->
            Fun(A, B, C, D, E, F, G, H, I, J, K, L, M, N, O);
        _ -> erlang:error(badarg)
    end;
apply(Fun, Args) when erlang:length(Args) >= 0 -> erlang:error({badfun, Fun});
apply(_, _) -> erlang:error(badarg).

apply(Module, Name, Args) when erlang:is_atom(Module), erlang:is_atom(Name) ->
    case Args of
        [] -> Module:Name();
        [A] -> Module:Name(A);
        [A, B] -> Module:Name(A, B);
        [A, B, C] -> Module:Name(A, B, C);
        [A, B, C, D] -> Module:Name(A, B, C, D);
        [A, B, C, D, E] -> Module:Name(A, B, C, D, E);
        [A, B, C, D, E, F] -> Module:Name(A, B, C, D, E, F);
        [A, B, C, D, E, F, G] -> Module:Name(A, B, C, D, E, F, G);
        [A, B, C, D, E, F, G, H] -> Module:Name(A, B, C, D, E, F, G, H);
        [A, B, C, D, E, F, G, H, I] -> Module:Name(A, B, C, D, E, F, G, H, I);
        [A, B, C, D, E, F, G, H, I, J] ->
            Module:Name(A, B, C, D, E, F, G, H, I, J);
        [A, B, C, D, E, F, G, H, I, J, K] ->
            Module:Name(A, B, C, D, E, F, G, H, I, J, K);
        [A, B, C, D, E, F, G, H, I, J, K, L] ->
            Module:Name(A, B, C, D, E, F, G, H, I, J, K, L);
        [A, B, C, D, E, F, G, H, I, J, K, L, M] ->
            Module:Name(A, B, C, D, E, F, G, H, I, J, K, L, M);
        [A, B, C, D, E, F, G, H, I, J, K, L, M, N] ->
            Module:Name(A, B, C, D, E, F, G, H, I, J, K, L, M, N);
        [A, B, C, D, E, F, G, H, I, J, K, L, M, N, O] ->
            Module:Name(A, B, C, D, E, F, G, H, I, J, K, L, M, N, O);
        _ -> erlang:error(badarg)
    end;
apply(_, _, _) -> erlang:error(badarg).

%% Processes.

spawn(Fun) -> erlang:spawn_opt(Fun, []).
spawn(Module, Name, Args) -> spawn_opt_call(Module, Name, Args, []).
spawn(Node, Fun) -> spawn_opt(Node, Fun, []).
spawn(Node, Module, Name, Args) -> spawn_opt(Node, Module, Name, Args, []).

spawn_link(Fun) -> erlang:spawn_opt(Fun, [link]).
spawn_link(Module, Name, Args) -> spawn_opt_call(Module, Name, Args, [link]).
spawn_link(Node, Fun) -> spawn_opt(Node, Fun, [link]).
spawn_link(Node, Module, Name, Args) -> spawn_opt(Node, Module, Name, Args, [link]).

spawn_monitor(Fun) -> erlang:spawn_opt(Fun, [monitor]).
spawn_monitor(Module, Name, Args) -> spawn_opt_call(Module, Name, Args, [monitor]).
spawn_monitor(Node, Fun) -> spawn_opt(Node, Fun, [monitor]).
spawn_monitor(Node, Module, Name, Args) -> spawn_opt(Node, Module, Name, Args, [monitor]).

spawn_opt(Node, Fun, Options) ->
    local(Node),
    erlang:spawn_opt(Fun, Options).

spawn_opt(Node, Module, Name, Args, Options) ->
    local(Node),
    spawn_opt_call(Module, Name, Args, Options).

%% AtomVM looks the function up before there is a process, which then cannot die of its not being there.
spawn_opt_call(Module, Name, Args, Options)
  when erlang:is_atom(Module), erlang:is_atom(Name), erlang:length(Args) >= 0 ->
    erlang:spawn_opt(fun() -> apply(Module, Name, Args) end, Options);
spawn_opt_call(_, _, _, _) -> erlang:error(badarg).

%% There is no other node.
local(Node) ->
    case erlang:node() of
        Node -> ok;
        _ when erlang:is_atom(Node) -> erlang:error(notsup);
        _ -> erlang:error(badarg)
    end.

hibernate(Module, Name, Args) ->
    erlang:garbage_collect(),
    apply(Module, Name, Args),
    erlang:exit(normal).

yield() ->
    receive after 0 -> true end.

%% A register that is not there is an error here, too, as for !.
send(To, Message, Options) ->
    check_list(Options),
    erlang:send(To, Message),
    ok.

send_nosuspend(To, Message) -> send_nosuspend(To, Message, []).

send_nosuspend(To, Message, Options) ->
    check_list(Options),
    erlang:send(To, Message),
    true.

monitor(Type, Item, []) -> erlang:monitor(Type, Item);
monitor(_, _, _) -> erlang:error(badarg).

%% AtomVM has no signal that ends a process without its being asked.
exit_signal(Pid, Reason) -> erlang:exit(Pid, Reason).

registered() ->
    [Name || Pid <- erlang:processes(), {_, Name} <- [info(Pid, registered_name)]].

process_info(Pid) ->
    case erlang:is_process_alive(Pid) of
        false -> undefined;
        true ->
            Items = [registered_name, message_queue_len, links, trap_exit, heap_size, memory],
            [Info || Item <- Items, {_, _} = Info <- [info(Pid, Item)]]
    end.

info(Pid, Item) ->
    try erlang:process_info(Pid, Item)
    catch error:badarg -> undefined
    end.

list_to_pid(Text) ->
    case [Pid || Pid <- erlang:processes(), erlang:pid_to_list(Pid) =:= Text] of
        [Pid] -> Pid;
        [] -> erlang:error(badarg)
    end.

get_keys() -> [Key || {Key, _} <- erlang:get()].
get_keys(Value) -> [Key || {Key, V} <- erlang:get(), V =:= Value].

nodes() -> [].
nodes(this) -> [erlang:node()];
nodes(Kind) when Kind =:= visible; Kind =:= hidden; Kind =:= connected; Kind =:= known ->
    case Kind of
        known -> [erlang:node()];
        _ -> []
    end;
nodes(_) -> erlang:error(badarg).

is_alive() -> false.
ports() -> [].

%% Timers: see avmjit_timers.

send_after(Time, To, Message) -> send_after(Time, To, Message, []).
send_after(Time, To, Message, Options) ->
    avmjit_timers:start(Time, To, fun(_) -> Message end, Options).

start_timer(Time, To, Message) -> start_timer(Time, To, Message, []).
start_timer(Time, To, Message, Options) ->
    avmjit_timers:start(Time, To, fun(Timer) -> {timeout, Timer, Message} end, Options).

cancel_timer(Timer) -> avmjit_timers:cancel(Timer).
cancel_timer(Timer, Options) -> answer(avmjit_timers:cancel(Timer), Timer, cancel_timer, Options).
read_timer(Timer) -> avmjit_timers:read(Timer).
read_timer(Timer, Options) -> answer(avmjit_timers:read(Timer), Timer, read_timer, Options).

answer(Result, Timer, Name, Options) ->
    case {option(async, false, Options), option(info, true, Options)} of
        {true, true} ->
            erlang:self() ! {Name, Timer, Result},
            ok;
        {false, true} -> Result;
        {_, false} -> ok
    end.

option(Key, Default, []) when erlang:is_atom(Key) -> Default;
option(Key, _, [{Key, Value} | _]) when erlang:is_boolean(Value) -> Value;
option(Key, Default, [_ | Rest]) -> option(Key, Default, Rest);
option(_, _, _) -> erlang:error(badarg).

%% Terms.

append(A, B) -> A ++ B.
subtract(A, B) -> A -- B.

append_element(Tuple, Element) when erlang:is_tuple(Tuple) ->
    erlang:insert_element(erlang:tuple_size(Tuple) + 1, Tuple, Element);
append_element(_, _) -> erlang:error(badarg).

make_tuple(Size, Default, Elements) ->
    set_elements(Elements, erlang:make_tuple(Size, Default)).

set_elements([{Index, Value} | Rest], Tuple) ->
    set_elements(Rest, erlang:setelement(Index, Tuple, Value));
set_elements([], Tuple) -> Tuple;
set_elements(_, _) -> erlang:error(badarg).

is_record(Term, Tag, Size) when erlang:is_atom(Tag), erlang:is_integer(Size) ->
    erlang:is_tuple(Term) andalso erlang:tuple_size(Term) =:= Size
        andalso Size > 0 andalso erlang:element(1, Term) =:= Tag;
is_record(_, _, _) -> erlang:error(badarg).

binary_part(Binary, {Start, Length}) -> erlang:binary_part(Binary, Start, Length);
binary_part(_, _) -> erlang:error(badarg).

%% Positions are counted from 1.
binary_to_list(Binary, Start, Stop)
  when erlang:is_integer(Start), erlang:is_integer(Stop), Start >= 1, Start =< Stop,
       Stop =< erlang:byte_size(Binary) ->
    erlang:binary_to_list(erlang:binary_part(Binary, Start - 1, Stop - Start + 1));
binary_to_list(_, _, _) -> erlang:error(badarg).

bitstring_to_list(Binary) -> erlang:binary_to_list(Binary).

iolist_to_iovec(Data) ->
    case erlang:iolist_to_binary(Data) of
        <<>> -> [];
        Binary -> [Binary]
    end.

term_to_binary(Term, Options) ->
    check_list(Options),
    erlang:term_to_binary(Term).

term_to_iovec(Term) -> [erlang:term_to_binary(Term)].
term_to_iovec(Term, Options) -> [term_to_binary(Term, Options)].
external_size(Term) -> erlang:byte_size(erlang:term_to_binary(Term)).
external_size(Term, Options) -> erlang:byte_size(term_to_binary(Term, Options)).

check_list(List) when erlang:length(List) >= 0 -> ok;
check_list(_) -> erlang:error(badarg).

fun_info(Fun) ->
    [erlang:fun_info(Fun, Item) || Item <- [module, name, arity, env, type]].

%% Of functions that are there by themselves, which AtomVM does not tell apart from a library's.
is_builtin(Module, Name, Arity) -> erlang:function_exported(Module, Name, Arity)
    andalso not exported_here(Module, Name, Arity).

exported_here(Module, Name, Arity) ->
    try Module:module_info(exports) of
        Exports -> member({Name, Arity}, Exports)
    catch _:_ -> false
    end.

member(_, []) -> false;
member(X, [X | _]) -> true;
member(X, [_ | Rest]) -> member(X, Rest).

memory() -> [{Kind, erlang:memory(Kind)} || Kind <- [binary]].

nif_error(Reason, Args) -> erlang:error(Reason, Args).

%% Checksums.

adler32(Data) -> adler32(1, Data).

adler32(Old, Data) when erlang:is_integer(Old), Old >= 0, Old =< 16#ffffffff ->
    adler32(erlang:iolist_to_binary(Data), Old band 16#ffff, Old bsr 16);
adler32(_, _) -> erlang:error(badarg).

adler32(<<Byte, Rest/binary>>, A, B) ->
    NewA = (A + Byte) rem 65521,
    adler32(Rest, NewA, (B + NewA) rem 65521);
adler32(<<>>, A, B) -> (B bsl 16) bor A.

md5(Data) -> avmjit_md5:hash(erlang:iolist_to_binary(Data)).

%% The same for equal terms in every run, but no number that OTP gives.
phash2(Term) -> phash2(Term, 1 bsl 27).
phash2(Term, Range) when erlang:is_integer(Range), Range >= 1, Range =< 1 bsl 32 ->
    erlang:crc32(erlang:term_to_binary(Term)) rem Range;
phash2(_, _) -> erlang:error(badarg).

%% Time.

convert_time_unit(Time, From, To) when erlang:is_integer(Time) ->
    case {per_second(From), per_second(To)} of
        {A, B} when A =< B, B rem A =:= 0 -> Time * (B div A);
        {A, B} -> floor_div(Time * B, A)
    end;
convert_time_unit(_, _, _) -> erlang:error(badarg).

floor_div(A, B) when A >= 0 -> A div B;
floor_div(A, B) -> (A - B + 1) div B.

per_second(second) -> 1;
per_second(seconds) -> 1;
per_second(millisecond) -> 1000;
per_second(milli_seconds) -> 1000;
per_second(microsecond) -> 1000000;
per_second(micro_seconds) -> 1000000;
per_second(nanosecond) -> 1000000000;
per_second(nano_seconds) -> 1000000000;
per_second(native) -> 1000000000;
per_second(perf_counter) -> 1000000000;
per_second(Parts) when erlang:is_integer(Parts), Parts > 0 -> Parts;
per_second(_) -> erlang:error(badarg).

time_offset() -> time_offset(native).
time_offset(Unit) ->
    Offset = erlang:system_time(nanosecond) - erlang:monotonic_time(nanosecond),
    convert_time_unit(Offset, nanosecond, Unit).

now() -> erlang:timestamp().

date() ->
    {Date, _} = erlang:localtime(),
    Date.

time() ->
    {_, Time} = erlang:localtime(),
    Time.

%% The host's clock shows UTC.
localtime_to_universaltime({{_, _, _}, {_, _, _}} = Time) -> Time;
localtime_to_universaltime(_) -> erlang:error(badarg).
universaltime_to_localtime({{_, _, _}, {_, _, _}} = Time) -> Time;
universaltime_to_localtime(_) -> erlang:error(badarg).

%% Of this process: what was asked last time is in its dictionary.
statistics(Item) when Item =:= wall_clock; Item =:= runtime ->
    Now = erlang:monotonic_time(millisecond),
    Last = case erlang:put({'$statistics', Item}, Now) of
        undefined -> Now;
        Time -> Time
    end,
    {Now, Now - Last};
statistics(run_queue) -> 0;
statistics(reductions) -> {0, 0};
statistics(_) -> erlang:error(badarg).

bump_reductions(Count) when erlang:is_integer(Count), Count >= 1 -> true;
bump_reductions(_) -> erlang:error(badarg).

garbage_collect(Pid, Options) ->
    check_list(Options),
    erlang:garbage_collect(Pid).

halt() -> halt(0).
halt(Status) -> halt(Status, []).

halt(Status, Options) ->
    check_list(Options),
    erlang:display_string(stdout, []),
    erlang:display_string(stderr, []),
    case Status of
        abort -> avmjit:halt(134);
        _ when erlang:is_integer(Status), Status >= 0 -> avmjit:halt(Status band 255);
        _ when erlang:is_list(Status) ->
            erlang:display_string(stderr, Status ++ "\n"),
            avmjit:halt(1);
        _ -> erlang:error(badarg)
    end.
