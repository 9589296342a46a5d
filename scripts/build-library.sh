#!/bin/sh
# Compiles the library (lib/*.erl) with the erlc given as $1 (default: erlc on PATH; OTP 26 or later), with lines for
# stack traces and nothing for debuggers, and writes SHA256SUMS beside them. The same compiler gives the same bytes.
set -eu
ERLC=${1:-erlc}
ROOT=$(cd "$(dirname "$0")/.." && pwd)
export LC_ALL=C

cd "$ROOT/lib"
NEW=$(mktemp -d "${TMPDIR:-/tmp}/beams.XXXXXX")
trap 'rm -rf "$NEW"' EXIT
# Not in this folder: erlc would take a lists.beam there for its own.
mkdir "$NEW/empty" "$NEW/beams"
(cd "$NEW/empty" && "$ERLC" +deterministic +no_docs +no_debug_info +nowarn_deprecated_catch -Werror -o "$NEW/beams" "$ROOT"/lib/*.erl)
for f in *.erl; do
  if [ ! -e "$NEW/beams/${f%.*}.beam" ]; then
    echo "lib/$f: no .beam came of it" >&2
    exit 1
  fi
done
rm -f ./*.beam
mv "$NEW/beams"/*.beam .
ls | grep -E '\.(erl|beam)$' | sort | xargs sha256sum >SHA256SUMS
echo "lib: $(ls ./*.beam | wc -l) modules, $(cat ./*.beam | wc -c) bytes"
