%% about: try and catch written by hand: two in one frame, try_end on a jump out, a loop with a catch, a tail call after try_end
{module, asm_catch_by_hand}.
{exports, [{start,0}]}.
{attributes, []}.
{labels, 23}.

{function, start, 0, 2}.
  {label,1}.
    {func_info,{atom,asm_catch_by_hand},{atom,start},0}.
  {label,2}.
    {allocate,3,0}.
    {init_yregs,{list,[{y,0},{y,1},{y,2}]}}.
    {move,{integer,6},{y,2}}.
    {move,nil,{y,1}}.
  {label,3}.
    {'try',{y,0},{f,10}}.
    {move,{y,2},{x,0}}.
    {call,1,{f,12}}.
    {try_end,{y,0}}.
  {label,4}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,1},{y,1}}.
    {gc_bif,'-',{f,0},0,[{y,2},{integer,1}],{y,2}}.
    {test,is_ge,{f,5},[{y,2},{integer,0}]}.
    {jump,{f,3}}.
  {label,5}.
    {move,{y,1},{x,0}}.
    {deallocate,3}.
    return.
  {label,10}.
    {try_case,{y,0}}.
    {test_heap,3,2}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {jump,{f,4}}.

{function, act, 1, 12}.
  {label,11}.
    {func_info,{atom,asm_catch_by_hand},{atom,act},1}.
  {label,12}.
    {allocate,3,1}.
    {init_yregs,{list,[{y,0},{y,1},{y,2}]}}.
    {'catch',{y,1},{f,20}}.
    {'catch',{y,0},{f,21}}.
    {select_val,{x,0},{f,13},{list,[{integer,0},{f,14},{integer,1},{f,15},{integer,2},{f,16},{integer,3},{f,17}]}}.
  {label,14}.
    {move,{atom,thrown},{x,0}}.
    {call_ext,1,{extfunc,erlang,throw,1}}.
    {jump,{f,21}}.
  {label,15}.
    {move,{atom,exited},{x,0}}.
    {call_ext,1,{extfunc,erlang,exit,1}}.
    {jump,{f,21}}.
  {label,16}.
    {bif,hd,{f,0},[nil],{x,0}}.
    {jump,{f,21}}.
  {label,17}.
    {move,{integer,1000},{x,0}}.
  {label,21}.
    {catch_end,{y,0}}.
    {test,is_tuple,{f,20},[{x,0}]}.
    {test,test_arity,{f,20},[{x,0},2]}.
    {get_tuple_element,{x,0},1,{x,0}}.
  {label,20}.
    {catch_end,{y,1}}.
    {test,is_tuple,{f,22},[{x,0}]}.
    {test,test_arity,{f,22},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,0}}.
  {label,22}.
    {deallocate,3}.
    return.
  {label,13}.
    {catch_end,{y,0}}.
    {move,{atom,none},{x,0}}.
    {jump,{f,20}}.

