%% about: float-arithmetic.ts: floats without float registers
{module, 'float-arithmetic'}.
{exports, [
    {add_of_known_floats,2},
    {subtract_of_a_float_and_a_literal,1},
    {multiply_of_known_floats_with_a_label,2},
    {divide_of_known_floats,2},
    {result_is_known_to_be_a_float,2},
    {divide_of_anything_is_called,2},
    {add_of_a_float_and_anything_is_called,2}
]}.
{attributes, []}.
{labels, 15}.

{function, add_of_known_floats, 2, 2}.
  {label,1}.
    {func_info,{atom,'float-arithmetic'},{atom,add_of_known_floats},2}.
  {label,2}.
    {gc_bif,'+',{f,0},2,[{tr,{x,0},{t_float,any}},{tr,{x,1},{t_float,any}}],{x,0}}.
    return.

{function, subtract_of_a_float_and_a_literal, 1, 4}.
  {label,3}.
    {func_info,{atom,'float-arithmetic'},{atom,subtract_of_a_float_and_a_literal},1}.
  {label,4}.
    {gc_bif,'-',{f,0},1,[{tr,{x,0},{t_float,any}},{float,1.5}],{x,0}}.
    return.

{function, multiply_of_known_floats_with_a_label, 2, 6}.
  {label,5}.
    {func_info,{atom,'float-arithmetic'},{atom,multiply_of_known_floats_with_a_label},2}.
  {label,6}.
    {gc_bif,'*',{f,5},2,[{tr,{x,0},{t_float,any}},{tr,{x,1},{t_float,any}}],{x,0}}.
    return.

{function, divide_of_known_floats, 2, 8}.
  {label,7}.
    {func_info,{atom,'float-arithmetic'},{atom,divide_of_known_floats},2}.
  {label,8}.
    {gc_bif,'/',{f,0},2,[{tr,{x,0},{t_float,any}},{tr,{x,1},{t_float,any}}],{x,0}}.
    return.

{function, result_is_known_to_be_a_float, 2, 10}.
  {label,9}.
    {func_info,{atom,'float-arithmetic'},{atom,result_is_known_to_be_a_float},2}.
  {label,10}.
    {gc_bif,'+',{f,0},2,[{tr,{x,0},{t_float,any}},{tr,{x,1},{t_float,any}}],{x,0}}.
    {gc_bif,'*',{f,0},1,[{x,0},{float,2.0}],{x,0}}.
    return.

{function, divide_of_anything_is_called, 2, 12}.
  {label,11}.
    {func_info,{atom,'float-arithmetic'},{atom,divide_of_anything_is_called},2}.
  {label,12}.
    {gc_bif,'/',{f,0},2,[{x,0},{x,1}],{x,0}}.
    return.

{function, add_of_a_float_and_anything_is_called, 2, 14}.
  {label,13}.
    {func_info,{atom,'float-arithmetic'},{atom,add_of_a_float_and_anything_is_called},2}.
  {label,14}.
    {test,is_float,{f,13},[{x,0}]}.
    {gc_bif,'+',{f,0},2,[{x,0},{x,1}],{x,0}}.
    return.
