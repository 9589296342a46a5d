// Faults put into a copy, one at a time: each must fail a test that is named here.
//   node scripts/mutants.mjs [NAME…]
// NAME: only faults whose name has this in it. Exit code 1 when one is not noticed.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { BrokenCopy, printTable } from "./lib/broken-copy.mjs";

const GOLDEN = "test/jit/golden.test.ts";

/** What is wrong; `edits` (or `damage`) that make it so; the file of tests that must notice. */
const MUTANTS = [
	{
		name: "a slot that was bound anew is still the business of the module before",
		below: "src/link/bindings.ts",
		from: "for (const bound of this.ofModule.values()) bound.delete(key);",
		to: "",
		test: "test/link/bindings.unit.test.ts",
	},
	{
		name: "a binding is not noted",
		below: "src/link/bindings.ts",
		from: "bound.set(key, { importer, undo });",
		to: "void undo;",
		test: "test/link/bindings.unit.test.ts",
	},
	{
		name: "every term is printed alike",
		below: "src/host/terms.ts",
		from: 'return this.parts.join("");',
		to: 'return this.parts.length > 0 ? "ok" : "";',
		test: "test/host/terms.test.ts",
	},
	{
		name: "23 test modules are lost, with all that is said of them",
		damage: loseModules,
		test: "test/harness/erlang-tests.test.ts",
	},
	{
		name: "x0 is not live where it is a root only",
		below: "src/jit/analysis/liveness.ts",
		from: "let register = 0; register < implicit;",
		to: "let register = 1; register < implicit;",
		test: "test/jit/analysis/liveness.test.ts",
	},
	{
		name: "a wasm frame is taken to be a value smaller than it is",
		below: "src/jit/analysis/stack-use.ts",
		from: "const CALL_REGISTERS = 5;",
		to: "const CALL_REGISTERS = 6;",
		test: "test/jit/analysis/stack-use.test.ts",
	},
	{
		name: "where ways meet only one counts",
		below: "src/jit/analysis/facts.ts",
		from: "either(value, other.get(register))",
		to: "value",
		test: "test/jit/analysis/facts.test.ts",
	},
	{
		name: "where ways meet, one way's bounds count",
		below: "src/jit/analysis/value-types.ts",
		from: "return merge(get(a), get(b));",
		to: "return get(a);",
		test: "test/jit/analysis/value-types.test.ts",
	},
	{
		name: "the stack pointer counts as known when it is on one way",
		below: "src/jit/analysis/arrivals.ts",
		from: "if (known.stack && !stack) this.byNode.set(node, { ...known, stack });",
		to: "",
		test: "test/jit/analysis/arrivals.test.ts",
	},
	{
		name: "a y register is kept over what moves it",
		below: "src/jit/analysis/y-reads.ts",
		from: "if (endsHere) return false;",
		to: "",
		test: "test/jit/analysis/y-reads.test.ts",
	},
	{
		name: "a run stores results that were overwritten in it",
		below: "src/jit/analysis/integer-runs.ts",
		from: 'const isLast = now?.kind === "step" && now.index === index;',
		to: "const isLast = now !== undefined;",
		test: "test/jit/analysis/integer-runs.test.ts",
	},
	{
		name: "get_hd and get_tl have each other's numbers",
		edits: [
			{
				below: "src/beam/instructions.ts",
				from: /162 get_hd|get_hd: \{ opcode: 162/,
				to: (row) => row.replace("162", "163"),
			},
			{
				below: "src/beam/instructions.ts",
				from: /163 get_tl|get_tl: \{ opcode: 163/,
				to: (row) => row.replace("163", "162"),
			},
		],
		test: GOLDEN,
	},
	{
		name: "boxed floats have another tag",
		below: "src/abi",
		from: "Float: 0x18",
		to: "Float: 0x1c",
		test: GOLDEN,
	},
	{
		name: "return addresses are shifted too far",
		below: "src/jit",
		from: "returnAddress(moduleIndex, next)",
		to: "returnAddress(moduleIndex, 2 * next)",
		test: GOLDEN,
	},
	{
		name: "what yields says that it waits",
		below: "src",
		from: /Yield: 2\b/,
		to: "Yield: 3",
		test: GOLDEN,
	},
	{
		name: "names are of the next function or local",
		below: "src/wasm/sections/names.ts",
		from: "		out.u32(index);",
		to: "		out.u32(index + 1);",
		test: "test/wasm/module.test.ts",
	},
	{
		name: "the size of a struct is read from another attribute",
		below: "atomvm/dwarf/entries.ts",
		from: "byteSize: 0x0b,",
		to: "byteSize: 0x0c,",
		test: "test/atomvm/dwarf/entries.test.ts",
	},
];

function loseModules(copy) {
	const folder = "test/erlang_tests";
	const read = (name) => readFileSync(join(copy.folder, folder, name), "utf8");
	const expected = JSON.parse(read("expected.json"));
	const lost = Object.keys(expected.tests).slice(0, 23);
	for (const name of lost) delete expected.tests[name];
	const isLost = (file) => lost.includes(file.replace(/\.(beam|erl|S)$/, ""));
	copy.write(`${folder}/expected.json`, JSON.stringify(expected));
	copy.write(
		`${folder}/SHA256SUMS`,
		read("SHA256SUMS")
			.split("\n")
			.filter((line) => !isLost(line.split(/\s+/)[1] ?? ""))
			.join("\n"),
	);
	for (const name of readdirSync(join(copy.folder, folder)))
		if (isLost(name)) copy.write(`${folder}/${name}`, undefined);
}

const wanted = process.argv.slice(2);
const mutants = MUTANTS.filter(
	({ name }) =>
		wanted.length === 0 || wanted.some((part) => name.includes(part)),
);
const copy = new BrokenCopy();
const rows = [];
let alive = 0;
try {
	const tests = [...new Set(mutants.map(({ test }) => test))];
	const before = copy.failingTests(tests);
	if (before.length > 0)
		throw new Error(`fails with nothing broken: ${before[0]}`);
	for (const { name, edits, damage, test, ...edit } of mutants) {
		if (damage) damage(copy);
		else for (const one of edits ?? [edit]) copy.replace(one);
		const failing = copy.failingTests([test]);
		copy.restore();
		if (failing.length === 0) alive++;
		console.error(`${failing.length === 0 ? "ALIVE" : "killed"}: ${name}`);
		rows.push([
			name,
			`\`${test.slice("test/".length)}\``,
			failing[0]?.replaceAll("|", "\\|") ?? "**none**",
		]);
	}
} finally {
	copy.remove();
}
printTable(["fault", "noticed by", "the first test that fails"], rows);
console.log(`${mutants.length - alive} of ${mutants.length} are noticed`);
process.exitCode = alive > 0 ? 1 : 0;
