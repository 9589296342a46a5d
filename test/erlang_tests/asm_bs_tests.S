%% about: bs_test_tail2 and bs_test_unit, which compilers of OTP 26 put into bs_match
{module, asm_bs_tests}.
{exports, [{start,0}]}.
{attributes, []}.
{labels, 16}.

{function, start, 0, 2}.
  {label,1}.
    {func_info,{atom,asm_bs_tests},{atom,start},0}.
  {label,2}.
    {allocate,4,0}.
    {init_yregs,{list,[{y,0},{y,1},{y,2},{y,3}]}}.
    {move,{literal,<<1,2,3>>},{x,0}}.
    {call,1,{f,4}}.
    {move,{x,0},{y,0}}.
    {move,{literal,<<1,2>>},{x,0}}.
    {call,1,{f,4}}.
    {move,{x,0},{y,1}}.
    {move,{literal,<<1,2,3,4,5>>},{x,0}}.
    {call,1,{f,8}}.
    {move,{x,0},{y,2}}.
    {move,{literal,<<1,2,3,4>>},{x,0}}.
    {call,1,{f,8}}.
    {move,{x,0},{y,3}}.
    {test_heap,5,0}.
    {put_tuple2,{x,0},{list,[{y,0},{y,1},{y,2},{y,3}]}}.
    {deallocate,4}.
    return.

{function, tail, 1, 4}.
  {label,3}.
    {func_info,{atom,asm_bs_tests},{atom,tail},1}.
  {label,4}.
    {test,bs_start_match3,{f,3},1,[{x,0}],{x,1}}.
    {test,bs_skip_bits2,{f,5},[{x,1},{integer,16},1,{field_flags,[unsigned,big]}]}.
    {test,bs_test_tail2,{f,5},[{x,1},8]}.
    {move,{atom,one_byte_left},{x,0}}.
    return.
  {label,5}.
    {move,{atom,another_rest},{x,0}}.
    return.

{function, unit, 1, 8}.
  {label,7}.
    {func_info,{atom,asm_bs_tests},{atom,unit},1}.
  {label,8}.
    {test,bs_start_match3,{f,7},1,[{x,0}],{x,1}}.
    {test,bs_skip_bits2,{f,9},[{x,1},{integer,8},1,{field_flags,[unsigned,big]}]}.
    {test,bs_test_unit,{f,9},[{x,1},16]}.
    {move,{atom,pairs_left},{x,0}}.
    return.
  {label,9}.
    {move,{atom,odd_rest},{x,0}}.
    return.
