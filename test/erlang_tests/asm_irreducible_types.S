%% about: a loop entered at two places, where a register changes its type on each way round
{module, asm_irreducible_types}.
{exports, [{start,0}]}.
{attributes, []}.
{labels, 12}.

{function, start, 0, 2}.
  {label,1}.
    {func_info,{atom,asm_irreducible_types},{atom,start},0}.
  {label,2}.
    {allocate,1,0}.
    {move,{integer,20},{x,0}}.
    {move,{atom,first},{x,1}}.
    {init_yregs,{list,[{y,0}]}}.
    {call,2,{f,4}}.
    {move,{x,0},{y,0}}.
    {move,{integer,20},{x,0}}.
    {move,{atom,second},{x,1}}.
    {call,2,{f,4}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,1}.
    return.

{function, walk, 2, 4}.
  {label,3}.
    {func_info,{atom,asm_irreducible_types},{atom,walk},2}.
  {label,4}.
    {move,{integer,5},{x,2}}.
    {test,is_eq_exact,{f,6},[{x,1},{atom,first}]}.
  {label,5}.
    {gc_bif,'-',{f,0},3,[{x,0},{integer,1}],{x,0}}.
    {test,is_lt,{f,9},[{integer,0},{x,0}]}.
    {test,is_integer,{f,7},[{x,2}]}.
    {move,nil,{x,2}}.
  {label,6}.
    {gc_bif,'-',{f,0},3,[{x,0},{integer,1}],{x,0}}.
    {test,is_lt,{f,9},[{integer,0},{x,0}]}.
    {test,is_integer,{f,8},[{x,2}]}.
    {move,{atom,changed},{x,2}}.
    {jump,{f,5}}.
  {label,7}.
    {move,{atom,left_at_first},{x,0}}.
    return.
  {label,8}.
    {move,{atom,left_at_second},{x,0}}.
    return.
  {label,9}.
    {move,{atom,never_left},{x,0}}.
    return.
