%% about: arithmetic.ts: one operator at a time, with and without types
{module, arithmetic}.
{exports, [
    {add_of_anything,2},
    {add_small_constant,1},
    {add_negative_constant,1},
    {add_with_a_label,2},
    {add_small_known_range,1},
    {add_small_known_ranges_of_both,2},
    {add_small_that_may_overflow,1},
    {add_one_known_small,2},
    {add_of_integers_of_any_size,2},
    {add_into_y,2},
    {add_result_is_known,1},
    {add_of_what_is_no_integer_is_called,1},
    {subtract_of_anything,2},
    {subtract_small_constant,1},
    {subtract_negative_constant,1},
    {subtract_from_a_constant,1},
    {subtract_small_known_range,2},
    {multiply_of_anything,2},
    {multiply_by_a_constant,1},
    {multiply_small_known_range,2},
    {multiply_small_known_range_by_a_constant,1},
    {divide_of_anything,2},
    {divide_by_a_constant,1},
    {divide_by_minus_one,1},
    {divide_by_zero_is_called,1},
    {divide_small_known_range,2},
    {remainder_of_anything,2},
    {remainder_by_a_constant,1},
    {remainder_is_bounded,1},
    {band_of_anything,2},
    {band_with_a_constant,1},
    {band_of_known_range,2},
    {bor_of_anything,2},
    {bor_with_a_constant,1},
    {bxor_of_anything,2},
    {bxor_with_a_constant,1},
    {bsl_by_a_constant,1},
    {bsl_small_known_range,1},
    {bsl_by_a_variable_is_called,2},
    {bsr_by_a_constant,1},
    {bsr_by_more_than_a_word,1},
    {bsr_by_a_variable,2},
    {bsr_of_known_range_by_a_variable,2},
    {arithmetic_with_y_registers,2},
    {band_with_one_bounded_operand,2},
    {band_with_a_bounded_operand_on_the_left,2},
    {remainder_by_a_known_range,2},
    {divide_by_a_range_with_zero,2},
    {bsr_is_bounded,1},
    {bor_is_bounded,2}
]}.
{attributes, []}.
{labels, 101}.

{function, add_of_anything, 2, 2}.
  {label,1}.
    {func_info,{atom,arithmetic},{atom,add_of_anything},2}.
  {label,2}.
    {gc_bif,'+',{f,0},2,[{x,0},{x,1}],{x,0}}.
    return.

{function, add_small_constant, 1, 4}.
  {label,3}.
    {func_info,{atom,arithmetic},{atom,add_small_constant},1}.
  {label,4}.
    {gc_bif,'+',{f,0},1,[{x,0},{integer,5}],{x,0}}.
    return.

{function, add_negative_constant, 1, 6}.
  {label,5}.
    {func_info,{atom,arithmetic},{atom,add_negative_constant},1}.
  {label,6}.
    {gc_bif,'+',{f,0},1,[{x,0},{integer,-5}],{x,0}}.
    return.

{function, add_with_a_label, 2, 8}.
  {label,7}.
    {func_info,{atom,arithmetic},{atom,add_with_a_label},2}.
  {label,8}.
    {gc_bif,'+',{f,7},2,[{x,0},{x,1}],{x,0}}.
    return.

{function, add_small_known_range, 1, 10}.
  {label,9}.
    {func_info,{atom,arithmetic},{atom,add_small_known_range},1}.
  {label,10}.
    {gc_bif,'+',{f,0},1,[{tr,{x,0},{t_integer,{0,10}}},{integer,1}],{x,0}}.
    return.

{function, add_small_known_ranges_of_both, 2, 12}.
  {label,11}.
    {func_info,{atom,arithmetic},{atom,add_small_known_ranges_of_both},2}.
  {label,12}.
    {gc_bif,'+',{f,0},2,[{tr,{x,0},{t_integer,{0,255}}},{tr,{x,1},{t_integer,{-100,100}}}],{x,0}}.
    return.

{function, add_small_that_may_overflow, 1, 14}.
  {label,13}.
    {func_info,{atom,arithmetic},{atom,add_small_that_may_overflow},1}.
  {label,14}.
    {gc_bif,'+',{f,0},1,[{tr,{x,0},{t_integer,{-134217728,134217727}}},{integer,1}],{x,0}}.
    return.

{function, add_one_known_small, 2, 16}.
  {label,15}.
    {func_info,{atom,arithmetic},{atom,add_one_known_small},2}.
  {label,16}.
    {gc_bif,'+',{f,0},2,[{tr,{x,0},{t_integer,{0,255}}},{x,1}],{x,0}}.
    return.

{function, add_of_integers_of_any_size, 2, 18}.
  {label,17}.
    {func_info,{atom,arithmetic},{atom,add_of_integers_of_any_size},2}.
  {label,18}.
    {gc_bif,'+',{f,0},2,[{tr,{x,0},{t_integer,any}},{tr,{x,1},{t_integer,any}}],{x,0}}.
    return.

{function, add_into_y, 2, 20}.
  {label,19}.
    {func_info,{atom,arithmetic},{atom,add_into_y},2}.
  {label,20}.
    {allocate,1,2}.
    {init_yregs,{list,[{y,0}]}}.
    {gc_bif,'+',{f,0},2,[{x,0},{x,1}],{y,0}}.
    {call_ext,0,{extfunc,other,nothing,0}}.
    {move,{y,0},{x,0}}.
    {deallocate,1}.
    return.

{function, add_result_is_known, 1, 22}.
  {label,21}.
    {func_info,{atom,arithmetic},{atom,add_result_is_known},1}.
  {label,22}.
    {gc_bif,'+',{f,0},1,[{tr,{x,0},{t_integer,{0,10}}},{integer,1}],{x,1}}.
    {line,[]}.
    {move,{x,1},{x,2}}.
    {gc_bif,'+',{f,0},3,[{x,2},{integer,1}],{x,0}}.
    return.

{function, add_of_what_is_no_integer_is_called, 1, 24}.
  {label,23}.
    {func_info,{atom,arithmetic},{atom,add_of_what_is_no_integer_is_called},1}.
  {label,24}.
    {test,is_atom,{f,23},[{x,0}]}.
    {gc_bif,'+',{f,0},1,[{x,0},{integer,1}],{x,0}}.
    return.

{function, subtract_of_anything, 2, 26}.
  {label,25}.
    {func_info,{atom,arithmetic},{atom,subtract_of_anything},2}.
  {label,26}.
    {gc_bif,'-',{f,0},2,[{x,0},{x,1}],{x,0}}.
    return.

{function, subtract_small_constant, 1, 28}.
  {label,27}.
    {func_info,{atom,arithmetic},{atom,subtract_small_constant},1}.
  {label,28}.
    {gc_bif,'-',{f,0},1,[{x,0},{integer,5}],{x,0}}.
    return.

{function, subtract_negative_constant, 1, 30}.
  {label,29}.
    {func_info,{atom,arithmetic},{atom,subtract_negative_constant},1}.
  {label,30}.
    {gc_bif,'-',{f,0},1,[{x,0},{integer,-5}],{x,0}}.
    return.

{function, subtract_from_a_constant, 1, 32}.
  {label,31}.
    {func_info,{atom,arithmetic},{atom,subtract_from_a_constant},1}.
  {label,32}.
    {gc_bif,'-',{f,0},1,[{integer,100},{x,0}],{x,0}}.
    return.

{function, subtract_small_known_range, 2, 34}.
  {label,33}.
    {func_info,{atom,arithmetic},{atom,subtract_small_known_range},2}.
  {label,34}.
    {gc_bif,'-',{f,0},2,[{tr,{x,0},{t_integer,{0,255}}},{tr,{x,1},{t_integer,{0,255}}}],{x,0}}.
    return.

{function, multiply_of_anything, 2, 36}.
  {label,35}.
    {func_info,{atom,arithmetic},{atom,multiply_of_anything},2}.
  {label,36}.
    {gc_bif,'*',{f,0},2,[{x,0},{x,1}],{x,0}}.
    return.

{function, multiply_by_a_constant, 1, 38}.
  {label,37}.
    {func_info,{atom,arithmetic},{atom,multiply_by_a_constant},1}.
  {label,38}.
    {gc_bif,'*',{f,0},1,[{x,0},{integer,10}],{x,0}}.
    return.

{function, multiply_small_known_range, 2, 40}.
  {label,39}.
    {func_info,{atom,arithmetic},{atom,multiply_small_known_range},2}.
  {label,40}.
    {gc_bif,'*',{f,0},2,[{tr,{x,0},{t_integer,{0,255}}},{tr,{x,1},{t_integer,{-100,100}}}],{x,0}}.
    return.

{function, multiply_small_known_range_by_a_constant, 1, 42}.
  {label,41}.
    {func_info,{atom,arithmetic},{atom,multiply_small_known_range_by_a_constant},1}.
  {label,42}.
    {gc_bif,'*',{f,0},1,[{tr,{x,0},{t_integer,{0,255}}},{integer,10}],{x,0}}.
    return.

{function, divide_of_anything, 2, 44}.
  {label,43}.
    {func_info,{atom,arithmetic},{atom,divide_of_anything},2}.
  {label,44}.
    {gc_bif,'div',{f,0},2,[{x,0},{x,1}],{x,0}}.
    return.

{function, divide_by_a_constant, 1, 46}.
  {label,45}.
    {func_info,{atom,arithmetic},{atom,divide_by_a_constant},1}.
  {label,46}.
    {gc_bif,'div',{f,0},1,[{x,0},{integer,10}],{x,0}}.
    return.

{function, divide_by_minus_one, 1, 48}.
  {label,47}.
    {func_info,{atom,arithmetic},{atom,divide_by_minus_one},1}.
  {label,48}.
    {gc_bif,'div',{f,0},1,[{x,0},{integer,-1}],{x,0}}.
    return.

{function, divide_by_zero_is_called, 1, 50}.
  {label,49}.
    {func_info,{atom,arithmetic},{atom,divide_by_zero_is_called},1}.
  {label,50}.
    {gc_bif,'div',{f,49},1,[{x,0},{integer,0}],{x,0}}.
    return.

{function, divide_small_known_range, 2, 52}.
  {label,51}.
    {func_info,{atom,arithmetic},{atom,divide_small_known_range},2}.
  {label,52}.
    {gc_bif,'div',{f,0},2,[{tr,{x,0},{t_integer,{0,255}}},{tr,{x,1},{t_integer,{1,1000}}}],{x,0}}.
    return.

{function, remainder_of_anything, 2, 54}.
  {label,53}.
    {func_info,{atom,arithmetic},{atom,remainder_of_anything},2}.
  {label,54}.
    {gc_bif,'rem',{f,0},2,[{x,0},{x,1}],{x,0}}.
    return.

{function, remainder_by_a_constant, 1, 56}.
  {label,55}.
    {func_info,{atom,arithmetic},{atom,remainder_by_a_constant},1}.
  {label,56}.
    {gc_bif,'rem',{f,0},1,[{x,0},{integer,10}],{x,0}}.
    return.

{function, remainder_is_bounded, 1, 58}.
  {label,57}.
    {func_info,{atom,arithmetic},{atom,remainder_is_bounded},1}.
  {label,58}.
    {gc_bif,'rem',{f,0},1,[{tr,{x,0},{t_integer,{0,255}}},{integer,10}],{x,1}}.
    {move,{x,1},{x,2}}.
    {gc_bif,'+',{f,0},3,[{x,2},{integer,1}],{x,0}}.
    return.

{function, band_of_anything, 2, 60}.
  {label,59}.
    {func_info,{atom,arithmetic},{atom,band_of_anything},2}.
  {label,60}.
    {gc_bif,'band',{f,0},2,[{x,0},{x,1}],{x,0}}.
    return.

{function, band_with_a_constant, 1, 62}.
  {label,61}.
    {func_info,{atom,arithmetic},{atom,band_with_a_constant},1}.
  {label,62}.
    {gc_bif,'band',{f,0},1,[{x,0},{integer,255}],{x,0}}.
    return.

{function, band_of_known_range, 2, 64}.
  {label,63}.
    {func_info,{atom,arithmetic},{atom,band_of_known_range},2}.
  {label,64}.
    {gc_bif,'band',{f,0},2,[{tr,{x,0},{t_integer,{0,255}}},{tr,{x,1},{t_integer,{0,10}}}],{x,0}}.
    return.

{function, bor_of_anything, 2, 66}.
  {label,65}.
    {func_info,{atom,arithmetic},{atom,bor_of_anything},2}.
  {label,66}.
    {gc_bif,'bor',{f,0},2,[{x,0},{x,1}],{x,0}}.
    return.

{function, bor_with_a_constant, 1, 68}.
  {label,67}.
    {func_info,{atom,arithmetic},{atom,bor_with_a_constant},1}.
  {label,68}.
    {gc_bif,'bor',{f,0},1,[{x,0},{integer,16}],{x,0}}.
    return.

{function, bxor_of_anything, 2, 70}.
  {label,69}.
    {func_info,{atom,arithmetic},{atom,bxor_of_anything},2}.
  {label,70}.
    {gc_bif,'bxor',{f,0},2,[{x,0},{x,1}],{x,0}}.
    return.

{function, bxor_with_a_constant, 1, 72}.
  {label,71}.
    {func_info,{atom,arithmetic},{atom,bxor_with_a_constant},1}.
  {label,72}.
    {gc_bif,'bxor',{f,0},1,[{tr,{x,0},{t_integer,{0,255}}},{integer,85}],{x,0}}.
    return.

{function, bsl_by_a_constant, 1, 74}.
  {label,73}.
    {func_info,{atom,arithmetic},{atom,bsl_by_a_constant},1}.
  {label,74}.
    {gc_bif,'bsl',{f,0},1,[{x,0},{integer,3}],{x,0}}.
    return.

{function, bsl_small_known_range, 1, 76}.
  {label,75}.
    {func_info,{atom,arithmetic},{atom,bsl_small_known_range},1}.
  {label,76}.
    {gc_bif,'bsl',{f,0},1,[{tr,{x,0},{t_integer,{0,255}}},{integer,3}],{x,0}}.
    return.

{function, bsl_by_a_variable_is_called, 2, 78}.
  {label,77}.
    {func_info,{atom,arithmetic},{atom,bsl_by_a_variable_is_called},2}.
  {label,78}.
    {gc_bif,'bsl',{f,0},2,[{x,0},{x,1}],{x,0}}.
    return.

{function, bsr_by_a_constant, 1, 80}.
  {label,79}.
    {func_info,{atom,arithmetic},{atom,bsr_by_a_constant},1}.
  {label,80}.
    {gc_bif,'bsr',{f,0},1,[{x,0},{integer,3}],{x,0}}.
    return.

{function, bsr_by_more_than_a_word, 1, 82}.
  {label,81}.
    {func_info,{atom,arithmetic},{atom,bsr_by_more_than_a_word},1}.
  {label,82}.
    {gc_bif,'bsr',{f,0},1,[{x,0},{integer,40}],{x,0}}.
    return.

{function, bsr_by_a_variable, 2, 84}.
  {label,83}.
    {func_info,{atom,arithmetic},{atom,bsr_by_a_variable},2}.
  {label,84}.
    {gc_bif,'bsr',{f,0},2,[{x,0},{x,1}],{x,0}}.
    return.

{function, bsr_of_known_range_by_a_variable, 2, 86}.
  {label,85}.
    {func_info,{atom,arithmetic},{atom,bsr_of_known_range_by_a_variable},2}.
  {label,86}.
    {gc_bif,'bsr',{f,0},2,[{tr,{x,0},{t_integer,{-134217728,134217727}}},{tr,{x,1},{t_integer,{0,20}}}],{x,0}}.
    return.

{function, arithmetic_with_y_registers, 2, 88}.
  {label,87}.
    {func_info,{atom,arithmetic},{atom,arithmetic_with_y_registers},2}.
  {label,88}.
    {allocate,2,2}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{y,1}}.
    {call_ext,0,{extfunc,other,nothing,0}}.
    {gc_bif,'+',{f,0},0,[{y,0},{y,1}],{x,0}}.
    {deallocate,2}.
    return.

{function, band_with_one_bounded_operand, 2, 90}.
  {label,89}.
    {func_info,{atom,arithmetic},{atom,band_with_one_bounded_operand},2}.
  {label,90}.
    {gc_bif,'band',{f,0},2,[{tr,{x,0},{t_integer,any}},{tr,{x,1},{t_integer,{0,255}}}],{x,1}}.
    {move,{x,1},{x,2}}.
    {gc_bif,'+',{f,0},3,[{x,2},{integer,1}],{x,0}}.
    return.

{function, band_with_a_bounded_operand_on_the_left, 2, 92}.
  {label,91}.
    {func_info,{atom,arithmetic},{atom,band_with_a_bounded_operand_on_the_left},2}.
  {label,92}.
    {gc_bif,'band',{f,0},2,[{tr,{x,0},{t_integer,{0,255}}},{tr,{x,1},{t_integer,any}}],{x,1}}.
    {move,{x,1},{x,2}}.
    {gc_bif,'+',{f,0},3,[{x,2},{integer,1}],{x,0}}.
    return.

{function, remainder_by_a_known_range, 2, 94}.
  {label,93}.
    {func_info,{atom,arithmetic},{atom,remainder_by_a_known_range},2}.
  {label,94}.
    {gc_bif,'rem',{f,0},2,[{tr,{x,0},{t_integer,any}},{tr,{x,1},{t_integer,{1,1000}}}],{x,1}}.
    {move,{x,1},{x,2}}.
    {gc_bif,'+',{f,0},3,[{x,2},{integer,1}],{x,0}}.
    return.

{function, divide_by_a_range_with_zero, 2, 96}.
  {label,95}.
    {func_info,{atom,arithmetic},{atom,divide_by_a_range_with_zero},2}.
  {label,96}.
    {gc_bif,'div',{f,0},2,[{tr,{x,0},{t_integer,{0,255}}},{tr,{x,1},{t_integer,{0,10}}}],{x,1}}.
    {move,{x,1},{x,2}}.
    {gc_bif,'+',{f,0},3,[{x,2},{integer,1}],{x,0}}.
    return.

{function, bsr_is_bounded, 1, 98}.
  {label,97}.
    {func_info,{atom,arithmetic},{atom,bsr_is_bounded},1}.
  {label,98}.
    {gc_bif,'bsr',{f,0},1,[{tr,{x,0},{t_integer,{0,1099511627775}}},{integer,20}],{x,1}}.
    {move,{x,1},{x,2}}.
    {gc_bif,'+',{f,0},3,[{x,2},{integer,1}],{x,0}}.
    return.

{function, bor_is_bounded, 2, 100}.
  {label,99}.
    {func_info,{atom,arithmetic},{atom,bor_is_bounded},2}.
  {label,100}.
    {gc_bif,'bor',{f,0},2,[{tr,{x,0},{t_integer,{0,255}}},{tr,{x,1},{t_integer,{0,10}}}],{x,1}}.
    {move,{x,1},{x,2}}.
    {gc_bif,'+',{f,0},3,[{x,2},{integer,1}],{x,0}}.
    return.
