%% about: comparisons.ts: tests of order and equality
{module, comparisons}.
{exports, [
    {is_eq_exact_with_an_atom,1},
    {is_eq_exact_with_a_small_integer,1},
    {is_eq_exact_with_nil,1},
    {is_eq_exact_of_anything,2},
    {is_eq_exact_with_a_literal,1},
    {is_eq_exact_with_a_large_integer,1},
    {is_eq_exact_of_a_known_atom,2},
    {is_eq_exact_of_known_small_integers,2},
    {is_eq_exact_teaches_the_value,1},
    {is_eq_exact_of_one_variable_teaches_the_other,2},
    {is_ne_exact_with_an_atom,1},
    {is_ne_exact_of_anything,2},
    {is_eq_of_anything,2},
    {is_eq_with_a_small_integer,1},
    {is_eq_with_an_atom,1},
    {is_eq_of_known_small_integers,2},
    {is_ne_of_anything,2},
    {is_ne_of_known_small_integers,2},
    {is_lt_of_anything,2},
    {is_lt_with_a_small_integer,1},
    {is_lt_of_known_small_integers,2},
    {is_lt_of_known_floats,2},
    {is_lt_of_a_float_and_a_literal,1},
    {is_ge_of_anything,2},
    {is_ge_with_a_small_integer,1},
    {is_ge_of_known_small_integers,2},
    {is_ge_of_known_floats,2},
    {guards_teach_bounds,1},
    {comparison_of_y,1}
]}.
{attributes, []}.
{labels, 60}.

{function, is_eq_exact_with_an_atom, 1, 2}.
  {label,1}.
    {func_info,{atom,comparisons},{atom,is_eq_exact_with_an_atom},1}.
  {label,2}.
    {test,is_eq_exact,{f,1},[{x,0},{atom,here}]}.
    return.

{function, is_eq_exact_with_a_small_integer, 1, 4}.
  {label,3}.
    {func_info,{atom,comparisons},{atom,is_eq_exact_with_a_small_integer},1}.
  {label,4}.
    {test,is_eq_exact,{f,3},[{x,0},{integer,5}]}.
    return.

{function, is_eq_exact_with_nil, 1, 6}.
  {label,5}.
    {func_info,{atom,comparisons},{atom,is_eq_exact_with_nil},1}.
  {label,6}.
    {test,is_eq_exact,{f,5},[{x,0},nil]}.
    return.

{function, is_eq_exact_of_anything, 2, 8}.
  {label,7}.
    {func_info,{atom,comparisons},{atom,is_eq_exact_of_anything},2}.
  {label,8}.
    {test,is_eq_exact,{f,7},[{x,0},{x,1}]}.
    return.

{function, is_eq_exact_with_a_literal, 1, 10}.
  {label,9}.
    {func_info,{atom,comparisons},{atom,is_eq_exact_with_a_literal},1}.
  {label,10}.
    {test,is_eq_exact,{f,9},[{x,0},{literal,{a,b}}]}.
    return.

{function, is_eq_exact_with_a_large_integer, 1, 12}.
  {label,11}.
    {func_info,{atom,comparisons},{atom,is_eq_exact_with_a_large_integer},1}.
  {label,12}.
    {test,is_eq_exact,{f,11},[{x,0},{integer,1234567890123}]}.
    return.

{function, is_eq_exact_of_a_known_atom, 2, 14}.
  {label,13}.
    {func_info,{atom,comparisons},{atom,is_eq_exact_of_a_known_atom},2}.
  {label,14}.
    {test,is_atom,{f,13},[{x,0}]}.
    {test,is_eq_exact,{f,13},[{x,0},{x,1}]}.
    return.

{function, is_eq_exact_of_known_small_integers, 2, 16}.
  {label,15}.
    {func_info,{atom,comparisons},{atom,is_eq_exact_of_known_small_integers},2}.
  {label,16}.
    {test,is_eq_exact,{f,15},[{tr,{x,0},{t_integer,{-134217728,134217727}}},{x,1}]}.
    return.

{function, is_eq_exact_teaches_the_value, 1, 18}.
  {label,17}.
    {func_info,{atom,comparisons},{atom,is_eq_exact_teaches_the_value},1}.
  {label,18}.
    {test,is_eq_exact,{f,17},[{x,0},{integer,5}]}.
    {gc_bif,'+',{f,0},1,[{x,0},{integer,1}],{x,0}}.
    return.

{function, is_eq_exact_of_one_variable_teaches_the_other, 2, 20}.
  {label,19}.
    {func_info,{atom,comparisons},{atom,is_eq_exact_of_one_variable_teaches_the_other},2}.
  {label,20}.
    {test,is_float,{f,19},[{x,0}]}.
    {test,is_eq_exact,{f,19},[{x,1},{x,0}]}.
    {test,is_float,{f,19},[{x,1}]}.
    return.

{function, is_ne_exact_with_an_atom, 1, 22}.
  {label,21}.
    {func_info,{atom,comparisons},{atom,is_ne_exact_with_an_atom},1}.
  {label,22}.
    {test,is_ne_exact,{f,21},[{x,0},{atom,here}]}.
    return.

{function, is_ne_exact_of_anything, 2, 24}.
  {label,23}.
    {func_info,{atom,comparisons},{atom,is_ne_exact_of_anything},2}.
  {label,24}.
    {test,is_ne_exact,{f,23},[{x,0},{x,1}]}.
    return.

{function, is_eq_of_anything, 2, 26}.
  {label,25}.
    {func_info,{atom,comparisons},{atom,is_eq_of_anything},2}.
  {label,26}.
    {test,is_eq,{f,25},[{x,0},{x,1}]}.
    return.

{function, is_eq_with_a_small_integer, 1, 28}.
  {label,27}.
    {func_info,{atom,comparisons},{atom,is_eq_with_a_small_integer},1}.
  {label,28}.
    {test,is_eq,{f,27},[{x,0},{integer,5}]}.
    return.

{function, is_eq_with_an_atom, 1, 30}.
  {label,29}.
    {func_info,{atom,comparisons},{atom,is_eq_with_an_atom},1}.
  {label,30}.
    {test,is_eq,{f,29},[{x,0},{atom,here}]}.
    return.

{function, is_eq_of_known_small_integers, 2, 32}.
  {label,31}.
    {func_info,{atom,comparisons},{atom,is_eq_of_known_small_integers},2}.
  {label,32}.
    {test,is_eq,{f,31},[{tr,{x,0},{t_integer,{-134217728,134217727}}},{tr,{x,1},{t_integer,{-134217728,134217727}}}]}.
    return.

{function, is_ne_of_anything, 2, 34}.
  {label,33}.
    {func_info,{atom,comparisons},{atom,is_ne_of_anything},2}.
  {label,34}.
    {test,is_ne,{f,33},[{x,0},{x,1}]}.
    return.

{function, is_ne_of_known_small_integers, 2, 36}.
  {label,35}.
    {func_info,{atom,comparisons},{atom,is_ne_of_known_small_integers},2}.
  {label,36}.
    {test,is_ne,{f,35},[{tr,{x,0},{t_integer,{-134217728,134217727}}},{tr,{x,1},{t_integer,{-134217728,134217727}}}]}.
    return.

{function, is_lt_of_anything, 2, 38}.
  {label,37}.
    {func_info,{atom,comparisons},{atom,is_lt_of_anything},2}.
  {label,38}.
    {test,is_lt,{f,37},[{x,0},{x,1}]}.
    return.

{function, is_lt_with_a_small_integer, 1, 40}.
  {label,39}.
    {func_info,{atom,comparisons},{atom,is_lt_with_a_small_integer},1}.
  {label,40}.
    {test,is_lt,{f,39},[{x,0},{integer,10}]}.
    return.

{function, is_lt_of_known_small_integers, 2, 42}.
  {label,41}.
    {func_info,{atom,comparisons},{atom,is_lt_of_known_small_integers},2}.
  {label,42}.
    {test,is_lt,{f,41},[{tr,{x,0},{t_integer,{-134217728,134217727}}},{tr,{x,1},{t_integer,{0,10}}}]}.
    return.

{function, is_lt_of_known_floats, 2, 44}.
  {label,43}.
    {func_info,{atom,comparisons},{atom,is_lt_of_known_floats},2}.
  {label,44}.
    {test,is_lt,{f,43},[{tr,{x,0},{t_float,any}},{tr,{x,1},{t_float,any}}]}.
    return.

{function, is_lt_of_a_float_and_a_literal, 1, 46}.
  {label,45}.
    {func_info,{atom,comparisons},{atom,is_lt_of_a_float_and_a_literal},1}.
  {label,46}.
    {test,is_lt,{f,45},[{tr,{x,0},{t_float,any}},{float,2.5}]}.
    return.

{function, is_ge_of_anything, 2, 48}.
  {label,47}.
    {func_info,{atom,comparisons},{atom,is_ge_of_anything},2}.
  {label,48}.
    {test,is_ge,{f,47},[{x,0},{x,1}]}.
    return.

{function, is_ge_with_a_small_integer, 1, 50}.
  {label,49}.
    {func_info,{atom,comparisons},{atom,is_ge_with_a_small_integer},1}.
  {label,50}.
    {test,is_ge,{f,49},[{x,0},{integer,10}]}.
    return.

{function, is_ge_of_known_small_integers, 2, 52}.
  {label,51}.
    {func_info,{atom,comparisons},{atom,is_ge_of_known_small_integers},2}.
  {label,52}.
    {test,is_ge,{f,51},[{tr,{x,0},{t_integer,{-134217728,134217727}}},{tr,{x,1},{t_integer,{-134217728,134217727}}}]}.
    return.

{function, is_ge_of_known_floats, 2, 54}.
  {label,53}.
    {func_info,{atom,comparisons},{atom,is_ge_of_known_floats},2}.
  {label,54}.
    {test,is_ge,{f,53},[{tr,{x,0},{t_float,any}},{tr,{x,1},{t_float,any}}]}.
    return.

{function, guards_teach_bounds, 1, 56}.
  {label,55}.
    {func_info,{atom,comparisons},{atom,guards_teach_bounds},1}.
  {label,56}.
    {test,is_integer,{f,55},[{x,0}]}.
    {test,is_ge,{f,55},[{x,0},{integer,0}]}.
    {test,is_lt,{f,55},[{x,0},{integer,100}]}.
    {gc_bif,'+',{f,0},1,[{x,0},{integer,1}],{x,0}}.
    return.

{function, comparison_of_y, 1, 58}.
  {label,57}.
    {func_info,{atom,comparisons},{atom,comparison_of_y},1}.
  {label,58}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {call_ext,0,{extfunc,other,nothing,0}}.
    {test,is_lt,{f,59},[{y,0},{x,0}]}.
    {move,{y,0},{x,0}}.
  {label,59}.
    {deallocate,1}.
    return.
