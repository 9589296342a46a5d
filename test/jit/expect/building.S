%% about: binaries/building.ts, segments.ts, segment-writer.ts
{module, building}.
{exports, [
    {integer_of_8_bits,1},
    {integer_of_8_bits_known_small,1},
    {integer_of_16_bits_known_small,1},
    {integer_of_16_bits_little,1},
    {integer_of_32_bits_known_integer,1},
    {integer_of_32_bits_little,1},
    {integer_of_64_bits_by_the_runtime,1},
    {integer_that_is_constant,0},
    {integers_packed_into_bytes,2},
    {integers_packed_into_64_bits,3},
    {integer_with_a_size_in_a_register,2},
    {integer_with_a_known_size_in_bytes,2},
    {float_of_64_bits,1},
    {float_of_32_bits_known_float,1},
    {string_written_as_constants,0},
    {string_with_odd_bytes_at_its_end,0},
    {string_that_is_long_by_the_runtime,0},
    {utf8_of_a_variable,1},
    {utf8_of_an_ascii_constant,1},
    {utf16_of_a_variable,1},
    {utf32_of_a_variable,1},
    {binary_copied_whole,2},
    {binary_of_a_known_size,1},
    {binary_of_a_size_in_a_register,2},
    {binaries_and_integers_behind_each_other,3},
    {append_to_a_binary,2},
    {private_append_takes_memory_over,2},
    {private_append_with_words_to_spare,2},
    {large_binary_by_the_runtime,1},
    {built_binary_shares_its_room,2},
    {built_binary_is_known,1},
    {bs_init_writable_by_the_runtime,1},
    {several_sizes_in_registers,3},
    {integers_packed_with_a_constant,1},
    {packed_integers_end_at_a_little_one,2},
    {integers_that_are_no_whole_bytes_by_the_runtime,2}
]}.
{attributes, []}.
{labels, 73}.

{function, integer_of_8_bits, 1, 2}.
  {label,1}.
    {func_info,{atom,building},{atom,integer_of_8_bits},1}.
  {label,2}.
    {bs_create_bin,{f,0},0,1,1,{x,0},{list,[{atom,integer},1,1,nil,{x,0},{integer,8}]}}.
    return.

{function, integer_of_8_bits_known_small, 1, 4}.
  {label,3}.
    {func_info,{atom,building},{atom,integer_of_8_bits_known_small},1}.
  {label,4}.
    {bs_create_bin,{f,0},0,1,1,{x,0},{list,[{atom,integer},1,1,nil,{tr,{x,0},{t_integer,{0,255}}},{integer,8}]}}.
    return.

{function, integer_of_16_bits_known_small, 1, 6}.
  {label,5}.
    {func_info,{atom,building},{atom,integer_of_16_bits_known_small},1}.
  {label,6}.
    {bs_create_bin,{f,0},0,1,1,{x,0},{list,[{atom,integer},1,1,nil,{tr,{x,0},{t_integer,{0,65535}}},{integer,16}]}}.
    return.

{function, integer_of_16_bits_little, 1, 8}.
  {label,7}.
    {func_info,{atom,building},{atom,integer_of_16_bits_little},1}.
  {label,8}.
    {bs_create_bin,{f,0},0,1,1,{x,0},{list,[{atom,integer},1,1,{literal,[little]},{tr,{x,0},{t_integer,{0,65535}}},{integer,16}]}}.
    return.

{function, integer_of_32_bits_known_integer, 1, 10}.
  {label,9}.
    {func_info,{atom,building},{atom,integer_of_32_bits_known_integer},1}.
  {label,10}.
    {bs_create_bin,{f,0},0,1,1,{x,0},{list,[{atom,integer},1,1,nil,{tr,{x,0},{t_integer,any}},{integer,32}]}}.
    return.

{function, integer_of_32_bits_little, 1, 12}.
  {label,11}.
    {func_info,{atom,building},{atom,integer_of_32_bits_little},1}.
  {label,12}.
    {bs_create_bin,{f,0},0,1,1,{x,0},{list,[{atom,integer},1,1,{literal,[little]},{tr,{x,0},{t_integer,{-134217728,134217727}}},{integer,32}]}}.
    return.

{function, integer_of_64_bits_by_the_runtime, 1, 14}.
  {label,13}.
    {func_info,{atom,building},{atom,integer_of_64_bits_by_the_runtime},1}.
  {label,14}.
    {bs_create_bin,{f,0},0,1,1,{x,0},{list,[{atom,integer},1,1,nil,{x,0},{integer,64}]}}.
    return.

{function, integer_that_is_constant, 0, 16}.
  {label,15}.
    {func_info,{atom,building},{atom,integer_that_is_constant},0}.
  {label,16}.
    {bs_create_bin,{f,0},0,0,1,{x,0},{list,[{atom,integer},1,1,nil,{integer,258},{integer,16}]}}.
    return.

{function, integers_packed_into_bytes, 2, 18}.
  {label,17}.
    {func_info,{atom,building},{atom,integers_packed_into_bytes},2}.
  {label,18}.
    {bs_create_bin,{f,0},0,2,1,{x,0},{list,[{atom,integer},1,1,nil,{tr,{x,0},{t_integer,{0,255}}},{integer,3},{atom,integer},2,1,nil,{tr,{x,1},{t_integer,{0,255}}},{integer,5}]}}.
    return.

{function, integers_packed_into_64_bits, 3, 20}.
  {label,19}.
    {func_info,{atom,building},{atom,integers_packed_into_64_bits},3}.
  {label,20}.
    {bs_create_bin,{f,0},0,3,1,{x,0},{list,[{atom,integer},1,1,nil,{x,0},{integer,24},{atom,integer},2,1,nil,{x,1},{integer,20},{atom,integer},3,1,nil,{x,2},{integer,20}]}}.
    return.

{function, integer_with_a_size_in_a_register, 2, 22}.
  {label,21}.
    {func_info,{atom,building},{atom,integer_with_a_size_in_a_register},2}.
  {label,22}.
    {bs_create_bin,{f,0},0,2,1,{x,0},{list,[{atom,integer},1,1,nil,{x,0},{x,1}]}}.
    return.

{function, integer_with_a_known_size_in_bytes, 2, 24}.
  {label,23}.
    {func_info,{atom,building},{atom,integer_with_a_known_size_in_bytes},2}.
  {label,24}.
    {bs_create_bin,{f,0},0,2,8,{x,0},{list,[{atom,integer},1,8,nil,{x,0},{tr,{x,1},{t_integer,{0,10}}}]}}.
    return.

{function, float_of_64_bits, 1, 26}.
  {label,25}.
    {func_info,{atom,building},{atom,float_of_64_bits},1}.
  {label,26}.
    {bs_create_bin,{f,0},0,1,1,{x,0},{list,[{atom,float},1,1,nil,{x,0},{integer,64}]}}.
    return.

{function, float_of_32_bits_known_float, 1, 28}.
  {label,27}.
    {func_info,{atom,building},{atom,float_of_32_bits_known_float},1}.
  {label,28}.
    {bs_create_bin,{f,0},0,1,1,{x,0},{list,[{atom,float},1,1,nil,{tr,{x,0},{t_float,any}},{integer,32}]}}.
    return.

{function, string_written_as_constants, 0, 30}.
  {label,29}.
    {func_info,{atom,building},{atom,string_written_as_constants},0}.
  {label,30}.
    {bs_create_bin,{f,0},0,0,1,{x,0},{list,[{atom,string},0,8,nil,{string,<<"constant">>},{integer,8}]}}.
    return.

{function, string_with_odd_bytes_at_its_end, 0, 32}.
  {label,31}.
    {func_info,{atom,building},{atom,string_with_odd_bytes_at_its_end},0}.
  {label,32}.
    {bs_create_bin,{f,0},0,0,1,{x,0},{list,[{atom,string},0,8,nil,{string,<<"abcdefg">>},{integer,7}]}}.
    return.

{function, string_that_is_long_by_the_runtime, 0, 34}.
  {label,33}.
    {func_info,{atom,building},{atom,string_that_is_long_by_the_runtime},0}.
  {label,34}.
    {bs_create_bin,{f,0},0,0,1,{x,0},{list,[{atom,string},0,8,nil,{string,<<"0123456789012345678901234567890123456789012345678901234567890123456789">>},{integer,70}]}}.
    return.

{function, utf8_of_a_variable, 1, 36}.
  {label,35}.
    {func_info,{atom,building},{atom,utf8_of_a_variable},1}.
  {label,36}.
    {bs_create_bin,{f,0},0,1,8,{x,0},{list,[{atom,utf8},1,0,nil,{x,0},{atom,undefined}]}}.
    return.

{function, utf8_of_an_ascii_constant, 1, 38}.
  {label,37}.
    {func_info,{atom,building},{atom,utf8_of_an_ascii_constant},1}.
  {label,38}.
    {bs_create_bin,{f,0},0,1,8,{x,0},{list,[{atom,utf8},1,0,nil,{integer,65},{atom,undefined},{atom,integer},2,1,nil,{x,0},{integer,8}]}}.
    return.

{function, utf16_of_a_variable, 1, 40}.
  {label,39}.
    {func_info,{atom,building},{atom,utf16_of_a_variable},1}.
  {label,40}.
    {bs_create_bin,{f,0},0,1,8,{x,0},{list,[{atom,utf16},1,0,{literal,[little]},{x,0},{atom,undefined}]}}.
    return.

{function, utf32_of_a_variable, 1, 42}.
  {label,41}.
    {func_info,{atom,building},{atom,utf32_of_a_variable},1}.
  {label,42}.
    {bs_create_bin,{f,0},0,1,8,{x,0},{list,[{atom,utf32},1,0,nil,{x,0},{atom,undefined}]}}.
    return.

{function, binary_copied_whole, 2, 44}.
  {label,43}.
    {func_info,{atom,building},{atom,binary_copied_whole},2}.
  {label,44}.
    {bs_create_bin,{f,0},0,2,8,{x,0},{list,[{atom,integer},1,1,nil,{tr,{x,0},{t_integer,{0,255}}},{integer,8},{atom,binary},2,8,nil,{x,1},{atom,all}]}}.
    return.

{function, binary_of_a_known_size, 1, 46}.
  {label,45}.
    {func_info,{atom,building},{atom,binary_of_a_known_size},1}.
  {label,46}.
    {bs_create_bin,{f,0},0,1,8,{x,0},{list,[{atom,binary},1,8,nil,{x,0},{integer,4}]}}.
    return.

{function, binary_of_a_size_in_a_register, 2, 48}.
  {label,47}.
    {func_info,{atom,building},{atom,binary_of_a_size_in_a_register},2}.
  {label,48}.
    {bs_create_bin,{f,0},0,2,8,{x,0},{list,[{atom,binary},1,8,nil,{x,0},{x,1}]}}.
    return.

{function, binaries_and_integers_behind_each_other, 3, 50}.
  {label,49}.
    {func_info,{atom,building},{atom,binaries_and_integers_behind_each_other},3}.
  {label,50}.
    {bs_create_bin,{f,0},0,3,8,{x,0},{list,[{atom,binary},1,8,nil,{x,0},{atom,all},{atom,integer},2,1,nil,{tr,{x,1},{t_integer,{0,255}}},{integer,8},{atom,binary},3,8,nil,{x,2},{atom,all}]}}.
    return.

{function, append_to_a_binary, 2, 52}.
  {label,51}.
    {func_info,{atom,building},{atom,append_to_a_binary},2}.
  {label,52}.
    {bs_create_bin,{f,0},0,2,8,{x,0},{list,[{atom,append},1,8,nil,{x,0},{atom,all},{atom,integer},2,1,nil,{tr,{x,1},{t_integer,{0,255}}},{integer,8}]}}.
    return.

{function, private_append_takes_memory_over, 2, 54}.
  {label,53}.
    {func_info,{atom,building},{atom,private_append_takes_memory_over},2}.
  {label,54}.
    {bs_create_bin,{f,0},0,2,8,{x,0},{list,[{atom,private_append},1,8,nil,{x,0},{atom,all},{atom,integer},2,1,nil,{tr,{x,1},{t_integer,{0,255}}},{integer,8}]}}.
    return.

{function, private_append_with_words_to_spare, 2, 56}.
  {label,55}.
    {func_info,{atom,building},{atom,private_append_with_words_to_spare},2}.
  {label,56}.
    {bs_create_bin,{f,0},2,2,8,{x,0},{list,[{atom,private_append},1,8,nil,{x,0},{atom,all},{atom,integer},2,1,nil,{tr,{x,1},{t_integer,{0,255}}},{integer,8}]}}.
    {put_list,{x,0},nil,{x,0}}.
    return.

{function, large_binary_by_the_runtime, 1, 58}.
  {label,57}.
    {func_info,{atom,building},{atom,large_binary_by_the_runtime},1}.
  {label,58}.
    {bs_create_bin,{f,0},0,1,8,{x,0},{list,[{atom,integer},1,1,nil,{x,0},{integer,512}]}}.
    return.

{function, built_binary_shares_its_room, 2, 60}.
  {label,59}.
    {func_info,{atom,building},{atom,built_binary_shares_its_room},2}.
  {label,60}.
    {bs_create_bin,{f,0},2,2,1,{x,0},{list,[{atom,integer},1,1,nil,{tr,{x,0},{t_integer,{0,255}}},{integer,8}]}}.
    {put_list,{x,0},{x,1},{x,0}}.
    return.

{function, built_binary_is_known, 1, 62}.
  {label,61}.
    {func_info,{atom,building},{atom,built_binary_is_known},1}.
  {label,62}.
    {bs_create_bin,{f,0},0,1,1,{x,0},{list,[{atom,integer},1,1,nil,{tr,{x,0},{t_integer,{0,255}}},{integer,8}]}}.
    {test,is_binary,{f,61},[{x,0}]}.
    return.

{function, bs_init_writable_by_the_runtime, 1, 64}.
  {label,63}.
    {func_info,{atom,building},{atom,bs_init_writable_by_the_runtime},1}.
  {label,64}.
    {allocate,0,1}.
    bs_init_writable.
    {deallocate,0}.
    return.

{function, several_sizes_in_registers, 3, 66}.
  {label,65}.
    {func_info,{atom,building},{atom,several_sizes_in_registers},3}.
  {label,66}.
    {bs_create_bin,{f,0},0,3,8,{x,0},{list,[{atom,binary},1,8,nil,{x,0},{atom,all},{atom,binary},2,8,nil,{x,1},{atom,all},{atom,integer},3,1,nil,{tr,{x,2},{t_integer,{0,255}}},{integer,8},{atom,string},0,8,nil,{string,<<"end">>},{integer,3}]}}.
    return.

{function, integers_packed_with_a_constant, 1, 68}.
  {label,67}.
    {func_info,{atom,building},{atom,integers_packed_with_a_constant},1}.
  {label,68}.
    {bs_create_bin,{f,0},0,1,1,{x,0},{list,[{atom,integer},1,1,nil,{integer,5},{integer,4},{atom,integer},2,1,nil,{tr,{x,0},{t_integer,{0,255}}},{integer,4}]}}.
    return.

{function, packed_integers_end_at_a_little_one, 2, 70}.
  {label,69}.
    {func_info,{atom,building},{atom,packed_integers_end_at_a_little_one},2}.
  {label,70}.
    {bs_create_bin,{f,0},0,2,1,{x,0},{list,[{atom,integer},1,1,nil,{tr,{x,0},{t_integer,{0,255}}},{integer,24},{atom,integer},2,1,{literal,[little]},{tr,{x,1},{t_integer,{0,4294967295}}},{integer,32}]}}.
    return.

{function, integers_that_are_no_whole_bytes_by_the_runtime, 2, 72}.
  {label,71}.
    {func_info,{atom,building},{atom,integers_that_are_no_whole_bytes_by_the_runtime},2}.
  {label,72}.
    {bs_create_bin,{f,0},0,2,1,{x,0},{list,[{atom,integer},1,1,nil,{x,0},{integer,48},{atom,integer},2,1,nil,{x,1},{integer,56}]}}.
    return.
