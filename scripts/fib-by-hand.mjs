// fib(30) by the JIT beside the same function written by hand in WebAssembly: tagged integers, a check that its argument
// is one, and a check of every result (after `npm run build`):
//   node scripts/fib-by-hand.mjs [ROUNDS]
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import wabt from "wabt";

const SOURCE = `(module
  (func $fib (export "fib") (param $n i32) (result i32)
    (local $a i32) (local $b i32) (local $sum i32)
    ;; small integers have 1111 in their low bits
    (if (i32.ne (i32.and (local.get $n) (i32.const 15)) (i32.const 15)) (then unreachable))
    (if (i32.lt_s (local.get $n) (i32.const 0x2f)) (then (return (local.get $n))))
    (local.set $a (i32.sub (local.get $n) (i32.const 0x10)))
    (if (i32.gt_s (local.get $a) (local.get $n)) (then unreachable))
    (local.set $b (i32.sub (local.get $n) (i32.const 0x20)))
    (if (i32.gt_s (local.get $b) (local.get $n)) (then unreachable))
    (local.set $a (call $fib (local.get $a)))
    (local.set $b (call $fib (local.get $b)))
    (if (i32.ne (i32.and (i32.and (local.get $a) (local.get $b)) (i32.const 15)) (i32.const 15)) (then unreachable))
    (local.set $sum (i32.add (local.get $a) (i32.sub (local.get $b) (i32.const 15))))
    (if (i32.lt_s
          (i32.and (i32.xor (local.get $a) (local.get $sum)) (i32.xor (local.get $b) (local.get $sum)))
          (i32.const 0))
      (then unreachable))
    (local.get $sum)))`;

const root = fileURLToPath(new URL("..", import.meta.url));
const { parseWat } = await wabt();
const { buffer } = parseWat("fib.wat", SOURCE).toBinary({});
const { fib } = (await WebAssembly.instantiate(buffer)).instance.exports;

const median = (values) =>
	[...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Median of ten calls after a second of warming up, ms. */
function byHand() {
	const tagged = (n) => (n << 4) | 15;
	for (const end = performance.now() + 1000; performance.now() < end; )
		if (fib(tagged(25)) !== tagged(75025)) throw new Error("wrong result");
	return median(
		Array.from({ length: 10 }, () => {
			const started = performance.now();
			if (fib(tagged(30)) !== tagged(832040)) throw new Error("wrong result");
			return performance.now() - started;
		}),
	);
}

function byJit() {
	const programs = `${root}bench/programs`;
	const printed = execFileSync(
		process.execPath,
		[
			`${root}bin/avmjit.js`,
			"run",
			"--function",
			"thirty",
			`${programs}/fib.beam`,
			`${programs}/bench_driver.beam`,
		],
		{ encoding: "utf8" },
	);
	const [result, ...times] = printed.match(/\d+/g).map(Number);
	if (result !== 832040) throw new Error(`fib(30) is ${result}`);
	// The first half is warming up.
	return median(times.slice(times.length / 2)) / 1000;
}

const rounds = Number(process.argv[2] ?? 5);
const results = [];
for (let round = 1; round <= rounds; round++) {
	const hand = byHand();
	const jit = byJit();
	results.push({ hand, jit });
	console.log(
		`round ${round}: by hand ${hand.toFixed(2)} ms, JIT ${jit.toFixed(2)} ms, ratio ${(jit / hand).toFixed(2)}`,
	);
}
const hand = median(results.map((r) => r.hand));
const jit = median(results.map((r) => r.jit));
console.log(
	`median: by hand ${hand.toFixed(2)} ms, JIT ${jit.toFixed(2)} ms, ratio ${(jit / hand).toFixed(2)}`,
);
