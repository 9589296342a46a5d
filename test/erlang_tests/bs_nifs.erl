-module(bs_nifs).
%% about: binary:* and binary BIFs: at, part, split, match, replace, copy, first, last, sizes, conversions, errors
-export([start/0, id/1]).

start() ->
    B = id(<<1, 2, 3, 250, 251, 2, 3>>),
    {
        binary:at(B, 3), binary:first(B), binary:last(B), binary:part(B, 1, 2), binary:part(B, 7, -2), binary_part(B, 0, 0), binary:copy(B) =:= B,
        binary:copy(<<200, 1>>, 3), binary:copy(B, 0), binary:split(B, <<2, 3>>), binary:split(B, <<2, 3>>, [global]), binary:split(B, <<9>>), binary:split(B, [<<250>>, <<3>>]),
        binary:match(B, <<2, 3>>), binary:match(B, <<7>>), binary:match(B, [<<251>>, <<3>>]), binary:replace(B, <<2>>, <<0>>), binary:replace(B, <<2>>, <<9, 9>>, [global]),
        split_binary(B, 3), split_binary(B, 0), size(B), byte_size(B), bit_size(B), binary:list_to_bin([1, [2, <<3>>]]), binary:longest_common_prefix([B, <<1, 2, 4>>]),
        hd(binary_to_list(B)), length(binary_to_list(B)), list_to_binary([id(1), [2, <<3, 4>>, []], 255]), iolist_to_binary([B, [[]], <<>>]), iolist_size([1, [2, 3], B]), erlang:crc32(B),
        [err(F) || F <- [fun() -> binary:at(B, 7) end, fun() -> binary:at(B, -1) end, fun() -> binary:part(B, 5, 3) end, fun() -> binary:first(<<>>) end,
                         fun() -> binary:split(B, <<>>) end, fun() -> split_binary(B, 8) end, fun() -> list_to_binary([256]) end,
                         fun() -> list_to_binary([-1]) end, fun() -> iolist_to_binary([a]) end, fun() -> binary_part(B, 1, 9) end, fun() -> byte_size(id(a)) end]]
    }.

err(F) ->
    try F() catch error:R -> R end.

id(X) -> X.
