// Whether a fast path that is lost fails by name: switches one off at a time, in a copy, and runs the golden code there.
//   node scripts/lost-fast-paths.mjs [--floors] [NAME…]
// With --floors those that make native code leave are tried with the floors of the Erlang suite, too (a minute each).
// NAME: only paths whose name has this in it. Exit code 1 when one is not noticed.
import { BrokenCopy, printTable } from "./lib/broken-copy.mjs";

const GOLDEN = ["test/jit/golden.test.ts"];

/**
 * What is lost, and the code that has it: `from` must be there once below src/jit, or `below`. `leaves`: native code now
 * leaves there.
 */
const PATHS = [
	// -- instructions left to the interpreter
	handler("bs_match"),
	handler("bs_create_bin"),
	handler("loop_rec"),
	handler("get_map_elements"),
	handler("select_val"),
	handler("put_tuple2"),
	{
		name: "fconv is left to the interpreter",
		from: "fconv: (f,",
		to: "fconv: () => false,\n\tlost: (f,",
		leaves: true,
	},

	// -- what is known of values
	{
		name: "types of the Type chunk are ignored",
		from: "annotation === undefined ? fact : both(fact, annotation)",
		to: "fact",
	},
	{
		name: "what a test teaches is forgotten",
		from: "f.facts.narrow(key, known);",
		to: "f.facts.get(key);",
	},
	{
		name: "nothing is known where ways meet",
		from: "this.facts = isKnown ? arrival.facts : new Facts();",
		to: "this.facts = new Facts();",
	},
	{
		name: "is_tuple is tested though it is known",
		from: "if (isOnly(known, kinds)) return;",
		to: "",
	},
	{
		name: "small operands are tested though they are known",
		from: "const allSmall = ",
		to: "const allSmall = false && ",
	},
	{
		name: "overflow is tested though bounds exclude it",
		from: "const fits = allSmall",
		to: "const fits = false && allSmall",
	},

	// -- arithmetic and comparisons
	{
		name: "addition always calls the runtime",
		from: '"+/2": {',
		to: '"lost": {',
	},
	{
		name: "runs of integer arithmetic are never found",
		from: /if \(isWithout\(this\.\w+\.options, "runs"\)\) return undefined;/,
		to: "return undefined;",
	},
	{
		name: "masked sums are tested for overflow",
		from: "onlyLowBits: lowBits(linked, results),",
		to: "onlyLowBits: linked.map(() => false),",
	},
	{
		name: "equality of atoms is not equality of words",
		from: "if (exact) return isImmediate(a) || isImmediate(b);",
		to: "if (exact) return false;",
	},
	{
		name: "floats are compared by the runtime",
		from: "if (isFloat(f, a) && isFloat(f, b)) {",
		to: "if (a === undefined) {",
	},
	{
		name: "arithmetic of known floats calls the runtime",
		from: "const operator = operators[name];",
		to: "const operator = undefined;",
	},

	// -- data
	{
		name: "each allocation writes the heap pointer",
		from: "if (this.taken === -1) {",
		to: "this.sync();\n\t\tif (this.taken === -1) {",
	},
	{
		name: "hd/1 calls the BIF",
		from: '"hd/1": guardedLoad',
		to: '"lost": guardedLoad',
	},
	{
		name: "element/2 of a known tuple is tested",
		from: "if (isOnly(known, Kind.Tuple) && known.arity >= n) {",
		to: "if (n < 0) {",
	},
	{
		name: "new maps are made by the runtime",
		from: /if \(!f\.\w+\.isEmptyMap\(source\)\) return false;/,
		to: "return false;",
	},
	{
		name: "y registers are not kept in locals",
		from: "this.ys.set(y, local);",
		to: "",
	},
	{
		name: "the top of the stack is read each time",
		from: "if (this.isKnown) {",
		to: "if (this.offset < 0) {",
	},

	// -- control
	{
		name: "small functions are not inlined",
		from: "if (!mayInline(this.options)) return undefined;",
		to: "return undefined;",
	},
	{
		name: "select_val has no table",
		from: "const TABLE_MINIMUM = 4;",
		to: "const TABLE_MINIMUM = 1e9;",
	},
	{
		name: "select_val compares one after the other",
		from: "if (keys.length <= 3) {",
		to: "if (keys.length <= 3e9) {",
	},
	{
		name: "a function's call of itself is no loop",
		from: "if (label === f.input.code.entryLabel) {",
		to: "if (label < 0) {",
	},
	{
		name: "calls of funs are not remembered",
		from: /: \w+\.imports\.funSite\(arity\);/,
		to: ": undefined;",
	},
	{
		name: "calls of other modules go by the runtime",
		from: '.kind === "erlang";',
		to: '.kind === "lost";',
	},
	{
		name: "NIFs are called by the runtime",
		from: 'target.kind === "nif" ? target.symbol : undefined;',
		to: "undefined;",
	},

	// -- binaries
	{
		name: "integers are read by the runtime",
		from: "bits <= SMALL_BITS - (isSigned ? 0 : 1) &&",
		to: "bits < 0 &&",
	},
	{
		name: "bits that are no bytes are read by the runtime",
		from: "const MOST_BYTES_IN_LINE = 3;",
		to: "const MOST_BYTES_IN_LINE = 0;",
	},
	{
		name: "the data of a binary is looked for each time",
		from: "this.hasData = true;",
		to: "",
	},
	{
		name: "small binaries are made by the runtime",
		from: "bytes < HEAP_BINARY_LIMIT) {",
		to: "bytes < 0) {",
	},
	{
		name: "integers are not packed",
		from: "return run.slice(0, packable);",
		to: "return [];",
	},
	{
		name: "strings are copied by the runtime",
		from: "const MOST_CONSTANT_BYTES = 64;",
		to: "const MOST_CONSTANT_BYTES = -1;",
	},
	{
		name: "private_append copies",
		below: "src/beam",
		from: 'private_append: { kind: "binary", extends: true },',
		to: 'private_append: { kind: "binary", extends: false },',
	},
];

/** A handler that does not do it: `name(f, …) {` gets a first line. */
function handler(name) {
	return {
		name: `${name} is left to the interpreter`,
		from: new RegExp(`^\\t${name}\\(\\s*f,[^{]*\\{`, "m"),
		to: (head) => `${head}\n\t\tif (f !== undefined) return false;`,
		leaves: true,
	};
}

const wanted = process.argv.slice(2).filter((arg) => arg !== "--floors");
const withFloors = process.argv.includes("--floors");
const paths = PATHS.filter(
	({ name }) =>
		wanted.length === 0 || wanted.some((part) => name.includes(part)),
);

const copy = new BrokenCopy();
const rows = [];
let missed = 0;
try {
	const before = copy.failingTests(GOLDEN);
	if (before.length > 0)
		throw new Error(`fails with nothing broken: ${before[0]}`);
	for (const path of paths) {
		copy.replace({ below: "src/jit", ...path });
		const failing = copy
			.failingTests(GOLDEN)
			.filter((name) => name.startsWith("golden code"));
		const floors = withFloors && path.leaves ? floorsThatFail() : [];
		copy.restore();
		const isMissed =
			failing.length === 0 ||
			(withFloors && path.leaves === true && floors.length === 0);
		if (isMissed) missed++;
		const first = failing[0]?.replace("golden code: ", "") ?? "**none**";
		rows.push([
			path.name,
			String(failing.length),
			first,
			...(withFloors ? [floors[0] ?? (path.leaves ? "**none**" : "")] : []),
		]);
		console.error(`${isMissed ? "MISSED" : "noticed"}: ${path.name}`);
	}
} finally {
	copy.remove();
}
printTable(
	[
		"switched off",
		"golden functions that fail",
		"the first of them",
		...(withFloors ? ["what the floors say"] : []),
	],
	rows,
);
console.log(`${paths.length - missed} of ${paths.length} are noticed`);
process.exitCode = missed > 0 ? 1 : 0;

/** Lines of a run of the suite that name an instruction that left too often, or the share. */
function floorsThatFail() {
	copy.build();
	const { status, output } = copy.command(["test-erlang"]);
	if (status !== 1) return [];
	return output
		.split("\n")
		.filter((line) => /allowed are|needed are/.test(line));
}
