-module(arith_min_rem_minus_one).
%% about: rem and div by -1 of the least 64-bit integer, where a machine's own division may trap
-export([start/0, id/1]).

start() ->
    Min = id(-9223372036854775808),
    {Min rem id(-1), Min div id(-1), id(-2147483648) rem id(-1), id(-2147483648) div id(-1), id(-134217728) rem id(-1)}.

id(X) -> X.
