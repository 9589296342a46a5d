import { describe, expect, it } from "vitest";
import {
	deathReport,
	frameText,
	type ReportedDeath,
} from "../../src/host/death-report.ts";

const frame = { module: "m", function: "f", arity: 1 };
const death: ReportedDeath = {
	class: "error",
	reason: "badarith",
	trace: [
		{ ...frame, file: "m.erl", line: 7, source: "\tX + 1." },
		{ ...frame, function: "g", file: "m.erl", line: 3 },
	],
	pid: "<0.5.0>",
	isMain: false,
};

describe("the report of a death", () => {
	it("is of the exception, what it means, and where it was", () => {
		expect(deathReport({ ...death, registeredName: "worker" })).toEqual([
			"** exception error: badarith in process <0.5.0>, registered as worker",
			"   an operand of arithmetic is no number",
			"     m:f/1 (m.erl:7)",
			"         7 | \tX + 1.",
			"     m:g/1 (m.erl:3)",
		]);
	});

	it("names no process that is the main one", () => {
		expect(deathReport({ ...death, isMain: true })[0]).toBe(
			"** exception error: badarith",
		);
	});

	it.each([
		["error", "{badmatch,{a,1}}", /does not match/],
		["error", "badarity", /number of arguments/],
		["throw", "badarith", /nothing catches/],
	] as const)("says what %s:%s means", (kind, reason, expected) => {
		const [, meaning] = deathReport({ ...death, class: kind, reason });
		expect(meaning).toMatch(expected);
	});

	it("says nothing of what is the program's own", () => {
		const own = { ...death, trace: [] };
		expect(deathReport({ ...own, class: "exit" })).toHaveLength(1);
		expect(deathReport({ ...own, reason: "badarith_of_mine" })).toHaveLength(1);
	});

	it("has the explanation in place of the meaning", () => {
		const undefined_ = { ...death, reason: "undef", explanation: "gone" };
		expect(deathReport(undefined_)[1]).toBe("   gone");
	});

	it("leaves out the middle of a long trace", () => {
		const trace = Array.from({ length: 40 }, (_, i) => ({
			...frame,
			arity: i,
		}));
		const lines = deathReport({ ...death, trace });
		expect(lines).toHaveLength(2 + 20 + 1 + 5);
		expect(lines[22]).toBe("     … 15 more …");
		expect(lines.at(-1)).toBe("     m:f/39");
		const whole = trace.slice(0, 25);
		expect(deathReport({ ...death, trace: whole })).toHaveLength(2 + 25);
	});

	it("cuts what is very long", () => {
		const [first = ""] = deathReport({ ...death, reason: "x".repeat(2500) });
		expect(first).toMatch(/x… and 500 characters more in process/);
	});
});

describe("a frame", () => {
	it("has what is known of it", () => {
		expect(frameText(frame)).toBe("m:f/1");
		expect(frameText({ ...frame, file: "m.erl" })).toBe("m:f/1 (m.erl)");
		expect(frameText({ ...frame, arguments: ["{a}"] })).toBe("m:f({a})");
	});
});
