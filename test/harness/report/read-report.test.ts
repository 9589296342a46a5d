import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { prepareAtomVm } from "../../../dist/atomvm/prepare.js";
import { readOwnSuite } from "../../../dist/src/harness/own-suite.js";
import { reportedRun } from "../../../dist/src/harness/reported-run.js";
import { compileBuild } from "../../../dist/src/host/build.js";
import { AvmjitError } from "../../../src/errors.ts";
import type { Report } from "../../../src/harness/report/model.ts";
import {
	readReport,
	reportProblem,
} from "../../../src/harness/report/read-report.ts";
import { allOf, type Reporter } from "../../../src/harness/reporter.ts";
import type { SuiteOptions } from "../../../src/harness/run-suite.ts";
import type { Suite } from "../../../src/harness/test-case.ts";
import { ERLANG_TESTS } from "../../files.ts";
import { CONTEXT } from "./context.ts";

const NAMES = ["lists_basic", "errors_stacktrace", "known_rem_unsigned"];
const all = readOwnSuite(fileURLToPath(ERLANG_TESTS));
const suite: Suite = {
	...all,
	tests: [
		...all.tests.filter(({ name }) => NAMES.includes(name)),
		{ name: "gone", file: "gone.beam", expected: "1", folder: "." },
	],
};

const folder = mkdtempSync(join(tmpdir(), "avmjit-report-"));
let builds: Pick<SuiteOptions, "build" | "countingBuild">;

beforeAll(async () => {
	const prepared = await prepareAtomVm();
	builds = {
		build: compileBuild(prepared),
		countingBuild: compileBuild(prepared, true),
	};
}, 200_000);

/** A real run's report, as it is written. */
async function written(
	options: Partial<SuiteOptions>,
	also: Reporter = {},
): Promise<Report> {
	let report: Report | undefined;
	const keeping: Reporter = {
		onRunEnd: (run) => {
			report = run.report();
		},
	};
	const whole = {
		modes: { emulated: true, jit: true },
		jobs: 2,
		timeout: 60_000,
		...builds,
		...options,
	};
	await reportedRun(suite, whole, CONTEXT, allOf([also, keeping]));
	return JSON.parse(JSON.stringify(report)) as Report;
}

function file(name: string, contents: unknown): string {
	const path = join(folder, name);
	writeFileSync(
		path,
		typeof contents === "string" ? contents : JSON.stringify(contents),
	);
	return path;
}

describe("real reports follow the schema", () => {
	it("plain, and read back they are the same", async () => {
		const report = await written({});
		expect(reportProblem(report)).toBeUndefined();
		expect(readReport(file("plain.json", report))).toEqual(report);
		expect(report.tests.map((test) => test.modes.jit?.verdict).sort()).toEqual([
			"ok",
			"ok",
			"ok",
			"unloadable",
		]);
	});

	it("of a mode that hunts bugs", async () => {
		const functions = { leave: 0.3, seed: 3, checkExits: true, every: 2 };
		const report = await written({ functions });
		expect(reportProblem(report)).toBeUndefined();
		expect(report.options.functions).toEqual(functions);
		expect(report.tests.some(({ exits }) => exits.length > 0)).toBe(true);
	});

	it("interrupted", async () => {
		const controller = new AbortController();
		const { signal } = controller;
		const report = await written(
			{ jobs: 1, signal },
			{ onTestEnd: () => controller.abort() },
		);
		expect(reportProblem(report)).toBeUndefined();
		expect(report).toMatchObject({ notRun: 3, summary: { total: 1 } });
	});

	it("emulated only", async () => {
		const report = await written({ modes: { emulated: true, jit: false } });
		expect(reportProblem(report)).toBeUndefined();
		expect(report.options.modes).toEqual(["emulated"]);
		for (const { modes } of report.tests)
			expect(Object.keys(modes)).toEqual(["emulated"]);
	});
});

/** A made-up run in which every property of the model is there. */
const everything: Report = {
	schema: 2,
	tool: CONTEXT.tool,
	suite: { name: "s", skipped: [{ name: "a", reason: "b" }] },
	options: {
		modes: ["emulated", "jit"],
		comparison: "all",
		counted: true,
		jobs: 1,
		functions: {
			...{ every: 2, offset: 0, only: ".", reductions: 1, leave: 0.5, seed: 1 },
			...{ collectAlways: true, unwindCalls: true, checkExits: true },
			functions: ["a:b/1"],
			leaveAt: { module: "a", offsets: [0, 4] },
			without: ["runs"],
		},
	},
	environment: CONTEXT.environment,
	startedAt: "2026-01-02T03:04:05.678Z",
	ms: 1.5,
	notRun: 0,
	summary: {
		...{ total: 1, same: 0, diverged: 1, failures: 1, knownFailures: 1 },
		ok: { emulated: 1, jit: 0 },
		unexpectedPasses: ["a"],
		nativeShare: 0.5,
		exits: { move: 2 },
		exitsNeverTaken: [],
	},
	tests: [
		{
			name: "a",
			file: "a.beam",
			expected: "1",
			modes: {
				emulated: {
					verdict: "known-failure",
					value: "2",
					ms: 1,
					stdout: "",
					stderr: "",
					deaths: [],
					reason: "because",
				},
				jit: {
					...{ verdict: "crash", value: "", ms: 2, compileMs: 1 },
					...{ nativeShare: 0.5, stdout: "a", stderr: "b", exitStatus: -1 },
					...{ trap: "at move", memory: 65536 },
					exception: {
						class: "throw",
						reason: "x",
						trace: [
							{ module: "a", function: "f", arity: 1, file: "a.erl", line: 1 },
						],
					},
					deaths: [
						{
							class: "exit",
							reason: "y",
							trace: [],
							pid: "<0.1.0>",
							registeredName: "r",
							isMain: true,
							explanation: "z",
						},
					],
					sizes: { beam: 1, wasm: 2 },
					functions: { compiled: 1, total: 2 },
				},
			},
			agreement: "diverged",
			differences: ["kind", "value"],
			exits: [
				{
					module: "a",
					function: "f/1",
					offset: 4,
					instruction: "move",
					line: 1,
					count: 2,
				},
			],
			instructions: ["move"],
			repeat: "npx avmjit",
		},
	],
};

type Path = readonly (string | number)[];

function* paths(value: unknown, path: Path = []): Iterable<Path> {
	if (path.length > 0) yield path;
	if (typeof value !== "object" || value === null) return;
	for (const name of Object.keys(value))
		yield* paths((value as Record<string, unknown>)[name], [...path, name]);
}

/** A copy in which what is at the path has become something else; undefined takes it out. */
function changed(path: Path, to: (before: unknown) => unknown): unknown {
	const copy = structuredClone(everything) as unknown;
	let at = copy as Record<string | number, unknown>;
	for (const name of path.slice(0, -1))
		at = at[name] as Record<string | number, unknown>;
	const last = path.at(-1) as string;
	const value = to(at[last]);
	if (value === undefined) delete at[last];
	else at[last] = value;
	return copy;
}

describe("a report with", () => {
	it("everything in it follows the schema", () => {
		expect(reportProblem(everything)).toBeUndefined();
	});

	it("a value of another type anywhere is none", () => {
		const missed = [...paths(everything)].filter((path) => {
			const other = (before: unknown): unknown =>
				typeof before === "string" ? 7 : "of another type";
			return reportProblem(changed(path, other)) === undefined;
		});
		expect(missed).toEqual([]);
	});

	it("an unknown property anywhere is none", () => {
		const missed = [...paths(everything)].filter((path) => {
			let isObject = false;
			const more = (before: unknown): unknown => {
				isObject =
					typeof before === "object" &&
					before !== null &&
					!Array.isArray(before);
				return isObject ? { ...(before as object), unknown: "x" } : before;
			};
			const report = changed(path, more);
			return isObject && reportProblem(report) === undefined;
		});
		expect(missed).toEqual([]);
	});

	it.each<[string, Path, unknown, RegExp]>([
		["no tests", ["tests"], undefined, /required property 'tests'/],
		["a name missing", ["tests", 0, "name"], undefined, /at \/tests\/0 /],
		["no value", ["tests", 0, "modes", "jit", "value"], undefined, /'value'/],
		["a share above 1", ["summary", "nativeShare"], 1.01, /<= 1/],
		["a time below 0", ["ms"], -1, />= 0/],
		["half a test", ["summary", "total"], 0.5, /integer/],
		[
			"another verdict",
			["tests", 0, "modes", "jit", "verdict"],
			"fine",
			/ok, /,
		],
		["a local time", ["startedAt"], "2026-01-02 03:04", /pattern/],
		[
			"a difference twice",
			["tests", 0, "differences"],
			["kind", "kind"],
			/dup/,
		],
		["no mode at all", ["tests", 0, "modes"], {}, /fewer than 1/],
		["null for absent", ["tests", 0, "agreement"], null, /agreement/],
	])("%s is none", (_, path, value, message) => {
		expect(reportProblem(changed(path, () => value))).toMatch(message);
	});
});

describe("a file that is no report says what it is", () => {
	it.each<[string, unknown, RegExp]>([
		[
			"schema 1",
			{ schema: 1, tests: [], summary: {} },
			/schema 1, of an earlier/,
		],
		["a later schema", { schema: 3 }, /has schema 3, known is 2/],
		["bench", { schema: 1, programs: [] }, /a report of bench or fuzz/],
		["bisect", { schema: 1, kind: "same", runs: 1 }, /a result of bisect/],
		["an expected.json", { tests: {} }, /no report of test-erlang/],
		["a list", [], /no report of test-erlang/],
		["null", "null", /no report of test-erlang/],
		["text", "hello", /is not JSON/],
		["nothing", "", /is not JSON/],
		[
			"a damaged one",
			{ schema: 2 },
			/no report of schema 2: at the top it must/,
		],
	])("%s", (name, contents, message) => {
		const path = file(`${name}.json`, contents);
		expect(() => readReport(path)).toThrowError(AvmjitError);
		expect(() => readReport(path)).toThrowError(message);
		expect(() => readReport(path)).toThrowError(path);
	});

	it("or that it is not there", () => {
		const path = join(folder, "missing.json");
		expect(() => readReport(path)).toThrowError(/cannot be read \(ENOENT\)/);
	});
});
