%% about: three nested loops made of backward jumps in one function, no calls: counting, and a value kept boxed
{module, asm_backward_loops}.
{exports, [{start,0}]}.
{attributes, []}.
{labels, 10}.

{function, start, 0, 2}.
  {label,1}.
    {func_info,{atom,asm_backward_loops},{atom,start},0}.
  {label,2}.
    {move,{integer,0},{x,0}}.
    {move,{integer,12},{x,1}}.
  {label,3}.
    {test,is_lt,{f,9},[{integer,0},{x,1}]}.
    {move,{x,1},{x,2}}.
  {label,4}.
    {test,is_lt,{f,8},[{integer,0},{x,2}]}.
    {move,{integer,15},{x,3}}.
  {label,5}.
    {gc_bif,'+',{f,0},4,[{x,0},{x,3}],{x,0}}.
    {gc_bif,'-',{f,0},4,[{x,3},{integer,1}],{x,3}}.
    {test,is_ge,{f,6},[{x,3},{x,2}]}.
    {jump,{f,5}}.
  {label,6}.
    {gc_bif,'*',{f,0},3,[{x,0},{integer,3}],{x,0}}.
    {gc_bif,'band',{f,0},3,[{x,0},{integer,1099511627775}],{x,0}}.
    {gc_bif,'-',{f,0},3,[{x,2},{integer,1}],{x,2}}.
    {jump,{f,4}}.
  {label,8}.
    {gc_bif,'-',{f,0},2,[{x,1},{integer,1}],{x,1}}.
    {jump,{f,3}}.
  {label,9}.
    return.

