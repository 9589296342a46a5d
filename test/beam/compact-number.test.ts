import { describe, expect, it } from "vitest";
import { compactNumber } from "../../dist/src/beam/compact-number.js";

describe("compactNumber", () => {
	it.each([
		[0n, [0x05]],
		[15n, [0xf5]],
		[16n, [0x0d, 0x10]],
		[2047n, [0xed, 0xff]],
		[2048n, [0x1d, 0x08, 0x00]],
		[32768n, [0x3d, 0x00, 0x80, 0x00]],
		[-1n, [0x1d, 0xff, 0xff]],
	] as const)("encodes %s", (value, bytes) => {
		expect(compactNumber(5, value)).toEqual(bytes);
	});

	it("refuses what takes more than 8 bytes", () => {
		expect(() => compactNumber(1, 1n << 64n)).toThrow(/does not fit/);
	});
});
