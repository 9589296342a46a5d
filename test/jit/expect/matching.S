%% about: binaries/matching.ts, matcher.ts, match-commands.ts, match-state.ts
{module, matching}.
{exports, [
    {start_match_of_anything,1},
    {start_match_that_cannot_fail,1},
    {start_match_that_resumes,1},
    {bs_match_integer_8_at_a_byte,1},
    {bs_match_integer_16_big,1},
    {bs_match_integer_16_little,1},
    {bs_match_integer_16_signed,1},
    {bs_match_integer_3_anywhere,1},
    {bs_match_integer_12_anywhere,1},
    {bs_match_integer_24_by_the_runtime,1},
    {bs_match_integer_32_is_no_small_integer,1},
    {bs_match_integer_64_by_the_runtime,1},
    {bs_match_integer_result_is_bounded,1},
    {bs_match_two_integers_share_the_data_pointer,1},
    {bs_match_ensure_at_least_in_units,1},
    {bs_match_ensure_exactly,1},
    {bs_match_skip,1},
    {bs_match_equal_8,1},
    {bs_match_equal_32,1},
    {bs_match_equal_24_by_the_runtime,1},
    {bs_match_tail,1},
    {bs_match_binary_of_a_known_size,1},
    {bs_match_result_is_known_to_be_a_binary,1},
    {bs_match_that_overwrites_its_own_state,1},
    {bs_get_tail_of_the_rest,1},
    {bs_position_there_and_back,1},
    {bs_get_integer2_of_a_variable_size,2},
    {bs_get_integer2_of_a_known_size,2},
    {bs_get_float2_of_64_bits,1},
    {bs_get_binary2_of_a_variable_size,2},
    {bs_get_binary2_of_all,1},
    {bs_skip_bits2_of_a_variable_size,2},
    {bs_skip_bits2_of_a_constant_size,1},
    {bs_test_tail2_of_eight,1},
    {bs_test_unit_of_eight,1},
    {bs_match_string_by_the_runtime,1},
    {bs_get_utf8_by_the_runtime,1},
    {bs_get_utf16_by_the_runtime,1},
    {bs_get_utf32_by_the_runtime,1},
    {bs_skip_utf8_by_the_runtime,1},
    {bs_skip_utf16_by_the_runtime,1},
    {bs_skip_utf32_by_the_runtime,1},
    {bs_match_that_overwrites_its_state_too_early_leaves,1}
]}.
{attributes, []}.
{labels, 105}.

{function, start_match_of_anything, 1, 2}.
  {label,1}.
    {func_info,{atom,matching},{atom,start_match_of_anything},1}.
  {label,2}.
    {test,bs_start_match3,{f,1},1,[{x,0}],{x,1}}.
    {bs_get_tail,{x,1},{x,0},2}.
    return.

{function, start_match_that_cannot_fail, 1, 4}.
  {label,3}.
    {func_info,{atom,matching},{atom,start_match_that_cannot_fail},1}.
  {label,4}.
    {bs_start_match4,{atom,no_fail},1,{x,0},{x,0}}.
    {bs_get_tail,{x,0},{x,0},1}.
    return.

{function, start_match_that_resumes, 1, 6}.
  {label,5}.
    {func_info,{atom,matching},{atom,start_match_that_resumes},1}.
  {label,6}.
    {test,bs_start_match3,{f,5},1,[{x,0}],{x,1}}.
    {bs_match,{f,5},{x,1},{commands,[{ensure_at_least,8,1},{skip,8}]}}.
    {bs_start_match4,{atom,resume},2,{x,1},{x,1}}.
    {bs_get_tail,{x,1},{x,0},2}.
    return.

{function, bs_match_integer_8_at_a_byte, 1, 8}.
  {label,7}.
    {func_info,{atom,matching},{atom,bs_match_integer_8_at_a_byte},1}.
  {label,8}.
    {test,bs_start_match3,{f,7},1,[{x,0}],{x,1}}.
    {bs_match,{f,7},{x,1},{commands,[{ensure_at_least,8,1},{integer,2,{literal,[]},8,1,{x,0}}]}}.
    return.

{function, bs_match_integer_16_big, 1, 10}.
  {label,9}.
    {func_info,{atom,matching},{atom,bs_match_integer_16_big},1}.
  {label,10}.
    {test,bs_start_match3,{f,9},1,[{x,0}],{x,1}}.
    {bs_match,{f,9},{x,1},{commands,[{ensure_at_least,16,1},{integer,2,{literal,[]},16,1,{x,0}}]}}.
    return.

{function, bs_match_integer_16_little, 1, 12}.
  {label,11}.
    {func_info,{atom,matching},{atom,bs_match_integer_16_little},1}.
  {label,12}.
    {test,bs_start_match3,{f,11},1,[{x,0}],{x,1}}.
    {bs_match,{f,11},{x,1},{commands,[{ensure_at_least,16,1},{integer,2,{literal,[little]},16,1,{x,0}}]}}.
    return.

{function, bs_match_integer_16_signed, 1, 14}.
  {label,13}.
    {func_info,{atom,matching},{atom,bs_match_integer_16_signed},1}.
  {label,14}.
    {test,bs_start_match3,{f,13},1,[{x,0}],{x,1}}.
    {bs_match,{f,13},{x,1},{commands,[{ensure_at_least,16,1},{integer,2,{literal,[signed]},16,1,{x,0}}]}}.
    return.

{function, bs_match_integer_3_anywhere, 1, 16}.
  {label,15}.
    {func_info,{atom,matching},{atom,bs_match_integer_3_anywhere},1}.
  {label,16}.
    {test,bs_start_match3,{f,15},1,[{x,0}],{x,1}}.
    {bs_match,{f,15},{x,1},{commands,[{ensure_at_least,8,1},{integer,2,{literal,[]},3,1,{x,0}}]}}.
    return.

{function, bs_match_integer_12_anywhere, 1, 18}.
  {label,17}.
    {func_info,{atom,matching},{atom,bs_match_integer_12_anywhere},1}.
  {label,18}.
    {test,bs_start_match3,{f,17},1,[{x,0}],{x,1}}.
    {bs_match,{f,17},{x,1},{commands,[{ensure_at_least,12,1},{integer,2,{literal,[]},12,1,{x,0}}]}}.
    return.

{function, bs_match_integer_24_by_the_runtime, 1, 20}.
  {label,19}.
    {func_info,{atom,matching},{atom,bs_match_integer_24_by_the_runtime},1}.
  {label,20}.
    {test,bs_start_match3,{f,19},1,[{x,0}],{x,1}}.
    {bs_match,{f,19},{x,1},{commands,[{ensure_at_least,24,1},{integer,2,{literal,[]},24,1,{x,0}}]}}.
    return.

{function, bs_match_integer_32_is_no_small_integer, 1, 22}.
  {label,21}.
    {func_info,{atom,matching},{atom,bs_match_integer_32_is_no_small_integer},1}.
  {label,22}.
    {test,bs_start_match3,{f,21},1,[{x,0}],{x,1}}.
    {bs_match,{f,21},{x,1},{commands,[{ensure_at_least,32,1},{integer,2,{literal,[]},32,1,{x,0}}]}}.
    return.

{function, bs_match_integer_64_by_the_runtime, 1, 24}.
  {label,23}.
    {func_info,{atom,matching},{atom,bs_match_integer_64_by_the_runtime},1}.
  {label,24}.
    {test,bs_start_match3,{f,23},1,[{x,0}],{x,1}}.
    {bs_match,{f,23},{x,1},{commands,[{ensure_at_least,64,1},{integer,2,{literal,[]},64,1,{x,0}}]}}.
    return.

{function, bs_match_integer_result_is_bounded, 1, 26}.
  {label,25}.
    {func_info,{atom,matching},{atom,bs_match_integer_result_is_bounded},1}.
  {label,26}.
    {test,bs_start_match3,{f,25},1,[{x,0}],{x,1}}.
    {bs_match,{f,25},{x,1},{commands,[{ensure_at_least,8,1},{integer,2,{literal,[]},8,1,{x,0}}]}}.
    {gc_bif,'+',{f,0},1,[{x,0},{integer,1}],{x,0}}.
    return.

{function, bs_match_two_integers_share_the_data_pointer, 1, 28}.
  {label,27}.
    {func_info,{atom,matching},{atom,bs_match_two_integers_share_the_data_pointer},1}.
  {label,28}.
    {test,bs_start_match3,{f,27},1,[{x,0}],{x,1}}.
    {bs_match,{f,27},{x,1},{commands,[{ensure_at_least,16,1},{integer,2,{literal,[]},8,1,{x,0}},{integer,2,{literal,[]},8,1,{x,2}}]}}.
    {test_heap,2,3}.
    {put_list,{x,0},{x,2},{x,0}}.
    return.

{function, bs_match_ensure_at_least_in_units, 1, 30}.
  {label,29}.
    {func_info,{atom,matching},{atom,bs_match_ensure_at_least_in_units},1}.
  {label,30}.
    {test,bs_start_match3,{f,29},1,[{x,0}],{x,1}}.
    {bs_match,{f,29},{x,1},{commands,[{ensure_at_least,8,8},{integer,2,{literal,[]},8,1,{x,0}}]}}.
    return.

{function, bs_match_ensure_exactly, 1, 32}.
  {label,31}.
    {func_info,{atom,matching},{atom,bs_match_ensure_exactly},1}.
  {label,32}.
    {test,bs_start_match3,{f,31},1,[{x,0}],{x,1}}.
    {bs_match,{f,31},{x,1},{commands,[{ensure_exactly,8},{integer,2,{literal,[]},8,1,{x,0}}]}}.
    return.

{function, bs_match_skip, 1, 34}.
  {label,33}.
    {func_info,{atom,matching},{atom,bs_match_skip},1}.
  {label,34}.
    {test,bs_start_match3,{f,33},1,[{x,0}],{x,1}}.
    {bs_match,{f,33},{x,1},{commands,[{ensure_at_least,32,1},{skip,24},{integer,2,{literal,[]},8,1,{x,0}}]}}.
    return.

{function, bs_match_equal_8, 1, 36}.
  {label,35}.
    {func_info,{atom,matching},{atom,bs_match_equal_8},1}.
  {label,36}.
    {test,bs_start_match3,{f,35},1,[{x,0}],{x,1}}.
    {bs_match,{f,35},{x,1},{commands,[{ensure_at_least,8,1},{'=:=',nil,8,97}]}}.
    return.

{function, bs_match_equal_32, 1, 38}.
  {label,37}.
    {func_info,{atom,matching},{atom,bs_match_equal_32},1}.
  {label,38}.
    {test,bs_start_match3,{f,37},1,[{x,0}],{x,1}}.
    {bs_match,{f,37},{x,1},{commands,[{ensure_at_least,32,1},{'=:=',nil,32,1684234849}]}}.
    return.

{function, bs_match_equal_24_by_the_runtime, 1, 40}.
  {label,39}.
    {func_info,{atom,matching},{atom,bs_match_equal_24_by_the_runtime},1}.
  {label,40}.
    {test,bs_start_match3,{f,39},1,[{x,0}],{x,1}}.
    {bs_match,{f,39},{x,1},{commands,[{ensure_at_least,24,1},{'=:=',nil,24,6382179}]}}.
    return.

{function, bs_match_tail, 1, 42}.
  {label,41}.
    {func_info,{atom,matching},{atom,bs_match_tail},1}.
  {label,42}.
    {test,bs_start_match3,{f,41},1,[{x,0}],{x,1}}.
    {bs_match,{f,41},{x,1},{commands,[{ensure_at_least,8,8},{integer,2,{literal,[]},8,1,{x,2}},{get_tail,3,8,{x,1}}]}}.
    {test_heap,2,3}.
    {put_list,{x,2},{x,1},{x,0}}.
    return.

{function, bs_match_binary_of_a_known_size, 1, 44}.
  {label,43}.
    {func_info,{atom,matching},{atom,bs_match_binary_of_a_known_size},1}.
  {label,44}.
    {test,bs_start_match3,{f,43},1,[{x,0}],{x,1}}.
    {bs_match,{f,43},{x,1},{commands,[{ensure_at_least,32,1},{binary,2,{literal,[]},4,8,{x,0}}]}}.
    return.

{function, bs_match_result_is_known_to_be_a_binary, 1, 46}.
  {label,45}.
    {func_info,{atom,matching},{atom,bs_match_result_is_known_to_be_a_binary},1}.
  {label,46}.
    {test,bs_start_match3,{f,45},1,[{x,0}],{x,1}}.
    {bs_match,{f,45},{x,1},{commands,[{ensure_at_least,0,8},{get_tail,2,8,{x,0}}]}}.
    {test,is_binary,{f,47},[{x,0}]}.
    return.
  {label,47}.
    {move,{atom,no},{x,0}}.
    return.

{function, bs_match_that_overwrites_its_own_state, 1, 49}.
  {label,48}.
    {func_info,{atom,matching},{atom,bs_match_that_overwrites_its_own_state},1}.
  {label,49}.
    {test,bs_start_match3,{f,48},1,[{x,0}],{x,1}}.
    {bs_match,{f,48},{x,1},{commands,[{ensure_at_least,8,1},{integer,2,{literal,[]},8,1,{x,1}}]}}.
    {move,{x,1},{x,0}}.
    return.

{function, bs_get_tail_of_the_rest, 1, 51}.
  {label,50}.
    {func_info,{atom,matching},{atom,bs_get_tail_of_the_rest},1}.
  {label,51}.
    {test,bs_start_match3,{f,50},1,[{x,0}],{x,1}}.
    {bs_match,{f,50},{x,1},{commands,[{ensure_at_least,8,1},{skip,8}]}}.
    {bs_get_tail,{x,1},{x,0},2}.
    return.

{function, bs_position_there_and_back, 1, 53}.
  {label,52}.
    {func_info,{atom,matching},{atom,bs_position_there_and_back},1}.
  {label,53}.
    {test,bs_start_match3,{f,52},1,[{x,0}],{x,1}}.
    {bs_get_position,{x,1},{x,0},2}.
    {bs_match,{f,54},{x,1},{commands,[{ensure_at_least,8,1},{integer,2,{literal,[]},8,1,{x,2}}]}}.
    {move,{x,2},{x,0}}.
    return.
  {label,54}.
    {bs_set_position,{x,1},{x,0}}.
    {bs_get_tail,{x,1},{x,0},2}.
    return.

{function, bs_get_integer2_of_a_variable_size, 2, 56}.
  {label,55}.
    {func_info,{atom,matching},{atom,bs_get_integer2_of_a_variable_size},2}.
  {label,56}.
    {test,bs_start_match3,{f,55},2,[{x,0}],{x,2}}.
    {test,bs_get_integer2,{f,57},3,[{x,2},{x,1},1,{field_flags,[unsigned,big]}],{x,0}}.
    return.
  {label,57}.
    {move,{atom,no},{x,0}}.
    return.

{function, bs_get_integer2_of_a_known_size, 2, 59}.
  {label,58}.
    {func_info,{atom,matching},{atom,bs_get_integer2_of_a_known_size},2}.
  {label,59}.
    {test,bs_start_match3,{f,58},2,[{x,0}],{x,2}}.
    {test,bs_get_integer2,{f,60},3,[{x,2},{tr,{x,1},{t_integer,{0,255}}},8,{field_flags,[signed,little]}],{x,0}}.
    return.
  {label,60}.
    {move,{atom,no},{x,0}}.
    return.

{function, bs_get_float2_of_64_bits, 1, 62}.
  {label,61}.
    {func_info,{atom,matching},{atom,bs_get_float2_of_64_bits},1}.
  {label,62}.
    {test,bs_start_match3,{f,61},1,[{x,0}],{x,1}}.
    {test,bs_get_float2,{f,63},2,[{x,1},{integer,64},1,{field_flags,[unsigned,big]}],{x,0}}.
    return.
  {label,63}.
    {move,{atom,no},{x,0}}.
    return.

{function, bs_get_binary2_of_a_variable_size, 2, 65}.
  {label,64}.
    {func_info,{atom,matching},{atom,bs_get_binary2_of_a_variable_size},2}.
  {label,65}.
    {test,bs_start_match3,{f,64},2,[{x,0}],{x,2}}.
    {test,bs_get_binary2,{f,66},3,[{x,2},{x,1},8,{field_flags,[unsigned,big]}],{x,0}}.
    return.
  {label,66}.
    {move,{atom,no},{x,0}}.
    return.

{function, bs_get_binary2_of_all, 1, 68}.
  {label,67}.
    {func_info,{atom,matching},{atom,bs_get_binary2_of_all},1}.
  {label,68}.
    {test,bs_start_match3,{f,67},1,[{x,0}],{x,1}}.
    {test,bs_get_binary2,{f,69},2,[{x,1},{atom,all},8,{field_flags,[unsigned,big]}],{x,0}}.
    return.
  {label,69}.
    {move,{atom,no},{x,0}}.
    return.

{function, bs_skip_bits2_of_a_variable_size, 2, 71}.
  {label,70}.
    {func_info,{atom,matching},{atom,bs_skip_bits2_of_a_variable_size},2}.
  {label,71}.
    {test,bs_start_match3,{f,70},2,[{x,0}],{x,2}}.
    {test,bs_skip_bits2,{f,72},[{x,2},{x,1},8,{field_flags,[unsigned,big]}]}.
    {bs_get_tail,{x,2},{x,0},3}.
    return.
  {label,72}.
    {move,{atom,no},{x,0}}.
    return.

{function, bs_skip_bits2_of_a_constant_size, 1, 74}.
  {label,73}.
    {func_info,{atom,matching},{atom,bs_skip_bits2_of_a_constant_size},1}.
  {label,74}.
    {test,bs_start_match3,{f,73},1,[{x,0}],{x,1}}.
    {test,bs_skip_bits2,{f,75},[{x,1},{integer,3},8,{field_flags,[unsigned,big]}]}.
    {bs_get_tail,{x,1},{x,0},2}.
    return.
  {label,75}.
    {move,{atom,no},{x,0}}.
    return.

{function, bs_test_tail2_of_eight, 1, 77}.
  {label,76}.
    {func_info,{atom,matching},{atom,bs_test_tail2_of_eight},1}.
  {label,77}.
    {test,bs_start_match3,{f,76},1,[{x,0}],{x,1}}.
    {test,bs_test_tail2,{f,78},[{x,1},8]}.
  {label,78}.
    {move,{atom,no},{x,0}}.
    return.

{function, bs_test_unit_of_eight, 1, 80}.
  {label,79}.
    {func_info,{atom,matching},{atom,bs_test_unit_of_eight},1}.
  {label,80}.
    {test,bs_start_match3,{f,79},1,[{x,0}],{x,1}}.
    {test,bs_test_unit,{f,81},[{x,1},8]}.
  {label,81}.
    {move,{atom,no},{x,0}}.
    return.

{function, bs_match_string_by_the_runtime, 1, 83}.
  {label,82}.
    {func_info,{atom,matching},{atom,bs_match_string_by_the_runtime},1}.
  {label,83}.
    {test,bs_start_match3,{f,82},1,[{x,0}],{x,1}}.
    {test,bs_match_string,{f,84},[{x,1},24,{string,<<"abc">>}]}.
    {bs_get_tail,{x,1},{x,0},2}.
    return.
  {label,84}.
    {move,{atom,no},{x,0}}.
    return.

{function, bs_get_utf8_by_the_runtime, 1, 86}.
  {label,85}.
    {func_info,{atom,matching},{atom,bs_get_utf8_by_the_runtime},1}.
  {label,86}.
    {test,bs_start_match3,{f,85},1,[{x,0}],{x,1}}.
    {test,bs_get_utf8,{f,87},2,[{x,1},{field_flags,[unsigned,big]}],{x,0}}.
    return.
  {label,87}.
    {move,{atom,no},{x,0}}.
    return.

{function, bs_get_utf16_by_the_runtime, 1, 89}.
  {label,88}.
    {func_info,{atom,matching},{atom,bs_get_utf16_by_the_runtime},1}.
  {label,89}.
    {test,bs_start_match3,{f,88},1,[{x,0}],{x,1}}.
    {test,bs_get_utf16,{f,90},2,[{x,1},{field_flags,[unsigned,little]}],{x,0}}.
    return.
  {label,90}.
    {move,{atom,no},{x,0}}.
    return.

{function, bs_get_utf32_by_the_runtime, 1, 92}.
  {label,91}.
    {func_info,{atom,matching},{atom,bs_get_utf32_by_the_runtime},1}.
  {label,92}.
    {test,bs_start_match3,{f,91},1,[{x,0}],{x,1}}.
    {test,bs_get_utf32,{f,93},2,[{x,1},{field_flags,[unsigned,big]}],{x,0}}.
    return.
  {label,93}.
    {move,{atom,no},{x,0}}.
    return.

{function, bs_skip_utf8_by_the_runtime, 1, 95}.
  {label,94}.
    {func_info,{atom,matching},{atom,bs_skip_utf8_by_the_runtime},1}.
  {label,95}.
    {test,bs_start_match3,{f,94},1,[{x,0}],{x,1}}.
    {test,bs_skip_utf8,{f,96},[{x,1},2,{field_flags,[unsigned,big]}]}.
  {label,96}.
    {move,{atom,no},{x,0}}.
    return.

{function, bs_skip_utf16_by_the_runtime, 1, 98}.
  {label,97}.
    {func_info,{atom,matching},{atom,bs_skip_utf16_by_the_runtime},1}.
  {label,98}.
    {test,bs_start_match3,{f,97},1,[{x,0}],{x,1}}.
    {test,bs_skip_utf16,{f,99},[{x,1},2,{field_flags,[unsigned,big]}]}.
  {label,99}.
    {move,{atom,no},{x,0}}.
    return.

{function, bs_skip_utf32_by_the_runtime, 1, 101}.
  {label,100}.
    {func_info,{atom,matching},{atom,bs_skip_utf32_by_the_runtime},1}.
  {label,101}.
    {test,bs_start_match3,{f,100},1,[{x,0}],{x,1}}.
    {test,bs_skip_utf32,{f,102},[{x,1},2,{field_flags,[unsigned,big]}]}.
  {label,102}.
    {move,{atom,no},{x,0}}.
    return.

{function, bs_match_that_overwrites_its_state_too_early_leaves, 1, 104}.
  {label,103}.
    {func_info,{atom,matching},{atom,bs_match_that_overwrites_its_state_too_early_leaves},1}.
  {label,104}.
    {test,bs_start_match3,{f,103},1,[{x,0}],{x,1}}.
    {bs_match,{f,103},{x,1},{commands,[{ensure_at_least,16,1},{integer,2,{literal,[]},8,1,{x,1}},{skip,8}]}}.
    {move,{x,1},{x,0}}.
    return.
