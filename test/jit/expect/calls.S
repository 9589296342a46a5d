%% about: calls.ts: calls and returns (module other is Erlang's)
{module, calls}.
{exports, [
    {call_of_a_function_of_the_module,2},
    {callee,1},
    {call_of_itself,1},
    {call_only_of_itself_is_a_loop,2},
    {call_only_of_another,1},
    {call_last_drops_the_frame,1},
    {call_last_of_itself_is_a_loop,1},
    {call_ext_by_the_table,2},
    {call_ext_only_by_the_table,1},
    {call_ext_last_by_the_table,1},
    {same_import_same_slot,1},
    {apply_by_the_runtime,3},
    {apply_last_by_the_runtime,3},
    {return_of_x0,1},
    {call_of_seven_with_many_values_live,7},
    {large_frame_takes_more_reductions,10}
]}.
{attributes, []}.
{labels, 34}.

{function, call_of_a_function_of_the_module, 2, 2}.
  {label,1}.
    {func_info,{atom,calls},{atom,call_of_a_function_of_the_module},2}.
  {label,2}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {call,1,{f,4}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.

%% Too large to be inlined.
{function, callee, 1, 4}.
  {label,3}.
    {func_info,{atom,calls},{atom,callee},1}.
  {label,4}.
    {test_heap,18,1}.
    {put_list,{x,0},nil,{x,1}}.
    {put_list,{x,0},{x,1},{x,1}}.
    {put_list,{x,0},{x,1},{x,1}}.
    {put_list,{x,0},{x,1},{x,1}}.
    {put_list,{x,0},{x,1},{x,1}}.
    {put_list,{x,0},{x,1},{x,1}}.
    {put_list,{x,0},{x,1},{x,1}}.
    {put_list,{x,0},{x,1},{x,1}}.
    {put_list,{x,0},{x,1},{x,0}}.
    return.

{function, call_of_itself, 1, 6}.
  {label,5}.
    {func_info,{atom,calls},{atom,call_of_itself},1}.
  {label,6}.
    {allocate,0,1}.
    {gc_bif,'-',{f,0},1,[{x,0},{integer,1}],{x,0}}.
    {call,1,{f,6}}.
    {move,{x,0},{x,1}}.
    {deallocate,0}.
    return.

{function, call_only_of_itself_is_a_loop, 2, 8}.
  {label,7}.
    {func_info,{atom,calls},{atom,call_only_of_itself_is_a_loop},2}.
  {label,8}.
    {test,is_ge,{f,9},[{x,0},{integer,1}]}.
    {gc_bif,'-',{f,0},2,[{x,0},{integer,1}],{x,0}}.
    {call_only,2,{f,8}}.
  {label,9}.
    {move,{x,1},{x,0}}.
    return.

{function, call_only_of_another, 1, 11}.
  {label,10}.
    {func_info,{atom,calls},{atom,call_only_of_another},1}.
  {label,11}.
    {call_only,1,{f,4}}.

{function, call_last_drops_the_frame, 1, 13}.
  {label,12}.
    {func_info,{atom,calls},{atom,call_last_drops_the_frame},1}.
  {label,13}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {call_ext,1,{extfunc,other,id,1}}.
    {move,{y,0},{x,0}}.
    {call_last,1,{f,4},1}.

{function, call_last_of_itself_is_a_loop, 1, 15}.
  {label,14}.
    {func_info,{atom,calls},{atom,call_last_of_itself_is_a_loop},1}.
  {label,15}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {call_ext,1,{extfunc,other,id,1}}.
    {move,{y,0},{x,0}}.
    {call_last,1,{f,15},1}.

{function, call_ext_by_the_table, 2, 17}.
  {label,16}.
    {func_info,{atom,calls},{atom,call_ext_by_the_table},2}.
  {label,17}.
    {allocate,0,2}.
    {call_ext,2,{extfunc,other,pair,2}}.
    {move,{x,0},{x,1}}.
    {deallocate,0}.
    return.

{function, call_ext_only_by_the_table, 1, 19}.
  {label,18}.
    {func_info,{atom,calls},{atom,call_ext_only_by_the_table},1}.
  {label,19}.
    {call_ext_only,1,{extfunc,other,id,1}}.

{function, call_ext_last_by_the_table, 1, 21}.
  {label,20}.
    {func_info,{atom,calls},{atom,call_ext_last_by_the_table},1}.
  {label,21}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {call_ext,1,{extfunc,other,id,1}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,1,{extfunc,other,id,1},1}.

{function, same_import_same_slot, 1, 23}.
  {label,22}.
    {func_info,{atom,calls},{atom,same_import_same_slot},1}.
  {label,23}.
    {allocate,0,1}.
    {call_ext,1,{extfunc,other,id,1}}.
    {call_ext,1,{extfunc,other,id,1}}.
    {move,{x,0},{x,1}}.
    {deallocate,0}.
    return.

{function, apply_by_the_runtime, 3, 25}.
  {label,24}.
    {func_info,{atom,calls},{atom,apply_by_the_runtime},3}.
  {label,25}.
    {allocate,0,3}.
    {apply,1}.
    {move,{x,0},{x,1}}.
    {deallocate,0}.
    return.

{function, apply_last_by_the_runtime, 3, 27}.
  {label,26}.
    {func_info,{atom,calls},{atom,apply_last_by_the_runtime},3}.
  {label,27}.
    {allocate,0,3}.
    {apply_last,1,0}.

{function, return_of_x0, 1, 29}.
  {label,28}.
    {func_info,{atom,calls},{atom,return_of_x0},1}.
  {label,29}.
    return.

{function, call_of_seven_with_many_values_live, 7, 31}.
  {label,30}.
    {func_info,{atom,calls},{atom,call_of_seven_with_many_values_live},7}.
  {label,31}.
    {allocate,5,7}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,2},{y,2}}.
    {move,{x,3},{y,3}}.
    {move,{x,4},{y,4}}.
    {call_ext,7,{extfunc,other,seven,7}}.
    {test_heap,10,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {put_list,{y,1},{x,0},{x,0}}.
    {put_list,{y,2},{x,0},{x,0}}.
    {put_list,{y,3},{x,0},{x,0}}.
    {put_list,{y,4},{x,0},{x,0}}.
    {deallocate,5}.
    return.

%% A wasm frame this large takes more than one reduction.
{function, large_frame_takes_more_reductions, 10, 33}.
  {label,32}.
    {func_info,{atom,calls},{atom,large_frame_takes_more_reductions},10}.
  {label,33}.
    {allocate_heap,10,2,10}.
    {put_list,{x,0},{x,1},{x,10}}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,2},{y,2}}.
    {move,{x,3},{y,3}}.
    {move,{x,4},{y,4}}.
    {move,{x,5},{y,5}}.
    {move,{x,6},{y,6}}.
    {move,{x,7},{y,7}}.
    {move,{x,8},{y,8}}.
    {move,{x,9},{y,9}}.
    {gc_bif,length,{f,0},11,[{x,10}],{x,11}}.
    {gc_bif,'+',{f,0},12,[{x,11},{x,0}],{x,12}}.
    {gc_bif,'+',{f,0},13,[{x,12},{x,1}],{x,13}}.
    {move,{x,13},{x,0}}.
    {call_ext,1,{extfunc,other,id,1}}.
    {test_heap,20,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {put_list,{y,1},{x,0},{x,0}}.
    {put_list,{y,2},{x,0},{x,0}}.
    {put_list,{y,3},{x,0},{x,0}}.
    {put_list,{y,4},{x,0},{x,0}}.
    {put_list,{y,5},{x,0},{x,0}}.
    {put_list,{y,6},{x,0},{x,0}}.
    {put_list,{y,7},{x,0},{x,0}}.
    {put_list,{y,8},{x,0},{x,0}}.
    {put_list,{y,9},{x,0},{x,0}}.
    {deallocate,10}.
    return.
