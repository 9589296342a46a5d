%% about: x registers up to x1022: moves, swaps, get_list and select_val on them, in a loop of jumps
{module, asm_high_x_registers}.
{exports, [{start,0}]}.
{attributes, []}.
{labels, 16}.

{function, start, 0, 2}.
  {label,1}.
    {func_info,{atom,asm_high_x_registers},{atom,start},0}.
  {label,2}.
    {move,{integer,1000},{x,17}}.
    {move,{integer,2001},{x,31}}.
    {move,{integer,3002},{x,100}}.
    {move,{integer,4003},{x,255}}.
    {move,{integer,5004},{x,256}}.
    {move,{integer,6005},{x,511}}.
    {move,{integer,7006},{x,999}}.
    {move,{integer,8007},{x,1000}}.
    {move,{integer,9008},{x,1022}}.
    {move,{literal,[a,b,c,d,e,f,g]},{x,700}}.
  {label,10}.
    {test,is_nonempty_list,{f,12},[{x,700}]}.
    {get_list,{x,700},{x,701},{x,702}}.
    {move,{x,702},{x,700}}.
    {select_val,{x,701},{f,11},{list,[{atom,a},{f,13},{atom,c},{f,14},{atom,e},{f,13},{atom,g},{f,15}]}}.
  {label,13}.
    {swap,{x,17},{x,1000}}.
    {swap,{x,100},{x,255}}.
    {jump,{f,10}}.
  {label,14}.
    {swap,{x,256},{x,511}}.
    {swap,{x,1022},{x,31}}.
    {jump,{f,10}}.
  {label,15}.
    {move,{x,999},{x,703}}.
    {move,{x,17},{x,999}}.
    {move,{x,703},{x,17}}.
    {jump,{f,10}}.
  {label,11}.
    {swap,{x,999},{x,1022}}.
    {jump,{f,10}}.
  {label,12}.
    {move,{x,17},{x,0}}.
    {move,{x,31},{x,1}}.
    {move,{x,100},{x,2}}.
    {move,{x,255},{x,3}}.
    {move,{x,256},{x,4}}.
    {move,{x,511},{x,5}}.
    {move,{x,999},{x,6}}.
    {move,{x,1000},{x,7}}.
    {move,{x,1022},{x,8}}.
    {test_heap,10,9}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1},{x,2},{x,3},{x,4},{x,5},{x,6},{x,7},{x,8}]}}.
    return.

