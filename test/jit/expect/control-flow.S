%% about: graph/ and dispatcher.ts: nodes, loops, entries
{module, 'control-flow'}.
{exports, [
    {one_entry_needs_no_dispatcher,1},
    {continuation_with_x0_only,1},
    {loop_without_an_entry,2},
    {loop_with_a_call_in_it,1},
    {nested_loops,3},
    {loop_with_two_entries_by_the_dispatcher,2},
    {table_into_a_loop_by_the_dispatcher,2},
    {facts_that_both_ways_have_in_common,2},
    {facts_that_one_way_only_has,2},
    {facts_of_x_end_at_a_call,1},
    {stack_pointer_known_where_ways_meet,2},
    {only_live_registers_are_saved_when_leaving,4},
    {registers_beyond_the_context,18},
    {tables_between_two_loop_entries,2},
    {tuple_sizes_where_ways_meet,2},
    {an_integer_or_an_atom_where_ways_meet,2},
    {nothing_is_known_behind_an_exit,1}
]}.
{attributes, []}.
{labels, 62}.

{function, one_entry_needs_no_dispatcher, 1, 2}.
  {label,1}.
    {func_info,{atom,'control-flow'},{atom,one_entry_needs_no_dispatcher},1}.
  {label,2}.
    {test,is_nil,{f,1},[{x,0}]}.
    return.

{function, continuation_with_x0_only, 1, 4}.
  {label,3}.
    {func_info,{atom,'control-flow'},{atom,continuation_with_x0_only},1}.
  {label,4}.
    {allocate,0,1}.
    {call_ext,1,{extfunc,other,id,1}}.
    {call_ext,1,{extfunc,other,id,1}}.
    {move,{x,0},{x,1}}.
    {deallocate,0}.
    return.

{function, loop_without_an_entry, 2, 6}.
  {label,5}.
    {func_info,{atom,'control-flow'},{atom,loop_without_an_entry},2}.
  {label,6}.
    {test,is_nonempty_list,{f,8},[{x,0}]}.
    {get_tl,{x,0},{x,0}}.
    {gc_bif,'+',{f,0},2,[{x,1},{integer,1}],{x,1}}.
    {jump,{f,7}}.
  {label,7}.
    {test,is_nonempty_list,{f,8},[{x,0}]}.
    {get_tl,{x,0},{x,0}}.
    {gc_bif,'+',{f,0},2,[{x,1},{integer,1}],{x,1}}.
    {jump,{f,7}}.
  {label,8}.
    {move,{x,1},{x,0}}.
    return.

{function, loop_with_a_call_in_it, 1, 10}.
  {label,9}.
    {func_info,{atom,'control-flow'},{atom,loop_with_a_call_in_it},1}.
  {label,10}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
  {label,11}.
    {call_ext,0,{extfunc,other,nothing,0}}.
    {test,is_nil,{f,11},[{x,0}]}.
    {move,{y,0},{x,0}}.
    {deallocate,1}.
    return.

{function, nested_loops, 3, 13}.
  {label,12}.
    {func_info,{atom,'control-flow'},{atom,nested_loops},3}.
  {label,13}.
  {label,14}.
    {test,is_nonempty_list,{f,16},[{x,0}]}.
    {get_tl,{x,0},{x,0}}.
    {move,{x,1},{x,2}}.
  {label,15}.
    {test,is_nonempty_list,{f,14},[{x,2}]}.
    {get_tl,{x,2},{x,2}}.
    {jump,{f,15}}.
  {label,16}.
    return.

{function, loop_with_two_entries_by_the_dispatcher, 2, 18}.
  {label,17}.
    {func_info,{atom,'control-flow'},{atom,loop_with_two_entries_by_the_dispatcher},2}.
  {label,18}.
    {test,is_nil,{f,20},[{x,1}]}.
  {label,19}.
    {gc_bif,'+',{f,0},2,[{x,0},{integer,1}],{x,0}}.
    {test,is_lt,{f,21},[{x,0},{integer,100}]}.
  {label,20}.
    {gc_bif,'+',{f,0},2,[{x,0},{integer,2}],{x,0}}.
    {test,is_lt,{f,21},[{x,0},{integer,100}]}.
    {jump,{f,19}}.
  {label,21}.
    return.

{function, table_into_a_loop_by_the_dispatcher, 2, 23}.
  {label,22}.
    {func_info,{atom,'control-flow'},{atom,table_into_a_loop_by_the_dispatcher},2}.
  {label,23}.
    {select_val,{x,1},{f,26},{list,[{integer,1},{f,24},{integer,2},{f,25},{integer,3},{f,26},{integer,4},{f,24}]}}.
  {label,24}.
    {gc_bif,'+',{f,0},2,[{x,0},{integer,1}],{x,0}}.
    {test,is_lt,{f,26},[{x,0},{integer,100}]}.
  {label,25}.
    {gc_bif,'+',{f,0},2,[{x,0},{integer,2}],{x,0}}.
    {test,is_lt,{f,26},[{x,0},{integer,100}]}.
    {jump,{f,24}}.
  {label,26}.
    return.

{function, facts_that_both_ways_have_in_common, 2, 28}.
  {label,27}.
    {func_info,{atom,'control-flow'},{atom,facts_that_both_ways_have_in_common},2}.
  {label,28}.
    {test,is_nil,{f,29},[{x,1}]}.
    {move,{integer,5},{x,0}}.
    {jump,{f,30}}.
  {label,29}.
    {move,{integer,9},{x,0}}.
  {label,30}.
    {gc_bif,'+',{f,0},1,[{x,0},{integer,1}],{x,0}}.
    return.

{function, facts_that_one_way_only_has, 2, 32}.
  {label,31}.
    {func_info,{atom,'control-flow'},{atom,facts_that_one_way_only_has},2}.
  {label,32}.
    {test,is_nil,{f,33},[{x,1}]}.
    {move,{integer,5},{x,0}}.
  {label,33}.
    {gc_bif,'+',{f,0},1,[{x,0},{integer,1}],{x,0}}.
    return.

{function, facts_of_x_end_at_a_call, 1, 35}.
  {label,34}.
    {func_info,{atom,'control-flow'},{atom,facts_of_x_end_at_a_call},1}.
  {label,35}.
    {allocate,1,1}.
    {move,{integer,5},{y,0}}.
    {move,{integer,5},{x,0}}.
    {call_ext,1,{extfunc,other,id,1}}.
    {gc_bif,'+',{f,0},1,[{x,0},{y,0}],{x,0}}.
    {deallocate,1}.
    return.

{function, stack_pointer_known_where_ways_meet, 2, 37}.
  {label,36}.
    {func_info,{atom,'control-flow'},{atom,stack_pointer_known_where_ways_meet},2}.
  {label,37}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {test,is_nil,{f,38},[{x,1}]}.
    {move,{x,1},{x,0}}.
  {label,38}.
    {move,{y,0},{x,1}}.
    {call_ext,2,{extfunc,other,pair,2}}.
    {move,{x,0},{x,1}}.
    {deallocate,1}.
    return.

{function, only_live_registers_are_saved_when_leaving, 4, 40}.
  {label,39}.
    {func_info,{atom,'control-flow'},{atom,only_live_registers_are_saved_when_leaving},4}.
  {label,40}.
    {test,is_map,{f,39},[{x,0}]}.
    {test,is_list,{f,41},[{x,1}]}.
    {put_map_exact,{f,0},{x,0},{x,0},2,{list,[{atom,key},{x,1}]}}.
    return.
  {label,41}.
    {put_map_exact,{f,0},{x,0},{x,0},4,{list,[{atom,key},{x,3}]}}.
    return.

{function, registers_beyond_the_context, 18, 43}.
  {label,42}.
    {func_info,{atom,'control-flow'},{atom,registers_beyond_the_context},18}.
  {label,43}.
    {gc_bif,length,{f,0},18,[{x,16}],{x,0}}.
    {test_heap,2,18}.
    {put_list,{x,16},{x,17},{x,0}}.
    return.

{function, tables_between_two_loop_entries, 2, 45}.
  {label,44}.
    {func_info,{atom,'control-flow'},{atom,tables_between_two_loop_entries},2}.
  {label,45}.
    {test,is_nil,{f,47},[{x,1}]}.
  {label,46}.
    {select_val,{x,0},{f,48},{list,[{integer,1},{f,47},{integer,2},{f,47},{integer,3},{f,48},{integer,4},{f,47}]}}.
  {label,47}.
    {select_val,{x,0},{f,48},{list,[{integer,5},{f,46},{integer,6},{f,46},{integer,7},{f,48},{integer,8},{f,46}]}}.
  {label,48}.
    return.

{function, tuple_sizes_where_ways_meet, 2, 50}.
  {label,49}.
    {func_info,{atom,'control-flow'},{atom,tuple_sizes_where_ways_meet},2}.
  {label,50}.
    {test,is_nil,{f,51},[{x,1}]}.
    {test,is_tuple,{f,49},[{x,0}]}.
    {test,test_arity,{f,49},[{x,0},2]}.
    {jump,{f,52}}.
  {label,51}.
    {test,is_tuple,{f,49},[{x,0}]}.
    {test,test_arity,{f,49},[{x,0},3]}.
  {label,52}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    return.

{function, an_integer_or_an_atom_where_ways_meet, 2, 54}.
  {label,53}.
    {func_info,{atom,'control-flow'},{atom,an_integer_or_an_atom_where_ways_meet},2}.
  {label,54}.
    {test,is_nil,{f,55},[{x,1}]}.
    {move,{integer,5},{x,0}}.
    {jump,{f,56}}.
  {label,55}.
    {move,{atom,none},{x,0}}.
  {label,56}.
    {test,is_integer,{f,57},[{x,0}]}.
    {gc_bif,'+',{f,0},1,[{x,0},{integer,1}],{x,0}}.
    return.
  {label,57}.
    return.

{function, nothing_is_known_behind_an_exit, 1, 59}.
  {label,58}.
    {func_info,{atom,'control-flow'},{atom,nothing_is_known_behind_an_exit},1}.
  {label,59}.
    {allocate,0,1}.
    {test,is_tuple,{f,60},[{x,0}]}.
    {call_ext,1,{extfunc,other,id,1}}.
  {label,60}.
    {test,is_tuple,{f,61},[{x,0}]}.
  {label,61}.
    {deallocate,0}.
    return.
