import { describe, expect, it } from "vitest";
import { ByteReader } from "../../src/beam/byte-reader.ts";
import { readTypes, TypeBit } from "../../src/beam/types.ts";

/** Of OTP 26 and later. */
const VERSION = 3;
const LOWER = 1 << 12;
const UPPER = 1 << 13;
const UNIT = 1 << 14;
const half = (n: number): number[] => [n >> 8, n & 255];
const long = (n: number): number[] =>
	[...Array(8).keys()].map((i) => (n < 0 && i < 7 ? 255 : i < 7 ? 0 : n & 255));

const types = (version: number, count: number, ...bytes: number[]) =>
	readTypes(
		new ByteReader(
			Uint8Array.from([0, 0, 0, version, 0, 0, 0, count, ...bytes]),
			"m.beam",
			"chunk Type",
		),
	);

describe("readTypes", () => {
	it("reads kinds and bounds, where there are any", () => {
		const { Integer, Atom, Tuple, Bitstring } = TypeBit;
		expect(
			types(
				VERSION,
				5,
				...half(Atom | Tuple),
				...[...half(Integer | LOWER), ...long(-5)],
				...[...half(Integer | UPPER), ...long(7)],
				...[...half(Integer | LOWER | UPPER), ...long(1), ...long(9)],
				...[...half(Bitstring | UNIT), 8],
			),
		).toEqual([
			{ kinds: Atom | Tuple, min: undefined, max: undefined },
			{ kinds: Integer, min: -5n, max: undefined },
			{ kinds: Integer, min: undefined, max: 7n },
			{ kinds: Integer, min: 1n, max: 9n },
			{ kinds: Bitstring, min: undefined, max: undefined },
		]);
	});

	it("passes over the unit", () => {
		expect(
			types(3, 2, ...half(TypeBit.Bitstring | UNIT), 1, ...half(TypeBit.Map)),
		).toMatchObject([{ kinds: TypeBit.Bitstring }, { kinds: TypeBit.Map }]);
	});

	it("has none of another version: types are hints", () => {
		expect(types(2, 1, ...half(TypeBit.Map))).toEqual([]);
		expect(types(4, 1)).toEqual([]);
	});

	it("refuses a table that is cut off", () => {
		expect(() => types(3, 2, ...half(TypeBit.Map))).toThrow("cut short");
	});
});
