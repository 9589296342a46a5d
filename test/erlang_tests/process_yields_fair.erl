-module(process_yields_fair).
%% about: 100 processes, 1,000 turns each: no one waits for more than four rounds of the others (one is 5,400 turns)
%% otp: false, OTP gives each process 4,000 reductions
%% expected: {100,100000,[]}
%% timeout: 120
-export([start/0]).
-compile({no_auto_import, [max/2]}).

start() ->
    Self = self(),
    T = ets:new(turns, [public]),
    true = ets:insert(T, {turn, 0}),
    [spawn_opt(fun() -> Self ! {worst, turns(1000, T, 0, 0)} end, []) || _ <- seq(100)],
    Worst = [receive {worst, W} -> W end || _ <- seq(100)],
    {length(Worst), ets:lookup_element(T, turn, 2), [W || W <- Worst, W > 20000]}.

%% The longest time between two turns of this process, in turns of all. The first wait is for the others to start.
turns(0, _, _, Worst) -> Worst;
turns(N, T, Last, Worst) ->
    self() ! go,
    receive go -> ok end,
    burn(15),
    Turn = ets:update_counter(T, turn, 1),
    Gap = case Last of 0 -> 0; _ -> Turn - Last end,
    turns(N - 1, T, Turn, max(Gap, Worst)).

burn(0) -> ok;
burn(N) -> burn(N - 1).

max(A, B) when A > B -> A;
max(_, B) -> B.

seq(0) -> [];
seq(N) -> [N | seq(N - 1)].
