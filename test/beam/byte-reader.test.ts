import { describe, expect, it } from "vitest";
import { ByteReader } from "../../src/beam/byte-reader.ts";
import { AvmjitError } from "../../src/errors.ts";

/** A reader of bytes that are not at the start of their buffer. */
const reader = (...bytes: number[]): ByteReader =>
	new ByteReader(
		Uint8Array.of(9, 9, ...bytes).subarray(2),
		"m.beam",
		"chunk X",
	);

describe("ByteReader", () => {
	it("reads numbers, most significant byte first", () => {
		const r = reader(0xfe, 0xfd, 0xfc, 1, 2, 3, 4, 0xff, 0xff, 0xff, 0xfe);
		expect(r.u8()).toBe(0xfe);
		expect(r.u16()).toBe(0xfdfc);
		expect(r.u32()).toBe(0x01020304);
		expect(r.i32()).toBe(-2);
		expect(r.left).toBe(0);
		expect(reader(0xff, 0, 0, 0).u32()).toBe(0xff000000);
		const minusTwo = [...new Array<number>(7).fill(255), 254];
		expect(reader(...minusTwo).i64()).toBe(-2n);
	});

	it("gives slices", () => {
		const r = reader(1, 2, 3, 4);
		expect([...r.slice(3)]).toEqual([1, 2, 3]);
		expect([...r.slice(0)]).toEqual([]);
		expect(r.left).toBe(1);
	});

	it("gives counts of things that there is room for", () => {
		expect(reader(0, 0, 0, 2, 1, 2, 3, 4).count(2)).toBe(2);
		expect(reader(0, 0, 0, 0).count(12)).toBe(0);
		expect(() => reader(0, 0, 0, 2, 1, 2, 3).count(2)).toThrow(AvmjitError);
		expect(() => reader(0xff, 0xff, 0xff, 0xff).count(12)).toThrow(AvmjitError);
	});

	it.each([
		["u8", (r: ByteReader) => r.u8(), 0],
		["u16", (r: ByteReader) => r.u16(), 1],
		["u32", (r: ByteReader) => r.u32(), 3],
		["i32", (r: ByteReader) => r.i32(), 3],
		["i64", (r: ByteReader) => r.i64(), 7],
		["slice", (r: ByteReader) => r.slice(2), 1],
		["slice of less than nothing", (r: ByteReader) => r.slice(-1), 3],
	])("says what is cut short: %s", (_, read, size) => {
		const r = reader(...new Array<number>(size).fill(0));
		expect(() => read(r)).toThrow(/m\.beam.*chunk X is cut short/s);
		expect(r.left).toBe(size);
	});
});
