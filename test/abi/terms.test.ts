import { describe, expect, it } from "vitest";
import {
	ATOM_MASK,
	atomTerm,
	Boxed,
	boxedHeader,
	catchTerm,
	fitsSmall,
	NIL,
	SMALL_MAX,
	SMALL_MIN,
	smallInteger,
} from "../../src/abi/terms.ts";

describe("terms", () => {
	it.each([
		[0, 0x0000000f],
		[1, 0x0000001f],
		[-1, -1],
		[SMALL_MAX, 0x7fffffff],
		[SMALL_MIN, -0x7ffffff1],
	])("the small integer %d", (value, term) => {
		expect(smallInteger(value)).toBe(term);
	});

	it("small integers have 28 bits", () => {
		expect([SMALL_MIN, SMALL_MAX]).toEqual([-134217728, 134217727]);
		expect(fitsSmall(SMALL_MAX)).toBe(true);
		expect(fitsSmall(2n ** 27n)).toBe(false);
		expect(fitsSmall(SMALL_MIN - 1)).toBe(false);
	});

	it("atoms and nil have tags of six bits", () => {
		expect(atomTerm(3)).toBe(0xcb);
		expect(NIL & ATOM_MASK).toBe(NIL);
	});

	it("headers hold size and tag", () => {
		expect(boxedHeader(2, Boxed.Float)).toBe(0x98);
	});

	it("catches hold module and label", () => {
		expect(catchTerm(2, 5)).toBe(0x0200015b);
	});
});
