%% about: destinations that are also sources: put_list, get_list, get_tuple_element, put_tuple2, bif, swap with y registers
{module, asm_register_overlap}.
{exports, [{start,0}]}.
{attributes, []}.
{labels, 10}.

{function, start, 0, 2}.
  {label,1}.
    {func_info,{atom,asm_register_overlap},{atom,start},0}.
  {label,2}.
    {allocate_heap,2,{alloc,[{words,30},{floats,0},{funs,0}]},0}.
    {move,{literal,[1001|1002]},{x,0}}.
    {move,{literal,{2001,2002,2003}},{x,1}}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {get_list,{x,0},{x,2},{x,0}}.
    {put_list,{x,0},{x,2},{x,0}}.
    {put_list,{x,0},{x,0},{x,0}}.
    {get_tl,{x,0},{x,3}}.
    {test,is_nonempty_list,{f,9},[{x,3}]}.
    {get_hd,{x,3},{x,3}}.
    {get_tuple_element,{x,1},2,{x,4}}.
    {get_tuple_element,{x,1},0,{x,1}}.
    {put_tuple2,{x,1},{list,[{x,1},{x,4},{x,1}]}}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {swap,{y,0},{y,1}}.
    {swap,{x,3},{y,0}}.
    {swap,{x,3},{x,4}}.
    {put_list,{y,0},{y,1},{y,1}}.
    {bif,hd,{f,0},[{y,1}],{y,1}}.
    {bif,element,{f,0},[{integer,1},{x,1}],{x,1}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1},{x,3},{x,4},{y,0},{y,1}]}}.
  {label,9}.
    {deallocate,2}.
    return.

