-module(known_rem_unsigned).
%% about: rem and div of integers between 2^63 and 2^64: AtomVM takes them for negative
-export([start/0, id/1]).

start() ->
    {id(1 bsl 63) rem 10, id(9876543210987654321) rem 10, id(1 bsl 63) div 10, id(18446744073709551615) rem 1000}.

id(X) -> X.
