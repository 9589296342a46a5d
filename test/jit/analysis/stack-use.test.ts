import { describe, expect, it } from "vitest";
import type { Instruction } from "../../../src/beam/decode.ts";
import {
	reductionsOfCall,
	STACK_OF_REDUCTION,
	type StackUse,
} from "../../../src/jit/analysis/stack-use.ts";
import { f, ins, label, u, x } from "../assemble.ts";

const call = ins("call", u(0), u(2));
const SMALL = { locals: 20, widestCall: 4, exact: false };

const reductions = (
	use: Partial<StackUse>,
	...instructions: readonly Instruction[]
): number => reductionsOfCall({ ...SMALL, instructions, ...use });

describe("reductionsOfCall", () => {
	it("is one for a small frame", () => {
		expect(reductions({}, call)).toBe(1);
		expect(reductions({}, label(1), call, ins("return"))).toBe(1);
	});

	it("is one for each so many bytes: 96, and eight for each local", () => {
		expect(STACK_OF_REDUCTION).toBe(300);
		// 96 + 8 * 25 = 296, 96 + 8 * 26 = 304
		expect(reductions({ locals: 25 }, call)).toBe(1);
		expect(reductions({ locals: 26 }, call)).toBe(2);
		// 96 + 8 * 63 = 600, 96 + 8 * 64 = 608
		expect(reductions({ locals: 63 }, call)).toBe(2);
		expect(reductions({ locals: 64 }, call)).toBe(3);
		expect(reductions({ locals: 200 }, call)).toBe(6);
	});

	it("counts three words for each value of a call beyond five", () => {
		// As many words as locals 20 + 3 * 1 = 23, 20 + 3 * 2 = 26.
		expect(reductions({ widestCall: 5 }, call)).toBe(1);
		expect(reductions({ widestCall: 6 }, call)).toBe(1);
		expect(reductions({ widestCall: 7 }, call)).toBe(2);
		expect(reductions({ widestCall: 60 }, call)).toBe(6);
		expect(reductions({ locals: 26, widestCall: 0 }, call)).toBe(2);
	});

	it.each([
		["call_fun", ins("call_fun", u(0))],
		["call_fun2", ins("call_fun2", u(0), u(0), x(0))],
		["apply", ins("apply", u(0))],
	])("counts 40 words of the runtime's for %s", (_, instruction) => {
		expect(reductions({}, instruction)).toBe(2);
		expect(reductions({ locals: 0 }, instruction)).toBe(2);
		// 96 + 8 * (23 + 40) = 600
		expect(reductions({ locals: 23 }, call, instruction)).toBe(2);
		expect(reductions({ locals: 24 }, instruction, call)).toBe(3);
	});

	it("counts the runtime's words once", () => {
		const fun = ins("call_fun", u(0));
		expect(reductions({}, fun, fun, fun)).toBe(2);
	});

	it("does not count them for calls that are the function's last", () => {
		expect(reductions({}, call, ins("call_ext_last", u(0), u(0), u(1)))).toBe(
			1,
		);
	});

	it("is one for a leaf, and where no call comes back", () => {
		const only = ins("call_only", u(0), f(2));
		expect(reductions({ locals: 500 }, ins("return"))).toBe(1);
		expect(reductions({ locals: 500 }, only)).toBe(1);
		expect(reductions({ locals: 500 }, ins("apply_last", u(0), u(1)))).toBe(1);
		expect(reductions({ locals: 500 })).toBe(1);
	});

	it("is one when reductions are to be exact", () => {
		expect(reductions({ locals: 500, exact: true }, call)).toBe(1);
	});

	it("is 63 at most", () => {
		expect(reductions({ locals: 5000 }, call)).toBe(63);
	});
});
