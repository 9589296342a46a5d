%% about: new-map.ts: maps made of constant keys
{module, 'new-map'}.
{exports, [
    {map_of_one_atom,1},
    {map_of_three_atoms_in_term_order,3},
    {map_of_integers_before_atoms,2},
    {map_into_y,1},
    {map_of_twelve,1},
    {map_of_thirteen_by_the_runtime,1},
    {map_with_a_variable_key_by_the_runtime,2},
    {a_new_map_is_known_to_be_a_map,1},
    {atoms_are_ordered_by_their_names,2}
]}.
{attributes, []}.
{labels, 19}.

{function, map_of_one_atom, 1, 2}.
  {label,1}.
    {func_info,{atom,'new-map'},{atom,map_of_one_atom},1}.
  {label,2}.
    {put_map_assoc,{f,0},{literal,#{}},{x,0},1,{list,[{atom,key},{x,0}]}}.
    return.

{function, map_of_three_atoms_in_term_order, 3, 4}.
  {label,3}.
    {func_info,{atom,'new-map'},{atom,map_of_three_atoms_in_term_order},3}.
  {label,4}.
    {put_map_assoc,{f,0},{literal,#{}},{x,0},3,{list,[{atom,zebra},{x,0},{atom,ant},{x,1},{atom,moth},{x,2}]}}.
    return.

{function, map_of_integers_before_atoms, 2, 6}.
  {label,5}.
    {func_info,{atom,'new-map'},{atom,map_of_integers_before_atoms},2}.
  {label,6}.
    {put_map_assoc,{f,0},{literal,#{}},{x,0},2,{list,[{atom,a},{x,0},{integer,10},{x,1},{integer,-1},{x,0},{integer,2},nil]}}.
    return.

{function, map_into_y, 1, 8}.
  {label,7}.
    {func_info,{atom,'new-map'},{atom,map_into_y},1}.
  {label,8}.
    {allocate,1,1}.
    {init_yregs,{list,[{y,0}]}}.
    {put_map_assoc,{f,0},{literal,#{}},{y,0},1,{list,[{atom,key},{x,0}]}}.
    {call_ext,0,{extfunc,other,nothing,0}}.
    {move,{y,0},{x,0}}.
    {deallocate,1}.
    return.

{function, map_of_twelve, 1, 10}.
  {label,9}.
    {func_info,{atom,'new-map'},{atom,map_of_twelve},1}.
  {label,10}.
    {put_map_assoc,{f,0},{literal,#{}},{x,0},1,{list,[{atom,a},{x,0},{atom,b},{x,0},{atom,c},{x,0},{atom,d},{x,0},{atom,e},{x,0},{atom,f},{x,0},{atom,g},{x,0},{atom,h},{x,0},{atom,i},{x,0},{atom,j},{x,0},{atom,k},{x,0},{atom,l},{x,0}]}}.
    return.

{function, map_of_thirteen_by_the_runtime, 1, 12}.
  {label,11}.
    {func_info,{atom,'new-map'},{atom,map_of_thirteen_by_the_runtime},1}.
  {label,12}.
    {put_map_assoc,{f,0},{literal,#{}},{x,0},1,{list,[{atom,a},{x,0},{atom,b},{x,0},{atom,c},{x,0},{atom,d},{x,0},{atom,e},{x,0},{atom,f},{x,0},{atom,g},{x,0},{atom,h},{x,0},{atom,i},{x,0},{atom,j},{x,0},{atom,k},{x,0},{atom,l},{x,0},{atom,m},{x,0}]}}.
    return.

{function, map_with_a_variable_key_by_the_runtime, 2, 14}.
  {label,13}.
    {func_info,{atom,'new-map'},{atom,map_with_a_variable_key_by_the_runtime},2}.
  {label,14}.
    {put_map_assoc,{f,0},{literal,#{}},{x,0},2,{list,[{x,0},{x,1}]}}.
    return.

{function, a_new_map_is_known_to_be_a_map, 1, 16}.
  {label,15}.
    {func_info,{atom,'new-map'},{atom,a_new_map_is_known_to_be_a_map},1}.
  {label,16}.
    {put_map_assoc,{f,0},{literal,#{}},{x,0},1,{list,[{atom,key},{x,0}]}}.
    {test,is_map,{f,15},[{x,0}]}.
    return.

{function, atoms_are_ordered_by_their_names, 2, 18}.
  {label,17}.
    {func_info,{atom,'new-map'},{atom,atoms_are_ordered_by_their_names},2}.
  {label,18}.
    {put_map_assoc,{f,0},{literal,#{}},{x,0},2,{list,[{atom,aa},{x,0},{atom,a},{x,1},{atom,'B'},nil,{integer,3},{integer,4}]}}.
    return.
