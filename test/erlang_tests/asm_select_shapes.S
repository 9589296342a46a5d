%% about: select_val and select_tuple_arity on y registers, with one entry, repeated labels, backward targets, and tests on constants
{module, asm_select_shapes}.
{exports, [{start,0}]}.
{attributes, []}.
{labels, 23}.

{function, start, 0, 2}.
  {label,1}.
    {func_info,{atom,asm_select_shapes},{atom,start},0}.
  {label,2}.
    {allocate,2,0}.
    {move,nil,{y,1}}.
    {move,{literal,[a,b,c,300,301,{},{1},{1,2},{1,2,3},134217728,[],x]},{y,0}}.
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

{function, f, 1, 6}.
  {label,5}.
    {func_info,{atom,asm_select_shapes},{atom,f},1}.
  {label,6}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {test,is_tuple,{f,10},[{y,0}]}.
    {select_tuple_arity,{y,0},{f,20},{list,[0,{f,21},2,{f,22},3,{f,22}]}}.
  {label,21}.
    {move,{integer,400},{x,0}}.
  {label,9}.
    {deallocate,1}.
    return.
  {label,22}.
    {move,{integer,402},{x,0}}.
    {jump,{f,9}}.
  {label,20}.
    {move,{integer,404},{x,0}}.
    {jump,{f,9}}.
  {label,10}.
    {test,is_atom,{f,12},[{y,0}]}.
    {select_val,{y,0},{f,11},{list,[{atom,a},{f,13},{atom,b},{f,14},{atom,c},{f,13}]}}.
  {label,13}.
    {move,{integer,500},{x,0}}.
    {jump,{f,9}}.
  {label,14}.
    {move,{integer,501},{x,0}}.
    {jump,{f,9}}.
  {label,11}.
    {select_val,{y,0},{f,9},{list,[{atom,x},{f,15}]}}.
  {label,15}.
    {move,{integer,502},{x,0}}.
    {test,is_lt,{f,13},[{integer,1},{integer,2}]}.
    {test,is_eq_exact,{f,9},[{atom,a},{atom,b}]}.
    {jump,{f,14}}.
  {label,12}.
    {test,is_integer,{f,16},[{y,0}]}.
    {select_val,{y,0},{f,17},{list,[{integer,300},{f,18},{integer,301},{f,18},{integer,134217728},{f,19}]}}.
  {label,18}.
    {move,{integer,600},{x,0}}.
    {jump,{f,9}}.
  {label,19}.
    {move,{integer,601},{x,0}}.
    {jump,{f,9}}.
  {label,17}.
  {label,16}.
    {test,is_nil,{f,15},[{y,0}]}.
    {move,{integer,700},{x,0}}.
    {jump,{f,9}}.

