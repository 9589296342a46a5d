// Plants faults in a copy of the compiled compiler, one at a time: test-erlang must see each, bisect name where it is.
//   node scripts/planted-faults.mjs [NAME…]
// NAME: only faults whose name has this in it. After `npm run build`. Exit code 1 when one is not seen, or not found.
import { spawnSync } from "node:child_process";
import {
	cpSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const SUITE = "test/erlang_tests";

/**
 * `from` must be there once in `file` (of dist/src). `test`: the module that shows it, in the mode `options`. What is
 * right: the function, and the start of the instruction's text.
 */
const FAULTS = [
	{
		name: "comparison turned round",
		file: "jit/emit/terms/comparing.js",
		from: "code.i32_lt_s();",
		to: "code.i32_gt_s();",
		test: "compare_sort_mixed",
	},
	{
		name: "register not saved before a collection",
		file: "jit/emit/outlined.js",
		from: "x.save(registers);\n        code.local_get(CTX);",
		to: "x.save(registers.slice(1));\n        code.local_get(CTX);",
		test: "gc_live_registers",
		options: ["--collect-always"],
	},
	{
		name: "swapped operands",
		file: "jit/families/lists.js",
		from: "push(f, tail);\n        code.i32_store(cell.offset + CONS_TAIL_OFFSET);\n        code.local_get(cell.local);\n        push(f, head);",
		to: "push(f, head);\n        code.i32_store(cell.offset + CONS_TAIL_OFFSET);\n        code.local_get(cell.local);\n        push(f, tail);",
		test: "lists_improper_and_errors",
	},
	{
		name: "missing overflow check",
		file: "jit/emit/bifs/arithmetic.js",
		from: /if \(!fits\)\s+additionOverflow/,
		to: "if (false) additionOverflow",
		test: "arith_small_int_bounds",
	},
	{
		name: "wrong endianness",
		file: "jit/families/binaries/byte-order.js",
		from: "const { code } = f;",
		to: "const { code } = f; if (bits === 16) return;",
		test: "bs_match_integers",
	},
	{
		name: "a lost message",
		file: "jit/families/messages.js",
		from: 'code.call(f.module.runtime("send_message"));',
		to: "code.drop(); code.drop(); code.drop(); code.i32_const(1);",
		test: "process_message_types",
	},
	{
		name: "stale cached y register",
		file: "jit/emit/state/process-stack.js",
		from: "forget() {\n        this.isKnown = false;\n        this.ys.dropAll();",
		to: "forget() {\n        this.isKnown = false;",
		test: "frames_many_y_registers",
		options: ["--collect-always"],
	},
	{
		name: "wrong literal",
		file: "jit/emit/terms/values.js",
		from: "return target.literal(literal);",
		to: "return target.literal(literal > 0 ? literal - 1 : literal);",
		test: "literals_large",
	},
	{
		name: "an inlined leaf that gives up too late",
		file: "jit/inlined-leaf.js",
		from: "if (!written.has(n)) {",
		to: "if (n >= 0) {",
		test: "inlined_leaves",
	},
	{
		name: "a heap check that is too small",
		file: "jit/families/stack.js",
		from: "const words = wordsNeeded(need);",
		to: "const words = wordsNeeded(need) >> 3;",
		test: "gc_live_registers",
		options: ["--collect-always"],
	},
	{
		name: "a wrong catch label",
		file: "jit/families/exceptions.js",
		from: "catchTerm(moduleIndex, label)",
		to: "catchTerm(moduleIndex, label + 1)",
		test: "try_catch_classes",
	},
	{
		name: "a select_val with two targets swapped",
		file: "jit/families/jumps.js",
		from: "return choices;",
		to: "const [a, b, ...others] = choices; return b ? [{ ...a, label: b.label }, { ...b, label: a.label }, ...others] : choices;",
		test: "select_val_many_ints",
	},
];

const wanted = process.argv.slice(2);
const faults = FAULTS.filter(
	({ name }) =>
		wanted.length === 0 || wanted.some((part) => name.includes(part)),
);
const folder = mkdtempSync(join(tmpdir(), "avmjit-faults-"));
const rows = [];
let wrong = 0;
try {
	cpSync(join(ROOT, "dist"), join(folder, "dist"), { recursive: true });
	for (const name of ["bin", "native", "test", "node_modules"])
		symlinkSync(join(ROOT, name), join(folder, name));
	// A link would be followed to where dist is whole.
	rmSync(join(folder, "bin"));
	cpSync(join(ROOT, "bin"), join(folder, "bin"), { recursive: true });
	cpSync(join(ROOT, "package.json"), join(folder, "package.json"));
	for (const fault of faults) rows.push(tried(fault));
} finally {
	rmSync(folder, { recursive: true, force: true });
}
console.log(
	"| fault | test, mode | function | instruction | gone without | runs | s |\n|---|---|---|---|---|---|---|",
);
for (const row of rows) console.log(`| ${row.join(" | ")} |`);
console.log(`${faults.length - wrong} of ${faults.length} found`);
process.exitCode = wrong > 0 ? 1 : 0;

function tried({ name, file, from, to, test, options = [], at }) {
	const path = join(folder, "dist/src", file);
	const text = readFileSync(path, "utf8");
	const places = text.split(from).length - 1;
	if (places !== 1) throw new Error(`${name}: ${places} places, not one`);
	writeFileSync(
		path,
		text.replace(from, () => to),
	);
	try {
		const seen = command([
			"test-erlang",
			`^${test}$`,
			"--no-count",
			"--timeout",
			"10",
			...options,
		]).status;
		const began = performance.now();
		const { stdout } = command([
			"bisect",
			"--json",
			"--timeout",
			"10",
			...options,
			`${SUITE}/${test}.beam`,
		]);
		const seconds = (performance.now() - began) / 1000;
		const found = stdout.startsWith("{")
			? JSON.parse(stdout)
			: { kind: stdout };
		const { function: where, text: what = "" } = found.instruction ?? {};
		const isRight =
			seen === 1 &&
			at !== undefined &&
			where === at[0] &&
			what.startsWith(at[1]);
		if (!isRight) wrong++;
		console.error(
			`${isRight ? "found" : "WRONG"}: ${name}: ${seen === 1 ? "seen" : "NOT SEEN"}, ${found.kind} ${where} ${what} (line ${found.instruction?.line}, ${seconds.toFixed(1)} s) ${found.functions} alone ${found.isAlone} without ${found.goneWithout}`,
		);
		return [
			name,
			[`\`${test}\``, ...options].join(" "),
			`\`${where}\``,
			`\`${what}\``,
			found.goneWithout?.join(", "),
			found.runs,
			seconds.toFixed(1),
		];
	} finally {
		writeFileSync(path, text);
	}
}

function command(args) {
	const { status, stdout, stderr } = spawnSync(
		"node",
		[join(folder, "bin/avmjit.js"), ...args],
		{
			cwd: folder,
			encoding: "utf8",
			env: {
				...process.env,
				AVMJIT_CACHE: process.env.AVMJIT_CACHE ?? join(ROOT, ".cache"),
			},
		},
	);
	return { status, stdout, stderr };
}
