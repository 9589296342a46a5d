import pc from "picocolors";
import { describe, expect, it } from "vitest";
import type { ReporterKind, RunStart } from "../../../src/harness/reporter.ts";
import { dot } from "../../../src/harness/reporters/dot.ts";
import { terminal, verbose } from "../../../src/harness/reporters/terminal.ts";
import { CONTEXT } from "../report/context.ts";
import { GOOD, PLAIN, SAMPLE } from "../report/sample.ts";

const text = terminal.render(SAMPLE, PLAIN);
const long = verbose.render(SAMPLE, PLAIN);

describe("the terminal's report", () => {
	it("has what failed, and no more", () => {
		expect(text).toContain(
			"✗ wrong  emulated ok 5.0 ms · jit wrong-value 5.0 ms  differ in value",
		);
		expect(text).not.toContain("✓");
		expect(terminal.render(GOOD, PLAIN)).not.toContain("fine  emulated");
	});

	it("ends with totals, and where native code left", () => {
		expect(text).toContain("\nagreement      3 same, 3 diverged\n");
		expect(text).toContain("passes is listed as a known failure, and passes");
		expect(text).toMatch(
			/\n {12}40 {2}bs_match\n +fine:f\/1 line 7, 40 times\n$/,
		);
	});

	it("has colours where there may be some", () => {
		const colours = pc.createColors(true);
		const coloured = terminal.render(SAMPLE, { ...PLAIN, colours });
		expect(coloured).toContain(colours.red("✗"));
		// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are made of them
		expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(text);
	});
});

describe("the verbose report", () => {
	it("has every test, and the reasons of known failures", () => {
		for (const { name } of SAMPLE.tests)
			expect(long).toMatch(new RegExp(`^[✓✗] ${name} `, "m"));
		expect(long).toContain("    known failure: AtomVM's <fault> & more\n");
	});

	it("names the slowest", () => {
		expect(long).toMatch(/slowest:\n +4000 ms {2}fine jit\n/);
		expect(text).not.toContain("slowest");
	});
});

describe("dots", () => {
	it("are one for each test, failures follow", () => {
		expect(dot.render(SAMPLE, PLAIN)).toMatch(/^·ddxdk·\n✗ wrong /);
		expect(dot.render(GOOD, PLAIN)).toMatch(/^·\n\ntests {10}1\n/);
	});

	it("are as many in a line as there is room for", () => {
		const tests = Array.from({ length: 25 }, () => SAMPLE.tests[0]).flatMap(
			(one) => one ?? [],
		);
		const lines = dot.render({ ...GOOD, tests }, { ...PLAIN, width: 10 });
		expect(
			lines
				.split("\n")
				.slice(0, 3)
				.map((line) => line.length),
		).toEqual([10, 10, 5]);
	});
});

describe("live and of a report made earlier", () => {
	it.each<[string, ReporterKind & { render: typeof dot.render }]>([
		["terminal", terminal],
		["verbose", verbose],
		["dot", dot],
	])("%s writes the same", (_, kind) => {
		let written = "";
		const output = {
			...PLAIN,
			write: (more: string) => {
				written += more;
			},
			status: () => {},
		};
		const suite = { ...SAMPLE.suite, tests: [], knownFailures: [] };
		const start: RunStart = {
			...CONTEXT,
			suite,
			modes: { emulated: true, jit: true },
			comparison: "all",
			counted: true,
			jobs: 1,
			functions: {},
			startedAt: new Date(0),
		};
		const test = { name: "t", file: "/t.beam", expected: "1", folder: "/" };
		const jit = {
			...{ verdict: "wrong-value" as const, value: "2", ms: 1, output: "" },
			...{ stdout: "", stderr: "", deaths: [] },
		};
		const result = { test, jit };
		const one = {
			...{ name: "t", file: "/t.beam", expected: "1", differences: [] },
			...{ exits: [], instructions: [] },
			modes: {
				jit: {
					verdict: jit.verdict,
					value: "2",
					ms: 1,
					stdout: "",
					stderr: "",
					deaths: [],
				},
			},
			repeat: "npx avmjit test-erlang --leave 0.2 '^t$'",
		};
		const report = {
			...SAMPLE,
			options: { ...SAMPLE.options, functions: {} },
			tests: [one],
		};
		const reporter = kind.create(output);
		reporter.onRunStart?.(start);
		reporter.onTestEnd?.(result);
		reporter.onRunEnd?.({
			suite,
			results: [result],
			summary: { ...SAMPLE.summary, exits: [] },
			notRun: 0,
			ms: 1,
			report: () => report,
		});
		expect(written).toBe(kind.render(report, PLAIN));
		expect(written).toContain("✗ t  jit wrong-value 1.0 ms\n");
	});
});
