%% about: funs.ts: making funs and calling them
{module, funs}.
{exports, [
    {make_fun3_without_free_variables,0},
    {make_fun3_with_free_variables,2},
    {make_fun3_is_known_to_be_a_fun,0},
    {call_fun_remembers_the_last_one,2},
    {call_fun2_of_a_register,2},
    {call_fun2_of_y,1},
    {two_calls_are_two_sites,2}
]}.
{attributes, []}.
{labels, 19}.

{function, make_fun3_without_free_variables, 0, 2}.
  {label,1}.
    {func_info,{atom,funs},{atom,make_fun3_without_free_variables},0}.
  {label,2}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},0}.
    {make_fun3,{f,16},0,0,{x,0},{list,[]}}.
    return.

{function, make_fun3_with_free_variables, 2, 4}.
  {label,3}.
    {func_info,{atom,funs},{atom,make_fun3_with_free_variables},2}.
  {label,4}.
    {test_heap,{alloc,[{words,2},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,18},1,0,{x,0},{list,[{x,0},{x,1}]}}.
    return.

{function, make_fun3_is_known_to_be_a_fun, 0, 6}.
  {label,5}.
    {func_info,{atom,funs},{atom,make_fun3_is_known_to_be_a_fun},0}.
  {label,6}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},0}.
    {make_fun3,{f,16},0,0,{x,0},{list,[]}}.
    {test,is_function,{f,5},[{x,0}]}.
    return.

{function, call_fun_remembers_the_last_one, 2, 8}.
  {label,7}.
    {func_info,{atom,funs},{atom,call_fun_remembers_the_last_one},2}.
  {label,8}.
    {allocate,0,2}.
    {swap,{x,0},{x,1}}.
    {call_fun,1}.
    {move,{x,0},{x,1}}.
    {deallocate,0}.
    return.

{function, call_fun2_of_a_register, 2, 10}.
  {label,9}.
    {func_info,{atom,funs},{atom,call_fun2_of_a_register},2}.
  {label,10}.
    {allocate,0,2}.
    {move,{x,1},{x,2}}.
    {call_fun2,{atom,unsafe},1,{x,2}}.
    {move,{x,0},{x,1}}.
    {deallocate,0}.
    return.

{function, call_fun2_of_y, 1, 12}.
  {label,11}.
    {func_info,{atom,funs},{atom,call_fun2_of_y},1}.
  {label,12}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {call_ext,0,{extfunc,other,nothing,0}}.
    {call_fun2,{atom,unsafe},1,{y,0}}.
    {move,{x,0},{x,1}}.
    {deallocate,1}.
    return.

{function, two_calls_are_two_sites, 2, 14}.
  {label,13}.
    {func_info,{atom,funs},{atom,two_calls_are_two_sites},2}.
  {label,14}.
    {allocate,2,2}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{y,1}}.
    {call_fun2,{atom,unsafe},1,{y,1}}.
    {call_fun2,{atom,unsafe},1,{y,0}}.
    {move,{x,0},{x,1}}.
    {deallocate,2}.
    return.

{function, '_plain', 1, 16}.
  {label,15}.
    {func_info,{atom,funs},{atom,'_plain'},1}.
  {label,16}.
    return.

{function, '_free', 3, 18}.
  {label,17}.
    {func_info,{atom,funs},{atom,'_free'},3}.
  {label,18}.
    {test_heap,4,3}.
    {put_list,{x,0},{x,1},{x,0}}.
    {put_list,{x,2},{x,0},{x,0}}.
    return.
