#!/bin/sh
# Installs the package from its tarball in an empty project, as a user does, and uses it there: the commands, the
# README's JavaScript, and the types under both module resolutions. Needs the built code (npm run build).
set -eu
ROOT=$(cd "$(dirname "$0")/.." && pwd)
WORK=$(mktemp -d)
trap 'rm -rf "$WORK"' EXIT
# The prepared AtomVM is the same as that of the sources: it depends on the built code only.
AVMJIT_CACHE=${AVMJIT_CACHE:-$ROOT/.cache}
export AVMJIT_CACHE NO_COLOR=1

fail() {
  echo "test-package: $*" >&2
  exit 1
}
expect() { # TEXT COMMAND…: the command succeeds and prints the text
  text=$1
  shift
  "$@" >"$WORK/out" 2>&1 || { cat "$WORK/out" >&2; fail "$* fails"; }
  grep -qF -- "$text" "$WORK/out" || { cat "$WORK/out" >&2; fail "$* does not print: $text"; }
  echo "ok: $*"
}

cd "$ROOT"
npm pack --ignore-scripts --silent --pack-destination "$WORK" >"$WORK/name"
mkdir "$WORK/project"
cd "$WORK/project"
echo '{"name": "consumer", "version": "1.0.0", "private": true, "type": "module"}' >package.json
npm install --prefer-offline --no-audit --no-fund --silent "$WORK/$(cat "$WORK/name")"

PACKAGE=node_modules/atomvm-wasm-jit
expect 'none diverged' npx avmjit test-erlang --jit '^(lists|fib)' --json report.json
expect 'no regressions' npx avmjit report report.json report.json
expect 'fib' npx avmjit bench '^fib$' --rounds 1
cp "$PACKAGE/bench/programs/fib.beam" fib.beam
FIB=$(node -p 'JSON.parse(fs.readFileSync(process.argv[1], "utf8")).tests.fib.expected' "$PACKAGE/bench/programs/expected.json")
expect "$FIB" npx avmjit run fib.beam

expect 'fib:fib/1' npx avmjit profile fib.beam --once --html profile.html
grep -q 'fib:fib/1' profile.html || fail "the profile's page does not name the program's function"
expect 'fib:start/0' npx avmjit debug fib.beam -x 'break fib:start/0' -x run -x backtrace
expect 'both modes agree' npx avmjit debug fib.beam -x 'break fib:start/0' -x 'both run'

awk '/^```js$/ { inside = 1; next } /^```$/ { inside = 0 } inside' "$ROOT/README.md" >readme.js
grep -q atomvm-wasm-jit readme.js || fail "no JavaScript example in README.md"
expect "$FIB" node readme.js

# The public types must be readable without TypeScript's dom library, and show nothing of the inside.
cat >consumer.ts <<'TS'
import { type JitOptions, type RunResult, Vm, type VmBuild, compileBuild, prepareAtomVm } from "atomvm-wasm-jit";

const jit: JitOptions = { ahead: true, onSkipped: (name: string, error: Error) => void [name, error] };
const build: VmBuild = compileBuild(await prepareAtomVm({ onProgress: (step: string) => void step }));
const vm = new Vm(build, { jit, output: (_stream, bytes: Uint8Array) => void bytes, environment: ["A=b"] });
const result: RunResult = vm.run(vm.load(new Uint8Array(), "x.beam"));
const text: string = result.text;
// @ts-expect-error
vm.instance;
// @ts-expect-error
vm.jit;
// @ts-expect-error
const hunting: JitOptions = { collectAlways: true };
export { text, hunting };
TS
cat >testing.ts <<'TS'
import { Vm, compileBuild, prepareAtomVm, selectionOptions } from "atomvm-wasm-jit/testing";

const build = compileBuild(await prepareAtomVm(), true);
const vm = new Vm(build, { jit: { ...selectionOptions({ every: 2, collectAlways: true }), count: true } });
export const native: bigint = vm.instructions.native;
export const functions: number | undefined = vm.jit?.functions.length;
TS
types() { # RESOLUTION MODULE LIB FILE
  node "$ROOT/node_modules/typescript/bin/tsc" --noEmit --strict --target es2023 --types '' \
    --moduleResolution "$1" --module "$2" --lib "$3" "$4" || fail "$4 under $1"
  echo "ok: $4 under $1"
}
types nodenext nodenext es2023 consumer.ts
types bundler esnext es2023 consumer.ts
types nodenext nodenext es2023,dom testing.ts
types bundler esnext es2023,dom testing.ts

if find "$PACKAGE" -path "$PACKAGE/node_modules" -prune -o -type f \
  \( -name '*.test.*' -o -name '*.map' -o -name '*.tsbuildinfo' -o -name '*.erl' \) -print | grep .; then
  fail "these files are no part of the package"
fi
echo "the package is as it should be"
