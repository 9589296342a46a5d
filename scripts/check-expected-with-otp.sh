#!/bin/sh
# Runs every Erlang test module and benchmark program under a real Erlang/OTP ($1, default: erl on PATH)
# and compares the results with expected.json. With --write as $2, expected.json is written anew from the
# results and from the comments at the head of each source:
#   %% about: one line            what the module aims at (required)
#   %% timeout: seconds           for the few heavy ones
#   %% otp: false, reason         not comparable with OTP; then also:
#   %% expected: term             what AtomVM must return
# Folders other than test/erlang_tests and bench/programs can be named as further arguments.
set -eu
ERL=${1:-erl}
MODE=${2:---check}
ROOT=$(cd "$(dirname "$0")/.." && pwd)
STATUS=0
[ $# -le 2 ] || shift 2
[ $# -gt 0 ] && [ -d "$ROOT/$1" ] || set -- test/erlang_tests bench/programs

for DIR; do
  cd "$ROOT/$DIR"
  SKIP=$(grep -ls '^%% otp: false' ./*.erl ./*.S 2>/dev/null | sed 's|^\./||; s|\.[a-zA-Z]*$||' | tr '\n' ',' || true)
  "$ERL" -noshell -pa . -eval '
    logger:set_primary_config(level, none),
    Skip = string:tokens("'"$SKIP"'", ","),
    Names = [filename:rootname(F) || F <- lists:sort(filelib:wildcard("*.beam"))] -- Skip,
    lists:foreach(fun(N) ->
      M = list_to_atom(N),
      {P, R} = spawn_monitor(fun() -> exit({result, M:start()}) end),
      V = receive {'"'DOWN'"', R, process, P, {result, T}} -> io_lib:format("~w", [T]);
                  {'"'DOWN'"', R, process, P, E} -> io_lib:format("ERROR ~0p", [E])
          after 60000 -> "ERROR timeout" end,
      io:put_chars([N, "\t", V, "\n"])
    end, Names),
    halt().' </dev/null | node "$ROOT/scripts/compare-expected.mjs" "$ROOT/$DIR" "$MODE" || STATUS=1
done
exit $STATUS
