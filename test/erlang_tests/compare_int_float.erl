-module(compare_int_float).
%% about: order between integers (small, 64-bit, bignum) and floats near the same value
-export([start/0, id/1]).

start() ->
    Pairs = [{0, 0.0}, {0, -0.0}, {1, 1.0000000001}, {-1, -1.0000000001}, {134217727, 134217727.5}, {134217728, 134217727.5},
             {4294967296, 4294967296.0}, {4294967297, 4294967296.0}, {1 bsl 53, 9007199254740992.0}, {1 bsl 62, 4.6e18},
             {1 bsl 62, 4.7e18}, {-(1 bsl 62), -4.7e18}, {1 bsl 100, 1.0e30}, {1 bsl 100, 2.0e30}, {-(1 bsl 100), -1.0e30},
             {1 bsl 200, 1.0e300}, {-(1 bsl 200), 1.0e300}, {5, 1.0e300}, {-5, -1.0e-300}],
    [case {A < B, A == B, A > B, B < A, B > A} of
         {true, false, false, false, true} -> lt;
         {false, true, false, false, false} -> eq;
         {false, false, true, true, false} -> gt;
         Bad -> Bad
     end || {A0, B0} <- Pairs, A <- [id(A0)], B <- [id(B0)]].

id(X) -> X.
