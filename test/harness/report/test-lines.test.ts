import { describe, expect, it } from "vitest";
import type { TestReport } from "../../../src/harness/report/model.ts";
import {
	detailLines,
	headLine,
	reasonLines,
} from "../../../src/harness/report/test-lines.ts";
import { mode, PLAIN, TESTS, test, WIDE } from "./sample.ts";

function details(report: TestReport, look = PLAIN): string[] {
	return detailLines(report, look).map((line) => line.replace(/^ {4}/, ""));
}

describe("the head of a test", () => {
	it("has verdicts, times and the native share, never rounded up", () => {
		expect(headLine(TESTS.fine, PLAIN)).toBe(
			"✓ fine  emulated ok 5.0 ms · jit ok 4000 ms 99.99% native",
		);
		expect(headLine(TESTS.prints, PLAIN)).toBe(
			"✗ prints  emulated ok 5.0 ms · jit ok 5.0 ms  differ in exitStatus, stdout, deaths",
		);
	});
});

describe("the details of a test", () => {
	it("show long values where they differ", () => {
		const lines = details(TESTS.wrong);
		expect(lines[0]).toMatch(/^expected, emulated {2}….*149,150,151.*…$/);
		expect(lines[1]).toMatch(/^jit {17}….*149,-1,151.*…$/);
		expect(lines[2]).toBe("at item 151 of the list: 150 (emulated), -1 (jit)");
		expect(lines.slice(3, 12)).toEqual([
			"- emulated  + jit",
			"…",
			"    148,",
			"    149,",
			"-   150,",
			"+   -1,",
			"    151,",
			"    152,",
			"…",
		]);
	});

	it("show reasons of exceptions where they differ, however long they are", () => {
		const reason = (n: number): string =>
			`{badmatch,[${"a,".repeat(500)}${n}]}`;
		const report = test(
			"t",
			{
				emulated: mode("exception", reason(1)),
				jit: mode("exception", reason(2)),
			},
			{ agreement: "diverged", differences: ["value", "exception"] },
		);
		const lines = details(report);
		expect(lines[1]).toMatch(/^emulated {2}exception: ….*,a,1\]\}$/);
		expect(lines[2]).toMatch(/^jit {7}exception: ….*,a,2\]\}$/);
		expect(lines[3]).toBe(
			"at element 2 of the tuple, then item 501 of the list: 1 (emulated), 2 (jit)",
		);
	});

	it("compare modes with each other first where both are wrong", () => {
		const report = test(
			"t",
			{
				emulated: mode("wrong-value", "{a,2}"),
				jit: mode("wrong-value", "{a,3}"),
			},
			{
				expected: "{b,1}",
				agreement: "diverged",
				differences: ["value"],
			},
		);
		expect(details(report).slice(0, 6)).toEqual([
			"expected  {b,1}",
			"emulated  {a,2}",
			"jit       {a,3}",
			"at element 2 of the tuple: 2 (emulated), 3 (jit)",
			"at element 1 of the tuple: b (expected), a (emulated)",
			"at element 2 of the tuple: 1 (expected), 2 (emulated)",
		]);
	});

	it("are never wider than there is room", () => {
		for (const report of Object.values(TESTS))
			for (const look of [PLAIN, WIDE])
				for (const line of detailLines(report, look))
					if (!/find it|run again| at .*:/.test(line))
						expect(line.length).toBeLessThanOrEqual(look.width);
	});

	it("show output beside each other where there is room, else below", () => {
		const wide = details(TESTS.prints, WIDE);
		expect(wide).toContain("stdout:");
		expect(wide.find((line) => line.startsWith("emulated "))).toMatch(/│ jit$/);
		expect(wide.find((line) => line.startsWith("b "))).toMatch(/^b {50,}│ x$/);
		const narrow = details(TESTS.prints);
		expect(narrow).toContain("- b");
		expect(narrow).toContain("+ x");
	});

	it("show the last lines of output where modes do not differ in it", () => {
		const lines = Array.from({ length: 20 }, (_, i) => `line ${i}`);
		const stdout = `${lines.join("\n")}\n`;
		const report = test("t", { jit: mode("wrong-value", "2", { stdout }) });
		expect(details(report)).toContain("| line 12");
		expect(details(report)).toContain("| line 19");
		expect(details(report)).not.toContain("| line 11");
	});

	it("never cut before the first difference of an output", () => {
		const lines = Array.from({ length: 500 }, (_, i) => `line ${i}`);
		const report = test(
			"t",
			{
				emulated: mode("ok", "1", { stdout: lines.join("\n") }),
				jit: mode("ok", "1", { stdout: lines.with(400, "other").join("\n") }),
			},
			{ agreement: "diverged", differences: ["stdout"] },
		);
		for (const look of [PLAIN, WIDE]) {
			const shown = details(report, look).join("\n");
			expect(shown).toContain("line 400");
			expect(shown).toContain("other");
		}
	});

	it("show an exception with its trace", () => {
		expect(details(TESTS.dies)).toEqual([
			"expected       1",
			"emulated, jit  exception: {badarith,[]}",
			"** exception error: badarith",
			"   an operand of arithmetic is no number",
			"     lists:map/2",
			"     dies:f/1 (dies.erl:12)",
			"run again npx avmjit test-erlang '^dies$'",
		]);
	});

	it("compare traces line by line", () => {
		const trace = (line: number) => ({
			exception: {
				class: "error" as const,
				reason: "badarg",
				trace: [{ module: "a", function: "f", arity: 1, file: "a.erl", line }],
			},
		});
		const report = test(
			"t",
			{
				emulated: mode("exception", "badarg", trace(3)),
				jit: mode("exception", "badarg", trace(4)),
			},
			{ agreement: "diverged", differences: ["trace"] },
		);
		const lines = details(report);
		expect(lines).toContain("-      a:f/1 (a.erl:3)");
		expect(lines).toContain("+      a:f/1 (a.erl:4)");
	});

	it("compare the processes that died", () => {
		const death = {
			class: "exit" as const,
			reason: "oops",
			trace: [],
			pid: "<0.7.0>",
			registeredName: "server",
			isMain: false,
		};
		const report = test(
			"t",
			{ emulated: mode("ok", "1", { deaths: [death] }), jit: mode("ok", "1") },
			{ agreement: "diverged", differences: ["deaths"] },
		);
		expect(details(report)).toContain(
			"- ** exception exit: oops in process <0.7.0>, registered as server",
		);
	});

	it("show exit statuses and traps, without what a terminal would obey", () => {
		expect(details(TESTS.prints)).toContain(
			"exit status: none (emulated), 3 (jit)",
		);
		const lines = details(TESTS.traps);
		expect(lines).toContain("at move");
		expect(lines.join("")).not.toContain("\u001b");
	});

	it("end with the commands that find the fault and run it again", () => {
		expect(details(TESTS.wrong).slice(-2)).toEqual([
			"find it   npx avmjit bisect suite/wrong.beam --leave 0.2 --seed 7",
			"run again npx avmjit test-erlang '^wrong$'",
		]);
		expect(details(TESTS.dies).join("\n")).not.toContain("bisect");
	});
});

describe("a known failure", () => {
	it("has its reason", () => {
		expect(reasonLines(TESTS.known, PLAIN)).toEqual([
			"    known failure: AtomVM's <fault> & more",
		]);
		expect(reasonLines(TESTS.fine, PLAIN)).toEqual([]);
	});
});
