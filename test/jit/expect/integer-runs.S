%% about: integer-runs.ts and integer-run.ts: arithmetic that stays in 64 bits until its end
{module, 'integer-runs'}.
{exports, [
    {run_of_two_of_anything,2},
    {run_across_line,2},
    {run_of_known_small_inputs,2},
    {run_with_a_result_that_certainly_is_small,2},
    {run_with_one_known_input,2},
    {run_with_two_results,2},
    {run_that_overwrites_its_inputs,2},
    {run_into_y,2},
    {run_of_large_numbers_with_low_bits_only,2},
    {run_of_large_numbers_checks_a_sum,2},
    {run_of_large_numbers_checks_a_difference,2},
    {run_of_large_numbers_checks_a_product,2},
    {run_of_large_numbers_checks_a_shift,2},
    {run_of_known_large_numbers,2},
    {run_that_divides_in_32_bits,1},
    {run_that_divides_in_64_bits,1},
    {run_with_a_remainder_in_32_bits,1},
    {run_with_a_remainder_in_64_bits,1},
    {run_with_bits,2},
    {run_with_shifts,1},
    {run_shifts_by_more_than_63,1},
    {run_of_a_hash_step,2},
    {one_step_with_a_large_constant,1},
    {no_run_when_nothing_is_used_again,4},
    {no_run_with_a_label,2},
    {no_run_of_floats,2},
    {results_of_a_run_are_known,1}
]}.
{attributes, []}.
{labels, 55}.

{function, run_of_two_of_anything, 2, 2}.
  {label,1}.
    {func_info,{atom,'integer-runs'},{atom,run_of_two_of_anything},2}.
  {label,2}.
    {gc_bif,'+',{f,0},2,[{x,0},{x,1}],{x,0}}.
    {gc_bif,'+',{f,0},1,[{x,0},{integer,1}],{x,0}}.
    return.

{function, run_across_line, 2, 4}.
  {label,3}.
    {func_info,{atom,'integer-runs'},{atom,run_across_line},2}.
  {label,4}.
    {gc_bif,'*',{f,0},2,[{x,0},{integer,3}],{x,0}}.
    {line,[]}.
    {gc_bif,'-',{f,0},2,[{x,0},{x,1}],{x,0}}.
    return.

{function, run_of_known_small_inputs, 2, 6}.
  {label,5}.
    {func_info,{atom,'integer-runs'},{atom,run_of_known_small_inputs},2}.
  {label,6}.
    {gc_bif,'*',{f,0},2,[{tr,{x,0},{t_integer,{0,255}}},{tr,{x,1},{t_integer,{0,255}}}],{x,2}}.
    {gc_bif,'+',{f,0},3,[{x,2},{tr,{x,0},{t_integer,{0,255}}}],{x,0}}.
    return.

{function, run_with_a_result_that_certainly_is_small, 2, 8}.
  {label,7}.
    {func_info,{atom,'integer-runs'},{atom,run_with_a_result_that_certainly_is_small},2}.
  {label,8}.
    {gc_bif,'+',{f,0},2,[{tr,{x,0},{t_integer,{0,255}}},{tr,{x,1},{t_integer,{0,255}}}],{x,2}}.
    {gc_bif,'band',{f,0},3,[{x,2},{integer,127}],{x,0}}.
    return.

{function, run_with_one_known_input, 2, 10}.
  {label,9}.
    {func_info,{atom,'integer-runs'},{atom,run_with_one_known_input},2}.
  {label,10}.
    {gc_bif,'*',{f,0},2,[{tr,{x,0},{t_integer,{0,255}}},{x,1}],{x,0}}.
    {gc_bif,'+',{f,0},1,[{x,0},{integer,7}],{x,0}}.
    return.

{function, run_with_two_results, 2, 12}.
  {label,11}.
    {func_info,{atom,'integer-runs'},{atom,run_with_two_results},2}.
  {label,12}.
    {gc_bif,'+',{f,0},2,[{x,0},{x,1}],{x,2}}.
    {gc_bif,'*',{f,0},3,[{x,2},{integer,2}],{x,3}}.
    {test_heap,2,4}.
    {put_list,{x,2},{x,3},{x,0}}.
    return.

{function, run_that_overwrites_its_inputs, 2, 14}.
  {label,13}.
    {func_info,{atom,'integer-runs'},{atom,run_that_overwrites_its_inputs},2}.
  {label,14}.
    {gc_bif,'-',{f,0},2,[{x,0},{x,1}],{x,0}}.
    {gc_bif,'-',{f,0},2,[{x,0},{x,1}],{x,1}}.
    {test_heap,2,2}.
    {put_list,{x,0},{x,1},{x,0}}.
    return.

{function, run_into_y, 2, 16}.
  {label,15}.
    {func_info,{atom,'integer-runs'},{atom,run_into_y},2}.
  {label,16}.
    {allocate,1,2}.
    {init_yregs,{list,[{y,0}]}}.
    {gc_bif,'+',{f,0},2,[{x,0},{x,1}],{x,0}}.
    {gc_bif,'+',{f,0},1,[{x,0},{integer,1}],{y,0}}.
    {call_ext,0,{extfunc,other,nothing,0}}.
    {move,{y,0},{x,0}}.
    {deallocate,1}.
    return.

{function, run_of_large_numbers_with_low_bits_only, 2, 18}.
  {label,17}.
    {func_info,{atom,'integer-runs'},{atom,run_of_large_numbers_with_low_bits_only},2}.
  {label,18}.
    {gc_bif,'*',{f,0},2,[{x,0},{integer,1664525}],{x,0}}.
    {gc_bif,'+',{f,0},2,[{x,0},{x,1}],{x,0}}.
    {gc_bif,'band',{f,0},2,[{x,0},{integer,4294967295}],{x,0}}.
    return.

{function, run_of_large_numbers_checks_a_sum, 2, 20}.
  {label,19}.
    {func_info,{atom,'integer-runs'},{atom,run_of_large_numbers_checks_a_sum},2}.
  {label,20}.
    {gc_bif,'+',{f,0},2,[{x,0},{x,1}],{x,0}}.
    {gc_bif,'+',{f,0},1,[{x,0},{integer,10000000000}],{x,0}}.
    return.

{function, run_of_large_numbers_checks_a_difference, 2, 22}.
  {label,21}.
    {func_info,{atom,'integer-runs'},{atom,run_of_large_numbers_checks_a_difference},2}.
  {label,22}.
    {gc_bif,'-',{f,0},2,[{x,0},{x,1}],{x,0}}.
    {gc_bif,'-',{f,0},1,[{x,0},{integer,10000000000}],{x,0}}.
    return.

{function, run_of_large_numbers_checks_a_product, 2, 24}.
  {label,23}.
    {func_info,{atom,'integer-runs'},{atom,run_of_large_numbers_checks_a_product},2}.
  {label,24}.
    {gc_bif,'*',{f,0},2,[{x,0},{x,1}],{x,0}}.
    {gc_bif,'+',{f,0},1,[{x,0},{integer,10000000000}],{x,0}}.
    return.

{function, run_of_large_numbers_checks_a_shift, 2, 26}.
  {label,25}.
    {func_info,{atom,'integer-runs'},{atom,run_of_large_numbers_checks_a_shift},2}.
  {label,26}.
    {gc_bif,'bxor',{f,0},2,[{x,0},{integer,10000000000}],{x,0}}.
    {gc_bif,'bsl',{f,0},1,[{x,0},{integer,5}],{x,0}}.
    return.

{function, run_of_known_large_numbers, 2, 28}.
  {label,27}.
    {func_info,{atom,'integer-runs'},{atom,run_of_known_large_numbers},2}.
  {label,28}.
    {gc_bif,'+',{f,0},2,[{tr,{x,0},{t_integer,{0,1099511627775}}},{tr,{x,1},{t_integer,{0,1099511627775}}}],{x,0}}.
    {gc_bif,'+',{f,0},1,[{x,0},{integer,1}],{x,0}}.
    return.

{function, run_that_divides_in_32_bits, 1, 30}.
  {label,29}.
    {func_info,{atom,'integer-runs'},{atom,run_that_divides_in_32_bits},1}.
  {label,30}.
    {gc_bif,'+',{f,0},1,[{tr,{x,0},{t_integer,{0,65535}}},{integer,1}],{x,0}}.
    {gc_bif,'div',{f,0},1,[{x,0},{integer,10}],{x,0}}.
    return.

{function, run_that_divides_in_64_bits, 1, 32}.
  {label,31}.
    {func_info,{atom,'integer-runs'},{atom,run_that_divides_in_64_bits},1}.
  {label,32}.
    {gc_bif,'+',{f,0},1,[{tr,{x,0},{t_integer,{0,1099511627775}}},{integer,1}],{x,0}}.
    {gc_bif,'div',{f,0},1,[{x,0},{integer,10}],{x,0}}.
    return.

{function, run_with_a_remainder_in_32_bits, 1, 34}.
  {label,33}.
    {func_info,{atom,'integer-runs'},{atom,run_with_a_remainder_in_32_bits},1}.
  {label,34}.
    {gc_bif,'*',{f,0},1,[{tr,{x,0},{t_integer,{0,255}}},{integer,7}],{x,0}}.
    {gc_bif,'rem',{f,0},1,[{x,0},{integer,13}],{x,0}}.
    return.

{function, run_with_a_remainder_in_64_bits, 1, 36}.
  {label,35}.
    {func_info,{atom,'integer-runs'},{atom,run_with_a_remainder_in_64_bits},1}.
  {label,36}.
    {gc_bif,'*',{f,0},1,[{tr,{x,0},{t_integer,{0,1099511627775}}},{integer,7}],{x,0}}.
    {gc_bif,'rem',{f,0},1,[{x,0},{integer,1000000007}],{x,0}}.
    return.

{function, run_with_bits, 2, 38}.
  {label,37}.
    {func_info,{atom,'integer-runs'},{atom,run_with_bits},2}.
  {label,38}.
    {gc_bif,'band',{f,0},2,[{x,0},{x,1}],{x,2}}.
    {gc_bif,'bor',{f,0},3,[{x,2},{x,0}],{x,2}}.
    {gc_bif,'bxor',{f,0},3,[{x,2},{x,1}],{x,0}}.
    return.

{function, run_with_shifts, 1, 40}.
  {label,39}.
    {func_info,{atom,'integer-runs'},{atom,run_with_shifts},1}.
  {label,40}.
    {gc_bif,'bsl',{f,0},1,[{tr,{x,0},{t_integer,{0,65535}}},{integer,13}],{x,1}}.
    {gc_bif,'bxor',{f,0},2,[{tr,{x,0},{t_integer,{0,65535}}},{x,1}],{x,1}}.
    {gc_bif,'bsr',{f,0},2,[{x,1},{integer,17}],{x,0}}.
    return.

{function, run_shifts_by_more_than_63, 1, 42}.
  {label,41}.
    {func_info,{atom,'integer-runs'},{atom,run_shifts_by_more_than_63},1}.
  {label,42}.
    {gc_bif,'+',{f,0},1,[{x,0},{integer,1}],{x,0}}.
    {gc_bif,'bsr',{f,0},1,[{x,0},{integer,100}],{x,0}}.
    return.

{function, run_of_a_hash_step, 2, 44}.
  {label,43}.
    {func_info,{atom,'integer-runs'},{atom,run_of_a_hash_step},2}.
  {label,44}.
    {gc_bif,'*',{f,0},2,[{tr,{x,0},{t_integer,{0,4294967295}}},{integer,31}],{x,0}}.
    {gc_bif,'+',{f,0},2,[{x,0},{tr,{x,1},{t_integer,{0,255}}}],{x,0}}.
    {gc_bif,'band',{f,0},1,[{x,0},{integer,4294967295}],{x,0}}.
    return.

{function, one_step_with_a_large_constant, 1, 46}.
  {label,45}.
    {func_info,{atom,'integer-runs'},{atom,one_step_with_a_large_constant},1}.
  {label,46}.
    {gc_bif,'band',{f,0},1,[{x,0},{integer,4294967295}],{x,0}}.
    return.

{function, no_run_when_nothing_is_used_again, 4, 48}.
  {label,47}.
    {func_info,{atom,'integer-runs'},{atom,no_run_when_nothing_is_used_again},4}.
  {label,48}.
    {gc_bif,'+',{f,0},4,[{x,0},{x,1}],{x,0}}.
    {gc_bif,'+',{f,0},4,[{x,2},{x,3}],{x,1}}.
    {test_heap,2,2}.
    {put_list,{x,0},{x,1},{x,0}}.
    return.

{function, no_run_with_a_label, 2, 50}.
  {label,49}.
    {func_info,{atom,'integer-runs'},{atom,no_run_with_a_label},2}.
  {label,50}.
    {gc_bif,'+',{f,49},2,[{x,0},{x,1}],{x,2}}.
    {gc_bif,'+',{f,49},3,[{x,2},{integer,1}],{x,3}}.
    {move,{x,3},{x,0}}.
    return.

{function, no_run_of_floats, 2, 52}.
  {label,51}.
    {func_info,{atom,'integer-runs'},{atom,no_run_of_floats},2}.
  {label,52}.
    {test,is_float,{f,51},[{x,0}]}.
    {gc_bif,'*',{f,0},2,[{x,0},{x,1}],{x,0}}.
    {gc_bif,'+',{f,0},1,[{x,0},{integer,1}],{x,0}}.
    return.

{function, results_of_a_run_are_known, 1, 54}.
  {label,53}.
    {func_info,{atom,'integer-runs'},{atom,results_of_a_run_are_known},1}.
  {label,54}.
    {gc_bif,'+',{f,0},1,[{tr,{x,0},{t_integer,{0,255}}},{integer,1}],{x,0}}.
    {gc_bif,'*',{f,0},1,[{x,0},{integer,2}],{x,0}}.
    {test,is_integer,{f,53},[{x,0}]}.
    return.
