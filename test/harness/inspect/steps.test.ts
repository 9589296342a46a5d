import { describe, expect, it } from "vitest";
import { decodeCode } from "../../../src/beam/decode.ts";
import { instructionText } from "../../../src/beam/print/instructions.ts";
import type {
	InspectedFunction,
	InspectedModule,
} from "../../../src/harness/inspect/model.ts";
import { EXPECT } from "../../jit/golden.ts";
import { beamOf, inspected, PROGRAMS, SOME_MODULES } from "./inspected.ts";

describe.each(SOME_MODULES)("the steps of %s", (name, url) => {
	const module = inspected(url, name);
	const beam = beamOf(url);

	it("have every instruction once, and again only for more of its code", () => {
		const steps = module.functions.flatMap((one) => one.steps);
		const texts = new Map(
			decodeCode(beam).map((one) => [one.offset, instructionText(beam, one)]),
		);
		const first = steps.filter(
			({ again, part }) => !again && part === "instruction",
		);
		const offsets = first.map(({ offset }) => offset ?? -1);
		expect(new Set(offsets).size).toBe(offsets.length);
		const end = decodeCode(beam).at(-1)?.offset ?? 0;
		expect([...offsets].sort((a, b) => a - b)).toEqual(
			[...texts.keys()].filter((offset) => offset !== end),
		);
		for (const { offset, text, again, wasm } of steps) {
			if (offset !== undefined) expect(text).toBe(texts.get(offset));
			if (again) expect(wasm.length).toBeGreaterThan(0);
		}
	});

	it("have every byte of the code once, in order", () => {
		for (const { steps, bytes } of [...module.functions, ...module.helpers]) {
			const lines = steps
				.filter(({ part }) => part !== "locals")
				.flatMap(({ wasm }) => wasm);
			const at = lines.map(({ offset }) => offset);
			expect(at).toEqual([...at].sort((a, b) => a - b));
			const size = lines.reduce((sum, line) => sum + line.size, 0);
			// The declarations of locals are one byte or more.
			expect(size).toBeLessThan(bytes);
			for (const [i, line] of lines.entries())
				if (i > 0) {
					const before = lines[i - 1];
					expect((before?.offset ?? 0) + (before?.size ?? 0)).toBe(line.offset);
				}
		}
	});
});

function functionOf(module: InspectedModule, name: string): InspectedFunction {
	const found = module.functions.find((one) => one.name === name);
	if (found === undefined) throw new Error(`no ${name}`);
	return found;
}

describe("a step", () => {
	const fib = inspected(new URL("fib.beam", PROGRAMS), "fib.beam");
	const step = (text: RegExp) =>
		functionOf(fib, "fib:fib/1").steps.find((one) => text.test(one.text));

	it("has its place in the source, with that line", () => {
		expect(step(/erlang:-/)?.place).toEqual({
			file: "fib.erl",
			line: 14,
			text: "fib(N) -> fib(N - 1) + fib(N - 2).",
		});
	});

	it("says what the compiler knew, and what was live", () => {
		const { types, live } = step(/^move x1 x0/) ?? {};
		expect(types).toEqual([["x1", "integer 0..28"]]);
		expect(live).toEqual(["x1"]);
	});

	it("says what a call calls", () => {
		expect(step(/^call 1/)?.comment).toBe("fib/1");
	});

	it("says where nothing leads", () => {
		expect(step(/^func_info/)?.remarks).toEqual([
			"not compiled: nothing leads here",
		]);
	});

	it("names parameters and locals in the code", () => {
		const wasm = step(/erlang:-/)?.wasm.map(({ text }) => text) ?? [];
		expect(wasm).toContain("local.get $x0");
		expect(wasm).toContain("local.get $ctx");
		expect(wasm).toContain("call $number_sub_1_value_or_raise");
	});

	it("says what a known type spares", () => {
		const tests = inspected(new URL("type-tests.beam", EXPECT), "t.beam");
		const remarks = tests.functions
			.flatMap((one) => one.steps)
			.filter(({ text }) => text.startsWith("is_"))
			.flatMap((one) => one.remarks);
		expect(remarks).toContain("takes no code");
	});

	it("of a call that is inlined shows the instructions of what it calls", () => {
		const leaves = inspected(new URL("inlined-leaves.beam", EXPECT), "l.beam");
		const inlined = leaves.functions
			.flatMap((one) => one.steps)
			.filter(({ remarks }) =>
				remarks.includes("the function called is inlined"),
			);
		expect(inlined.length).toBeGreaterThan(5);
		for (const { text, wasm } of inlined) {
			expect(text).toMatch(/^call/);
			const inner = wasm.flatMap((line) => line.inlined ?? []);
			expect(inner.length).toBeGreaterThan(0);
			for (const one of inner) expect(one).toMatch(/^[a-z]\w+/);
		}
	});

	it("of a run of arithmetic says where it starts", () => {
		const runs = inspected(new URL("integer-runs.beam", EXPECT), "r.beam");
		const steps = runs.functions.flatMap((one) => one.steps);
		const starts = steps.filter(({ remarks }) =>
			remarks.includes("starts a run of integer arithmetic"),
		);
		const offset = starts[0]?.offset;
		expect(offset).toBeDefined();
		expect(
			steps.filter(({ remarks }) =>
				remarks.includes(`in the run of integer arithmetic from ${offset}`),
			).length,
		).toBeGreaterThan(0);
	});

	it("of an instruction that is left to the interpreter says so", () => {
		const offset = step(/erlang:\+/)?.offset;
		const left = inspected(new URL("fib.beam", PROGRAMS), "fib.beam", {
			leaveHere: (at) => at === offset,
		});
		const found = functionOf(left, "fib:fib/1").steps.find(
			(one) => one.offset === offset,
		);
		expect(found?.remarks).toEqual(["left to the interpreter"]);
	});
});
