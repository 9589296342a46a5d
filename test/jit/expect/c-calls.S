%% about: c-calls.ts: NIFs and BIFs called as functions
{module, 'c-calls'}.
{exports, [
    {nif_is_called_directly,1},
    {nif_in_tail_position,1},
    {nif_in_tail_position_with_a_frame,1},
    {nif_that_the_native_runtime_stands_in_for,2},
    {nif_that_needs_room,2},
    {bif_as_a_function,1},
    {bif_as_a_function_in_tail_position,1},
    {function_in_c_without_a_name,1}
]}.
{attributes, []}.
{labels, 17}.

{function, nif_is_called_directly, 1, 2}.
  {label,1}.
    {func_info,{atom,'c-calls'},{atom,nif_is_called_directly},1}.
  {label,2}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {call_ext,1,{extfunc,erlang,atom_to_list,1}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.

{function, nif_in_tail_position, 1, 4}.
  {label,3}.
    {func_info,{atom,'c-calls'},{atom,nif_in_tail_position},1}.
  {label,4}.
    {call_ext_only,1,{extfunc,erlang,atom_to_list,1}}.

{function, nif_in_tail_position_with_a_frame, 1, 6}.
  {label,5}.
    {func_info,{atom,'c-calls'},{atom,nif_in_tail_position_with_a_frame},1}.
  {label,6}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {call_ext,1,{extfunc,other,id,1}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,1,{extfunc,erlang,atom_to_list,1},1}.

{function, nif_that_the_native_runtime_stands_in_for, 2, 8}.
  {label,7}.
    {func_info,{atom,'c-calls'},{atom,nif_that_the_native_runtime_stands_in_for},2}.
  {label,8}.
    {call_ext_only,2,{extfunc,erlang,'++',2}}.

{function, nif_that_needs_room, 2, 10}.
  {label,9}.
    {func_info,{atom,'c-calls'},{atom,nif_that_needs_room},2}.
  {label,10}.
    {allocate,0,2}.
    {call_ext,2,{extfunc,crypto,hash,2}}.
    {move,{x,0},{x,1}}.
    {deallocate,0}.
    return.

{function, bif_as_a_function, 1, 12}.
  {label,11}.
    {func_info,{atom,'c-calls'},{atom,bif_as_a_function},1}.
  {label,12}.
    {allocate,0,1}.
    {call_ext,1,{extfunc,erlang,length,1}}.
    {move,{x,0},{x,1}}.
    {deallocate,0}.
    return.

{function, bif_as_a_function_in_tail_position, 1, 14}.
  {label,13}.
    {func_info,{atom,'c-calls'},{atom,bif_as_a_function_in_tail_position},1}.
  {label,14}.
    {call_ext_only,1,{extfunc,erlang,length,1}}.

{function, function_in_c_without_a_name, 1, 16}.
  {label,15}.
    {func_info,{atom,'c-calls'},{atom,function_in_c_without_a_name},1}.
  {label,16}.
    {allocate,0,1}.
    {call_ext,1,{extfunc,host,function,1}}.
    {move,{x,0},{x,1}}.
    {deallocate,0}.
    return.
