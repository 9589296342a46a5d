%% about: allocate, allocate_heap, trim in steps, init_yregs, deallocate and allocate again in one function, 200 y registers
{module, asm_frames_and_trim}.
{exports, [{start,0}]}.
{attributes, []}.
{labels, 5}.

{function, start, 0, 2}.
  {label,1}.
    {func_info,{atom,asm_frames_and_trim},{atom,start},0}.
  {label,2}.
    {allocate,200,0}.
    {init_yregs,{list,[{y,0},{y,1},{y,2},{y,3},{y,4},{y,5},{y,6},{y,7},{y,8},{y,9},{y,10},{y,11},{y,12},{y,13},{y,14},{y,15},{y,16},{y,17},{y,18},{y,19},{y,20},{y,21},{y,22},{y,23},{y,24},{y,25},{y,26},{y,27},{y,28},{y,29},{y,30},{y,31},{y,32},{y,33},{y,34},{y,35},{y,36},{y,37},{y,38},{y,39},{y,40},{y,41},{y,42},{y,43},{y,44},{y,45},{y,46},{y,47},{y,48},{y,49},{y,50},{y,51},{y,52},{y,53},{y,54},{y,55},{y,56},{y,57},{y,58},{y,59},{y,60},{y,61},{y,62},{y,63},{y,64},{y,65},{y,66},{y,67},{y,68},{y,69},{y,70},{y,71},{y,72},{y,73},{y,74},{y,75},{y,76},{y,77},{y,78},{y,79},{y,80},{y,81},{y,82},{y,83},{y,84},{y,85},{y,86},{y,87},{y,88},{y,89},{y,90},{y,91},{y,92},{y,93},{y,94},{y,95},{y,96},{y,97},{y,98},{y,99},{y,100},{y,101},{y,102},{y,103},{y,104},{y,105},{y,106},{y,107},{y,108},{y,109},{y,110},{y,111},{y,112},{y,113},{y,114},{y,115},{y,116},{y,117},{y,118},{y,119},{y,120},{y,121},{y,122},{y,123},{y,124},{y,125},{y,126},{y,127},{y,128},{y,129},{y,130},{y,131},{y,132},{y,133},{y,134},{y,135},{y,136},{y,137},{y,138},{y,139},{y,140},{y,141},{y,142},{y,143},{y,144},{y,145},{y,146},{y,147},{y,148},{y,149},{y,150},{y,151},{y,152},{y,153},{y,154},{y,155},{y,156},{y,157},{y,158},{y,159},{y,160},{y,161},{y,162},{y,163},{y,164},{y,165},{y,166},{y,167},{y,168},{y,169},{y,170},{y,171},{y,172},{y,173},{y,174},{y,175},{y,176},{y,177},{y,178},{y,179},{y,180},{y,181},{y,182},{y,183},{y,184},{y,185},{y,186},{y,187},{y,188},{y,189},{y,190},{y,191},{y,192},{y,193},{y,194},{y,195},{y,196},{y,197},{y,198},{y,199}]}}.
    {move,{integer,1000},{y,0}}.
    {move,{integer,1001},{y,99}}.
    {move,{literal,[x,y]},{y,100}}.
    {move,{integer,1003},{y,199}}.
    {call,0,{f,4}}.
    {move,{x,0},{y,1}}.
    {trim,99,101}.
    {call,0,{f,4}}.
    {move,{y,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,100},{x,3}}.
    {trim,100,1}.
    {test_heap,{alloc,[{words,6},{floats,0},{funs,0}]},4}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1},{x,2},{x,3},{y,0}]}}.
    {deallocate,1}.
    {allocate_heap,1,6,1}.
    {move,{x,0},{y,0}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.

{function, gc, 0, 4}.
  {label,3}.
    {func_info,{atom,asm_frames_and_trim},{atom,gc},0}.
  {label,4}.
    {allocate,0,0}.
    {call_ext,0,{extfunc,erlang,garbage_collect,0}}.
    {move,{atom,ok},{x,0}}.
    {deallocate,0}.
    return.

