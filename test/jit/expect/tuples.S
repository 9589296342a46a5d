%% about: tuples.ts: tuples and records
{module, tuples}.
{exports, [
    {put_tuple2_of_registers_and_constants,2},
    {put_tuple2_into_y,1},
    {put_tuple2_is_known_to_be_a_tuple,1},
    {get_tuple_element_first,1},
    {get_tuple_element_third,1},
    {get_tuple_element_of_y_into_y,1},
    {update_record_one_element,2},
    {update_record_several_elements,2},
    {set_tuple_element_in_place,2}
]}.
{attributes, []}.
{labels, 20}.

{function, put_tuple2_of_registers_and_constants, 2, 2}.
  {label,1}.
    {func_info,{atom,tuples},{atom,put_tuple2_of_registers_and_constants},2}.
  {label,2}.
    {test_heap,5,2}.
    {put_tuple2,{x,0},{list,[{atom,tag},{x,0},{x,1},{integer,1}]}}.
    return.

{function, put_tuple2_into_y, 1, 4}.
  {label,3}.
    {func_info,{atom,tuples},{atom,put_tuple2_into_y},1}.
  {label,4}.
    {allocate_heap,1,2,1}.
    {put_tuple2,{y,0},{list,[{x,0}]}}.
    {call_ext,0,{extfunc,other,nothing,0}}.
    {move,{y,0},{x,0}}.
    {deallocate,1}.
    return.

{function, put_tuple2_is_known_to_be_a_tuple, 1, 6}.
  {label,5}.
    {func_info,{atom,tuples},{atom,put_tuple2_is_known_to_be_a_tuple},1}.
  {label,6}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,a},{x,0}]}}.
    {test,is_tuple,{f,5},[{x,0}]}.
    return.

{function, get_tuple_element_first, 1, 8}.
  {label,7}.
    {func_info,{atom,tuples},{atom,get_tuple_element_first},1}.
  {label,8}.
    {test,is_tuple,{f,7},[{x,0}]}.
    {test,test_arity,{f,7},[{x,0},3]}.
    {get_tuple_element,{x,0},0,{x,0}}.
    return.

{function, get_tuple_element_third, 1, 10}.
  {label,9}.
    {func_info,{atom,tuples},{atom,get_tuple_element_third},1}.
  {label,10}.
    {test,is_tuple,{f,9},[{x,0}]}.
    {test,test_arity,{f,9},[{x,0},3]}.
    {get_tuple_element,{x,0},2,{x,1}}.
    {move,{x,1},{x,0}}.
    return.

{function, get_tuple_element_of_y_into_y, 1, 12}.
  {label,11}.
    {func_info,{atom,tuples},{atom,get_tuple_element_of_y_into_y},1}.
  {label,12}.
    {allocate,2,1}.
    {move,{x,0},{y,0}}.
    {init_yregs,{list,[{y,1}]}}.
    {test,is_tuple,{f,13},[{y,0}]}.
    {test,test_arity,{f,13},[{y,0},2]}.
    {get_tuple_element,{y,0},1,{y,1}}.
    {call_ext,0,{extfunc,other,nothing,0}}.
    {move,{y,1},{x,0}}.
    {deallocate,2}.
    return.
  {label,13}.
    {deallocate,2}.
    return.

{function, update_record_one_element, 2, 15}.
  {label,14}.
    {func_info,{atom,tuples},{atom,update_record_one_element},2}.
  {label,15}.
    {test,is_tagged_tuple,{f,14},[{x,0},4,{atom,rec}]}.
    {test_heap,5,2}.
    {update_record,{atom,copy},4,{x,0},{x,0},{list,[3,{x,1}]}}.
    return.

{function, update_record_several_elements, 2, 17}.
  {label,16}.
    {func_info,{atom,tuples},{atom,update_record_several_elements},2}.
  {label,17}.
    {test,is_tagged_tuple,{f,16},[{x,0},4,{atom,rec}]}.
    {test_heap,5,2}.
    {update_record,{atom,reuse},4,{x,0},{x,0},{list,[2,{x,1},4,{integer,9}]}}.
    return.

{function, set_tuple_element_in_place, 2, 19}.
  {label,18}.
    {func_info,{atom,tuples},{atom,set_tuple_element_in_place},2}.
  {label,19}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{x,1}}.
    {move,{integer,1},{x,0}}.
    {move,{atom,new},{x,2}}.
    {call_ext,3,{extfunc,erlang,setelement,3}}.
    {set_tuple_element,{y,0},{x,0},0}.
    {deallocate,1}.
    return.
