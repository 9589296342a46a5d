import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
	bareOutcome,
	judge,
	type RunOutcome,
	type TestResult,
} from "../../../src/harness/outcome.ts";
import {
	buildReport,
	testReport,
} from "../../../src/harness/report/build-report.ts";
import { reportProblem } from "../../../src/harness/report/read-report.ts";
import type { RunStart } from "../../../src/harness/reporter.ts";
import { summarise } from "../../../src/harness/summary.ts";
import type { Suite, TestCase } from "../../../src/harness/test-case.ts";
import { ERLANG_TESTS } from "../../files.ts";
import { CONTEXT } from "./context.ts";

const test: TestCase = {
	name: "it's",
	file: "/home/user/project/suite/a.beam",
	expected: "1",
	folder: "/",
};
const elsewhere: TestCase = { ...test, name: "b", file: "/other/b.beam" };

const death = {
	class: "error",
	reason: "badarith",
	trace: [{ module: "a", function: "f", arity: 1, file: "a.erl", line: 3 }],
	pid: "<0.5.0>",
	isMain: false,
} as const;

const emulated: RunOutcome = {
	...bareOutcome("value", "1", 1.26),
	output: "ab",
	stdout: "a",
	stderr: "b",
	deaths: [death],
};
const site = { module: "a", function: "f/1", offset: 4, instruction: "move" };
const counted: RunOutcome = {
	...bareOutcome("value", "2", 3),
	instructions: { native: 3, interpreted: 1 },
	exits: [
		{ ...site, count: 1 },
		{ ...site, offset: 8, line: 4, count: 7 },
	],
};
const jit: RunOutcome = {
	...bareOutcome("value", "2", 2.34),
	compileMs: 1.06,
	sizes: { beam: 10, wasm: 20 },
	functions: { compiled: 1, total: 2 },
	memory: 65536,
};

const results: readonly TestResult[] = [
	{
		test,
		emulated: judge(test, "emulated", emulated, undefined),
		jit: judge(test, "jit", jit, undefined, counted),
		agreement: "diverged",
		differences: ["value", "stdout"],
		counted,
	},
	{
		test: elsewhere,
		emulated: judge(elsewhere, "emulated", emulated, undefined),
	},
];

const suite: Suite = {
	name: "s",
	tests: [test, elsewhere],
	skipped: [{ name: "c", reason: "for another word size" }],
	knownFailures: [],
};

const start: RunStart = {
	...CONTEXT,
	suite,
	modes: { emulated: true, jit: true },
	comparison: "all",
	counted: true,
	jobs: 3,
	functions: { leave: 0.2 },
	startedAt: new Date(0),
};

const beam = readFileSync(new URL("lists_basic.beam", ERLANG_TESTS));
const end = {
	results,
	summary: summarise(suite, results),
	notRun: 1,
	ms: 9.99,
};
const report = buildReport(start, end, (file) =>
	file === test.file ? new Uint8Array(beam) : undefined,
);

describe("the report of a run", () => {
	it("follows its schema", () => {
		expect(reportProblem(JSON.parse(JSON.stringify(report)))).toBeUndefined();
	});

	it("says what was run, how and where", () => {
		expect(report).toMatchObject({
			schema: 2,
			tool: CONTEXT.tool,
			environment: CONTEXT.environment,
			suite: { name: "s", skipped: suite.skipped },
			options: {
				modes: ["emulated", "jit"],
				comparison: "all",
				counted: true,
				jobs: 3,
				functions: { leave: 0.2 },
			},
			startedAt: "1970-01-01T00:00:00.000Z",
			ms: 10,
			notRun: 1,
		});
	});

	it("names the command that finds the fault, in the run's mode", () => {
		const [one, other] = report.tests;
		expect(one?.bisect).toBe("npx avmjit bisect suite/a.beam --leave 0.2");
		expect(other).not.toHaveProperty("bisect");
		const command = [...start.command, "--liftoff"];
		const liftoff = testReport({ ...start, command }, results[0] as TestResult);
		expect(liftoff.bisect).toBe(
			"npx avmjit bisect suite/a.beam --leave 0.2 --liftoff",
		);
	});

	it("names a user's own AtomVM in it", () => {
		const command = [...start.command, "--atomvm", "a.wasm", "--liftoff"];
		const own = testReport({ ...start, command }, results[0] as TestResult);
		expect(own.bisect).toBe(
			"npx avmjit bisect suite/a.beam --atomvm a.wasm --leave 0.2 --liftoff",
		);
	});

	it("has the sums", () => {
		expect(report.summary).toEqual({
			total: 2,
			same: 0,
			diverged: 1,
			ok: { emulated: 2, jit: 0 },
			nativeShare: 0.75,
			failures: 1,
			knownFailures: 0,
			unexpectedPasses: [],
			exits: { move: 8 },
			exitsNeverTaken: [],
		});
	});

	it("has all of each mode, times rounded, output once", () => {
		expect(report.tests[0]?.modes).toEqual({
			emulated: {
				verdict: "ok",
				value: "1",
				ms: 1.3,
				stdout: "a",
				stderr: "b",
				deaths: [death],
			},
			jit: {
				verdict: "wrong-value",
				value: "2",
				ms: 2.3,
				compileMs: 1.1,
				nativeShare: 0.75,
				stdout: "",
				stderr: "",
				deaths: [],
				sizes: { beam: 10, wasm: 20 },
				functions: { compiled: 1, total: 2 },
				memory: 65536,
			},
		});
		expect(report.tests[1]?.modes).not.toHaveProperty("jit");
	});

	it("has what the modes differ in, and where native code left, most often first", () => {
		expect(report.tests[0]).toMatchObject({
			agreement: "diverged",
			differences: ["value", "stdout"],
			exits: [
				{ offset: 8, count: 7 },
				{ offset: 4, count: 1 },
			],
		});
		expect(report.tests[1]).toMatchObject({ differences: [], exits: [] });
		expect(report.tests[1]).not.toHaveProperty("agreement");
	});

	it("says paths from the working folder, if they are below it", () => {
		const files = report.tests.map(({ file }) => file);
		expect(files).toEqual(["suite/a.beam", "/other/b.beam"]);
	});

	it("has the command that repeats it", () => {
		expect(report.tests.map(({ repeat }) => repeat)).toEqual([
			"npx avmjit test-erlang --leave 0.2 '^it'\\''s$'",
			"npx avmjit test-erlang --leave 0.2 '^b$'",
		]);
	});

	it("names the instructions of the code, where it can be read", () => {
		const names = report.tests[0]?.instructions ?? [];
		expect(names).toContain("put_list");
		expect(names).toEqual([...new Set(names)].sort());
		expect(report.tests[1]?.instructions).toEqual([]);
		const damaged = buildReport(start, end, () => new Uint8Array(7));
		expect(damaged.tests[0]?.instructions).toEqual([]);
	});
});

describe("the report of one test", () => {
	it("is that of the run but for its instructions", () => {
		for (const [i, result] of results.entries())
			expect({
				...testReport(start, result),
				instructions: report.tests[i]?.instructions,
			}).toEqual(report.tests[i]);
	});
});
