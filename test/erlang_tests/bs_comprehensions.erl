-module(bs_comprehensions).
%% about: binary generators and binary comprehensions: sizes, filters, nested, early end at a bad tail
-export([start/0, id/1]).

start() ->
    B = id(<<1, 2, 3, 4, 5, 6, 7, 8, 9, 200>>),
    {
        [X + 300 || <<X>> <= B], [X || <<X:16>> <= B], [X || <<X:24/little>> <= B], [{A, C} || <<A:4, C:4>> <= B, C > 4], [X + 300 || <<1:1, X:7>> <= B],
        << <<(X + 1)>> || <<X>> <= B, X rem 2 =:= 0 >>, << <<X:16/little>> || <<X:16/big>> <= B >>, << <<Y>> || X <- [200, 201], Y <- [X, X + 1] >>,
        [[X || <<X>> <= R] || R <- [<<250, 251>>, <<>>]] =:= [[250, 251], []], << <<X:32>> || X <- [1, -1, 134217728] >>,
        length([x || <<_:3>> <= B]), << <<R/binary>> || R <- [<<200>>, <<201, 202>>] >>, [S || <<N, S:N/binary>> <= id(<<1, 250, 2, 251, 252, 9, 1>>)], hex(B) =:= <<"010203040506070809C8">>, unhex(<<"C8FF00">>)
    }.

hex(B) -> << <<(digit(N))>> || <<N:4>> <= B >>.
digit(N) when N < 10 -> $0 + N;
digit(N) -> $A + N - 10.

unhex(B) -> << <<(val(H) * 16 + val(L))>> || <<H, L>> <= B >>.
val(C) when C =< $9 -> C - $0;
val(C) -> C - $A + 10.

id(X) -> X.
