%% about: floats.ts: float registers are wasm locals
{module, floats}.
{exports, [
    {fmove_of_a_literal,0},
    {fmove_unboxes_and_boxes,1},
    {fadd_of_two,2},
    {fsub_fmul_fdiv_chain_without_boxes,1},
    {fnegate_of_one,1},
    {fconv_of_a_constant,0},
    {fconv_of_a_known_float,1},
    {fconv_of_a_known_small_integer,1},
    {fconv_of_anything,1},
    {pending_floats_are_written_before_leaving,2},
    {pending_floats_over_a_collection,1},
    {several_boxes_share_a_heap_pointer,1},
    {a_box_is_known_to_be_a_float,1}
]}.
{attributes, []}.
{labels, 27}.

{function, fmove_of_a_literal, 0, 2}.
  {label,1}.
    {func_info,{atom,floats},{atom,fmove_of_a_literal},0}.
  {label,2}.
    {fmove,{float,2.5},{fr,0}}.
    {test_heap,{alloc,[{words,0},{floats,1},{funs,0}]},0}.
    {fmove,{fr,0},{x,0}}.
    return.

{function, fmove_unboxes_and_boxes, 1, 4}.
  {label,3}.
    {func_info,{atom,floats},{atom,fmove_unboxes_and_boxes},1}.
  {label,4}.
    {test,is_float,{f,3},[{x,0}]}.
    {fmove,{x,0},{fr,0}}.
    {test_heap,{alloc,[{words,0},{floats,1},{funs,0}]},0}.
    {fmove,{fr,0},{x,0}}.
    return.

{function, fadd_of_two, 2, 6}.
  {label,5}.
    {func_info,{atom,floats},{atom,fadd_of_two},2}.
  {label,6}.
    {test,is_float,{f,5},[{x,0}]}.
    {test,is_float,{f,5},[{x,1}]}.
    {fmove,{x,0},{fr,0}}.
    {fmove,{x,1},{fr,1}}.
    {bif,fadd,{f,0},[{fr,0},{fr,1}],{fr,0}}.
    {test_heap,{alloc,[{words,0},{floats,1},{funs,0}]},0}.
    {fmove,{fr,0},{x,0}}.
    return.

{function, fsub_fmul_fdiv_chain_without_boxes, 1, 8}.
  {label,7}.
    {func_info,{atom,floats},{atom,fsub_fmul_fdiv_chain_without_boxes},1}.
  {label,8}.
    {test,is_float,{f,7},[{x,0}]}.
    {fmove,{x,0},{fr,0}}.
    {bif,fsub,{f,0},[{fr,0},{fr,0}],{fr,1}}.
    {bif,fmul,{f,0},[{fr,1},{fr,0}],{fr,1}}.
    {bif,fdiv,{f,0},[{fr,1},{fr,0}],{fr,0}}.
    {test_heap,{alloc,[{words,0},{floats,1},{funs,0}]},0}.
    {fmove,{fr,0},{x,0}}.
    return.

{function, fnegate_of_one, 1, 10}.
  {label,9}.
    {func_info,{atom,floats},{atom,fnegate_of_one},1}.
  {label,10}.
    {test,is_float,{f,9},[{x,0}]}.
    {fmove,{x,0},{fr,0}}.
    {bif,fnegate,{f,0},[{fr,0}],{fr,0}}.
    {test_heap,{alloc,[{words,0},{floats,1},{funs,0}]},0}.
    {fmove,{fr,0},{x,0}}.
    return.

{function, fconv_of_a_constant, 0, 12}.
  {label,11}.
    {func_info,{atom,floats},{atom,fconv_of_a_constant},0}.
  {label,12}.
    {fconv,{integer,7},{fr,0}}.
    {test_heap,{alloc,[{words,0},{floats,1},{funs,0}]},0}.
    {fmove,{fr,0},{x,0}}.
    return.

{function, fconv_of_a_known_float, 1, 14}.
  {label,13}.
    {func_info,{atom,floats},{atom,fconv_of_a_known_float},1}.
  {label,14}.
    {fconv,{tr,{x,0},{t_float,any}},{fr,0}}.
    {test_heap,{alloc,[{words,0},{floats,1},{funs,0}]},0}.
    {fmove,{fr,0},{x,0}}.
    return.

{function, fconv_of_a_known_small_integer, 1, 16}.
  {label,15}.
    {func_info,{atom,floats},{atom,fconv_of_a_known_small_integer},1}.
  {label,16}.
    {fconv,{tr,{x,0},{t_integer,{0,255}}},{fr,0}}.
    {test_heap,{alloc,[{words,0},{floats,1},{funs,0}]},0}.
    {fmove,{fr,0},{x,0}}.
    return.

{function, fconv_of_anything, 1, 18}.
  {label,17}.
    {func_info,{atom,floats},{atom,fconv_of_anything},1}.
  {label,18}.
    {fconv,{x,0},{fr,0}}.
    {test_heap,{alloc,[{words,0},{floats,1},{funs,0}]},0}.
    {fmove,{fr,0},{x,0}}.
    return.

{function, pending_floats_are_written_before_leaving, 2, 20}.
  {label,19}.
    {func_info,{atom,floats},{atom,pending_floats_are_written_before_leaving},2}.
  {label,20}.
    {test,is_float,{f,19},[{x,0}]}.
    {fmove,{x,0},{fr,0}}.
    {bif,fadd,{f,0},[{fr,0},{fr,0}],{fr,0}}.
    {fconv,{x,1},{fr,1}}.
    {bif,fadd,{f,0},[{fr,0},{fr,1}],{fr,0}}.
    {test_heap,{alloc,[{words,0},{floats,1},{funs,0}]},0}.
    {fmove,{fr,0},{x,0}}.
    return.

{function, pending_floats_over_a_collection, 1, 22}.
  {label,21}.
    {func_info,{atom,floats},{atom,pending_floats_over_a_collection},1}.
  {label,22}.
    {test,is_float,{f,21},[{x,0}]}.
    {fmove,{x,0},{fr,0}}.
    {bif,fmul,{f,0},[{fr,0},{fr,0}],{fr,0}}.
    {test_heap,{alloc,[{words,2},{floats,1},{funs,0}]},1}.
    {fmove,{fr,0},{x,1}}.
    {put_list,{x,1},{x,0},{x,0}}.
    return.

{function, several_boxes_share_a_heap_pointer, 1, 24}.
  {label,23}.
    {func_info,{atom,floats},{atom,several_boxes_share_a_heap_pointer},1}.
  {label,24}.
    {test,is_float,{f,23},[{x,0}]}.
    {fmove,{x,0},{fr,0}}.
    {bif,fadd,{f,0},[{fr,0},{fr,0}],{fr,1}}.
    {test_heap,{alloc,[{words,3},{floats,2},{funs,0}]},0}.
    {fmove,{fr,0},{x,0}}.
    {fmove,{fr,1},{x,1}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    return.

{function, a_box_is_known_to_be_a_float, 1, 26}.
  {label,25}.
    {func_info,{atom,floats},{atom,a_box_is_known_to_be_a_float},1}.
  {label,26}.
    {test,is_float,{f,25},[{x,0}]}.
    {fmove,{x,0},{fr,0}}.
    {test_heap,{alloc,[{words,0},{floats,1},{funs,0}]},0}.
    {fmove,{fr,0},{x,0}}.
    {test,is_float,{f,25},[{x,0}]}.
    return.
