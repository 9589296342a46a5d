%% The end of the program. A program is given no arguments.
-module(init).
-export([stop/0, stop/1, get_arguments/0, get_argument/1, get_plain_arguments/0, get_status/0]).

stop() -> stop(0).
stop(Status) -> erlang:halt(Status).
get_arguments() -> [].
get_argument(_) -> error.
get_plain_arguments() -> [].
get_status() -> {started, started}.
