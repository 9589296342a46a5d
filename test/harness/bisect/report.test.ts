import pc from "picocolors";
import { describe, expect, it } from "vitest";
import type { BisectResult } from "../../../src/harness/bisect/bisect.ts";
import { bisectJson, bisectText } from "../../../src/harness/bisect/report.ts";
import { bareOutcome } from "../../../src/harness/outcome.ts";

const plain = pc.createColors(false);
const result: BisectResult = {
	kind: "found",
	emulated: bareOutcome("value", "[1,2]", 3),
	jit: bareOutcome("value", "[1,3]", 3),
	differences: ["value", "stdout"],
	functions: ["m:f/2", "m:g/0"],
	compiled: ["m:f/2", "m:g/0"],
	isAlone: false,
	goneWithout: ["runs"],
	instruction: {
		function: "m:f/2",
		line: 7,
		offset: 40,
		text: "gc_bif2 f0 2 erlang:+/2 x0 x1 x0",
		isTransfer: false,
	},
	step: {
		module: "m",
		offset: 40,
		step: 5,
		args: { x0: "1", x1: "{a,b}" },
		before: { x0: "1", y0: "[]" },
		emulated: {
			after: {
				...{ module: "m", offset: 44, text: "return" },
				registers: { x0: "2", x1: "same" },
			},
			returned: "2",
			end: { kind: "value", text: "[1,2]" },
		},
		jit: {
			after: {
				...{ module: "m", offset: 44, text: "return" },
				registers: { x0: "3", x1: "same" },
			},
			returned: "3",
			end: { kind: "value", text: "[1,3]" },
		},
	},
	runs: 20,
	ms: 1234.5,
};

it("says what was found", () => {
	const text = bisectText(result, plain, {
		code: { source: "\tline 7.", wasm: ["i32.add", "… 2 more lines"] },
		codeCommand: (name) => `inspect ${name}`,
	});
	expect(text.split("\n")).toEqual([
		"emulated     value: [1,2]",
		"jit          value: [1,3]",
		"differs in   value, stdout",
		"function     m:f/2",
		"together with m:g/0",
		"instruction  gc_bif2 f0 2 erlang:+/2 x0 x1 x0",
		"at           offset 40, line 7",
		"source       line 7.",
		"in the call  m:f(x0 = 1, x1 = {a,b})",
		"returns      2 emulated",
		"             3 jit",
		"before       x0 = 1, y0 = []",
		"after: x0    2 emulated",
		"             3 jit",
		"after        x1 = same",
		"gone without runs",
		"wasm         i32.add",
		"             … 2 more lines",
		"code         inspect f/2",
		"other functions show it, too, without this one",
		"20 runs, 1.2 s",
		"",
	]);
});

describe("in other cases", () => {
	const { step } = result;
	if (step === undefined) throw new Error("no step");

	it("says where the process is when that is another place, or none", () => {
		const jit = {
			...{ end: { kind: "timeout", text: "no result" } as const },
			after: { module: "m", offset: 80, text: "badmatch x0", registers: {} },
		};
		const text = bisectText({ ...result, step: { ...step, jit } }, plain);
		expect(text).toContain(
			"goes on at   return (offset 44) emulated\n             badmatch x0 (offset 80) jit\n",
		);
		expect(text).toContain("not; the run ends with timeout: no result jit\n");
		const { after: _, ...nowhere } = jit;
		expect(
			bisectText({ ...result, step: { ...step, jit: nowhere } }, plain),
		).toContain("no place that is known jit");
	});

	it("shows long terms where they differ", () => {
		const long = "x".repeat(1000);
		const text = bisectText(
			{
				...result,
				emulated: bareOutcome("value", `${long}a${long}`, 0),
				jit: bareOutcome("value", `${long}b${long}`, 0),
			},
			plain,
		);
		const [one = "", other = ""] = text.split("\n");
		expect(one).toMatch(/value: …x+ax+…$/);
		expect(other).toMatch(/value: …x+bx+…$/);
		expect(one.length).toBeLessThan(200);
	});

	it.each([
		["same", "the modes agree"],
		["unstable", "differs in some runs only"],
		["elsewhere", "no function of the modules"],
		["unfinished", "took too long"],
	] as const)("says why nothing was found: %s", (kind, words) => {
		expect(bisectText({ ...result, kind }, plain)).toContain(words);
		expect(bisectText({ ...result, kind }, plain)).not.toContain("instruction");
	});

	it("says that no instruction was found", () => {
		const { step: _, instruction: __, ...rest } = result;
		const text = bisectText(
			{ ...rest, step: undefined, instruction: undefined },
			plain,
		);
		expect(text).toContain("instruction  none that can be left");
	});
});

it("is for programs, too, with all that runs are compared by", () => {
	expect(JSON.parse(JSON.stringify(bisectJson(result)))).toMatchObject({
		schema: 1,
		kind: "found",
		differences: ["value", "stdout"],
		step: { step: 5, jit: { returned: "3" } },
		emulated: { kind: "value", text: "[1,2]", stdout: "", deaths: [] },
		ms: 1235,
	});
});
