%% about: maps.ts: lookups and updates
{module, maps}.
{exports, [
    {get_map_elements_of_a_known_map,1},
    {get_map_elements_of_two,1},
    {get_map_elements_by_a_variable_of_y,2},
    {has_map_fields_of_two,1},
    {put_map_assoc_of_a_known_map,2},
    {put_map_assoc_of_three_pairs,2},
    {put_map_exact_of_a_known_map,2},
    {put_map_is_known_to_be_a_map,2},
    {put_map_of_y,2}
]}.
{attributes, []}.
{labels, 21}.

{function, get_map_elements_of_a_known_map, 1, 2}.
  {label,1}.
    {func_info,{atom,maps},{atom,get_map_elements_of_a_known_map},1}.
  {label,2}.
    {test,is_map,{f,1},[{x,0}]}.
    {get_map_elements,{f,1},{x,0},{list,[{atom,key},{x,1}]}}.
    {move,{x,1},{x,0}}.
    return.

{function, get_map_elements_of_two, 1, 4}.
  {label,3}.
    {func_info,{atom,maps},{atom,get_map_elements_of_two},1}.
  {label,4}.
    {test,is_map,{f,3},[{x,0}]}.
    {get_map_elements,{f,3},{x,0},{list,[{atom,a},{x,1},{atom,b},{x,2}]}}.
    {test_heap,2,3}.
    {put_list,{x,1},{x,2},{x,0}}.
    return.

{function, get_map_elements_by_a_variable_of_y, 2, 6}.
  {label,5}.
    {func_info,{atom,maps},{atom,get_map_elements_by_a_variable_of_y},2}.
  {label,6}.
    {allocate,2,2}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{y,1}}.
    {call_ext,0,{extfunc,other,nothing,0}}.
    {test,is_map,{f,7},[{y,0}]}.
    {get_map_elements,{f,7},{y,0},{list,[{y,1},{x,0}]}}.
    {deallocate,2}.
    return.
  {label,7}.
    {deallocate,2}.
    return.

{function, has_map_fields_of_two, 1, 9}.
  {label,8}.
    {func_info,{atom,maps},{atom,has_map_fields_of_two},1}.
  {label,9}.
    {test,is_map,{f,8},[{x,0}]}.
    {test,has_map_fields,{f,8},{x,0},{list,[{atom,a},{atom,b}]}}.
    return.

{function, put_map_assoc_of_a_known_map, 2, 11}.
  {label,10}.
    {func_info,{atom,maps},{atom,put_map_assoc_of_a_known_map},2}.
  {label,11}.
    {test,is_map,{f,10},[{x,0}]}.
    {put_map_assoc,{f,0},{x,0},{x,0},2,{list,[{atom,key},{x,1}]}}.
    return.

{function, put_map_assoc_of_three_pairs, 2, 13}.
  {label,12}.
    {func_info,{atom,maps},{atom,put_map_assoc_of_three_pairs},2}.
  {label,13}.
    {test,is_map,{f,12},[{x,0}]}.
    {put_map_assoc,{f,0},{x,0},{x,0},2,{list,[{atom,a},{x,1},{atom,b},{integer,2},{atom,c},nil]}}.
    return.

{function, put_map_exact_of_a_known_map, 2, 15}.
  {label,14}.
    {func_info,{atom,maps},{atom,put_map_exact_of_a_known_map},2}.
  {label,15}.
    {test,is_map,{f,14},[{x,0}]}.
    {put_map_exact,{f,0},{x,0},{x,0},2,{list,[{atom,key},{x,1}]}}.
    return.

{function, put_map_is_known_to_be_a_map, 2, 17}.
  {label,16}.
    {func_info,{atom,maps},{atom,put_map_is_known_to_be_a_map},2}.
  {label,17}.
    {test,is_map,{f,16},[{x,0}]}.
    {put_map_assoc,{f,0},{x,0},{x,0},2,{list,[{atom,key},{x,1}]}}.
    {test,is_map,{f,16},[{x,0}]}.
    return.

{function, put_map_of_y, 2, 19}.
  {label,18}.
    {func_info,{atom,maps},{atom,put_map_of_y},2}.
  {label,19}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {test,is_map,{f,20},[{x,0}]}.
    {put_map_assoc,{f,0},{x,0},{x,0},1,{list,[{atom,key},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,20}.
    {deallocate,1}.
    return.
