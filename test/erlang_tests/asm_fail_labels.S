%% about: BIFs and gc_bifs with fail labels in the middle of a function, taken and not taken, both operands constants or registers
{module, asm_fail_labels}.
{exports, [{start,0}]}.
{attributes, []}.
{labels, 20}.

{function, start, 0, 2}.
  {label,1}.
    {func_info,{atom,asm_fail_labels},{atom,start},0}.
  {label,2}.
    {allocate,2,0}.
    {move,nil,{y,1}}.
    {move,{literal,[5,a,{1,2},[x],134217727,-134217728,1.5,<<1,2>>]},{y,0}}.
  {label,3}.
    {test,is_nonempty_list,{f,4},[{y,0}]}.
    {get_list,{y,0},{x,0},{y,0}}.
    {call,1,{f,6}}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,1},{y,1}}.
    {jump,{f,3}}.
  {label,4}.
    {move,{y,1},{x,0}}.
    {deallocate,2}.
    return.

{function, probe, 1, 6}.
  {label,5}.
    {func_info,{atom,asm_fail_labels},{atom,probe},1}.
  {label,6}.
    {move,{integer,1000},{x,1}}.
    {gc_bif,'+',{f,10},2,[{x,0},{integer,134217727}],{x,2}}.
    {gc_bif,'+',{f,0},3,[{x,1},{integer,1}],{x,1}}.
  {label,10}.
    {bif,element,{f,11},[{integer,2},{x,0}],{x,2}}.
    {gc_bif,'+',{f,0},2,[{x,1},{integer,2}],{x,1}}.
  {label,11}.
    {bif,hd,{f,12},[{x,0}],{x,2}}.
    {gc_bif,'+',{f,0},2,[{x,1},{integer,4}],{x,1}}.
  {label,12}.
    {gc_bif,'div',{f,13},2,[{integer,100},{x,0}],{x,2}}.
    {gc_bif,'+',{f,0},2,[{x,1},{integer,8}],{x,1}}.
  {label,13}.
    {gc_bif,byte_size,{f,14},2,[{x,0}],{x,2}}.
    {gc_bif,'+',{f,0},2,[{x,1},{integer,16}],{x,1}}.
  {label,14}.
    {gc_bif,'bsl',{f,15},2,[{x,0},{integer,5}],{x,2}}.
    {gc_bif,'bsr',{f,15},3,[{x,2},{integer,5}],{x,2}}.
    {test,is_eq_exact,{f,15},[{x,2},{x,0}]}.
    {gc_bif,'+',{f,0},2,[{x,1},{integer,32}],{x,1}}.
  {label,15}.
    {bif,tuple_size,{f,16},[{x,0}],{x,2}}.
    {gc_bif,'+',{f,0},2,[{x,1},{integer,64}],{x,1}}.
  {label,16}.
    {gc_bif,round,{f,17},2,[{x,0}],{x,2}}.
    {gc_bif,'+',{f,0},2,[{x,1},{integer,128}],{x,1}}.
  {label,17}.
    {gc_bif,'div',{f,18},2,[{integer,7},{integer,0}],{x,2}}.
    {move,{atom,wrong},{x,1}}.
  {label,18}.
    {bif,'not',{f,19},[{x,0}],{x,2}}.
    {move,{atom,wrong},{x,1}}.
  {label,19}.
    {move,{x,1},{x,0}}.
    return.

