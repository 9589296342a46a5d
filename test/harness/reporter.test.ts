import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { prepareAtomVm } from "../../dist/atomvm/prepare.js";
import { readOwnSuite } from "../../dist/src/harness/own-suite.js";
import { reportedRun } from "../../dist/src/harness/reported-run.js";
import { compileBuild, type VmBuild } from "../../dist/src/host/build.js";
import { AvmjitError } from "../../src/errors.ts";
import type {
	Reporter,
	ReporterKind,
	RunEnd,
} from "../../src/harness/reporter.ts";
import { allOf } from "../../src/harness/reporter.ts";
import {
	chooseReporters,
	createReporters,
	REPORTERS,
} from "../../src/harness/reporters/index.ts";
import { Screen } from "../../src/harness/screen.ts";
import { summarise } from "../../src/harness/summary.ts";
import type { Suite } from "../../src/harness/test-case.ts";
import { endlessModule } from "../endless-module.ts";
import { ERLANG_TESTS } from "../files.ts";
import { CONTEXT } from "./report/context.ts";
import { Terminal } from "./terminal.ts";

const all = readOwnSuite(fileURLToPath(ERLANG_TESTS));
const NAMES = ["lists_basic", "tuples_sizes", "known_rem_unsigned"];
const suite: Suite = {
	...all,
	tests: all.tests
		.filter(({ name }) => NAMES.includes(name))
		.map((test) =>
			test.name === "tuples_sizes" ? { ...test, expected: "wrong" } : test,
		),
};

let build: VmBuild;
let countingBuild: VmBuild;
beforeAll(async () => {
	const prepared = await prepareAtomVm();
	build = compileBuild(prepared);
	countingBuild = compileBuild(prepared, true);
}, 200_000);

/** Keeps every event. */
function recorder() {
	const events: (readonly [name: string, about: string, value: unknown])[] = [];
	const reporter: Required<Reporter> = {
		onProgress: (step, share) => events.push(["progress", step, share]),
		onRunStart: (run) => events.push(["run start", run.suite.name, run]),
		onTestStart: (test) => events.push(["test start", test.name, test]),
		onTestEnd: (result) => events.push(["test end", result.test.name, result]),
		onRunEnd: (run) => events.push(["run end", run.suite.name, run]),
	};
	return { events, reporter };
}

const options = () => ({
	modes: { emulated: true, jit: true },
	build,
	countingBuild,
	jobs: 2,
	timeout: 60_000,
});

describe("a run", () => {
	it("tells a reporter all of it, in order", async () => {
		const { events, reporter } = recorder();
		const run = await reportedRun(suite, options(), CONTEXT, reporter);
		const at = (name: string, about: string): number =>
			events.findIndex(([n, a]) => n === name && a === about);
		expect(events).toHaveLength(2 + 2 * NAMES.length);
		expect(events[0]).toMatchObject([
			"run start",
			suite.name,
			{ suite, jobs: 2, counted: true, modes: { emulated: true, jit: true } },
		]);
		for (const name of NAMES) {
			expect(at("test start", name)).toBeGreaterThan(0);
			expect(at("test end", name)).toBeGreaterThan(at("test start", name));
		}
		const [, , end] = events.at(-1) as [string, string, RunEnd];
		expect(events.at(-1)?.[0]).toBe("run end");
		expect(end.results.map(({ test }) => test.name)).toEqual(
			suite.tests.map(({ name }) => name),
		);
		expect(end.results).toEqual(run.results);
		expect(end.summary).toEqual(summarise(suite, end.results));
		expect(end).toMatchObject({ notRun: 0, ms: expect.any(Number) });
		const ended = events.filter(([name]) => name === "test end");
		for (const [, name, value] of ended)
			expect(end.results.find(({ test }) => test.name === name)).toBe(value);
	});

	it("says what was not run when it is interrupted", async () => {
		const controller = new AbortController();
		const { events, reporter } = recorder();
		const stopping = allOf([reporter, { onTestEnd: () => controller.abort() }]);
		const { signal } = controller;
		const serial = { ...options(), jobs: 1, signal };
		await reportedRun(suite, serial, CONTEXT, stopping);
		expect(events.map(([name]) => name)).toEqual([
			"run start",
			"test start",
			"test end",
			"run end",
		]);
		expect(events.at(-1)?.[2]).toMatchObject({ notRun: 2 });
	});

	it("does not begin another mode of a test when it is interrupted", async () => {
		const folder = mkdtempSync(join(tmpdir(), "avmjit-"));
		const file = join(folder, "endless.beam");
		writeFileSync(file, endlessModule());
		const endless = { name: "endless", file, folder, expected: "none" };
		const controller = new AbortController();
		const { signal } = controller;
		const { events, reporter } = recorder();
		const run = reportedRun(
			{ ...suite, tests: [endless] },
			{ ...options(), jobs: 1, signal },
			CONTEXT,
			reporter,
		);
		setTimeout(() => controller.abort(), 1_000);
		expect(await run).toMatchObject({ notRun: 1 });
		expect(events.at(-1)?.[2]).toMatchObject({ results: [] });
	}, 30_000);
});

/** What JUnit's format needs, in short: one more format is one more of these, and a line of REPORTERS. */
const cases: ReporterKind = {
	about: "test cases",
	writes: true,
	create: ({ write }) => ({
		onRunStart: ({ suite }) => write(`<suite ${suite.name}>\n`),
		onTestEnd: ({ test, jit }) =>
			write(`<case ${test.name} ${jit?.verdict} ${jit?.value}>\n`),
		onRunEnd: ({ summary }) => write(`<failures ${summary.failures}>\n`),
	}),
};

/** One character for each test, as it ends. */
const dots: ReporterKind = {
	about: "dots",
	writes: true,
	create: ({ write }) => ({
		onTestEnd: () => write("."),
		onRunEnd: () => write("\n"),
	}),
};

const known = { ...REPORTERS, cases, dots };

describe("the choice of reporters", () => {
	it("is the terminal and its progress when there is none", () => {
		expect(chooseReporters([], [])).toEqual([
			{ name: "terminal" },
			{ name: "progress" },
		]);
	});

	it("gives each its file", () => {
		expect(
			chooseReporters(
				["dots", "json", "cases"],
				["json=a=b.json", "cases=c.xml"],
				known,
			),
		).toEqual([
			{ name: "dots" },
			{ name: "json", file: "a=b.json" },
			{ name: "cases", file: "c.xml" },
		]);
		expect(chooseReporters(["progress", "json"], ["a=b.json"])).toEqual([
			{ name: "progress" },
			{ name: "json", file: "a=b.json" },
		]);
	});

	it("takes - for standard output", () => {
		expect(chooseReporters(["progress", "json"], ["json=-"])).toEqual([
			{ name: "progress" },
			{ name: "json" },
		]);
	});

	it("lets lines for programs stand beside a report for people", () => {
		const names = ["terminal", "progress", "github"];
		expect(chooseReporters(names, [])).toEqual(names.map((name) => ({ name })));
		expect(chooseReporters(["github", "json"], ["json=x"])).toEqual([
			{ name: "github" },
			{ name: "json", file: "x" },
		]);
	});

	it.each([
		["a name that is none", ["nonsense"], [], /nonsense: no such reporter/],
		["a name that every object has", ["toString"], [], /no such reporter/],
		["two for one screen", ["json", "verbose"], [], /standard output/],
		["a file of nobody", ["json", "verbose"], ["x.json"], /which reporter/],
		["a file of one not asked for", ["terminal"], ["json=x"], /json writes no/],
		["a file for a line of status", ["progress"], ["progress=x"], /writes no/],
	])("refuses %s", (_, names, files, message) => {
		expect(() => chooseReporters(names, files)).toThrowError(message);
		expect(() => chooseReporters(names, files)).toThrowError(AvmjitError);
	});

	it("says what there is", () => {
		const hint = (): string | undefined => {
			try {
				chooseReporters(["nonsense"], [], known);
			} catch (error) {
				return (error as AvmjitError).hint;
			}
			return undefined;
		};
		for (const name of Object.keys(known)) expect(hint()).toContain(name);
	});
});

describe("reporters together", () => {
	const folder = mkdtempSync(join(tmpdir(), "avmjit-reporters-"));

	it("each write where they are told to", async () => {
		const terminal = new Terminal();
		const screen = new Screen(terminal.stream(), terminal.stream());
		const file = (name: string): string => join(folder, name);
		const choices = chooseReporters(
			["dots", "progress", "json", "cases", "verbose", "terminal"],
			["json", "cases", "verbose", "terminal"].map(
				(name) => `${name}=${file(name)}`,
			),
			known,
		);
		const run = await reportedRun(
			suite,
			options(),
			CONTEXT,
			createReporters(choices, screen, known),
		);
		const text = (name: string): string => readFileSync(file(name), "utf8");
		expect(terminal.lines).toEqual(["...", ""]);
		expect(text("cases").split("\n").sort()).toEqual(
			[
				"",
				"<failures 2>",
				`<suite ${suite.name}>`,
				...run.results.map(
					({ test, jit }) =>
						`<case ${test.name} ${jit?.verdict} ${jit?.value}>`,
				),
			].sort(),
		);
		expect(JSON.parse(text("json"))).toMatchObject({
			schema: 2,
			tests: suite.tests.map(({ name, expected }) => ({ name, expected })),
			summary: { total: 3, failures: 2, knownFailures: 1 },
		});
		expect(text("terminal")).toContain("✗ tuples_sizes");
		expect(text("terminal")).toMatch(/^ {4}expected {2,}wrong$/m);
		expect(text("terminal")).toMatch(/^tests {10}3$/m);
		expect(text("terminal")).not.toContain("✓");
		expect(text("verbose")).toContain("✓ lists_basic");
	});

	it("say when a file cannot be written", () => {
		const choices = [{ name: "cases", file: join(folder, "no", "where") }];
		const screen = new Screen();
		const reporter = createReporters(choices, screen, known);
		expect(() =>
			reporter.onRunStart({
				...CONTEXT,
				...options(),
				suite,
				comparison: "all",
				counted: false,
				functions: {},
				startedAt: new Date(),
			}),
		).toThrowError(/cannot be written \(ENOENT\)/);
	});
});
