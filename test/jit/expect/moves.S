%% about: moves.ts: terms between registers
{module, moves}.
{exports, [
    {move_x_to_x,2},
    {move_small_integer,0},
    {move_atom,0},
    {move_nil,0},
    {move_literal,0},
    {move_boxed_integer,0},
    {move_x_to_y,1},
    {move_constant_to_y,0},
    {move_y_to_y,1},
    {move_keeps_what_is_known,1},
    {swap_x_and_x,2},
    {swap_x_and_y,2},
    {init_yregs_writes_nil,0}
]}.
{attributes, []}.
{labels, 27}.

{function, move_x_to_x, 2, 2}.
  {label,1}.
    {func_info,{atom,moves},{atom,move_x_to_x},2}.
  {label,2}.
    {move,{x,1},{x,0}}.
    return.

{function, move_small_integer, 0, 4}.
  {label,3}.
    {func_info,{atom,moves},{atom,move_small_integer},0}.
  {label,4}.
    {move,{integer,-42},{x,0}}.
    return.

{function, move_atom, 0, 6}.
  {label,5}.
    {func_info,{atom,moves},{atom,move_atom},0}.
  {label,6}.
    {move,{atom,found},{x,0}}.
    return.

{function, move_nil, 0, 8}.
  {label,7}.
    {func_info,{atom,moves},{atom,move_nil},0}.
  {label,8}.
    {move,nil,{x,0}}.
    return.

{function, move_literal, 0, 10}.
  {label,9}.
    {func_info,{atom,moves},{atom,move_literal},0}.
  {label,10}.
    {move,{literal,{a,tuple}},{x,0}}.
    return.

{function, move_boxed_integer, 0, 12}.
  {label,11}.
    {func_info,{atom,moves},{atom,move_boxed_integer},0}.
  {label,12}.
    {move,{integer,123456789012},{x,0}}.
    return.

{function, move_x_to_y, 1, 14}.
  {label,13}.
    {func_info,{atom,moves},{atom,move_x_to_y},1}.
  {label,14}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {call_ext,0,{extfunc,other,nothing,0}}.
    {move,{y,0},{x,0}}.
    {deallocate,1}.
    return.

{function, move_constant_to_y, 0, 16}.
  {label,15}.
    {func_info,{atom,moves},{atom,move_constant_to_y},0}.
  {label,16}.
    {allocate,1,0}.
    {move,{integer,7},{y,0}}.
    {call_ext,0,{extfunc,other,nothing,0}}.
    {move,{y,0},{x,0}}.
    {deallocate,1}.
    return.

{function, move_y_to_y, 1, 18}.
  {label,17}.
    {func_info,{atom,moves},{atom,move_y_to_y},1}.
  {label,18}.
    {allocate,2,1}.
    {move,{x,0},{y,1}}.
    {move,{y,1},{y,0}}.
    {call_ext,0,{extfunc,other,nothing,0}}.
    {move,{y,0},{x,0}}.
    {deallocate,2}.
    return.

{function, move_keeps_what_is_known, 1, 20}.
  {label,19}.
    {func_info,{atom,moves},{atom,move_keeps_what_is_known},1}.
  {label,20}.
    {test,is_integer,{f,19},[{x,0}]}.
    {test,is_ge,{f,19},[{x,0},{integer,0}]}.
    {test,is_lt,{f,19},[{x,0},{integer,100}]}.
    {move,{x,0},{x,1}}.
    {gc_bif,'+',{f,0},2,[{x,1},{integer,1}],{x,0}}.
    return.

{function, swap_x_and_x, 2, 22}.
  {label,21}.
    {func_info,{atom,moves},{atom,swap_x_and_x},2}.
  {label,22}.
    {swap,{x,0},{x,1}}.
    {test_heap,2,2}.
    {put_list,{x,0},{x,1},{x,0}}.
    return.

{function, swap_x_and_y, 2, 24}.
  {label,23}.
    {func_info,{atom,moves},{atom,swap_x_and_y},2}.
  {label,24}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {swap,{x,0},{y,0}}.
    {call_ext,1,{extfunc,other,id,1}}.
    {move,{y,0},{x,0}}.
    {deallocate,1}.
    return.

{function, init_yregs_writes_nil, 0, 26}.
  {label,25}.
    {func_info,{atom,moves},{atom,init_yregs_writes_nil},0}.
  {label,26}.
    {allocate,3,0}.
    {init_yregs,{list,[{y,0},{y,1},{y,2}]}}.
    {call_ext,0,{extfunc,other,nothing,0}}.
    {move,{x,0},{x,1}}.
    {deallocate,3}.
    return.
