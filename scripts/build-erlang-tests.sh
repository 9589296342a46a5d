#!/bin/sh
# Recompiles the Erlang test modules, the modules of the golden code and the benchmark programs with the erlc given
# as $1 (default: erlc on PATH), or of the folders that follow it, and writes SHA256SUMS beside them. A run with the same compiler version gives the same bytes.
set -eu
ERLC=${1:-erlc}
[ $# -eq 0 ] || shift
[ $# -gt 0 ] || set -- test/erlang_tests test/jit/expect test/library bench/programs
ROOT=$(cd "$(dirname "$0")/.." && pwd)
export LC_ALL=C

for DIR; do
  cd "$ROOT/$DIR"
  # In a folder of their own first: when erlc refuses one, all is as it was.
  NEW=$(mktemp -d "${TMPDIR:-/tmp}/beams.XXXXXX")
  trap 'rm -rf "$NEW"' EXIT
  if ls ./*.erl >/dev/null 2>&1; then "$ERLC" +deterministic -o "$NEW" ./*.erl; fi
  # .S files are hand-written BEAM assembly: what erlc would not emit by itself, so nothing may be optimised.
  # Not in their folder: erlc would take a maps.beam there for its own.
  if ls ./*.S >/dev/null 2>&1; then
    mkdir "$NEW/empty"
    (cd "$NEW/empty" && "$ERLC" +deterministic +from_asm +no_postopt -o "$NEW" "$ROOT/$DIR"/*.S)
  fi
  for f in *.erl *.S; do
    if [ -e "$f" ] && [ ! -e "$NEW/${f%.*}.beam" ]; then
      echo "$DIR/$f: no .beam came of it" >&2
      exit 1
    fi
  done
  rm -f ./*.beam
  mv "$NEW"/*.beam .
  ls | grep -E '\.(erl|S|beam)$' | sort | xargs sha256sum >SHA256SUMS
  echo "$DIR: $(ls ./*.beam | wc -l) modules"
done
