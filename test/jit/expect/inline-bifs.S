%% about: inline-bifs.ts: guard BIFs written in line
{module, 'inline-bifs'}.
{exports, [
    {is_atom_as_a_value,1},
    {is_binary_as_a_value,1},
    {is_bitstring_as_a_value,1},
    {is_float_as_a_value,1},
    {is_integer_as_a_value,1},
    {is_map_as_a_value,1},
    {is_number_as_a_value,1},
    {is_pid_as_a_value,1},
    {is_port_as_a_value,1},
    {is_reference_as_a_value,1},
    {is_tuple_as_a_value,1},
    {is_tuple_as_a_value_known_true,1},
    {equal_exactly_as_a_value,2},
    {not_equal_exactly_as_a_value,2},
    {equal_as_a_value,2},
    {not_equal_as_a_value,2},
    {less_as_a_value,2},
    {not_less_as_a_value,2},
    {greater_as_a_value,2},
    {not_greater_as_a_value,2},
    {equal_exactly_to_an_atom_as_a_value_into_y,1},
    {a_truth_value_is_known_to_be_an_atom,1},
    {hd_of_anything,1},
    {hd_of_a_known_list,1},
    {hd_with_a_label,1},
    {tl_of_anything,1},
    {tl_of_a_known_list,1},
    {element_of_anything,1},
    {element_with_a_label,1},
    {element_of_a_tuple_of_known_size,1},
    {element_of_a_tuple_that_is_too_small,1},
    {element_by_a_variable_is_called,2},
    {tuple_size_of_a_known_tuple,1},
    {tuple_size_is_known_to_be_small,1},
    {tuple_size_of_anything_is_called,1}
]}.
{attributes, []}.
{labels, 71}.

{function, is_atom_as_a_value, 1, 2}.
  {label,1}.
    {func_info,{atom,'inline-bifs'},{atom,is_atom_as_a_value},1}.
  {label,2}.
    {bif,is_atom,{f,0},[{x,0}],{x,0}}.
    return.

{function, is_binary_as_a_value, 1, 4}.
  {label,3}.
    {func_info,{atom,'inline-bifs'},{atom,is_binary_as_a_value},1}.
  {label,4}.
    {bif,is_binary,{f,0},[{x,0}],{x,0}}.
    return.

{function, is_bitstring_as_a_value, 1, 6}.
  {label,5}.
    {func_info,{atom,'inline-bifs'},{atom,is_bitstring_as_a_value},1}.
  {label,6}.
    {bif,is_bitstring,{f,0},[{x,0}],{x,0}}.
    return.

{function, is_float_as_a_value, 1, 8}.
  {label,7}.
    {func_info,{atom,'inline-bifs'},{atom,is_float_as_a_value},1}.
  {label,8}.
    {bif,is_float,{f,0},[{x,0}],{x,0}}.
    return.

{function, is_integer_as_a_value, 1, 10}.
  {label,9}.
    {func_info,{atom,'inline-bifs'},{atom,is_integer_as_a_value},1}.
  {label,10}.
    {bif,is_integer,{f,0},[{x,0}],{x,0}}.
    return.

{function, is_map_as_a_value, 1, 12}.
  {label,11}.
    {func_info,{atom,'inline-bifs'},{atom,is_map_as_a_value},1}.
  {label,12}.
    {bif,is_map,{f,0},[{x,0}],{x,0}}.
    return.

{function, is_number_as_a_value, 1, 14}.
  {label,13}.
    {func_info,{atom,'inline-bifs'},{atom,is_number_as_a_value},1}.
  {label,14}.
    {bif,is_number,{f,0},[{x,0}],{x,0}}.
    return.

{function, is_pid_as_a_value, 1, 16}.
  {label,15}.
    {func_info,{atom,'inline-bifs'},{atom,is_pid_as_a_value},1}.
  {label,16}.
    {bif,is_pid,{f,0},[{x,0}],{x,0}}.
    return.

{function, is_port_as_a_value, 1, 18}.
  {label,17}.
    {func_info,{atom,'inline-bifs'},{atom,is_port_as_a_value},1}.
  {label,18}.
    {bif,is_port,{f,0},[{x,0}],{x,0}}.
    return.

{function, is_reference_as_a_value, 1, 20}.
  {label,19}.
    {func_info,{atom,'inline-bifs'},{atom,is_reference_as_a_value},1}.
  {label,20}.
    {bif,is_reference,{f,0},[{x,0}],{x,0}}.
    return.

{function, is_tuple_as_a_value, 1, 22}.
  {label,21}.
    {func_info,{atom,'inline-bifs'},{atom,is_tuple_as_a_value},1}.
  {label,22}.
    {bif,is_tuple,{f,0},[{x,0}],{x,0}}.
    return.

{function, is_tuple_as_a_value_known_true, 1, 24}.
  {label,23}.
    {func_info,{atom,'inline-bifs'},{atom,is_tuple_as_a_value_known_true},1}.
  {label,24}.
    {test,is_tuple,{f,23},[{x,0}]}.
    {bif,is_tuple,{f,0},[{x,0}],{x,0}}.
    return.

{function, equal_exactly_as_a_value, 2, 26}.
  {label,25}.
    {func_info,{atom,'inline-bifs'},{atom,equal_exactly_as_a_value},2}.
  {label,26}.
    {bif,'=:=',{f,0},[{x,0},{x,1}],{x,0}}.
    return.

{function, not_equal_exactly_as_a_value, 2, 28}.
  {label,27}.
    {func_info,{atom,'inline-bifs'},{atom,not_equal_exactly_as_a_value},2}.
  {label,28}.
    {bif,'=/=',{f,0},[{x,0},{x,1}],{x,0}}.
    return.

{function, equal_as_a_value, 2, 30}.
  {label,29}.
    {func_info,{atom,'inline-bifs'},{atom,equal_as_a_value},2}.
  {label,30}.
    {bif,'==',{f,0},[{x,0},{x,1}],{x,0}}.
    return.

{function, not_equal_as_a_value, 2, 32}.
  {label,31}.
    {func_info,{atom,'inline-bifs'},{atom,not_equal_as_a_value},2}.
  {label,32}.
    {bif,'/=',{f,0},[{x,0},{x,1}],{x,0}}.
    return.

{function, less_as_a_value, 2, 34}.
  {label,33}.
    {func_info,{atom,'inline-bifs'},{atom,less_as_a_value},2}.
  {label,34}.
    {bif,'<',{f,0},[{x,0},{x,1}],{x,0}}.
    return.

{function, not_less_as_a_value, 2, 36}.
  {label,35}.
    {func_info,{atom,'inline-bifs'},{atom,not_less_as_a_value},2}.
  {label,36}.
    {bif,'>=',{f,0},[{x,0},{x,1}],{x,0}}.
    return.

{function, greater_as_a_value, 2, 38}.
  {label,37}.
    {func_info,{atom,'inline-bifs'},{atom,greater_as_a_value},2}.
  {label,38}.
    {bif,'>',{f,0},[{x,0},{x,1}],{x,0}}.
    return.

{function, not_greater_as_a_value, 2, 40}.
  {label,39}.
    {func_info,{atom,'inline-bifs'},{atom,not_greater_as_a_value},2}.
  {label,40}.
    {bif,'=<',{f,0},[{x,0},{x,1}],{x,0}}.
    return.

{function, equal_exactly_to_an_atom_as_a_value_into_y, 1, 42}.
  {label,41}.
    {func_info,{atom,'inline-bifs'},{atom,equal_exactly_to_an_atom_as_a_value_into_y},1}.
  {label,42}.
    {allocate,1,1}.
    {init_yregs,{list,[{y,0}]}}.
    {bif,'=:=',{f,0},[{x,0},{atom,yes}],{y,0}}.
    {call_ext,0,{extfunc,other,nothing,0}}.
    {move,{y,0},{x,0}}.
    {deallocate,1}.
    return.

{function, a_truth_value_is_known_to_be_an_atom, 1, 44}.
  {label,43}.
    {func_info,{atom,'inline-bifs'},{atom,a_truth_value_is_known_to_be_an_atom},1}.
  {label,44}.
    {bif,is_atom,{f,0},[{x,0}],{x,0}}.
    {test,is_atom,{f,43},[{x,0}]}.
    return.

{function, hd_of_anything, 1, 46}.
  {label,45}.
    {func_info,{atom,'inline-bifs'},{atom,hd_of_anything},1}.
  {label,46}.
    {bif,hd,{f,0},[{x,0}],{x,0}}.
    return.

{function, hd_of_a_known_list, 1, 48}.
  {label,47}.
    {func_info,{atom,'inline-bifs'},{atom,hd_of_a_known_list},1}.
  {label,48}.
    {test,is_nonempty_list,{f,47},[{x,0}]}.
    {bif,hd,{f,0},[{x,0}],{x,0}}.
    return.

{function, hd_with_a_label, 1, 50}.
  {label,49}.
    {func_info,{atom,'inline-bifs'},{atom,hd_with_a_label},1}.
  {label,50}.
    {bif,hd,{f,49},[{x,0}],{x,0}}.
    return.

{function, tl_of_anything, 1, 52}.
  {label,51}.
    {func_info,{atom,'inline-bifs'},{atom,tl_of_anything},1}.
  {label,52}.
    {bif,tl,{f,0},[{x,0}],{x,0}}.
    return.

{function, tl_of_a_known_list, 1, 54}.
  {label,53}.
    {func_info,{atom,'inline-bifs'},{atom,tl_of_a_known_list},1}.
  {label,54}.
    {test,is_nonempty_list,{f,53},[{x,0}]}.
    {bif,tl,{f,0},[{x,0}],{x,0}}.
    return.

{function, element_of_anything, 1, 56}.
  {label,55}.
    {func_info,{atom,'inline-bifs'},{atom,element_of_anything},1}.
  {label,56}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    return.

{function, element_with_a_label, 1, 58}.
  {label,57}.
    {func_info,{atom,'inline-bifs'},{atom,element_with_a_label},1}.
  {label,58}.
    {bif,element,{f,57},[{integer,1},{x,0}],{x,0}}.
    return.

{function, element_of_a_tuple_of_known_size, 1, 60}.
  {label,59}.
    {func_info,{atom,'inline-bifs'},{atom,element_of_a_tuple_of_known_size},1}.
  {label,60}.
    {test,is_tuple,{f,59},[{x,0}]}.
    {test,test_arity,{f,59},[{x,0},3]}.
    {bif,element,{f,0},[{integer,3},{x,0}],{x,0}}.
    return.

{function, element_of_a_tuple_that_is_too_small, 1, 62}.
  {label,61}.
    {func_info,{atom,'inline-bifs'},{atom,element_of_a_tuple_that_is_too_small},1}.
  {label,62}.
    {test,is_tuple,{f,61},[{x,0}]}.
    {test,test_arity,{f,61},[{x,0},3]}.
    {bif,element,{f,61},[{integer,4},{x,0}],{x,0}}.
    return.

{function, element_by_a_variable_is_called, 2, 64}.
  {label,63}.
    {func_info,{atom,'inline-bifs'},{atom,element_by_a_variable_is_called},2}.
  {label,64}.
    {bif,element,{f,0},[{x,0},{x,1}],{x,0}}.
    return.

{function, tuple_size_of_a_known_tuple, 1, 66}.
  {label,65}.
    {func_info,{atom,'inline-bifs'},{atom,tuple_size_of_a_known_tuple},1}.
  {label,66}.
    {test,is_tuple,{f,65},[{x,0}]}.
    {bif,tuple_size,{f,0},[{x,0}],{x,0}}.
    return.

{function, tuple_size_is_known_to_be_small, 1, 68}.
  {label,67}.
    {func_info,{atom,'inline-bifs'},{atom,tuple_size_is_known_to_be_small},1}.
  {label,68}.
    {test,is_tuple,{f,67},[{x,0}]}.
    {bif,tuple_size,{f,0},[{x,0}],{x,0}}.
    {gc_bif,'+',{f,0},1,[{x,0},{integer,1}],{x,0}}.
    return.

{function, tuple_size_of_anything_is_called, 1, 70}.
  {label,69}.
    {func_info,{atom,'inline-bifs'},{atom,tuple_size_of_anything_is_called},1}.
  {label,70}.
    {bif,tuple_size,{f,0},[{x,0}],{x,0}}.
    return.
