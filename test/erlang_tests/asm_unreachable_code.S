%% about: code after jumps that nothing reaches, labels that follow one another, chains of jumps, a function never called
{module, asm_unreachable_code}.
{exports, [{start,0}]}.
{attributes, []}.
{labels, 14}.

{function, start, 0, 2}.
  {label,1}.
    {func_info,{atom,asm_unreachable_code},{atom,start},0}.
  {label,2}.
    {jump,{f,5}}.
    {move,{atom,never},{x,0}}.
    return.
  {label,3}.
  {label,4}.
  {label,5}.
    {jump,{f,6}}.
  {label,7}.
    {move,{integer,600},{x,0}}.
    {jump,{f,8}}.
  {label,6}.
    {jump,{f,7}}.
  {label,9}.
    {move,{atom,wrong},{x,0}}.
  {label,8}.
  {label,10}.
    return.
  {label,11}.
    {jump,{f,11}}.

{function, never, 1, 13}.
  {label,12}.
    {func_info,{atom,asm_unreachable_code},{atom,never},1}.
  {label,13}.
    {test,is_integer,{f,12},[{x,0}]}.
    {jump,{f,13}}.

