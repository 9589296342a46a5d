import { describe, expect, it } from "vitest";
import { CELLS } from "../../src/abi/cells.ts";
import { DATA_START } from "../../src/abi/limits.ts";
import {
	NATIVE_MODULE_HEADER,
	nativeModuleOffset,
} from "../../src/abi/native-module.ts";
import {
	RETURN_OFFSET_MASK,
	RETURN_OFFSET_SHIFT,
	returnAddress,
} from "../../src/abi/return-address.ts";
import {
	ATOM_MASK,
	atomTerm,
	Boxed,
	boxedHeader,
	catchTerm,
	fitsSmall,
	NIL,
	PRIMARY_CP,
	PRIMARY_MASK,
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

	it("return addresses are no terms, and hold module and offset", () => {
		const address = returnAddress(255, RETURN_OFFSET_MASK);
		expect(address & PRIMARY_MASK).toBe(PRIMARY_CP);
		expect(address >>> 24).toBe(255);
		expect((address >>> RETURN_OFFSET_SHIFT) & RETURN_OFFSET_MASK).toBe(
			RETURN_OFFSET_MASK,
		);
	});

	it("catches hold module and label", () => {
		expect(catchTerm(2, 5)).toBe(0x0200015b);
	});
});

describe("what is shared in memory", () => {
	it("cells do not overlap, and are below the build's data", () => {
		for (const [i, cell] of CELLS.entries()) {
			const before = CELLS[i - 1];
			if (before)
				expect(cell.address).toBeGreaterThanOrEqual(
					before.address + before.size,
				);
			expect(cell.address % Math.min(cell.size, 8), cell.name).toBe(0);
		}
		const last = CELLS.at(-1);
		expect((last?.address ?? 0) + (last?.size ?? 0)).toBeLessThanOrEqual(
			DATA_START,
		);
	});

	it("struct NativeModule has its entries behind five words", () => {
		expect(nativeModuleOffset("trace_bytes")).toBe(16);
		expect(NATIVE_MODULE_HEADER).toBe(20);
	});
});
