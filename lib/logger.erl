%% Messages about the program, on standard error.
-module(logger).
-export([log/2, log/3, log/4, macro_log/3, macro_log/4, macro_log/5, allow/2, compare_levels/2]).
-export([emergency/1, emergency/2, emergency/3, alert/1, alert/2, alert/3, critical/1, critical/2, critical/3]).
-export([error/1, error/2, error/3, warning/1, warning/2, warning/3, notice/1, notice/2, notice/3]).
-export([info/1, info/2, info/3, debug/1, debug/2, debug/3]).
-export([set_primary_config/1, set_primary_config/2, get_primary_config/0, set_module_level/2, set_application_level/2]).
-export([add_handler/3, remove_handler/1, get_handler_ids/0, set_handler_config/2, set_handler_config/3]).
-export([set_process_metadata/1, update_process_metadata/1, get_process_metadata/0, unset_process_metadata/0]).
-export([timestamp/0, format_report/1]).
-compile({no_auto_import, [error/1, error/2, error/3]}).

-define(TABLE, avmjit_logger).
-define(METADATA, '$logger_metadata$').

log(Level, Message) -> log(Level, Message, #{}).
log(Level, Format, Args) when is_list(Args) -> log(Level, Format, Args, #{});
log(Level, Message, Metadata) when is_map(Metadata) -> write(Level, one(Message)).
log(Level, Format, Args, _) ->
    write(Level, fun() ->
        case is_function(Format, 1) of
            true -> one(Format(Args));
            false -> io_lib:format(Format, Args)
        end
    end).

macro_log(_, Level, Message) -> log(Level, Message).
macro_log(_, Level, Format, Args) -> log(Level, Format, Args).
macro_log(_, Level, Format, Args, Metadata) -> log(Level, Format, Args, Metadata).

one(Message) when is_function(Message) -> fun() -> one_text(Message()) end;
one(Message) -> fun() -> one_text(Message) end.
one_text({Format, Args}) when is_list(Args) -> io_lib:format(Format, Args);
one_text(Report) when is_map(Report) -> format_report(Report);
one_text([{_, _} | _] = Report) -> format_report(Report);
one_text(Text) -> io_lib:format("~ts", [Text]).

format_report(Report) when is_map(Report) -> format_report(maps:to_list(Report));
format_report(Report) -> lists:join(", ", [io_lib:format("~tp: ~tp", [Key, Value]) || {Key, Value} <- Report]).

write(Level, Text) when is_function(Text, 0) ->
    case allow(Level, none) of
        true ->
            {{Year, Month, Day}, {Hour, Minute, Second}} = erlang:localtime(),
            io:format(standard_error, "~4..0w-~2..0w-~2..0w ~2..0w:~2..0w:~2..0w ~s: ~ts~n",
                [Year, Month, Day, Hour, Minute, Second, Level, text(Text)]);
        false -> ok
    end.

text(Text) ->
    case Text() of
        Next when is_function(Next) -> text(Next);
        Chars -> Chars
    end.

allow(Level, _) -> number(Level) =< number(level()).

level() ->
    case avmjit_table:find(?TABLE, level) of
        {ok, Level} -> Level;
        error -> notice
    end.

compare_levels(A, B) ->
    case {number(A), number(B)} of
        {X, X} -> eq;
        {X, Y} when X < Y -> gt;
        _ -> lt
    end.

number(none) -> -1;
number(emergency) -> 0;
number(alert) -> 1;
number(critical) -> 2;
number(error) -> 3;
number(warning) -> 4;
number(notice) -> 5;
number(info) -> 6;
number(debug) -> 7;
number(all) -> 10.

emergency(A) -> log(emergency, A).
emergency(A, B) -> log(emergency, A, B).
emergency(A, B, C) -> log(emergency, A, B, C).
alert(A) -> log(alert, A).
alert(A, B) -> log(alert, A, B).
alert(A, B, C) -> log(alert, A, B, C).
critical(A) -> log(critical, A).
critical(A, B) -> log(critical, A, B).
critical(A, B, C) -> log(critical, A, B, C).
error(A) -> log(error, A).
error(A, B) -> log(error, A, B).
error(A, B, C) -> log(error, A, B, C).
warning(A) -> log(warning, A).
warning(A, B) -> log(warning, A, B).
warning(A, B, C) -> log(warning, A, B, C).
notice(A) -> log(notice, A).
notice(A, B) -> log(notice, A, B).
notice(A, B, C) -> log(notice, A, B, C).
info(A) -> log(info, A).
info(A, B) -> log(info, A, B).
info(A, B, C) -> log(info, A, B, C).
debug(A) -> log(debug, A).
debug(A, B) -> log(debug, A, B).
debug(A, B, C) -> log(debug, A, B, C).

set_primary_config(level, Level) ->
    number(Level),
    avmjit_table:put(?TABLE, level, Level);
set_primary_config(_, _) -> ok.
set_primary_config(#{level := Level}) -> set_primary_config(level, Level);
set_primary_config(_) -> ok.
get_primary_config() -> #{level => level(), metadata => #{}, filters => [], filter_default => log}.

%% There is one handler, standard error, and one level.
set_module_level(_, _) -> ok.
set_application_level(_, _) -> ok.
add_handler(_, _, _) -> ok.
remove_handler(_) -> ok.
get_handler_ids() -> [default].
set_handler_config(_, _) -> ok.
set_handler_config(_, _, _) -> ok.

set_process_metadata(Metadata) when is_map(Metadata) ->
    put(?METADATA, Metadata),
    ok.
update_process_metadata(Metadata) ->
    case get_process_metadata() of
        undefined -> set_process_metadata(Metadata);
        Old -> set_process_metadata(maps:merge(Old, Metadata))
    end.
get_process_metadata() -> get(?METADATA).
unset_process_metadata() ->
    erase(?METADATA),
    ok.

timestamp() -> erlang:system_time(microsecond).
