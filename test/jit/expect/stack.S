%% about: stack.ts: frames, and room on the heap
{module, stack}.
{exports, [
    {allocate_and_deallocate,1},
    {allocate_with_three_live,3},
    {allocate_heap_checks_once_for_frame_and_heap,1},
    {test_heap_of_words,1},
    {test_heap_of_words_floats_and_funs,1},
    {test_heap_with_no_live,0},
    {several_allocations_write_the_heap_pointer_once,2},
    {heap_pointer_is_written_before_a_call,2},
    {heap_pointer_is_written_at_a_branch,2},
    {trim_drops_low_y_registers,2},
    {stack_pointer_is_read_once_between_calls,2},
    {trim_keeps_what_is_known,1}
]}.
{attributes, []}.
{labels, 28}.

{function, allocate_and_deallocate, 1, 2}.
  {label,1}.
    {func_info,{atom,stack},{atom,allocate_and_deallocate},1}.
  {label,2}.
    {allocate,0,1}.
    {call_ext,1,{extfunc,other,id,1}}.
    {move,{x,0},{x,1}}.
    {deallocate,0}.
    return.

{function, allocate_with_three_live, 3, 4}.
  {label,3}.
    {func_info,{atom,stack},{atom,allocate_with_three_live},3}.
  {label,4}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {call_ext,1,{extfunc,other,id,1}}.
    {test_heap,4,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {put_list,{y,1},{x,0},{x,0}}.
    {deallocate,2}.
    return.

{function, allocate_heap_checks_once_for_frame_and_heap, 1, 6}.
  {label,5}.
    {func_info,{atom,stack},{atom,allocate_heap_checks_once_for_frame_and_heap},1}.
  {label,6}.
    {allocate_heap,1,2,1}.
    {put_list,{x,0},nil,{x,0}}.
    {move,{x,0},{y,0}}.
    {call_ext,1,{extfunc,other,id,1}}.
    {move,{y,0},{x,0}}.
    {deallocate,1}.
    return.

{function, test_heap_of_words, 1, 8}.
  {label,7}.
    {func_info,{atom,stack},{atom,test_heap_of_words},1}.
  {label,8}.
    {test_heap,2,1}.
    {put_list,{x,0},nil,{x,0}}.
    return.

{function, test_heap_of_words_floats_and_funs, 1, 10}.
  {label,9}.
    {func_info,{atom,stack},{atom,test_heap_of_words_floats_and_funs},1}.
  {label,10}.
    {test_heap,{alloc,[{words,2},{floats,1},{funs,1}]},1}.
    {put_list,{x,0},nil,{x,0}}.
    return.

{function, test_heap_with_no_live, 0, 12}.
  {label,11}.
    {func_info,{atom,stack},{atom,test_heap_with_no_live},0}.
  {label,12}.
    {test_heap,2,0}.
    {put_list,{integer,1},nil,{x,0}}.
    return.

{function, several_allocations_write_the_heap_pointer_once, 2, 14}.
  {label,13}.
    {func_info,{atom,stack},{atom,several_allocations_write_the_heap_pointer_once},2}.
  {label,14}.
    {test_heap,9,2}.
    {put_list,{x,0},nil,{x,2}}.
    {put_list,{x,1},{x,2},{x,2}}.
    {put_tuple2,{x,3},{list,[{x,0},{x,1}]}}.
    {put_list,{x,3},{x,2},{x,0}}.
    return.

{function, heap_pointer_is_written_before_a_call, 2, 16}.
  {label,15}.
    {func_info,{atom,stack},{atom,heap_pointer_is_written_before_a_call},2}.
  {label,16}.
    {allocate_heap,0,2,2}.
    {put_list,{x,0},{x,1},{x,0}}.
    {call_ext,1,{extfunc,other,id,1}}.
    {move,{x,0},{x,1}}.
    {deallocate,0}.
    return.

{function, heap_pointer_is_written_at_a_branch, 2, 18}.
  {label,17}.
    {func_info,{atom,stack},{atom,heap_pointer_is_written_at_a_branch},2}.
  {label,18}.
    {test_heap,2,2}.
    {put_list,{x,0},{x,1},{x,2}}.
    {test,is_nil,{f,19},[{x,1}]}.
    {move,{x,2},{x,0}}.
    return.
  {label,19}.
    {move,{x,2},{x,0}}.
    return.

{function, trim_drops_low_y_registers, 2, 21}.
  {label,20}.
    {func_info,{atom,stack},{atom,trim_drops_low_y_registers},2}.
  {label,21}.
    {allocate,2,2}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{y,1}}.
    {call_ext,0,{extfunc,other,nothing,0}}.
    {move,{y,0},{x,0}}.
    {trim,1,1}.
    {call_ext,1,{extfunc,other,id,1}}.
    {move,{y,0},{x,0}}.
    {deallocate,1}.
    return.

{function, stack_pointer_is_read_once_between_calls, 2, 23}.
  {label,22}.
    {func_info,{atom,stack},{atom,stack_pointer_is_read_once_between_calls},2}.
  {label,23}.
    {allocate,2,2}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{y,1}}.
    {call_ext,0,{extfunc,other,nothing,0}}.
    {move,{y,0},{x,0}}.
    {move,{y,1},{x,1}}.
    {call_ext,2,{extfunc,other,pair,2}}.
    {move,{y,1},{x,0}}.
    {deallocate,2}.
    return.

{function, trim_keeps_what_is_known, 1, 25}.
  {label,24}.
    {func_info,{atom,stack},{atom,trim_keeps_what_is_known},1}.
  {label,25}.
    {allocate,2,1}.
    {test,is_float,{f,26},[{x,0}]}.
    {move,{x,0},{y,1}}.
    {init_yregs,{list,[{y,0}]}}.
    {trim,1,1}.
    {move,{y,0},{x,0}}.
    {test,is_float,{f,27},[{x,0}]}.
    {deallocate,1}.
    return.
  {label,26}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {deallocate,2}.
    return.
  {label,27}.
    {deallocate,1}.
    return.
