%% Input and output. standard_io and user are what the program writes to; a process that is a group leader, or is named as
%% the device, is sent requests of the I/O protocol. There is nothing to read from.
-module(io).
-export([format/1, format/2, format/3, fwrite/1, fwrite/2, fwrite/3, nl/0, nl/1, put_chars/1, put_chars/2, put_chars/3]).
-export([write/1, write/2, get_line/1, get_line/2, get_chars/2, get_chars/3, columns/0, columns/1, rows/0, rows/1]).
-export([getopts/0, getopts/1, setopts/1, setopts/2, printable_range/0, request/2, requests/2, read/1, fread/2]).

format(Format) -> format(Format, []).
format(Format, Args) -> format(standard_io, Format, Args).
format(Device, Format, Args) ->
    Text = try io_lib:format(Format, Args)
    catch error:_ -> error(badarg, [Device, Format, Args])
    end,
    put_chars(Device, Text).

fwrite(Format) -> format(Format, []).
fwrite(Format, Args) -> format(Format, Args).
fwrite(Device, Format, Args) -> format(Device, Format, Args).

nl() -> put_chars("\n").
nl(Device) -> put_chars(Device, "\n").

write(Term) -> write(standard_io, Term).
write(Device, Term) -> put_chars(Device, io_lib:write(Term)).

put_chars(Chars) -> put_chars(standard_io, Chars).
put_chars(Device, Encoding, Chars) when Encoding =:= latin1 -> put_chars(Device, binary_to_list(iolist_to_binary(Chars)));
put_chars(Device, _, Chars) -> put_chars(Device, Chars).

put_chars(Device, Chars) ->
    case unicode:characters_to_binary(Chars) of
        Binary when is_binary(Binary) -> put_to(Device, Binary);
        _ -> error(badarg, [Device, Chars])
    end.

put_to(standard_io, Binary) -> put_leader(group_leader(), Binary);
put_to(user, Binary) -> out(stdout, Binary);
put_to(standard_error, Binary) -> out(stderr, Binary);
put_to(Device, Binary) when is_pid(Device) ->
    case ask(Device, {put_chars, unicode, Binary}) of
        ok -> ok;
        {error, Reason} -> error(Reason)
    end;
put_to(Device, Binary) when is_atom(Device) ->
    case whereis(Device) of
        Pid when is_pid(Pid) -> put_to(Pid, Binary);
        _ -> error(terminated)
    end;
put_to(_, _) -> error(badarg).

%% A process without a group leader has itself for one.
put_leader(Leader, Binary) when Leader =:= self() -> out(stdout, Binary);
put_leader(Leader, Binary) -> put_to(Leader, Binary).

out(_, <<>>) -> ok;
out(Stream, Binary) ->
    erlang:display_string(Stream, Binary),
    ok.

%% The I/O protocol.
ask(Device, Request) ->
    Ref = erlang:monitor(process, Device),
    Device ! {io_request, self(), Ref, Request},
    receive
        {io_reply, Ref, Reply} ->
            avmjit_monitor:stop(Ref),
            Reply;
        {'DOWN', Ref, process, _, _} -> {error, terminated}
    end.

request(Device, Request) when is_pid(Device) -> ask(Device, Request);
request(Device, {put_chars, Chars}) -> put_chars(Device, Chars);
request(Device, {put_chars, _, Chars}) -> put_chars(Device, Chars);
request(Device, {format, Format, Args}) -> format(Device, Format, Args);
request(Device, nl) -> nl(Device);
request(_, _) -> {error, request}.

requests(Device, Requests) ->
    lists:foldl(fun(Request, _) -> request(Device, Request) end, ok, Requests).

get_line(_) -> eof.
get_line(Device, Prompt) when is_pid(Device) -> ask(Device, {get_line, unicode, Prompt});
get_line(_, _) -> eof.
get_chars(_, _) -> eof.
get_chars(Device, Prompt, Count) when is_pid(Device) -> ask(Device, {get_chars, unicode, Prompt, Count});
get_chars(_, _, _) -> eof.
read(_) -> eof.
fread(_, _) -> eof.

columns() -> {error, enotsup}.
columns(_) -> {error, enotsup}.
rows() -> {error, enotsup}.
rows(_) -> {error, enotsup}.
getopts() -> getopts(standard_io).
getopts(_) -> [{binary, false}, {encoding, unicode}].
setopts(_) -> ok.
setopts(_, _) -> ok.
printable_range() -> latin1.
