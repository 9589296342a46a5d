%% about: cached-slots.ts: y registers that are in wasm locals, too
{module, 'cached-slots'}.
{exports, [
    {slot_read_twice,1},
    {slot_written_and_read,1},
    {slot_is_read_again_after_a_call,1},
    {slot_is_read_again_after_a_collection,1},
    {slot_of_a_test_is_kept,1},
    {slot_is_forgotten_when_written,2},
    {slot_in_a_list_is_kept,1},
    {slot_read_once_needs_no_local,1}
]}.
{attributes, []}.
{labels, 20}.

{function, slot_read_twice, 1, 2}.
  {label,1}.
    {func_info,{atom,'cached-slots'},{atom,slot_read_twice},1}.
  {label,2}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {call_ext,0,{extfunc,other,nothing,0}}.
    {move,{y,0},{x,0}}.
    {move,{y,0},{x,1}}.
    {call_ext,2,{extfunc,other,pair,2}}.
    {move,{x,0},{x,1}}.
    {deallocate,1}.
    return.

{function, slot_written_and_read, 1, 4}.
  {label,3}.
    {func_info,{atom,'cached-slots'},{atom,slot_written_and_read},1}.
  {label,4}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {test,is_nil,{f,5},[{y,0}]}.
    {call_ext,1,{extfunc,other,id,1}}.
    {move,{x,0},{x,1}}.
    {deallocate,1}.
    return.
  {label,5}.
    {call_ext,0,{extfunc,other,nothing,0}}.
    {move,{y,0},{x,0}}.
    {deallocate,1}.
    return.

{function, slot_is_read_again_after_a_call, 1, 7}.
  {label,6}.
    {func_info,{atom,'cached-slots'},{atom,slot_is_read_again_after_a_call},1}.
  {label,7}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {call_ext,0,{extfunc,other,nothing,0}}.
    {move,{y,0},{x,0}}.
    {call_ext,1,{extfunc,other,id,1}}.
    {move,{y,0},{x,0}}.
    {call_ext,1,{extfunc,other,id,1}}.
    {move,{x,0},{x,1}}.
    {deallocate,1}.
    return.

{function, slot_is_read_again_after_a_collection, 1, 9}.
  {label,8}.
    {func_info,{atom,'cached-slots'},{atom,slot_is_read_again_after_a_collection},1}.
  {label,9}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {call_ext,0,{extfunc,other,nothing,0}}.
    {move,{y,0},{x,0}}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,0},{x,0}}.
    {deallocate,1}.
    return.

{function, slot_of_a_test_is_kept, 1, 11}.
  {label,10}.
    {func_info,{atom,'cached-slots'},{atom,slot_of_a_test_is_kept},1}.
  {label,11}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {call_ext,0,{extfunc,other,nothing,0}}.
    {test,is_tuple,{f,12},[{y,0}]}.
    {test,test_arity,{f,12},[{y,0},2]}.
    {get_tuple_element,{y,0},0,{x,0}}.
    {get_tuple_element,{y,0},1,{x,1}}.
    {call_ext,2,{extfunc,other,pair,2}}.
  {label,12}.
    {deallocate,1}.
    return.

{function, slot_is_forgotten_when_written, 2, 14}.
  {label,13}.
    {func_info,{atom,'cached-slots'},{atom,slot_is_forgotten_when_written},2}.
  {label,14}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {test,is_nil,{f,15},[{y,0}]}.
    {move,{x,1},{y,0}}.
    {move,{y,0},{x,0}}.
    {move,{y,0},{x,1}}.
    {call_ext,2,{extfunc,other,pair,2}}.
  {label,15}.
    {deallocate,1}.
    return.

{function, slot_in_a_list_is_kept, 1, 17}.
  {label,16}.
    {func_info,{atom,'cached-slots'},{atom,slot_in_a_list_is_kept},1}.
  {label,17}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {call_ext,0,{extfunc,other,nothing,0}}.
    {test_heap,4,0}.
    {put_tuple2,{x,0},{list,[{y,0},{y,0},{y,0}]}}.
    {deallocate,1}.
    return.

{function, slot_read_once_needs_no_local, 1, 19}.
  {label,18}.
    {func_info,{atom,'cached-slots'},{atom,slot_read_once_needs_no_local},1}.
  {label,19}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {call_ext,0,{extfunc,other,nothing,0}}.
    {move,{y,0},{x,0}}.
    {deallocate,1}.
    return.
