%% about: jumps.ts
{module, jumps}.
{exports, [
    {jump_backward_and_forward,1},
    {jump_to_what_follows,1},
    {select_val_dense_by_a_table,1},
    {select_val_dense_with_gaps,1},
    {select_val_dense_of_a_known_integer,1},
    {select_val_three_by_comparing,1},
    {select_val_sparse_by_halving,1},
    {select_val_of_atoms,1},
    {select_val_of_large_integers_by_equality,1},
    {select_val_of_floats_by_equality,1},
    {select_val_of_y,1},
    {select_tuple_arity_of_three,1},
    {select_tuple_arity_of_five_by_halving,1}
]}.
{attributes, []}.
{labels, 55}.

{function, jump_backward_and_forward, 1, 2}.
  {label,1}.
    {func_info,{atom,jumps},{atom,jump_backward_and_forward},1}.
  {label,2}.
    {jump,{f,4}}.
  {label,3}.
    {move,nil,{x,0}}.
  {label,4}.
    {test,is_nil,{f,3},[{x,0}]}.
    return.

{function, jump_to_what_follows, 1, 6}.
  {label,5}.
    {func_info,{atom,jumps},{atom,jump_to_what_follows},1}.
  {label,6}.
    {test,is_nil,{f,7},[{x,0}]}.
    {move,{atom,empty},{x,0}}.
    {jump,{f,7}}.
  {label,7}.
    return.

{function, select_val_dense_by_a_table, 1, 9}.
  {label,8}.
    {func_info,{atom,jumps},{atom,select_val_dense_by_a_table},1}.
  {label,9}.
    {select_val,{x,0},{f,8},{list,[{integer,1},{f,10},{integer,2},{f,11},{integer,3},{f,10},{integer,4},{f,12}]}}.
  {label,10}.
    {move,{atom,a},{x,0}}.
    return.
  {label,11}.
    {move,{atom,b},{x,0}}.
    return.
  {label,12}.
    {move,{atom,c},{x,0}}.
    return.

{function, select_val_dense_with_gaps, 1, 14}.
  {label,13}.
    {func_info,{atom,jumps},{atom,select_val_dense_with_gaps},1}.
  {label,14}.
    {select_val,{x,0},{f,13},{list,[{integer,-2},{f,15},{integer,0},{f,16},{integer,3},{f,15},{integer,4},{f,17}]}}.
  {label,15}.
    {move,{atom,a},{x,0}}.
    return.
  {label,16}.
    {move,{atom,b},{x,0}}.
    return.
  {label,17}.
    {move,{atom,c},{x,0}}.
    return.

{function, select_val_dense_of_a_known_integer, 1, 19}.
  {label,18}.
    {func_info,{atom,jumps},{atom,select_val_dense_of_a_known_integer},1}.
  {label,19}.
    {select_val,{tr,{x,0},{t_integer,{0,255}}},{f,18},{list,[{integer,0},{f,20},{integer,1},{f,21},{integer,2},{f,20},{integer,3},{f,22}]}}.
  {label,20}.
    {move,{atom,a},{x,0}}.
    return.
  {label,21}.
    {move,{atom,b},{x,0}}.
    return.
  {label,22}.
    {move,{atom,c},{x,0}}.
    return.

{function, select_val_three_by_comparing, 1, 24}.
  {label,23}.
    {func_info,{atom,jumps},{atom,select_val_three_by_comparing},1}.
  {label,24}.
    {select_val,{x,0},{f,23},{list,[{integer,1},{f,25},{integer,2},{f,26},{integer,3},{f,25}]}}.
  {label,25}.
    {move,{atom,a},{x,0}}.
    return.
  {label,26}.
    {move,{atom,b},{x,0}}.
    return.

{function, select_val_sparse_by_halving, 1, 28}.
  {label,27}.
    {func_info,{atom,jumps},{atom,select_val_sparse_by_halving},1}.
  {label,28}.
    {select_val,{x,0},{f,27},{list,[{integer,1},{f,29},{integer,100},{f,30},{integer,10000},{f,29},{integer,-5},{f,30},{integer,1000000},{f,29}]}}.
  {label,29}.
    {move,{atom,a},{x,0}}.
    return.
  {label,30}.
    {move,{atom,b},{x,0}}.
    return.

{function, select_val_of_atoms, 1, 32}.
  {label,31}.
    {func_info,{atom,jumps},{atom,select_val_of_atoms},1}.
  {label,32}.
    {select_val,{x,0},{f,31},{list,[{atom,one},{f,33},{atom,two},{f,34},{atom,three},{f,33},{atom,four},{f,34}]}}.
  {label,33}.
    {move,{atom,a},{x,0}}.
    return.
  {label,34}.
    {move,{atom,b},{x,0}}.
    return.

{function, select_val_of_large_integers_by_equality, 1, 36}.
  {label,35}.
    {func_info,{atom,jumps},{atom,select_val_of_large_integers_by_equality},1}.
  {label,36}.
    {select_val,{x,0},{f,35},{list,[{integer,1234567890123},{f,37},{integer,5},{f,38}]}}.
  {label,37}.
    {move,{atom,a},{x,0}}.
    return.
  {label,38}.
    {move,{atom,b},{x,0}}.
    return.

{function, select_val_of_floats_by_equality, 1, 40}.
  {label,39}.
    {func_info,{atom,jumps},{atom,select_val_of_floats_by_equality},1}.
  {label,40}.
    {select_val,{x,0},{f,39},{list,[{float,1.5},{f,41},{float,2.5},{f,42}]}}.
  {label,41}.
    {move,{atom,a},{x,0}}.
    return.
  {label,42}.
    {move,{atom,b},{x,0}}.
    return.

{function, select_val_of_y, 1, 44}.
  {label,43}.
    {func_info,{atom,jumps},{atom,select_val_of_y},1}.
  {label,44}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {call_ext,0,{extfunc,other,nothing,0}}.
    {select_val,{y,0},{f,46},{list,[{atom,one},{f,45},{atom,two},{f,46}]}}.
  {label,45}.
    {move,{atom,a},{x,0}}.
    {deallocate,1}.
    return.
  {label,46}.
    {deallocate,1}.
    return.

{function, select_tuple_arity_of_three, 1, 48}.
  {label,47}.
    {func_info,{atom,jumps},{atom,select_tuple_arity_of_three},1}.
  {label,48}.
    {test,is_tuple,{f,47},[{x,0}]}.
    {select_tuple_arity,{x,0},{f,47},{list,[1,{f,49},2,{f,50},3,{f,49}]}}.
  {label,49}.
    {get_tuple_element,{x,0},0,{x,0}}.
    return.
  {label,50}.
    {get_tuple_element,{x,0},1,{x,0}}.
    return.

{function, select_tuple_arity_of_five_by_halving, 1, 52}.
  {label,51}.
    {func_info,{atom,jumps},{atom,select_tuple_arity_of_five_by_halving},1}.
  {label,52}.
    {test,is_tuple,{f,51},[{x,0}]}.
    {select_tuple_arity,{x,0},{f,51},{list,[1,{f,53},2,{f,54},3,{f,53},4,{f,54},7,{f,53}]}}.
  {label,53}.
    {get_tuple_element,{x,0},0,{x,0}}.
    return.
  {label,54}.
    {get_tuple_element,{x,0},1,{x,0}}.
    return.
