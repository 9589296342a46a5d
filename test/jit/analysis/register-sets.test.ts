import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RegisterSets } from "../../../src/jit/analysis/register-sets.ts";

const ROWS = 3;
const REGISTERS = 100;
const row = fc.integer({ min: 0, max: ROWS - 1 });
// Those at the edges of 32-bit words more often than others.
const register = fc.oneof(
	fc.integer({ min: 0, max: REGISTERS - 1 }),
	fc.constantFrom(0, 31, 32, 63, 64, 99),
);

describe("RegisterSets", () => {
	it("does what sets of numbers do, row by row", () => {
		const step = fc.tuple(
			fc.constantFrom("add", "add", "add", "delete", "clear" as const),
			row,
			register,
		);
		fc.assert(
			fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
				const sets = new RegisterSets(ROWS, REGISTERS);
				const model = Array.from({ length: ROWS }, () => new Set<number>());
				for (const [what, at, n] of steps) {
					if (what === "clear") {
						sets.clear(at);
						model[at]?.clear();
					} else if (what === "add") {
						sets.add(at, n);
						model[at]?.add(n);
					} else {
						sets.delete(at, n);
						model[at]?.delete(n);
					}
				}
				for (const [at, expected] of model.entries()) {
					expect(sets.list(at)).toEqual([...expected].sort((a, b) => a - b));
					for (let n = 0; n < REGISTERS; n++)
						expect(sets.has(at, n)).toBe(expected.has(n));
				}
			}),
		);
	});

	it("starts empty, and has room for a row without registers", () => {
		const sets = new RegisterSets(2, 0);
		expect(sets.list(0)).toEqual([]);
		sets.add(0, 3);
		sets.add(1, 31);
		expect([sets.list(0), sets.list(1)]).toEqual([[3], [31]]);
	});

	it.each([1, 31, 32, 33, 64, 65, 1024])("keeps rows of %d apart", (count) => {
		const sets = new RegisterSets(2, count);
		for (let n = 0; n < count; n++) sets.add(0, n);
		expect(sets.list(0)).toEqual([...Array(count).keys()]);
		expect(sets.list(1)).toEqual([]);
		expect(sets.has(1, 0)).toBe(false);
	});

	it("has nothing in rows that are not there", () => {
		const sets = new RegisterSets(1, 8);
		sets.add(7, 1);
		expect(sets.has(7, 1)).toBe(false);
		expect(sets.list(7)).toEqual([]);
	});
});
