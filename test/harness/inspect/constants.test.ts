import { describe, expect, it } from "vitest";
import { fixedTarget } from "../../jit/fixed-target.ts";
import { EXPECT } from "../../jit/golden.ts";
import { beamOf, inspected, PROGRAMS } from "./inspected.ts";

const fib = inspected(new URL("fib.beam", PROGRAMS), "fib.beam");
const steps = fib.functions.flatMap((one) => one.steps);
const commentsOf = (text: RegExp): (string | undefined)[] =>
	steps.flatMap(({ wasm }) =>
		wasm.filter((line) => text.test(line.text)).map((line) => line.comment),
	);

describe("what numbers stand for", () => {
	it("is a field of the process, where its address is what is loaded from", () => {
		const { layout } = fixedTarget(beamOf(new URL("fib.beam", PROGRAMS)));
		const loads = commentsOf(new RegExp(`^i32\\.load offset=${layout.cp}$`));
		expect(loads).toContain("the process's cp");
		expect(commentsOf(new RegExp(`^i32\\.load offset=${layout.e}$`))).toContain(
			"the process's e",
		);
		// y1 of a frame has the offset of a field, and is none.
		const frame = commentsOf(/^i32\.load offset=4$/);
		expect(frame.length).toBeGreaterThan(0);
		expect(new Set(frame)).toEqual(new Set([undefined]));
	});

	it("is a cell that native code and C share", () => {
		expect(new Set(commentsOf(/^i32\.load offset=512$/))).toEqual(
			new Set(["cell reductions"]),
		);
	});

	it("is where a call returns to", () => {
		const call = steps.find(({ text }) => text === "call 1 f10");
		const next = (call?.offset ?? 0) + 3;
		expect(call?.wasm.flatMap(({ comment }) => comment ?? [])).toContain(
			`return to ${next}`,
		);
	});

	it("is a term of the instruction, but for numbers that may be others", () => {
		const moves = steps.filter(({ text }) => text === "move 30 x0");
		expect(moves[0]?.wasm[0]).toMatchObject({
			text: "i32.const 495",
			comment: "30",
		});
		for (const { wasm } of steps)
			for (const { text, comment } of wasm)
				if (/^i32\.const (\d|[1-5]\d|6[0-3])$/.test(text))
					expect(comment).toBeUndefined();
	});

	it("is the module", () => {
		const leave = fib.helpers.find(({ name }) => name === "leave");
		const all = leave?.steps.flatMap(({ wasm }) => wasm);
		expect(all?.flatMap(({ comment }) => comment ?? [])).toEqual([
			"this module",
			"this module's code",
		]);
	});

	it("is an atom, or a literal as Erlang writes it", () => {
		const module = inspected(new URL("new-map.beam", EXPECT), "new-map.beam");
		const all = module.functions
			.flatMap((one) => one.steps)
			.flatMap((one) => one.wasm)
			.flatMap(({ comment }) => comment ?? []);
		expect(all.some((one) => /^[a-z]+$/.test(one))).toBe(true);
		expect(all.some((one) => /^[{[#"]/.test(one))).toBe(true);
	});
});
