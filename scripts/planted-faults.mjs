// Plants faults in a copy of the compiled compiler, one at a time: test-erlang must see each, bisect find where it is.
//   node scripts/planted-faults.mjs [--write] [NAME…]
//   node scripts/planted-faults.mjs --keep NAME FOLDER
// NAME: only faults whose name has this in it; --write: their rows of the table in docs/finding-faults.md are written anew;
// --keep: nothing is run, but FOLDER becomes such a copy, to look for the fault in oneself (docs/debugging.md does). After
// `npm run build`. Exit code 1 when one is not seen, not laid to a right function, or takes more than a minute, or more
// than one is not laid to a right instruction.
//
// Which answer is right is not written down here: it follows from the fault. The code that the whole and the broken compiler
// make of every module of the suite is compared instruction by instruction (lib/generated-code.mjs). Modules in which
// anything differs *meet* the fault; test-erlang runs these, in the order of the suite, until one has diverged, and this one is
// bisected. The function found is right when some of its instructions have other code; the instruction found, when it
// is one of these, and of a mnemonic that the broken code is for, where it is for some only. The table says how many
// instructions of how many would have been right.
import { spawnSync } from "node:child_process";
import {
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { BrokenCopy, printTable } from "./lib/broken-copy.mjs";

const SUITE = "test/erlang_tests";
const RECORDER = fileURLToPath(
	new URL("lib/generated-code.mjs", import.meta.url),
);
/** Modules that test-erlang runs at a time, until one has diverged. */
const BATCH = 4;
/** What one bisection may take, s. */
const MOST_SECONDS = 60;
/** What one run may take, s: machines are slow at times, and faults that hang are waited for. */
const TIMEOUT = "20";
const ANY = /./;
const DOCUMENT = fileURLToPath(
	new URL("../docs/finding-faults.md", import.meta.url),
);
const HEADINGS = [
	"fault",
	"seen in",
	"function",
	"instruction",
	"right are",
	"runs",
	"s",
];
const COLLECT_ALWAYS = {
	args: ["--collect-always"],
	selection: { collectAlways: true },
};

/**
 * `from` must be there once in `below` and becomes `to`. `ops`: the instructions that the broken code is for. `mode`: in
 * which it shows.
 */
const FAULTS = [
	{
		name: "comparison turned round",
		below: "dist/src/jit/emit/terms/comparing.js",
		from: "code.i32_lt_s();",
		to: "code.i32_gt_s();",
		ops: /^(is_lt|bif2)$/,
	},
	{
		name: "register not saved before a collection",
		below: "dist/src/jit/emit/outlined.js",
		from: /x\.save\(registers\);(?=\s+code\.local_get\(CTX\);)/,
		to: "x.save(registers.slice(1));",
		ops: ANY,
		mode: COLLECT_ALWAYS,
	},
	{
		name: "swapped operands",
		below: "dist/src/jit/families/lists.js",
		from: /push\(f, tail\);([^}]*?)push\(f, head\);/,
		to: (_, between) => `push(f, head);${between}push(f, tail);`,
		ops: /^put_list$/,
	},
	{
		name: "missing overflow check",
		below: "dist/src/jit/emit/bifs/arithmetic.js",
		from: /if \(!fits\)(?=\s+additionOverflow)/,
		to: "if (false)",
		ops: /^gc_bif2$/,
	},
	{
		name: "wrong endianness",
		below: "dist/src/jit/families/binaries/byte-order.js",
		from: "const { code } = f;",
		to: "const { code } = f; if (bits === 16) return;",
		ops: /^bs_/,
	},
	{
		name: "a lost message",
		below: "dist/src/jit/families/messages.js",
		from: 'code.call(f.module.runtime("send_message"));',
		to: "code.drop(); code.drop(); code.drop(); code.i32_const(1);",
		ops: /^send$/,
	},
	{
		name: "stale cached y register",
		below: "dist/src/jit/emit/state/process-stack.js",
		from: /(forget\(\) \{\s+this\.isKnown = false;)\s+this\.ys\.dropAll\(\);/,
		to: (_, before) => before,
		ops: ANY,
		mode: COLLECT_ALWAYS,
	},
	{
		name: "wrong literal",
		below: "dist/src/jit/emit/terms/values.js",
		from: "return target.literal(literal);",
		to: "return target.literal(literal > 0 ? literal - 1 : literal);",
		ops: ANY,
	},
	{
		name: "an inlined leaf that gives up too late",
		below: "dist/src/jit/inlined-leaf.js",
		from: "if (!written.has(n)) {",
		to: "if (n >= 0) {",
		ops: /^call(_only|_last)?$/,
	},
	{
		name: "a heap check that is too small",
		below: "dist/src/jit/families/stack.js",
		from: "const words = wordsNeeded(need);",
		to: "const words = wordsNeeded(need) >> 1;",
		ops: /^test_heap$/,
		mode: COLLECT_ALWAYS,
	},
	{
		name: "a wrong catch label",
		below: "dist/src/jit/families/exceptions.js",
		from: "catchTerm(moduleIndex, label)",
		to: "catchTerm(moduleIndex, label + 1)",
		ops: /^(try|catch)$/,
	},
	{
		name: "a select_val with two targets swapped",
		below: "dist/src/jit/families/jumps.js",
		from: "return choices;",
		to: "const [a, b, ...others] = choices; return b ? [{ ...a, label: b.label }, { ...b, label: a.label }, ...others] : choices;",
		ops: /^select_val$/,
	},
];

if (process.argv[2] === "--keep") {
	keep(...process.argv.slice(3));
	process.exit();
}
const isWritten = process.argv.includes("--write");
const wanted = process.argv.slice(2).filter((word) => word !== "--write");
const faults = FAULTS.filter(
	({ name }) =>
		wanted.length === 0 || wanted.some((part) => name.includes(part)),
);
const beams = readdirSync(SUITE)
	.filter((name) => name.endsWith(".beam"))
	.map((name) => join(SUITE, name));
/** By mode. */
const wholeCode = new Map();
const reports = mkdtempSync(join(tmpdir(), "avmjit-planted-"));
const copy = new BrokenCopy({ compiled: true });
const rows = [];
const wrong = { seen: 0, function: 0, instruction: 0, late: 0 };
try {
	for (const fault of faults) rows.push(tried(fault));
} finally {
	copy.remove();
	rmSync(reports, { recursive: true, force: true });
}
printTable(HEADINGS, rows);
if (isWritten) writeRows(rows);
const all = faults.length;
console.log(
	`${all - wrong.seen} of ${all} are seen; the function found is right in ${all - wrong.function}, the instruction in ${all - wrong.instruction}; ${wrong.late} took more than ${MOST_SECONDS} s`,
);
if (wrong.seen + wrong.function + wrong.late > 0 || wrong.instruction > 1)
	process.exitCode = 1;

/** Makes a copy with the fault that is left there. */
function keep(name, folder) {
	const found = FAULTS.filter((fault) => fault.name === name);
	if (found.length === 0 || folder === undefined) {
		console.error("node scripts/planted-faults.mjs --keep NAME FOLDER, NAME:");
		for (const fault of FAULTS) console.error(`  "${fault.name}"`);
		process.exit(2);
	}
	if (existsSync(folder)) {
		console.error(`${folder} is there already: name a new folder`);
		process.exit(2);
	}
	const kept = new BrokenCopy({ compiled: true, folder });
	kept.replace(found[0]);
	// npx runs the script `prepare` of a package that it is called in, which would build the sources, without the fault.
	const description = join(kept.folder, "package.json");
	const { scripts, ...rest } = JSON.parse(readFileSync(description, "utf8"));
	const { prepare: _, ...others } = scripts;
	writeFileSync(
		description,
		`${JSON.stringify({ ...rest, scripts: others }, null, "\t")}\n`,
	);
	const args = found[0].mode?.args ?? [];
	console.log(`${name}: planted in ${folder}`);
	console.log(`  cd ${folder}`);
	console.log(`  ${["npx avmjit test-erlang", ...args].join(" ")}`);
}

function tried({
	name,
	below,
	from,
	to,
	ops,
	mode = { args: [], selection: {} },
}) {
	const whole = wholeCodeIn(mode);
	copy.replace({ below, from, to });
	try {
		const changed = changes(whole, generatedCode(mode), ops);
		const meeting = beams
			.map((file) => file.replace(/^.*\/|\.beam$/g, ""))
			.filter((module) => changed.has(module));
		const module = firstDiverging(meeting, mode);
		if (module === undefined) {
			for (const what of Object.keys(wrong)) wrong[what]++;
			console.error(`NOT SEEN in ${meeting.length} modules: ${name}`);
			return [name, `none of ${meeting.length}`, "", "", "", "", ""];
		}
		const { result, seconds } = bisected(module, mode);
		const { functions = [], instruction } = result;
		const ofModule = changed.get(module);
		const isFunction = ofModule.functions.has(functions[0]);
		const isInstruction =
			instruction !== undefined &&
			instruction.function === functions[0] &&
			ofModule.instructions.has(instruction.offset);
		const isLate = seconds > MOST_SECONDS;
		if (!isFunction) wrong.function++;
		if (!isInstruction) wrong.instruction++;
		if (isLate) wrong.late++;
		console.error(
			`${isFunction && isInstruction ? "found" : "WRONG"}: ${name}: ${module}, ${result.kind}, ${functions} ${instruction?.text.slice(0, 90)} (offset ${instruction?.offset}, ${seconds.toFixed(1)} s)`,
			isFunction && isInstruction
				? ""
				: [[...ofModule.functions], [...ofModule.instructions]],
		);
		return [
			name,
			[`\`${module}\``, ...mode.args].join(" "),
			`${isFunction ? "" : "**wrong** "}\`${functions[0]?.split(":")[1]}\``,
			`${isInstruction ? "" : "**wrong** "}\`${shortened(instruction?.text ?? "none")}\``,
			`${ofModule.instructions.size} of ${ofModule.count}`,
			result.runs,
			isLate ? `**${seconds.toFixed(1)}**` : seconds.toFixed(1),
		];
	} finally {
		copy.restore();
	}
}

/** Fit for a cell of a table. */
function shortened(text) {
	return text.length > 50 ? `${text.slice(0, 50)}…` : text;
}

/** In place of the rows of the same faults, in the order of the faults. */
function writeRows(rows) {
	const lines = readFileSync(DOCUMENT, "utf8").split("\n");
	const start = lines.indexOf(`| ${HEADINGS.join(" | ")} |`) + 2;
	if (start === 1) throw new Error(`${DOCUMENT} has no such table`);
	let end = start;
	while (lines[end]?.startsWith("| ")) end++;
	const written = new Map(
		[
			...lines.slice(start, end),
			...rows.map((row) => `| ${row.join(" | ")} |`),
		].map((line) => [line.split(" | ")[0].slice(2), line]),
	);
	const sorted = FAULTS.flatMap(({ name }) => written.get(name) ?? []);
	writeFileSync(
		DOCUMENT,
		[...lines.slice(0, start), ...sorted, ...lines.slice(end)].join("\n"),
	);
}

function wholeCodeIn(mode) {
	const key = JSON.stringify(mode.selection);
	if (!wholeCode.has(key)) wholeCode.set(key, generatedCode(mode));
	return wholeCode.get(key);
}

/** What the copy's compiler makes of every module. */
function generatedCode({ selection }) {
	const { status, stdout, stderr } = spawnSync(
		"node",
		[RECORDER, copy.folder, JSON.stringify(selection), ...beams],
		{
			cwd: copy.folder,
			encoding: "utf8",
			maxBuffer: 2 ** 28,
			env: copy.environment,
		},
	);
	if (status !== 0) throw new Error(`no code was generated:\n${stderr}`);
	return JSON.parse(stdout);
}

/**
 * By module, the functions that have other code now (`module:name/arity`), the offsets of the instructions in them that do
 * and are of `ops`, and how many instructions the module has.
 */
function changes(whole, broken, ops) {
	const found = new Map();
	for (const [module, functions] of Object.entries(broken)) {
		const changed = { functions: new Set(), instructions: new Set(), count: 0 };
		for (const [name, instructions] of Object.entries(functions)) {
			const before = new Map(
				whole[module][name].map(([offset, , code]) => [offset, code]),
			);
			changed.count += instructions.length;
			for (const [offset, op, code] of instructions) {
				if (before.get(offset) === code || !ops.test(op)) continue;
				changed.functions.add(`${module}:${name}`);
				changed.instructions.add(offset);
			}
		}
		if (changed.instructions.size > 0) found.set(module, changed);
	}
	return found;
}

/** The first of the modules in which the modes do not agree. */
function firstDiverging(modules, { args }) {
	for (let i = 0; i < modules.length; i += BATCH) {
		const batch = modules.slice(i, i + BATCH);
		const report = join(reports, "report.json");
		const { status, output } = copy.command([
			"test-erlang",
			`^(${batch.join("|")})$`,
			"--no-count",
			...["--timeout", TIMEOUT, "--json", report],
			...args,
		]);
		if (status === 2) throw new Error(`test-erlang could not run:\n${output}`);
		const { tests } = JSON.parse(readFileSync(report, "utf8"));
		const diverging = tests.find(({ agreement }) => agreement === "diverged");
		if (diverging !== undefined) {
			if (status !== 1) throw new Error(`exit code ${status}:\n${output}`);
			return diverging.name;
		}
	}
	return undefined;
}

function bisected(module, { args }) {
	const began = performance.now();
	const { output, stdout } = copy.command([
		"bisect",
		...["--json", "--timeout", TIMEOUT],
		...args,
		`${SUITE}/${module}.beam`,
	]);
	const seconds = (performance.now() - began) / 1000;
	if (!stdout.startsWith("{")) throw new Error(`bisect failed:\n${output}`);
	return { result: JSON.parse(stdout), seconds };
}
