import { describe, expect, it } from "vitest";
import { CachedYs } from "../../../../src/jit/emit/state/cached-ys.ts";

const slots = (...pairs: [y: number, local: number][]): CachedYs => {
	const made = new CachedYs();
	for (const [y, local] of pairs) made.set(y, local);
	return made;
};

describe("CachedYs", () => {
	it("knows what was set until it is dropped", () => {
		const cached = slots([0, 7], [1, 8]);
		cached.drop(0);
		expect([cached.get(0), cached.get(1)]).toEqual([undefined, 8]);
		cached.dropAll();
		expect(cached.get(1)).toBeUndefined();
	});

	it("forgets behind a branch what was read in it", () => {
		const cached = slots([0, 7]);
		const mark = cached.enter();
		cached.set(1, 8);
		cached.leave(mark);
		expect([cached.get(0), cached.get(1)]).toEqual([7, undefined]);
	});

	it("forgets what was dropped in a branch, though it was read again", () => {
		const cached = slots([0, 7], [1, 8]);
		const mark = cached.enter();
		cached.drop(0);
		cached.set(0, 7);
		cached.leave(mark);
		expect([cached.get(0), cached.get(1)]).toEqual([undefined, 8]);
	});

	it("keeps to the outer branch's beginning when branches are nested", () => {
		const cached = slots([0, 7], [1, 8]);
		const outer = cached.enter();
		cached.drop(1);
		const inner = cached.enter();
		cached.set(1, 8);
		cached.dropAll();
		cached.set(0, 7);
		cached.leave(inner);
		cached.leave(outer);
		expect([cached.get(0), cached.get(1)]).toEqual([undefined, undefined]);
	});
});
