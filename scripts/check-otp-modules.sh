#!/bin/sh
# Runs OTP's own pure modules (stdlib's ebin folder, $1) under test/otp/otp_driver, emulated and with the JIT, and
# compares the two with each other and, when $2 names an erl of the same OTP, with that. Functions that AtomVM lacks
# (undef: BIFs of OTP's that are no part of the .beam) are counted apart.
set -eu
EBIN=$1
ERL=${2:-}
ROOT=$(cd "$(dirname "$0")/.." && pwd)
OUT=$(mktemp -d)
trap 'rm -rf "$OUT"' EXIT
set --
for m in lists maps sets ordsets orddict dict gb_trees gb_sets queue proplists array string base64 json io_lib \
  io_lib_format io_lib_pretty io_lib_fread binary unicode unicode_util; do
  if [ -f "$EBIN/$m.beam" ]; then set -- "$@" "$EBIN/$m.beam"; fi
done
[ $# -gt 0 ] || { echo "$EBIN: no stdlib modules there" >&2; exit 2; }
for mode in emulated jit; do
  flag=''
  [ $mode = jit ] || flag=--emulated
  node "$ROOT/bin/avmjit.js" run $flag "$ROOT/test/otp/otp_driver.beam" "$@" >"$OUT/$mode" 2>"$OUT/$mode.err" ||
    { grep -v 'cannot be resolved' "$OUT/$mode.err" >&2; exit 1; }
done
if [ -n "$ERL" ]; then
  "$ERL" -noshell -pa "$ROOT/test/otp" -eval 'io:format("~w~n", [otp_driver:start()]), halt().' >"$OUT/otp"
fi
node "$ROOT/scripts/compare-otp-results.mjs" "$OUT"
