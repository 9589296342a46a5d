-module(convert_iodata_unicode).
%% about: iolists and unicode conversions, nested lists, latin1 and utf8 both ways, incomplete input
-export([start/0, id/1]).

start() ->
    {
        iolist_to_binary(id([[[1, [2]], <<3, 4>>], [], 200 | <<5>>])), iolist_size(id([[[1, [2]], <<3, 4>>], [], 200 | <<5>>])), iolist_to_binary(id([])), iolist_to_binary(id(<<201>>)),
        byte_size(iolist_to_binary(deep(100))), unicode:characters_to_binary(id([229, 8364, 128512])), unicode:characters_to_list(id(<<195, 165, 226, 130, 172>>)),
        unicode:characters_to_binary(id([<<195, 165>>, [8364, [400]]])), unicode:characters_to_list(id(<<229, 300:16>>), latin1), unicode:characters_to_binary(id(<<229>>), latin1, utf8),
        unicode:characters_to_list(id(<<240, 159>>)), unicode:characters_to_list(id(<<200, 400:16>>)), lists:flatten(id([300, [301, [[], 302]], [[303]]])), length(lists:flatten(deep(50)))
    }.

deep(0) -> [];
deep(N) -> [N, [deep(N - 1)], N].

id(X) -> X.
