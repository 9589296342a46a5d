%% What AtomVM leaves of os.
-module(os).
-export([type/0, version/0, timestamp/0, getenv/0, getenv/2, perf_counter/0, perf_counter/1]).

type() -> {unix, emscripten}.
version() -> {0, 0, 0}.
timestamp() -> erlang:timestamp().
getenv() -> [].
getenv(Name, Default) ->
    case os:getenv(Name) of
        false -> Default;
        Value -> Value
    end.
perf_counter() -> erlang:monotonic_time(nanosecond).
perf_counter(Unit) -> erlang:convert_time_unit(perf_counter(), nanosecond, Unit).
