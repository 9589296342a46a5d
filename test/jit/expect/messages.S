%% about: messages.ts: receiving and sending
{module, messages}.
{exports, [
    {receive_of_anything,0},
    {receive_that_selects,1},
    {receive_with_a_constant_timeout,0},
    {receive_with_a_variable_timeout,1},
    {send_by_the_runtime,2},
    {recv_markers_cost_nothing,0}
]}.
{attributes, []}.
{labels, 25}.

{function, receive_of_anything, 0, 2}.
  {label,1}.
    {func_info,{atom,messages},{atom,receive_of_anything},0}.
  {label,2}.
    {allocate,0,0}.
  {label,3}.
    {loop_rec,{f,4},{x,0}}.
    remove_message.
    {deallocate,0}.
    return.
  {label,4}.
    {wait,{f,3}}.

{function, receive_that_selects, 1, 6}.
  {label,5}.
    {func_info,{atom,messages},{atom,receive_that_selects},1}.
  {label,6}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
  {label,7}.
    {loop_rec,{f,9},{x,0}}.
    {test,is_eq_exact,{f,8},[{x,0},{y,0}]}.
    remove_message.
    {move,{y,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,8}.
    {loop_rec_end,{f,7}}.
  {label,9}.
    {wait,{f,7}}.

{function, receive_with_a_constant_timeout, 0, 11}.
  {label,10}.
    {func_info,{atom,messages},{atom,receive_with_a_constant_timeout},0}.
  {label,11}.
    {allocate,0,0}.
  {label,12}.
    {loop_rec,{f,13},{x,0}}.
    remove_message.
    {deallocate,0}.
    return.
  {label,13}.
    {wait_timeout,{f,12},{integer,1000}}.
    timeout.
    {move,{atom,late},{x,0}}.
    {deallocate,0}.
    return.

{function, receive_with_a_variable_timeout, 1, 15}.
  {label,14}.
    {func_info,{atom,messages},{atom,receive_with_a_variable_timeout},1}.
  {label,15}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
  {label,16}.
    {loop_rec,{f,17},{x,0}}.
    remove_message.
    {deallocate,1}.
    return.
  {label,17}.
    {wait_timeout,{f,16},{y,0}}.
    timeout.
    {move,{atom,late},{x,0}}.
    {deallocate,1}.
    return.

{function, send_by_the_runtime, 2, 19}.
  {label,18}.
    {func_info,{atom,messages},{atom,send_by_the_runtime},2}.
  {label,19}.
    {allocate,0,2}.
    send.
    {deallocate,0}.
    return.

{function, recv_markers_cost_nothing, 0, 21}.
  {label,20}.
    {func_info,{atom,messages},{atom,recv_markers_cost_nothing},0}.
  {label,21}.
    {allocate,1,0}.
    {recv_marker_reserve,{x,0}}.
    {move,{x,0},{y,0}}.
    {call_ext,0,{extfunc,erlang,make_ref,0}}.
    {recv_marker_bind,{y,0},{x,0}}.
    {move,{x,0},{y,0}}.
    {recv_marker_use,{y,0}}.
  {label,22}.
    {loop_rec,{f,24},{x,0}}.
    {test,is_eq_exact,{f,23},[{x,0},{y,0}]}.
    remove_message.
    {recv_marker_clear,{y,0}}.
    {move,{atom,found},{x,0}}.
    {deallocate,1}.
    return.
  {label,23}.
    {loop_rec_end,{f,22}}.
  {label,24}.
    {wait,{f,22}}.
