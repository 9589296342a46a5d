/**
 * The model in TypeScript and its JSON Schema say the same: every property of each is in the other, as optional there as
 * here and of the same kind. The tables below are checked against the model by the type checker (`npm run check`), and
 * against the schema here.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { COMPARISONS } from "../../../src/harness/agreement.ts";
import { DIFFERENCES } from "../../../src/harness/outcome.ts";
import type {
	ModeReport,
	Report,
	ReportSummary,
	TestReport,
} from "../../../src/harness/report/model.ts";
import { SCHEMA_FILE } from "../../../src/harness/report/read-report.ts";
import type { FunctionSelection } from "../../../src/harness/selection.ts";
import type { Mode, Verdict } from "../../../src/harness/test-case.ts";
import type {
	ErlangException,
	ProcessDeath,
	StackFrame,
} from "../../../src/host/death.ts";
import type { ReportedDeath } from "../../../src/host/death-report.ts";
import type { ExitSite } from "../../../src/link/exit-sites.ts";

type Kind<V> = V extends string
	? "string"
	: V extends number
		? "number"
		: V extends boolean
			? "boolean"
			: V extends readonly unknown[]
				? "array"
				: "object";

/** Each property of an interface with its kind, and "?" behind it when it may be absent. */
type Kinds<T> = {
	readonly [K in keyof T]-?: Record<never, never> extends Pick<T, K>
		? `${Kind<NonNullable<T[K]>>}?`
		: Kind<T[K]>;
};

const modes = { emulated: "object?", jit: "object?" } as const;
const exception: Kinds<ReportedDeath> = {
	class: "string",
	reason: "string",
	trace: "array",
	explanation: "string?",
	pid: "string?",
	registeredName: "string?",
	isMain: "boolean?",
};

const report: Kinds<Report> = {
	schema: "number",
	tool: "object",
	suite: "object",
	options: "object",
	environment: "object",
	startedAt: "string",
	ms: "number",
	notRun: "number",
	summary: "object",
	tests: "array",
};
const tool: Kinds<Report["tool"]> = { name: "string", version: "string" };
const suite: Kinds<Report["suite"]> = { name: "string", skipped: "array" };
const skipped: Kinds<Report["suite"]["skipped"][number]> = {
	name: "string",
	reason: "string",
};
const options: Kinds<Report["options"]> = {
	modes: "array",
	comparison: "string",
	counted: "boolean",
	jobs: "number",
	functions: "object",
};
const environment: Kinds<Report["environment"]> = {
	node: "string",
	platform: "string",
	cpus: "number",
};
const functionSelection: Kinds<FunctionSelection> = {
	every: "number?",
	offset: "number?",
	only: "string?",
	reductions: "number?",
	collectAlways: "boolean?",
	unwindCalls: "boolean?",
	checkExits: "boolean?",
	debug: "boolean?",
	leave: "number?",
	seed: "number?",
	functions: "array?",
	leaveAt: "object?",
	without: "array?",
};
const leaveAt: Kinds<NonNullable<FunctionSelection["leaveAt"]>> = {
	module: "string",
	offsets: "array",
};
const summary: Kinds<ReportSummary> = {
	total: "number",
	same: "number",
	diverged: "number",
	ok: "object",
	failures: "number",
	knownFailures: "number",
	unexpectedPasses: "array",
	nativeShare: "number?",
	exits: "object",
	exitsNeverTaken: "array",
};
const ok: Kinds<ReportSummary["ok"]> = { emulated: "number?", jit: "number?" };
const test: Kinds<TestReport> = {
	name: "string",
	file: "string",
	expected: "string",
	modes: "object",
	agreement: "string?",
	differences: "array",
	exits: "array",
	instructions: "array",
	repeat: "string",
	bisect: "string?",
};
const testModes: Kinds<TestReport["modes"]> = modes;
const modeReport: Kinds<ModeReport> = {
	verdict: "string",
	value: "string",
	ms: "number",
	compileMs: "number?",
	nativeShare: "number?",
	stdout: "string",
	stderr: "string",
	exception: "object?",
	exitStatus: "number?",
	deaths: "array",
	trap: "string?",
	reason: "string?",
	sizes: "object?",
	functions: "object?",
	memory: "number?",
};
const sizes: Kinds<NonNullable<ModeReport["sizes"]>> = {
	beam: "number",
	wasm: "number",
};
const functions: Kinds<NonNullable<ModeReport["functions"]>> = {
	compiled: "number",
	total: "number",
};
const processDeath: Kinds<ProcessDeath> = {
	...exception,
	pid: "string",
	registeredName: "string?",
	isMain: "boolean",
};
const stackFrame: Kinds<StackFrame> = {
	module: "string",
	function: "string",
	arity: "number",
	arguments: "array?",
	file: "string?",
	line: "number?",
	source: "string?",
};
const exitSite: Kinds<ExitSite> = {
	module: "string",
	function: "string",
	offset: "number",
	instruction: "string",
	line: "number?",
	count: "number",
};

/** By the path of the object in the schema. */
const OBJECTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	"": report,
	"/properties/tool": tool,
	"/properties/suite": suite,
	"/properties/suite/properties/skipped/items": skipped,
	"/properties/options": options,
	"/properties/environment": environment,
	"/$defs/functionSelection": functionSelection,
	"/$defs/functionSelection/properties/leaveAt": leaveAt,
	"/$defs/summary": summary,
	"/$defs/summary/properties/ok": ok,
	"/$defs/test": test,
	"/$defs/test/properties/modes": testModes,
	"/$defs/modeReport": modeReport,
	"/$defs/modeReport/properties/sizes": sizes,
	"/$defs/modeReport/properties/functions": functions,
	"/$defs/exception": exception,
	"/$defs/processDeath": processDeath,
	"/$defs/stackFrame": stackFrame,
	"/$defs/exitSite": exitSite,
};

const agreements: Record<NonNullable<TestReport["agreement"]>, true> = {
	same: true,
	diverged: true,
	known: true,
};
const verdicts: Record<Verdict, true> = {
	ok: true,
	"wrong-value": true,
	exception: true,
	crash: true,
	timeout: true,
	unloadable: true,
	"known-failure": true,
};
const modeNames: Record<Mode, true> = { emulated: true, jit: true };
const classes: Record<ErlangException["class"], true> = {
	error: true,
	exit: true,
	throw: true,
};

/** By the path of the `enum` in the schema. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
	"/properties/options/properties/comparison": COMPARISONS,
	"/$defs/mode": Object.keys(modeNames),
	"/$defs/test/properties/agreement": Object.keys(agreements),
	"/$defs/test/properties/differences/items": DIFFERENCES,
	"/$defs/modeReport/properties/verdict": Object.keys(verdicts),
	"/$defs/exception/properties/class": Object.keys(classes),
	"/$defs/processDeath/properties/class": Object.keys(classes),
};

interface Node {
	readonly $ref?: string;
	readonly type?: string;
	readonly const?: unknown;
	readonly enum?: readonly string[];
	readonly properties?: Readonly<Record<string, Node>>;
	readonly required?: readonly string[];
	readonly additionalProperties?: unknown;
}

const schema = JSON.parse(readFileSync(SCHEMA_FILE, "utf8")) as Node;

/** Everything in the schema that is an object, by its path. */
function* nodes(node: object, path = ""): Iterable<readonly [string, Node]> {
	yield [path, node as Node];
	for (const [name, below] of Object.entries(node))
		if (typeof below === "object" && below !== null && !Array.isArray(below))
			yield* nodes(below as object, `${path}/${name}`);
}

const all = new Map(nodes(schema));

function kindOf(node: Node): string {
	if (node.$ref !== undefined) {
		const to = all.get(node.$ref.slice(1));
		if (to === undefined) throw new Error(`no ${node.$ref}`);
		return kindOf(to);
	}
	if (node.enum) return "string";
	if (node.const !== undefined) return typeof node.const;
	return node.type === "integer" ? "number" : (node.type ?? "?");
}

describe("the schema", () => {
	it.each(Object.entries(OBJECTS))(
		"has what the model has: %s",
		(path, has) => {
			const {
				properties = {},
				required,
				additionalProperties,
			} = all.get(path) ?? {};
			const kinds = Object.entries(properties).map(([name, node]) => [
				name,
				kindOf(node) + (required?.includes(name) ? "" : "?"),
			]);
			expect(Object.fromEntries(kinds)).toEqual(has);
			expect(additionalProperties).toBe(false);
		},
	);

	it.each(Object.entries(WORDS))("has the model's words: %s", (path, words) => {
		expect([...(all.get(path)?.enum ?? [])].sort()).toEqual([...words].sort());
	});

	it("has no object and no words that are not compared here", () => {
		const paths = (has: (node: Node) => boolean): string[] =>
			[...all].flatMap(([path, node]) => (has(node) ? [path] : [])).sort();
		expect(paths((node) => node.required !== undefined)).toEqual(
			Object.keys(OBJECTS).sort(),
		);
		expect(paths((node) => Array.isArray(node.enum))).toEqual(
			Object.keys(WORDS).sort(),
		);
	});
});
