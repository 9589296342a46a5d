%% about: lists.ts: cons cells
{module, lists}.
{exports, [
    {put_list_of_registers,2},
    {put_list_of_constants,0},
    {put_list_into_y,2},
    {put_list_is_known_to_be_a_list,2},
    {get_list_into_others,1},
    {get_list_head_over_the_list,1},
    {get_list_tail_over_the_list,1},
    {get_list_of_y_into_y,1},
    {get_hd_of_list,1},
    {get_tl_of_list,1}
]}.
{attributes, []}.
{labels, 22}.

{function, put_list_of_registers, 2, 2}.
  {label,1}.
    {func_info,{atom,lists},{atom,put_list_of_registers},2}.
  {label,2}.
    {test_heap,2,2}.
    {put_list,{x,0},{x,1},{x,0}}.
    return.

{function, put_list_of_constants, 0, 4}.
  {label,3}.
    {func_info,{atom,lists},{atom,put_list_of_constants},0}.
  {label,4}.
    {test_heap,2,0}.
    {put_list,{atom,head},{literal,[b,c]},{x,0}}.
    return.

{function, put_list_into_y, 2, 6}.
  {label,5}.
    {func_info,{atom,lists},{atom,put_list_into_y},2}.
  {label,6}.
    {allocate_heap,1,2,2}.
    {put_list,{x,0},{x,1},{y,0}}.
    {call_ext,0,{extfunc,other,nothing,0}}.
    {move,{y,0},{x,0}}.
    {deallocate,1}.
    return.

{function, put_list_is_known_to_be_a_list, 2, 8}.
  {label,7}.
    {func_info,{atom,lists},{atom,put_list_is_known_to_be_a_list},2}.
  {label,8}.
    {test_heap,2,2}.
    {put_list,{x,0},{x,1},{x,0}}.
    {test,is_nonempty_list,{f,7},[{x,0}]}.
    {get_hd,{x,0},{x,0}}.
    return.

{function, get_list_into_others, 1, 10}.
  {label,9}.
    {func_info,{atom,lists},{atom,get_list_into_others},1}.
  {label,10}.
    {test,is_nonempty_list,{f,9},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,2}}.
    {move,{x,2},{x,0}}.
    return.

{function, get_list_head_over_the_list, 1, 12}.
  {label,11}.
    {func_info,{atom,lists},{atom,get_list_head_over_the_list},1}.
  {label,12}.
    {test,is_nonempty_list,{f,11},[{x,0}]}.
    {get_list,{x,0},{x,0},{x,1}}.
    {test_heap,2,2}.
    {put_list,{x,1},{x,0},{x,0}}.
    return.

{function, get_list_tail_over_the_list, 1, 14}.
  {label,13}.
    {func_info,{atom,lists},{atom,get_list_tail_over_the_list},1}.
  {label,14}.
    {test,is_nonempty_list,{f,13},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,0}}.
    {test_heap,2,2}.
    {put_list,{x,0},{x,1},{x,0}}.
    return.

{function, get_list_of_y_into_y, 1, 16}.
  {label,15}.
    {func_info,{atom,lists},{atom,get_list_of_y_into_y},1}.
  {label,16}.
    {allocate,3,1}.
    {move,{x,0},{y,0}}.
    {init_yregs,{list,[{y,1},{y,2}]}}.
    {test,is_nonempty_list,{f,17},[{y,0}]}.
    {get_list,{y,0},{y,1},{y,2}}.
    {call_ext,0,{extfunc,other,nothing,0}}.
    {move,{y,1},{x,0}}.
    {deallocate,3}.
    return.
  {label,17}.
    {deallocate,3}.
    return.

{function, get_hd_of_list, 1, 19}.
  {label,18}.
    {func_info,{atom,lists},{atom,get_hd_of_list},1}.
  {label,19}.
    {test,is_nonempty_list,{f,18},[{x,0}]}.
    {get_hd,{x,0},{x,0}}.
    return.

{function, get_tl_of_list, 1, 21}.
  {label,20}.
    {func_info,{atom,lists},{atom,get_tl_of_list},1}.
  {label,21}.
    {test,is_nonempty_list,{f,20},[{x,0}]}.
    {get_tl,{x,0},{x,0}}.
    return.
