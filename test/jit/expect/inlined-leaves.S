%% about: inlined-leaf.ts: small leaf functions in place of their calls
{module, 'inlined-leaves'}.
{exports, [
    {accessor,1},
    {increment,1},
    {constant,0},
    {sum_of_a_run,2},
    {choice,1},
    {matches_or_fails,1},
    {first_or_none,1},
    {is_small,1},
    {nine_instructions,2},
    {loops,1},
    {leaf_that_loops_is_called,1},
    {accessor_is_inlined,1},
    {known_facts_go_into_the_leaf,1},
    {leaf_with_arithmetic_is_inlined,1},
    {leaf_of_known_range_needs_no_call,1},
    {leaf_without_arguments_is_inlined,0},
    {leaf_with_a_run_is_inlined,2},
    {leaf_with_branches_is_inlined,1},
    {leaf_that_may_raise_gives_up,1},
    {leaf_with_a_bif_is_inlined,1},
    {leaf_with_tests_is_inlined,1},
    {too_large_for_a_leaf_is_called,2},
    {two_leaves_share_their_locals,1},
    {halves_a_float,1},
    {leaf_with_floats_is_inlined,1},
    {swaps_its_arguments,2},
    {leaf_that_fails_after_a_swap_gives_up,2}
]}.
{attributes, []}.
{labels, 62}.

{function, accessor, 1, 2}.
  {label,1}.
    {func_info,{atom,'inlined-leaves'},{atom,accessor},1}.
  {label,2}.
    {test,is_tagged_tuple,{f,1},[{x,0},3,{atom,rec}]}.
    {get_tuple_element,{x,0},1,{x,0}}.
    return.

{function, increment, 1, 4}.
  {label,3}.
    {func_info,{atom,'inlined-leaves'},{atom,increment},1}.
  {label,4}.
    {gc_bif,'+',{f,0},1,[{x,0},{integer,1}],{x,0}}.
    return.

{function, constant, 0, 6}.
  {label,5}.
    {func_info,{atom,'inlined-leaves'},{atom,constant},0}.
  {label,6}.
    {move,{integer,42},{x,0}}.
    return.

{function, sum_of_a_run, 2, 8}.
  {label,7}.
    {func_info,{atom,'inlined-leaves'},{atom,sum_of_a_run},2}.
  {label,8}.
    {gc_bif,'*',{f,0},2,[{x,0},{integer,3}],{x,0}}.
    {gc_bif,'+',{f,0},2,[{x,0},{x,1}],{x,0}}.
    return.

{function, choice, 1, 10}.
  {label,9}.
    {func_info,{atom,'inlined-leaves'},{atom,choice},1}.
  {label,10}.
    {select_val,{x,0},{f,13},{list,[{atom,one},{f,11},{atom,two},{f,12}]}}.
  {label,11}.
    {move,{integer,1},{x,0}}.
    return.
  {label,12}.
    {move,{integer,2},{x,0}}.
    return.
  {label,13}.
    {case_end,{x,0}}.

{function, matches_or_fails, 1, 15}.
  {label,14}.
    {func_info,{atom,'inlined-leaves'},{atom,matches_or_fails},1}.
  {label,15}.
    {test,is_nonempty_list,{f,16},[{x,0}]}.
    {get_hd,{x,0},{x,0}}.
    return.
  {label,16}.
    {badmatch,{x,0}}.

{function, first_or_none, 1, 18}.
  {label,17}.
    {func_info,{atom,'inlined-leaves'},{atom,first_or_none},1}.
  {label,18}.
    {bif,hd,{f,0},[{x,0}],{x,0}}.
    return.

{function, is_small, 1, 20}.
  {label,19}.
    {func_info,{atom,'inlined-leaves'},{atom,is_small},1}.
  {label,20}.
    {test,is_integer,{f,21},[{x,0}]}.
    {test,is_lt,{f,21},[{x,0},{integer,10}]}.
    {move,{atom,true},{x,0}}.
    return.
  {label,21}.
    {move,{atom,false},{x,0}}.
    return.

%% One instruction more than a leaf may have.
{function, nine_instructions, 2, 23}.
  {label,22}.
    {func_info,{atom,'inlined-leaves'},{atom,nine_instructions},2}.
  {label,23}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{x,2},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{x,2},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    return.

{function, loops, 1, 25}.
  {label,24}.
    {func_info,{atom,'inlined-leaves'},{atom,loops},1}.
  {label,25}.
    {test,is_nil,{f,26},[{x,0}]}.
    return.
  {label,26}.
    {bif,tl,{f,0},[{x,0}],{x,0}}.
    {test,is_nil,{f,26},[{x,0}]}.
    return.

{function, leaf_that_loops_is_called, 1, 28}.
  {label,27}.
    {func_info,{atom,'inlined-leaves'},{atom,leaf_that_loops_is_called},1}.
  {label,28}.
    {allocate,0,1}.
    {call,1,{f,25}}.
    {move,{x,0},{x,1}}.
    {deallocate,0}.
    return.

{function, accessor_is_inlined, 1, 30}.
  {label,29}.
    {func_info,{atom,'inlined-leaves'},{atom,accessor_is_inlined},1}.
  {label,30}.
    {allocate,0,1}.
    {call,1,{f,2}}.
    {move,{x,0},{x,1}}.
    {deallocate,0}.
    return.

{function, known_facts_go_into_the_leaf, 1, 32}.
  {label,31}.
    {func_info,{atom,'inlined-leaves'},{atom,known_facts_go_into_the_leaf},1}.
  {label,32}.
    {allocate,0,1}.
    {test,is_tuple,{f,33},[{x,0}]}.
    {call,1,{f,2}}.
  {label,33}.
    {deallocate,0}.
    return.

{function, leaf_with_arithmetic_is_inlined, 1, 35}.
  {label,34}.
    {func_info,{atom,'inlined-leaves'},{atom,leaf_with_arithmetic_is_inlined},1}.
  {label,35}.
    {allocate,0,1}.
    {call,1,{f,4}}.
    {move,{x,0},{x,1}}.
    {deallocate,0}.
    return.

{function, leaf_of_known_range_needs_no_call, 1, 37}.
  {label,36}.
    {func_info,{atom,'inlined-leaves'},{atom,leaf_of_known_range_needs_no_call},1}.
  {label,37}.
    {allocate,0,1}.
    {gc_bif,'band',{f,0},1,[{x,0},{integer,15}],{x,0}}.
    {call,1,{f,4}}.
    {move,{x,0},{x,1}}.
    {deallocate,0}.
    return.

{function, leaf_without_arguments_is_inlined, 0, 39}.
  {label,38}.
    {func_info,{atom,'inlined-leaves'},{atom,leaf_without_arguments_is_inlined},0}.
  {label,39}.
    {allocate,0,0}.
    {call,0,{f,6}}.
    {move,{x,0},{x,1}}.
    {deallocate,0}.
    return.

{function, leaf_with_a_run_is_inlined, 2, 41}.
  {label,40}.
    {func_info,{atom,'inlined-leaves'},{atom,leaf_with_a_run_is_inlined},2}.
  {label,41}.
    {allocate,0,2}.
    {call,2,{f,8}}.
    {move,{x,0},{x,1}}.
    {deallocate,0}.
    return.

{function, leaf_with_branches_is_inlined, 1, 43}.
  {label,42}.
    {func_info,{atom,'inlined-leaves'},{atom,leaf_with_branches_is_inlined},1}.
  {label,43}.
    {allocate,0,1}.
    {call,1,{f,10}}.
    {move,{x,0},{x,1}}.
    {deallocate,0}.
    return.

{function, leaf_that_may_raise_gives_up, 1, 45}.
  {label,44}.
    {func_info,{atom,'inlined-leaves'},{atom,leaf_that_may_raise_gives_up},1}.
  {label,45}.
    {allocate,0,1}.
    {call,1,{f,15}}.
    {move,{x,0},{x,1}}.
    {deallocate,0}.
    return.

{function, leaf_with_a_bif_is_inlined, 1, 47}.
  {label,46}.
    {func_info,{atom,'inlined-leaves'},{atom,leaf_with_a_bif_is_inlined},1}.
  {label,47}.
    {allocate,0,1}.
    {call,1,{f,18}}.
    {move,{x,0},{x,1}}.
    {deallocate,0}.
    return.

{function, leaf_with_tests_is_inlined, 1, 49}.
  {label,48}.
    {func_info,{atom,'inlined-leaves'},{atom,leaf_with_tests_is_inlined},1}.
  {label,49}.
    {allocate,0,1}.
    {call,1,{f,20}}.
    {move,{x,0},{x,1}}.
    {deallocate,0}.
    return.

{function, too_large_for_a_leaf_is_called, 2, 51}.
  {label,50}.
    {func_info,{atom,'inlined-leaves'},{atom,too_large_for_a_leaf_is_called},2}.
  {label,51}.
    {allocate,0,2}.
    {call,2,{f,23}}.
    {move,{x,0},{x,1}}.
    {deallocate,0}.
    return.

{function, two_leaves_share_their_locals, 1, 53}.
  {label,52}.
    {func_info,{atom,'inlined-leaves'},{atom,two_leaves_share_their_locals},1}.
  {label,53}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {call,1,{f,4}}.
    {move,{y,0},{x,0}}.
    {call,1,{f,4}}.
    {move,{x,0},{x,1}}.
    {deallocate,1}.
    return.

{function, halves_a_float, 1, 55}.
  {label,54}.
    {func_info,{atom,'inlined-leaves'},{atom,halves_a_float},1}.
  {label,55}.
    {test,is_float,{f,54},[{x,0}]}.
    {gc_bif,'*',{f,0},1,[{x,0},{float,0.5}],{x,0}}.
    return.

{function, leaf_with_floats_is_inlined, 1, 57}.
  {label,56}.
    {func_info,{atom,'inlined-leaves'},{atom,leaf_with_floats_is_inlined},1}.
  {label,57}.
    {allocate,0,1}.
    {call,1,{f,55}}.
    {move,{x,0},{x,1}}.
    {deallocate,0}.
    return.

{function, swaps_its_arguments, 2, 59}.
  {label,58}.
    {func_info,{atom,'inlined-leaves'},{atom,swaps_its_arguments},2}.
  {label,59}.
    {swap,{x,0},{x,1}}.
    {test,is_tagged_tuple,{f,58},[{x,0},2,{atom,rec}]}.
    {get_tuple_element,{x,0},0,{x,0}}.
    return.

{function, leaf_that_fails_after_a_swap_gives_up, 2, 61}.
  {label,60}.
    {func_info,{atom,'inlined-leaves'},{atom,leaf_that_fails_after_a_swap_gives_up},2}.
  {label,61}.
    {allocate,0,2}.
    {call,2,{f,59}}.
    {move,{x,0},{x,1}}.
    {deallocate,0}.
    return.
