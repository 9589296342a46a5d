import { describe, expect, it } from "vitest";
import type { Report } from "../../../src/harness/report/model.ts";
import {
	exitLines,
	sitesByInstruction,
	slowestLines,
	summaryLines,
} from "../../../src/harness/report/summary-lines.ts";
import type { ExitSite } from "../../../src/link/exit-sites.ts";
import { GOOD, mode, PLAIN, SAMPLE, test } from "./sample.ts";

describe("the table of totals", () => {
	it("has what was run", () => {
		expect(summaryLines(SAMPLE, PLAIN)).toEqual([
			"tests          7 (1 not for this platform)",
			"emulated       5 of 7 ok",
			"jit            4 of 7 ok",
			"agreement      3 same, 3 diverged",
			"known failures 1",
			"native share   99.99%",
			"time           12.3 s",
			"passes is listed as a known failure, and passes",
		]);
		expect(summaryLines(GOOD, PLAIN)[3]).toBe(
			"agreement      1 same, none diverged",
		);
	});

	it("leaves out what was not run", () => {
		const { nativeShare: _, ...summary } = GOOD.summary;
		const report: Report = {
			...GOOD,
			notRun: 3,
			summary: { ...summary, ok: { emulated: 1 } },
		};
		expect(summaryLines(report, PLAIN)).toEqual([
			"tests          1",
			"emulated       1 of 1 ok",
			"not run        3",
			"time           12.3 s",
		]);
	});
});

function site(at: string, line: number, count: number): ExitSite {
	const [module = "", name = ""] = at.split(":");
	const instruction = "move";
	return { module, function: name, offset: count, instruction, line, count };
}

const modes = { jit: mode("ok", "1") };
const report: Report = {
	...GOOD,
	summary: { ...GOOD.summary, exits: { move: 60, call: 70 } },
	tests: [
		test("a", modes, { exits: [site("a:f/1", 3, 30), site("a:g/1", 4, 5)] }),
		test("b", modes, { exits: [site("a:g/1", 4, 25), site("b:h/0", 1, 1)] }),
	],
};

describe("where native code left", () => {
	it("is a line for each instruction, and its places", () => {
		expect(exitLines(report, PLAIN, 2)).toEqual([
			"left to the interpreter most often:",
			"            70  call",
			"            60  move",
			"                a:f/1 line 3, 30 times",
			"                a:g/1 line 4, 30 times",
		]);
		expect(
			exitLines(
				{ ...GOOD, tests: [], summary: { ...GOOD.summary, exits: {} } },
				PLAIN,
			),
		).toEqual([]);
	});

	it("adds up what several tests share", () => {
		const sites = sitesByInstruction(report).get("move");
		expect(sites?.map((one) => [one.function, one.count])).toEqual([
			["f/1", 30],
			["g/1", 30],
			["h/0", 1],
		]);
	});

	it("says how many instructions are not named", () => {
		const exits = Object.fromEntries(
			Array.from({ length: 14 }, (_, i) => [`i${i}`, 14 - i]),
		);
		const lines = exitLines(
			{ ...report, summary: { ...report.summary, exits } },
			PLAIN,
		);
		expect(lines.at(-1)).toBe("  and 2 instructions more");
	});
});

describe("the slowest tests", () => {
	it("are named, unless there are few", () => {
		const tests = Array.from({ length: 8 }, (_, i) =>
			test(`t${i}`, { jit: mode("ok", "1", { ms: 100 * i }) }),
		);
		expect(slowestLines({ ...GOOD, tests })).toEqual([
			"slowest:",
			"        700 ms  t7 jit",
			"        600 ms  t6 jit",
			"        500 ms  t5 jit",
			"        400 ms  t4 jit",
			"        300 ms  t3 jit",
		]);
		expect(slowestLines(GOOD)).toEqual([]);
	});
});
