%% about: module-compiler.ts, import-table.ts: what a module has besides its functions
{module, module}.
{exports, [
    {local,2},
    {tail,2},
    {sites,2},
    {make,1}
]}.
{attributes, []}.
{labels, 13}.

{function, local, 2, 2}.
  {label,1}.
    {func_info,{atom,module},{atom,local},2}.
  {label,2}.
    {allocate,0,2}.
    {call,1,{f,10}}.
    {call_ext,1,{extfunc,other,id,1}}.
    {move,{x,0},{x,1}}.
    {deallocate,0}.
    return.

{function, tail, 2, 4}.
  {label,3}.
    {func_info,{atom,module},{atom,tail},2}.
  {label,4}.
    {call_ext_only,2,{extfunc,other,pair,2}}.

{function, sites, 2, 6}.
  {label,5}.
    {func_info,{atom,module},{atom,sites},2}.
  {label,6}.
    {allocate,0,2}.
    {swap,{x,0},{x,1}}.
    {call_fun,1}.
    {move,{x,0},{x,1}}.
    {deallocate,0}.
    return.

{function, make, 1, 8}.
  {label,7}.
    {func_info,{atom,module},{atom,make},1}.
  {label,8}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,12},0,0,{x,0},{list,[{x,0}]}}.
    return.

{function, '_callee', 1, 10}.
  {label,9}.
    {func_info,{atom,module},{atom,'_callee'},1}.
  {label,10}.
    {allocate,0,1}.
    {call,1,{f,10}}.
    {move,{x,0},{x,1}}.
    {deallocate,0}.
    return.

{function, '_fun', 2, 12}.
  {label,11}.
    {func_info,{atom,module},{atom,'_fun'},2}.
  {label,12}.
    {test_heap,2,2}.
    {put_list,{x,0},{x,1},{x,0}}.
    return.
