%% about: a loop entered at two places (an irreducible control-flow graph), and one that crosses another loop
{module, asm_irreducible}.
{exports, [{start,0}]}.
{attributes, []}.
{labels, 10}.

{function, start, 0, 2}.
  {label,1}.
    {func_info,{atom,asm_irreducible},{atom,start},0}.
  {label,2}.
    {allocate,1,0}.
    {move,{integer,7},{x,0}}.
    {move,{atom,first},{x,1}}.
    {init_yregs,{list,[{y,0}]}}.
    {call,2,{f,4}}.
    {move,{x,0},{y,0}}.
    {move,{integer,8},{x,0}}.
    {move,{atom,second},{x,1}}.
    {call,2,{f,4}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,1}.
    return.

{function, walk, 2, 4}.
  {label,3}.
    {func_info,{atom,asm_irreducible},{atom,walk},2}.
  {label,4}.
    {move,nil,{x,2}}.
    {test,is_eq_exact,{f,6},[{x,1},{atom,first}]}.
  {label,5}.
    {test_heap,2,3}.
    {put_list,{atom,a},{x,2},{x,2}}.
    {gc_bif,'-',{f,0},3,[{x,0},{integer,1}],{x,0}}.
    {test,is_lt,{f,9},[{integer,0},{x,0}]}.
    {gc_bif,'rem',{f,0},3,[{x,0},{integer,3}],{x,3}}.
    {test,is_eq_exact,{f,7},[{x,3},{integer,0}]}.
  {label,6}.
    {test_heap,2,3}.
    {put_list,{atom,b},{x,2},{x,2}}.
    {gc_bif,'-',{f,0},3,[{x,0},{integer,2}],{x,0}}.
    {test,is_lt,{f,9},[{integer,0},{x,0}]}.
    {gc_bif,'rem',{f,0},3,[{x,0},{integer,2}],{x,3}}.
    {test,is_eq_exact,{f,5},[{x,3},{integer,0}]}.
  {label,7}.
    {test_heap,2,3}.
    {put_list,{atom,c},{x,2},{x,2}}.
    {gc_bif,'-',{f,0},3,[{x,0},{integer,1}],{x,0}}.
    {test,is_ge,{f,6},[{integer,4},{x,0}]}.
    {test,is_lt,{f,9},[{integer,0},{x,0}]}.
    {jump,{f,5}}.
  {label,9}.
    {test_heap,2,3}.
    {put_list,{x,0},{x,2},{x,0}}.
    return.

