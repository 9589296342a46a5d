-module(arith_in_guards).
%% about: arithmetic inside guards: an error makes the clause fail and nothing else
-export([start/0, id/1]).

start() ->
    Vs = [0, 1, -1, 2, 134217727, -134217728, 1 bsl 40, 1 bsl 63, 1 bsl 100, 1.5, atom, [], {1}],
    [{add(V), sub(V), mul(V), dv(V), bits(V), shift(V), neg(V), big(V)} || V0 <- Vs, V <- [id(V0)]].

add(X) when X + 1 > 134217727 -> above;
add(X) when X + 1 =:= 1 -> zero;
add(_) -> other.

sub(X) when X - 1 < -134217728 -> below;
sub(X) when 10 - X > 10 -> negative;
sub(_) -> other.

mul(X) when X * X =:= 1 -> unit;
mul(X) when X * 16 =:= X bsl 4 -> integer;
mul(_) -> other.

dv(X) when 10 div X =:= 5 -> two;
dv(X) when X rem 2 =:= 0 -> even;
dv(_) -> other.

bits(X) when X band 1 =:= 1, X bor 1 =:= X -> odd;
bits(X) when X bxor X =:= 0 -> even;
bits(_) -> other.

shift(X) when X bsr 27 =:= 0 -> small;
shift(X) when X bsr 27 =/= 0 -> large;
shift(_) -> other.

neg(X) when -X > 0 -> negative;
neg(X) when abs(X) > 1 -> large;
neg(_) -> other.

big(X) when X + (1 bsl 64) > 1 bsl 65 -> huge;
big(X) when X > 0 -> positive;
big(_) -> other.

id(X) -> X.
