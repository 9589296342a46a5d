%% about: bifs.ts: guard BIFs that are called
{module, bifs}.
{exports, [
    {bif_without_arguments,0},
    {bif_that_raises,1},
    {bif_that_goes_to_its_label,1},
    {bif_of_two_that_raises,2},
    {bif_of_two_into_y,2},
    {gc_bif_that_raises,1},
    {gc_bif_that_goes_to_its_label,1},
    {gc_bif_keeps_what_its_label_needs,2},
    {gc_bif_keeps_live_registers,3},
    {gc_bif_into_a_register_of_two_bytes,1},
    {gc_bif_of_three,3},
    {gc_bif_of_one_operator,1},
    {bif_of_a_y_register,1}
]}.
{attributes, []}.
{labels, 28}.

{function, bif_without_arguments, 0, 2}.
  {label,1}.
    {func_info,{atom,bifs},{atom,bif_without_arguments},0}.
  {label,2}.
    {bif,self,{f,0},[],{x,0}}.
    return.

{function, bif_that_raises, 1, 4}.
  {label,3}.
    {func_info,{atom,bifs},{atom,bif_that_raises},1}.
  {label,4}.
    {bif,map_size,{f,0},[{x,0}],{x,0}}.
    return.

{function, bif_that_goes_to_its_label, 1, 6}.
  {label,5}.
    {func_info,{atom,bifs},{atom,bif_that_goes_to_its_label},1}.
  {label,6}.
    {bif,map_size,{f,5},[{x,0}],{x,0}}.
    return.

{function, bif_of_two_that_raises, 2, 8}.
  {label,7}.
    {func_info,{atom,bifs},{atom,bif_of_two_that_raises},2}.
  {label,8}.
    {bif,map_get,{f,0},[{x,0},{x,1}],{x,0}}.
    return.

{function, bif_of_two_into_y, 2, 10}.
  {label,9}.
    {func_info,{atom,bifs},{atom,bif_of_two_into_y},2}.
  {label,10}.
    {allocate,1,2}.
    {init_yregs,{list,[{y,0}]}}.
    {bif,'and',{f,0},[{x,0},{x,1}],{y,0}}.
    {call_ext,0,{extfunc,other,nothing,0}}.
    {move,{y,0},{x,0}}.
    {deallocate,1}.
    return.

{function, gc_bif_that_raises, 1, 12}.
  {label,11}.
    {func_info,{atom,bifs},{atom,gc_bif_that_raises},1}.
  {label,12}.
    {gc_bif,length,{f,0},1,[{x,0}],{x,0}}.
    return.

{function, gc_bif_that_goes_to_its_label, 1, 14}.
  {label,13}.
    {func_info,{atom,bifs},{atom,gc_bif_that_goes_to_its_label},1}.
  {label,14}.
    {gc_bif,length,{f,13},1,[{x,0}],{x,0}}.
    return.

{function, gc_bif_keeps_what_its_label_needs, 2, 16}.
  {label,15}.
    {func_info,{atom,bifs},{atom,gc_bif_keeps_what_its_label_needs},2}.
  {label,16}.
    {gc_bif,length,{f,17},2,[{x,0}],{x,2}}.
    {move,{x,2},{x,0}}.
    return.
  {label,17}.
    {move,{x,1},{x,0}}.
    return.

{function, gc_bif_keeps_live_registers, 3, 19}.
  {label,18}.
    {func_info,{atom,bifs},{atom,gc_bif_keeps_live_registers},3}.
  {label,19}.
    {gc_bif,length,{f,0},3,[{x,0}],{x,0}}.
    {test_heap,4,3}.
    {put_list,{x,0},{x,1},{x,0}}.
    {put_list,{x,0},{x,2},{x,0}}.
    return.

{function, gc_bif_into_a_register_of_two_bytes, 1, 21}.
  {label,20}.
    {func_info,{atom,bifs},{atom,gc_bif_into_a_register_of_two_bytes},1}.
  {label,21}.
    {gc_bif,length,{f,0},1,[{x,0}],{x,16}}.
    {move,{x,16},{x,0}}.
    return.

{function, gc_bif_of_three, 3, 23}.
  {label,22}.
    {func_info,{atom,bifs},{atom,gc_bif_of_three},3}.
  {label,23}.
    {gc_bif,binary_part,{f,0},3,[{x,0},{x,1},{x,2}],{x,0}}.
    return.

{function, gc_bif_of_one_operator, 1, 25}.
  {label,24}.
    {func_info,{atom,bifs},{atom,gc_bif_of_one_operator},1}.
  {label,25}.
    {gc_bif,'bnot',{f,0},1,[{x,0}],{x,0}}.
    return.

{function, bif_of_a_y_register, 1, 27}.
  {label,26}.
    {func_info,{atom,bifs},{atom,bif_of_a_y_register},1}.
  {label,27}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {call_ext,0,{extfunc,other,nothing,0}}.
    {gc_bif,length,{f,0},0,[{y,0}],{x,0}}.
    {deallocate,1}.
    return.
