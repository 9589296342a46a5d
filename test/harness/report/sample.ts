/** A made-up report with tests that ended in every way. */
import pc from "picocolors";
import type { Look } from "../../../src/harness/report/columns.ts";
import type {
	ModeReport,
	Report,
	TestReport,
} from "../../../src/harness/report/model.ts";
import { CONTEXT } from "./context.ts";

export const PLAIN: Look = { colours: pc.createColors(false), width: 80 };
export const WIDE: Look = { ...PLAIN, width: 120 };

export function mode(
	verdict: ModeReport["verdict"],
	value: string,
	more: Partial<ModeReport> = {},
): ModeReport {
	return { verdict, value, ms: 5, stdout: "", stderr: "", deaths: [], ...more };
}

export function test(
	name: string,
	modes: TestReport["modes"],
	more: Partial<TestReport> = {},
): TestReport {
	return {
		name,
		file: `suite/${name}.beam`,
		expected: "1",
		modes,
		agreement: "same",
		differences: [],
		exits: [],
		instructions: [],
		repeat: `npx avmjit test-erlang '^${name}$'`,
		...more,
	};
}

const numbers = Array.from({ length: 200 }, (_, i) => i);

export const TESTS = {
	fine: test(
		"fine",
		{
			emulated: mode("ok", "1"),
			jit: mode("ok", "1", {
				ms: 4000,
				nativeShare: 0.99996,
				sizes: { beam: 100, wasm: 1000 },
			}),
		},
		{
			exits: [
				{
					module: "fine",
					function: "f/1",
					offset: 4,
					instruction: "bs_match",
					line: 7,
					count: 40,
				},
			],
		},
	),
	wrong: test(
		"wrong",
		{
			emulated: mode("ok", `[${numbers}]`),
			jit: mode("wrong-value", `[${numbers.with(150, -1)}]`, {
				stdout: "one\ntwo\n",
			}),
		},
		{
			expected: `[${numbers}]`,
			agreement: "diverged",
			differences: ["value"],
			bisect: "npx avmjit bisect suite/wrong.beam --leave 0.2 --seed 7",
		},
	),
	prints: test(
		"prints",
		{
			emulated: mode("ok", "1", { stdout: "a\nb\nc\n" }),
			jit: mode("ok", "1", { stdout: "a\nx\nc\n", exitStatus: 3 }),
		},
		{ agreement: "diverged", differences: ["exitStatus", "stdout", "deaths"] },
	),
	dies: test("dies", {
		emulated: mode("exception", "{badarith,[]}"),
		jit: mode("exception", "{badarith,[]}", {
			exception: {
				class: "error",
				reason: "badarith",
				trace: [
					{ module: "lists", function: "map", arity: 2 },
					{
						module: "dies",
						function: "f",
						arity: 1,
						file: "dies.erl",
						line: 12,
					},
				],
			},
		}),
	}),
	traps: test(
		"traps",
		{
			emulated: mode("ok", "1"),
			jit: mode("crash", "unreachable in f/1", {
				trap: "at move\nx0 = 1\u001b[2J",
				stderr: "\u0000<&>]]>\uD800",
			}),
		},
		{ agreement: "diverged", differences: ["kind"] },
	),
	known: test(
		"known",
		{
			emulated: mode("known-failure", "2", {
				reason: "AtomVM's <fault> & more",
			}),
			jit: mode("ok", "1"),
		},
		{ agreement: "known", differences: ["value"] },
	),
	passes: test("passes", { emulated: mode("ok", "1"), jit: mode("ok", "1") }),
} satisfies Record<string, TestReport>;

export const SAMPLE: Report = {
	schema: 2,
	tool: CONTEXT.tool,
	suite: {
		name: "a suite",
		skipped: [{ name: "skipped", reason: "for 64-bit words only" }],
	},
	options: {
		modes: ["emulated", "jit"],
		comparison: "all",
		counted: true,
		jobs: 2,
		functions: { leave: 0.2, seed: 7, checkExits: true },
	},
	environment: CONTEXT.environment,
	startedAt: "2026-01-02T03:04:05.678Z",
	ms: 12345,
	notRun: 0,
	summary: {
		...{ total: 7, same: 3, diverged: 3, failures: 5, knownFailures: 1 },
		ok: { emulated: 5, jit: 4 },
		unexpectedPasses: ["passes"],
		nativeShare: 0.99996,
		exits: { bs_match: 40 },
		exitsNeverTaken: [],
	},
	tests: Object.values(TESTS),
};

/** The same without what is wrong. */
export const GOOD: Report = {
	...SAMPLE,
	summary: {
		...{ total: 1, same: 1, diverged: 0, failures: 0, knownFailures: 0 },
		ok: { emulated: 1, jit: 1 },
		unexpectedPasses: [],
		nativeShare: 0.99996,
		exits: { bs_match: 40 },
		exitsNeverTaken: [],
	},
	suite: { name: "a suite", skipped: [] },
	tests: [TESTS.fine],
};
