import { describe, expect, it } from "vitest";
import { batches, ratioInterval } from "../../src/harness/confidence.ts";

/** Numbers that are the same every time (a linear congruential generator). */
function random(): () => number {
	let state = 12345;
	return () => {
		state = (state * 1103515245 + 12345) % 2 ** 31;
		return state / 2 ** 31;
	};
}

describe("batches", () => {
	it("gives at most twenty medians, in order", () => {
		const times = Array.from({ length: 100 }, (_, i) => i);
		const medians = batches(times);
		expect(medians.length).toBe(20);
		expect(medians[0]).toBe(2);
		expect(batches([5])).toEqual([5]);
	});

	it("does not see a single slow unit of work", () => {
		expect(batches([...new Array(99).fill(1), 1000])).toEqual(
			new Array(20).fill(1),
		);
	});
});

describe("ratioInterval", () => {
	it("is a point when nothing varies", () => {
		const interval = ratioInterval([[6, 6], [6]], [[2], [2, 2]], random());
		expect(interval).toEqual([3, 3]);
	});

	it("covers what rounds differ by, and is narrower with more rounds", () => {
		const noisy = (count: number): number[][] =>
			Array.from({ length: count }, (_, i) => [10 + (i % 3), 10 + (i % 3)]);
		const width = (count: number): number => {
			const [low, high] = ratioInterval(noisy(count), [[1]], random());
			expect(low).toBeLessThanOrEqual(11);
			expect(high).toBeGreaterThanOrEqual(11);
			return high - low;
		};
		expect(width(3)).toBeGreaterThan(width(60));
	});
});
