-module(process_info_and_flags).
%% about: process_info items, message queue length, is_process_alive, system_info, pids and refs as text and in comparisons
-export([start/0, id/1]).

start() ->
    Me = self(),
    Me ! a, Me ! b,
    {message_queue_len, N} = process_info(Me, message_queue_len),
    {heap_size, H} = process_info(Me, heap_size),
    {total_heap_size, T} = process_info(Me, total_heap_size),
    {memory, Mem} = process_info(Me, memory),
    {links, L} = process_info(Me, links),
    receive a -> receive b -> ok end end,
    P = spawn_opt(fun() -> receive go -> ok end end, [link]),
    {links, L2} = process_info(Me, links),
    P ! go,
    wait_dead(P, 200),
    R1 = make_ref(), R2 = make_ref(),
    {N, H > 0, T >= H, Mem > 0, length(L2) - length(L), is_process_alive(Me), is_process_alive(P), is_pid(P), Me =/= P, R1 =/= R2, R1 < R2, is_reference(R1),
     hd(pid_to_list(Me)) =:= $<, hd(ref_to_list(R1)) =:= $#, is_integer(erlang:system_info(process_count)), is_list(erlang:system_info(machine)), erlang:system_info(wordsize) >= 4,
     lists:member(Me, processes()), node() =:= node(Me), is_pid(group_leader()), process_info(P, message_queue_len), erlang:unique_integer([positive]) > 0,
     erlang:unique_integer([monotonic]) < erlang:unique_integer([monotonic]), err(fun() -> process_flag(id(nope), 1) end)}.

wait_dead(_, 0) -> alive;
wait_dead(P, N) ->
    case is_process_alive(P) of
        true -> receive after 1 -> wait_dead(P, N - 1) end;
        false -> dead
    end.

err(F) ->
    try F() catch error:R -> R end.

id(X) -> X.
