%% about: what AtomVM leaves of the module erlang to a library
-module(erlang_calls).
-include("calls.hrl").

calls() ->
    cross(erlang, [apply], [[fun() -> none end, fun(X) -> {one, X} end, fun(A, B, C) -> [A, B, C] end, x], [[], [1], [1, 2, 3], [a | b], y]])
    ++ cross(erlang, [apply], [[erlang, 1], [abs, tuple_size, 2], [[], [-1], [{a}], [a | b], y]])
    ++ cross(erlang, [append, subtract], [[[], [a], [b, a, b]], [[], [b]]])
    ++ cross(erlang, [append_element], [[{}, {a}, {1, 2}, x], [z]])
    ++ cross(erlang, [make_tuple], [[0, 2, 3], [d], [[], [{1, x}], [{2, y}, {2, z}], [{4, x}], y]])
    ++ cross(erlang, [binary_part], [[<<>>, <<"abcd">>], [{0, 0}, {1, 2}, {4, -2}, {3, 2}, x]])
    ++ cross(erlang, [binary_to_list], [[<<"abcd">>], [0, 1, 2, 5], [0, 1, 4, 5]])
    ++ cross(erlang, [bitstring_to_list], [[<<>>, <<"ab">>, x]])
    ++ [{iovec, fun() -> iolist_to_binary(erlang:iolist_to_iovec(["a", <<"b">>, [$c | <<"d">>]])) end}]
    ++ cross(erlang, [adler32, md5], [["", "abc", ["a", <<"bc">>], lists:duplicate(200, $x), x, [1000]]])
    ++ cross(erlang, [adler32], [[1, 16#ffffffff, -1], ["abc"]])
    ++ cross(erlang, [convert_time_unit], [[0, 1, -1, 1500, -1500, 123456789, x],
        [second, millisecond, microsecond, nanosecond, 60, milli_seconds, z], [second, millisecond, nanosecond, 24, 0]])
    ++ cross(erlang, [nodes], [[this, known, visible, hidden, connected, other]])
    ++ cross(erlang, [is_record], [[{a, 1}, {a}, {}, {b, 1}, x], [a, 1], [1, 2, -1, x]])
    ++ [{erlang, F, []} || F <- [nodes, is_alive]]
    ++ [
        {get_keys, fun() -> erase(), put(a, 1), put(b, 2), put(c, 1), {lists:sort(get_keys()), lists:sort(get_keys(1))} end},
        {spawn, fun() -> answer(fun(P) -> spawn(fun() -> P ! hello end) end) end},
        {spawn_3, fun() -> answer(fun(P) -> spawn(erlang, send, [P, hello]) end) end},
        {spawn_2, fun() -> answer(fun(P) -> spawn(node(), fun() -> P ! hello end) end) end},
        {spawn_4, fun() -> answer(fun(P) -> spawn(node(), erlang, send, [P, hello]) end) end},
        {spawn_link, fun() -> linked(fun(P) -> spawn_link(fun() -> exit({P =:= self(), gone}) end) end) end},
        {spawn_link_3, fun() -> linked(fun(_) -> spawn_link(erlang, exit, [gone]) end) end},
        {spawn_monitor, fun() -> down(spawn_monitor(fun() -> exit(gone) end)) end},
        {spawn_monitor_3, fun() -> down(spawn_monitor(erlang, exit, [gone])) end},
        {spawn_opt, fun() -> down(spawn_opt(fun() -> exit(gone) end, [monitor])) end},
        {spawn_opt_3, fun() -> down(erlang:spawn_opt(node(), fun() -> exit(gone) end, [monitor])) end},
        {spawn_opt_5, fun() -> down(erlang:spawn_opt(node(), erlang, exit, [gone], [monitor])) end},
        {spawn_undef, fun() -> {undef, _} = down(spawn_monitor(no_such_module, f, [])), ok end},
        {spawn_bad, fun() -> spawn(x) end},
        {spawn_bad_3, fun() -> spawn(x, 1, []) end},
        {spawn_bad_args, fun() -> spawn(x, y, z) end},
        {send_3, fun() -> ok = erlang:send(self(), m, []), receive m -> ok end end},
        {send_nosuspend, fun() -> true = erlang:send_nosuspend(self(), m), receive m -> ok end end},
        {send_after, fun() -> R = erlang:send_after(10, self(), m), X = receive M -> M after 2000 -> late end, {X, erlang:cancel_timer(R)} end},
        {send_after_0, fun() -> erlang:send_after(0, self(), m), receive M -> M after 2000 -> late end end},
        {send_after_order, fun() -> erlang:send_after(60, self(), b), erlang:send_after(20, self(), a), erlang:send_after(100, self(), c),
            [receive M -> M after 2000 -> late end || _ <- [1, 2, 3]] end},
        {send_after_name, fun() -> register(me, self()), erlang:send_after(5, me, m), X = receive M -> M after 2000 -> late end, unregister(me), X end},
        {send_after_nobody, fun() -> R = erlang:send_after(5, nobody_there, m), true = is_reference(R), receive M -> M after 50 -> nothing end end},
        {start_timer, fun() -> R = erlang:start_timer(5, self(), m), receive {timeout, R, M} -> M after 2000 -> late end end},
        {cancel_timer, fun() -> R = erlang:send_after(5000, self(), m), A = erlang:read_timer(R), B = erlang:cancel_timer(R),
            {A > 1000 andalso A =< 5000, B > 1000 andalso B =< 5000, erlang:read_timer(R), erlang:cancel_timer(R)} end},
        {cancel_async, fun() -> R = erlang:send_after(5000, self(), m), ok = erlang:cancel_timer(R, [{async, true}]),
            receive {cancel_timer, R, L} -> is_integer(L) after 2000 -> late end end},
        {cancel_no_info, fun() -> R = erlang:send_after(5000, self(), m), {erlang:cancel_timer(R, [{info, false}]), erlang:read_timer(R)} end},
        {absolute, fun() -> erlang:send_after(erlang:monotonic_time(millisecond) + 5, self(), m, [{abs, true}]), receive M -> M after 2000 -> late end end},
        {timer_negative, fun() -> erlang:send_after(-1, self(), m) end},
        {timer_bad, fun() -> erlang:send_after(a, self(), m) end},
        {timer_bad_to, fun() -> erlang:send_after(1, 7, m) end},
        {cancel_bad, fun() -> erlang:cancel_timer(x) end},
        {registered, fun() -> register(r_a, self()), X = lists:member(r_a, registered()), unregister(r_a), {X, lists:member(r_a, registered())} end},
        {list_to_pid, fun() -> list_to_pid(pid_to_list(self())) =:= self() end},
        {erlang, list_to_pid, ["x"]},
        {date, fun() -> {{Y, M, D}, {H, Mi, S}} = {date(), time()}, Y > 2000 andalso M =< 12 andalso D =< 31 andalso H < 24 andalso Mi < 60 andalso S < 61 end},
        {time_offset, fun() -> abs(erlang:time_offset(second) - (erlang:system_time(second) - erlang:monotonic_time(second))) =< 1 end},
        {phash2, fun() -> {erlang:phash2({a, 1}) =:= erlang:phash2({a, 1}), erlang:phash2(x, 1), erlang:phash2("abc", 10) < 10} end},
        {phash2_bad, fun() -> erlang:phash2(x, 0) end},
        {term_to_binary, fun() -> {binary_to_term(term_to_binary({a, [1]}, [compressed])), is_integer(erlang:external_size(x))} end},
        {fun_info, fun() -> {module, M} = lists:keyfind(module, 1, erlang:fun_info(fun() -> ok end)), M end},
        {statistics, fun() -> {A, _} = statistics(wall_clock), {B, D} = statistics(wall_clock), B >= A andalso D =:= B - A end},
        {hibernate, fun() -> {P, R} = spawn_monitor(fun() -> erlang:hibernate(erlang, send, [whereis_me(), awake]) end), register(hib, self()), P ! go, X = down({P, R}), unregister(hib), X end}
    ].

whereis_me() ->
    case whereis(hib) of
        undefined -> receive after 1 -> whereis_me() end;
        Pid -> Pid
    end.

answer(Start) ->
    Start(self()),
    receive X -> X after 2000 -> nothing end.

linked(Start) ->
    Old = process_flag(trap_exit, true),
    Pid = Start(self()),
    X = receive {'EXIT', Pid, Reason} -> Reason after 2000 -> nothing end,
    process_flag(trap_exit, Old),
    X.

down({Pid, Ref}) ->
    receive {'DOWN', Ref, process, Pid, Reason} -> Reason after 2000 -> nothing end.
