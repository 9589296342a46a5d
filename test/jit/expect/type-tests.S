%% about: type-tests.ts: what kind of term a value is
{module, 'type-tests'}.
{exports, [
    {is_integer_of_anything,1},
    {is_integer_by_the_word_when_bounds_are_small,1},
    {is_integer_known_true,1},
    {is_float_of_anything,1},
    {is_float_known_true,1},
    {is_number_of_anything,1},
    {is_atom_of_anything,1},
    {is_pid_of_anything,1},
    {is_port_of_anything,1},
    {is_reference_of_anything,1},
    {is_nil_of_anything,1},
    {is_nil_of_a_list,1},
    {is_nonempty_list_of_anything,1},
    {is_binary_of_anything,1},
    {is_bitstr_of_anything,1},
    {is_map_of_anything,1},
    {is_function_of_anything,1},
    {is_function2_by_the_bif,1},
    {is_tuple_of_anything,1},
    {is_tuple_known_true,1},
    {is_tuple_known_false,1},
    {is_atom_known_false,1},
    {is_tuple_of_y,1},
    {is_list_of_anything,1},
    {is_list_known_true,1},
    {is_boolean_of_anything,1},
    {is_boolean_is_known_to_be_an_atom,1},
    {test_arity_of_a_tuple,1},
    {test_arity_teaches_the_size,1},
    {is_tagged_tuple_of_anything,1},
    {is_tagged_tuple_of_a_tuple,1}
]}.
{attributes, []}.
{labels, 64}.

{function, is_integer_of_anything, 1, 2}.
  {label,1}.
    {func_info,{atom,'type-tests'},{atom,is_integer_of_anything},1}.
  {label,2}.
    {test,is_integer,{f,1},[{x,0}]}.
    return.

{function, is_integer_by_the_word_when_bounds_are_small, 1, 4}.
  {label,3}.
    {func_info,{atom,'type-tests'},{atom,is_integer_by_the_word_when_bounds_are_small},1}.
  {label,4}.
    {gc_bif,'+',{f,0},1,[{tr,{x,0},{t_number,{0,10}}},{float,1.5}],{x,1}}.
    {test,is_integer,{f,3},[{tr,{x,0},{t_number,{0,10}}}]}.
    return.

{function, is_integer_known_true, 1, 6}.
  {label,5}.
    {func_info,{atom,'type-tests'},{atom,is_integer_known_true},1}.
  {label,6}.
    {test,is_integer,{f,5},[{x,0}]}.
    {test,is_integer,{f,5},[{x,0}]}.
    return.

{function, is_float_of_anything, 1, 8}.
  {label,7}.
    {func_info,{atom,'type-tests'},{atom,is_float_of_anything},1}.
  {label,8}.
    {test,is_float,{f,7},[{x,0}]}.
    return.

{function, is_float_known_true, 1, 10}.
  {label,9}.
    {func_info,{atom,'type-tests'},{atom,is_float_known_true},1}.
  {label,10}.
    {test,is_float,{f,9},[{x,0}]}.
    {test,is_float,{f,9},[{x,0}]}.
    return.

{function, is_number_of_anything, 1, 12}.
  {label,11}.
    {func_info,{atom,'type-tests'},{atom,is_number_of_anything},1}.
  {label,12}.
    {test,is_number,{f,11},[{x,0}]}.
    return.

{function, is_atom_of_anything, 1, 14}.
  {label,13}.
    {func_info,{atom,'type-tests'},{atom,is_atom_of_anything},1}.
  {label,14}.
    {test,is_atom,{f,13},[{x,0}]}.
    return.

{function, is_pid_of_anything, 1, 16}.
  {label,15}.
    {func_info,{atom,'type-tests'},{atom,is_pid_of_anything},1}.
  {label,16}.
    {test,is_pid,{f,15},[{x,0}]}.
    return.

{function, is_port_of_anything, 1, 18}.
  {label,17}.
    {func_info,{atom,'type-tests'},{atom,is_port_of_anything},1}.
  {label,18}.
    {test,is_port,{f,17},[{x,0}]}.
    return.

{function, is_reference_of_anything, 1, 20}.
  {label,19}.
    {func_info,{atom,'type-tests'},{atom,is_reference_of_anything},1}.
  {label,20}.
    {test,is_reference,{f,19},[{x,0}]}.
    return.

{function, is_nil_of_anything, 1, 22}.
  {label,21}.
    {func_info,{atom,'type-tests'},{atom,is_nil_of_anything},1}.
  {label,22}.
    {test,is_nil,{f,21},[{x,0}]}.
    return.

{function, is_nil_of_a_list, 1, 24}.
  {label,23}.
    {func_info,{atom,'type-tests'},{atom,is_nil_of_a_list},1}.
  {label,24}.
    {test,is_list,{f,23},[{x,0}]}.
    {test,is_nil,{f,23},[{x,0}]}.
    return.

{function, is_nonempty_list_of_anything, 1, 26}.
  {label,25}.
    {func_info,{atom,'type-tests'},{atom,is_nonempty_list_of_anything},1}.
  {label,26}.
    {test,is_nonempty_list,{f,25},[{x,0}]}.
    return.

{function, is_binary_of_anything, 1, 28}.
  {label,27}.
    {func_info,{atom,'type-tests'},{atom,is_binary_of_anything},1}.
  {label,28}.
    {test,is_binary,{f,27},[{x,0}]}.
    return.

{function, is_bitstr_of_anything, 1, 30}.
  {label,29}.
    {func_info,{atom,'type-tests'},{atom,is_bitstr_of_anything},1}.
  {label,30}.
    {test,is_bitstr,{f,29},[{x,0}]}.
    return.

{function, is_map_of_anything, 1, 32}.
  {label,31}.
    {func_info,{atom,'type-tests'},{atom,is_map_of_anything},1}.
  {label,32}.
    {test,is_map,{f,31},[{x,0}]}.
    return.

{function, is_function_of_anything, 1, 34}.
  {label,33}.
    {func_info,{atom,'type-tests'},{atom,is_function_of_anything},1}.
  {label,34}.
    {test,is_function,{f,33},[{x,0}]}.
    return.

{function, is_function2_by_the_bif, 1, 36}.
  {label,35}.
    {func_info,{atom,'type-tests'},{atom,is_function2_by_the_bif},1}.
  {label,36}.
    {test,is_function2,{f,35},[{x,0},{integer,2}]}.
    return.

{function, is_tuple_of_anything, 1, 38}.
  {label,37}.
    {func_info,{atom,'type-tests'},{atom,is_tuple_of_anything},1}.
  {label,38}.
    {test,is_tuple,{f,37},[{x,0}]}.
    return.

{function, is_tuple_known_true, 1, 40}.
  {label,39}.
    {func_info,{atom,'type-tests'},{atom,is_tuple_known_true},1}.
  {label,40}.
    {test,is_tuple,{f,39},[{x,0}]}.
    {test,is_tuple,{f,39},[{x,0}]}.
    return.

{function, is_tuple_known_false, 1, 42}.
  {label,41}.
    {func_info,{atom,'type-tests'},{atom,is_tuple_known_false},1}.
  {label,42}.
    {test,is_atom,{f,41},[{x,0}]}.
    {test,is_tuple,{f,41},[{x,0}]}.
    return.

{function, is_atom_known_false, 1, 44}.
  {label,43}.
    {func_info,{atom,'type-tests'},{atom,is_atom_known_false},1}.
  {label,44}.
    {test,is_tuple,{f,43},[{x,0}]}.
    {test,is_atom,{f,43},[{x,0}]}.
    return.

{function, is_tuple_of_y, 1, 46}.
  {label,45}.
    {func_info,{atom,'type-tests'},{atom,is_tuple_of_y},1}.
  {label,46}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {call_ext,0,{extfunc,other,nothing,0}}.
    {test,is_tuple,{f,47},[{y,0}]}.
    {move,{y,0},{x,0}}.
  {label,47}.
    {deallocate,1}.
    return.

{function, is_list_of_anything, 1, 49}.
  {label,48}.
    {func_info,{atom,'type-tests'},{atom,is_list_of_anything},1}.
  {label,49}.
    {test,is_list,{f,48},[{x,0}]}.
    return.

{function, is_list_known_true, 1, 51}.
  {label,50}.
    {func_info,{atom,'type-tests'},{atom,is_list_known_true},1}.
  {label,51}.
    {test,is_nonempty_list,{f,50},[{x,0}]}.
    {test,is_list,{f,50},[{x,0}]}.
    return.

{function, is_boolean_of_anything, 1, 53}.
  {label,52}.
    {func_info,{atom,'type-tests'},{atom,is_boolean_of_anything},1}.
  {label,53}.
    {test,is_boolean,{f,52},[{x,0}]}.
    return.

{function, is_boolean_is_known_to_be_an_atom, 1, 55}.
  {label,54}.
    {func_info,{atom,'type-tests'},{atom,is_boolean_is_known_to_be_an_atom},1}.
  {label,55}.
    {test,is_boolean,{f,54},[{x,0}]}.
    {test,is_atom,{f,54},[{x,0}]}.
    return.

{function, test_arity_of_a_tuple, 1, 57}.
  {label,56}.
    {func_info,{atom,'type-tests'},{atom,test_arity_of_a_tuple},1}.
  {label,57}.
    {test,is_tuple,{f,56},[{x,0}]}.
    {test,test_arity,{f,56},[{x,0},2]}.
    return.

{function, test_arity_teaches_the_size, 1, 59}.
  {label,58}.
    {func_info,{atom,'type-tests'},{atom,test_arity_teaches_the_size},1}.
  {label,59}.
    {test,is_tuple,{f,58},[{x,0}]}.
    {test,test_arity,{f,58},[{x,0},2]}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    return.

{function, is_tagged_tuple_of_anything, 1, 61}.
  {label,60}.
    {func_info,{atom,'type-tests'},{atom,is_tagged_tuple_of_anything},1}.
  {label,61}.
    {test,is_tagged_tuple,{f,60},[{x,0},3,{atom,tag}]}.
    return.

{function, is_tagged_tuple_of_a_tuple, 1, 63}.
  {label,62}.
    {func_info,{atom,'type-tests'},{atom,is_tagged_tuple_of_a_tuple},1}.
  {label,63}.
    {test,is_tuple,{f,62},[{x,0}]}.
    {test,is_tagged_tuple,{f,62},[{x,0},3,{atom,tag}]}.
    return.
