-module(modules_callee).
%% about: called by modules_caller (and by itself)
-export([start/0, one/1, two/1, fails/1, calls_back/1]).

start() -> {one(1), two(2), try fails(3) catch C:_ -> C end}.

one(N) -> {callee, one, N}.

two(N) -> [callee, two | rest(N)].

fails(N) when N > 100 -> ok.

calls_back(N) -> modules_caller:back(rest(N)).

rest(N) -> {rest, N}.
