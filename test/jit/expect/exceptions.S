%% about: exceptions.ts: raising and catching
{module, exceptions}.
{exports, [
    {try_that_catches_all,1},
    {try_that_raises_again,1},
    {try_case_end_without_a_clause,1},
    {catch_with_a_value_or_an_exception,1},
    {badmatch_of_x,1},
    {badmatch_with_a_frame,1},
    {case_end_of_x,1},
    {if_end_without_a_clause,1},
    {badrecord_of_x,1},
    {raw_raise_of_a_bad_class,3},
    {no_clause_leaves_at_func_info,2}
]}.
{attributes, []}.
{labels, 33}.

{function, try_that_catches_all, 1, 2}.
  {label,1}.
    {func_info,{atom,exceptions},{atom,try_that_catches_all},1}.
  {label,2}.
    {allocate,3,1}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {'try',{y,2},{f,3}}.
    {call_ext,1,{extfunc,other,id,1}}.
    {try_end,{y,2}}.
    {deallocate,3}.
    return.
  {label,3}.
    {try_case,{y,2}}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,2},{x,0}}.
    build_stacktrace.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{y,1},{y,0},{x,0}]}}.
    {deallocate,3}.
    return.

{function, try_that_raises_again, 1, 5}.
  {label,4}.
    {func_info,{atom,exceptions},{atom,try_that_raises_again},1}.
  {label,5}.
    {allocate,1,1}.
    {'try',{y,0},{f,6}}.
    {call_ext,1,{extfunc,other,id,1}}.
    {try_end,{y,0}}.
    {deallocate,1}.
    return.
  {label,6}.
    {try_case,{y,0}}.
    {test,is_eq_exact,{f,7},[{x,1},{atom,expected}]}.
    {move,{x,1},{x,0}}.
    {deallocate,1}.
    return.
  {label,7}.
    {bif,raise,{f,0},[{x,2},{x,1}],{x,0}}.

{function, try_case_end_without_a_clause, 1, 9}.
  {label,8}.
    {func_info,{atom,exceptions},{atom,try_case_end_without_a_clause},1}.
  {label,9}.
    {allocate,1,1}.
    {'try',{y,0},{f,11}}.
    {call_ext,1,{extfunc,other,id,1}}.
    {try_end,{y,0}}.
    {test,is_eq_exact,{f,10},[{x,0},{atom,expected}]}.
    {deallocate,1}.
    return.
  {label,10}.
    {try_case_end,{x,0}}.
  {label,11}.
    {try_case,{y,0}}.
    {deallocate,1}.
    return.

{function, catch_with_a_value_or_an_exception, 1, 13}.
  {label,12}.
    {func_info,{atom,exceptions},{atom,catch_with_a_value_or_an_exception},1}.
  {label,13}.
    {allocate,1,1}.
    {'catch',{y,0},{f,14}}.
    {call_ext,1,{extfunc,other,id,1}}.
  {label,14}.
    {catch_end,{y,0}}.
    {deallocate,1}.
    return.

{function, badmatch_of_x, 1, 16}.
  {label,15}.
    {func_info,{atom,exceptions},{atom,badmatch_of_x},1}.
  {label,16}.
    {badmatch,{x,0}}.

{function, badmatch_with_a_frame, 1, 18}.
  {label,17}.
    {func_info,{atom,exceptions},{atom,badmatch_with_a_frame},1}.
  {label,18}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {call_ext,1,{extfunc,other,id,1}}.
    {test,is_eq_exact,{f,19},[{x,0},{y,0}]}.
    {deallocate,1}.
    return.
  {label,19}.
    {badmatch,{x,0}}.

{function, case_end_of_x, 1, 21}.
  {label,20}.
    {func_info,{atom,exceptions},{atom,case_end_of_x},1}.
  {label,21}.
    {test,is_eq_exact,{f,22},[{x,0},{atom,yes}]}.
    return.
  {label,22}.
    {case_end,{x,0}}.

{function, if_end_without_a_clause, 1, 24}.
  {label,23}.
    {func_info,{atom,exceptions},{atom,if_end_without_a_clause},1}.
  {label,24}.
    {test,is_eq_exact,{f,25},[{x,0},{atom,yes}]}.
    return.
  {label,25}.
    if_end.

{function, badrecord_of_x, 1, 27}.
  {label,26}.
    {func_info,{atom,exceptions},{atom,badrecord_of_x},1}.
  {label,27}.
    {test,is_tagged_tuple,{f,28},[{x,0},2,{atom,rec}]}.
    return.
  {label,28}.
    {badrecord,{x,0}}.

{function, raw_raise_of_a_bad_class, 3, 30}.
  {label,29}.
    {func_info,{atom,exceptions},{atom,raw_raise_of_a_bad_class},3}.
  {label,30}.
    {allocate,0,3}.
    raw_raise.
    {deallocate,0}.
    return.

{function, no_clause_leaves_at_func_info, 2, 32}.
  {label,31}.
    {func_info,{atom,exceptions},{atom,no_clause_leaves_at_func_info},2}.
  {label,32}.
    {test,is_atom,{f,31},[{x,0}]}.
    {test,is_atom,{f,31},[{x,1}]}.
    return.
