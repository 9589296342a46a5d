-module(arith_int32_bounds).
%% about: arithmetic around 2^31 and 2^32, where a 32-bit product or sum wraps
-export([start/0, id/1]).

start() ->
    A = id(2147483647),
    B = id(-2147483648),
    C = id(4294967295),
    [
        A + id(1), A + A, B - id(1), B + B, C + id(1), C + C, C - A, B - A,
        A * id(2), B * id(-1), B * B, A * B, C * C, A * A,
        id(65535) * id(65535), id(65536) * id(65536), id(46341) * id(46341), id(-46341) * id(46341),
        id(65536) * id(32768), id(-65536) * id(32768), id(134217727) * id(32), id(134217727) * id(33),
        id(134217727) * id(16), id(-134217728) * id(16), id(-134217728) * id(17),
        A div id(2), B div id(2), B div id(-1), C div id(65536), C rem id(65536), B rem id(7), A rem id(-7),
        -B, -A, abs(B), B band C, A bor B, A bxor B, bnot A, bnot B, bnot C
    ].

id(X) -> X.
