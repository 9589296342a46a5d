import { describe, expect, it } from "vitest";
import { Left, Machine } from "./machine.ts";

describe("compiled code on its own", () => {
	const machine = new Machine("basics");

	it.each([
		["fib", [15], 610],
		["count", [5000, 0], 5000],
		["tak", [8, 4, 2], 3],
		["nrev", [[1, 2, 3, 4, 5]], [5, 4, 3, 2, 1]],
		["deep", [3000], 3000],
		["even", [2001], 0],
		["swap", [{ tuple: [1, "a"] }], { tuple: ["a", 1] }],
	] as const)("%s%j", (name, args, expected) => {
		expect(machine.call(name, ...args)).toEqual(expected);
		expect(machine.stackDepth).toBe(0);
	});

	it("selects by value", () => {
		const keys = [1, 2, 3, 4, 5, 6, -1, 100000, 99999, "a"];
		expect(keys.map((key) => machine.call("choose", key))).toEqual([
			10, 20, 30, 0, 50, 60, 1, 2, 0, 0,
		]);
	});

	it("tells kinds of terms apart", () => {
		const values = [
			"a",
			7,
			[1],
			[],
			{ tuple: [1, 2] },
			{ tuple: [1, 2, 3] },
			{ tuple: [1] },
		];
		expect(values.map((value) => machine.call("classify", value))).toEqual([
			1, 2, 3, 4, 5, 6, 7,
		]);
	});

	it.each([
		[100, 7],
		[-100, 7],
		[100, -7],
		[-1, -1],
		[0, 5],
		[2 ** 24 - 1, 7],
	])("computes with small integers: %d, %d", (a, b) => {
		expect(machine.call("mix", a, b)).toEqual([
			a + b,
			a - b,
			a * b,
			Math.trunc(a / b) + 0,
			(a % b) + 0,
			a & b,
			a | b,
			a ^ b,
			a << 3,
			a >> 2,
		]);
	});

	it.each([
		["+", [2 ** 27 - 1, 1]],
		["div by 0", [1, 0]],
	])("calls out for what small integers cannot do: %s", (_, args) => {
		expect(() => machine.call("mix", ...args)).toThrow(/was called/);
	});

	it("leaves with the state in memory when no clause matches", () => {
		expect(() => machine.call("swap", 1)).toThrow(Left);
	});

	it.each([1, 2, 3, 7, 100])(
		"goes on from any entry: %d reductions a slice",
		(reductions) => {
			const m = new Machine("basics");
			m.reductions = reductions + 1;
			expect(m.call("fib", 12)).toBe(144);
			expect(m.call("tak", 6, 3, 1)).toBe(3);
			expect(m.call("nrev", [1, 2, 3, 4])).toEqual([4, 3, 2, 1]);
			expect(m.statistics.leaves).toBeGreaterThan(0);
			expect(m.statistics.continuations).toBeGreaterThan(0);
		},
	);

	it("counts the instructions it executes", () => {
		const counting = new Machine("basics", { count: true });
		expect(counting.call("fib", 10)).toBe(55);
	});
});
