-module(arith_literal_operands).
%% about: integer operators with a literal on the left, on the right, zero, one, negative, wide literals
-export([start/0, id/1]).

start() -> [ops(X) || X <- [0, 1, -1, 5, -6, 134217727, -134217728, 134217728, 4294967296, -9223372036854775808]].

ops(X0) ->
    X = id(X0),
    {
        X + 0, X + 1, X + 134217727, X + 1000000000000, 1 + X, -1 + X, 134217727 + X,
        X - 0, X - 1, X - 134217728, 0 - X, 1 - X, 134217727 - X, -134217728 - X,
        X * 0, X * 1, X * -1, X * 2, 3 * X, X * 65536, 4294967296 * X,
        X div 1, X div -1, X div 2, X div 1024, X div 134217728, X rem 2, X rem 10, X rem 1024, X rem -8,
        X band 1, X band 16#FF, 16#FFFFFFFF band X, X band -2, X bor 1, 16#F0F0 bor X, X bxor 16#FF, -1 bxor X,
        X bsl 0, X bsl 1, X bsl 4, X bsl 28, X bsr 0, X bsr 1, X bsr 27, X bsr 60
    }.

id(X) -> X.
