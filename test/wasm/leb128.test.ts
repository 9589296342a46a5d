import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	encodeS32,
	encodeS64,
	encodeU32,
	encodeU64,
	type LebCursor,
	MAX_LEB32,
	MAX_LEB64,
	readS32,
	readS33,
	readS64,
	readU32,
	readU64,
	sizeU32,
	skipLeb,
} from "../../src/wasm/leb128.ts";
import { I32_EDGES, I64_EDGES, INDICES } from "./samples.ts";

function cursor(bytes: Uint8Array | readonly number[]): LebCursor {
	return {
		bytes: Uint8Array.from(bytes),
		pos: 0,
		end: bytes.length,
		where: "x.wasm",
	};
}

/** Reads and checks that every byte was used. */
function whole<T>(read: (c: LebCursor) => T, bytes: Uint8Array): T {
	const c = cursor(bytes);
	const value = read(c);
	expect(c.pos).toBe(bytes.length);
	return value;
}

/** The definition in the spec (5.2.2), slow and plain. */
function slow(value: bigint, signed: boolean): number[] {
	const low = Number(value & 0x7fn);
	const rest = value >> 7n;
	const last = signed
		? (rest === 0n && low < 64) || (rest === -1n && low >= 64)
		: rest === 0n;
	return last ? [low] : [low | 0x80, ...slow(rest, signed)];
}

describe("edges", () => {
	test.each(INDICES)("unsigned %d", (n) => {
		expect([...encodeU32(n)]).toEqual(slow(BigInt(n), false));
		expect(sizeU32(n)).toBe(encodeU32(n).length);
		expect(whole(readU32, encodeU32(n))).toBe(n);
	});
	test.each(I32_EDGES)("signed %d", (n) => {
		expect([...encodeS32(n)]).toEqual(slow(BigInt(n | 0), true));
		expect(whole(readS32, encodeS32(n))).toBe(n | 0);
	});
	test.each(I64_EDGES)("64 bits %d", (n) => {
		const signed = BigInt.asIntN(64, BigInt(n));
		const unsigned = BigInt.asUintN(64, BigInt(n));
		expect([...encodeS64(n)]).toEqual(slow(signed, true));
		expect([...encodeU64(n)]).toEqual(slow(unsigned, false));
		expect(whole(readS64, encodeS64(n))).toBe(signed);
		expect(whole(readU64, encodeU64(n))).toBe(unsigned);
	});
	test.each([-(2 ** 32), 2 ** 32 - 1, 2 ** 31, -1, -64, 0])("s33 %d", (n) => {
		expect(whole(readS33, encodeS64(n))).toBe(n);
	});
});

describe("any value", () => {
	test("unsigned, 32 bits", () => {
		fc.assert(
			fc.property(fc.nat(2 ** 32 - 1), (n) => {
				expect([...encodeU32(n)]).toEqual(slow(BigInt(n), false));
				expect(whole(readU32, encodeU32(n))).toBe(n);
			}),
		);
	});
	test("signed, 32 bits", () => {
		fc.assert(
			fc.property(fc.integer(), (n) => {
				expect([...encodeS32(n)]).toEqual(slow(BigInt(n), true));
				expect(whole(readS32, encodeS32(n))).toBe(n);
				expect(whole(readS33, encodeS32(n))).toBe(n);
			}),
		);
	});
	test("64 bits", () => {
		fc.assert(
			fc.property(fc.bigInt(-(2n ** 63n), 2n ** 64n - 1n), (n) => {
				const signed = BigInt.asIntN(64, n);
				expect([...encodeS64(n)]).toEqual(slow(signed, true));
				expect(whole(readS64, encodeS64(n))).toBe(signed);
				const unsigned = BigInt.asUintN(64, n);
				expect([...encodeU64(n)]).toEqual(slow(unsigned, false));
				expect(whole(readU64, encodeU64(n))).toBe(unsigned);
			}),
		);
	});
	test("a number and its bigint give the same bytes", () => {
		fc.assert(
			fc.property(fc.maxSafeInteger(), (n) => {
				expect(encodeS64(n)).toEqual(encodeS64(BigInt(n)));
				expect(encodeU64(n)).toEqual(encodeU64(BigInt(n)));
			}),
		);
	});
	test("any bytes decode or are refused, never beyond the end", () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 12 }), (bytes) => {
				for (const read of [readU32, readS32, readS33, readU64, readS64]) {
					const c = cursor(bytes);
					try {
						read(c);
					} catch (error) {
						expect(error).toMatchObject({ tag: "wasm" });
					}
					expect(c.pos).toBeLessThanOrEqual(bytes.length);
				}
			}),
		);
	});
});

test("longer forms are read as the spec allows", () => {
	expect(whole(readU32, Uint8Array.of(0x83, 0x80, 0x80, 0x80, 0))).toBe(3);
	expect(whole(readS32, Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0x7f))).toBe(-1);
	expect(whole(readS33, Uint8Array.of(0xc0, 0xff, 0xff, 0xff, 0x7f))).toBe(-64);
});

describe("what the spec refuses", () => {
	const ff = (count: number, last: number) => [
		...Array.from({ length: count }, () => 0xff),
		last,
	];
	test.each([
		["u32", readU32, ff(4, 0x1f)],
		["u32, too long", readU32, ff(5, 0)],
		["s32", readS32, ff(4, 0x4f)],
		["s32, sign", readS32, ff(4, 0x0f)],
		["s32, too long", readS32, ff(5, 0x7f)],
		["s33", readS33, ff(4, 0x1f)],
		["u64", readU64, ff(9, 2)],
		["s64", readS64, ff(9, 1)],
		["nothing", readU32, []],
		["cut", readS64, ff(3, 0xff)],
	] as const)("%s", (_, read, bytes) => {
		expect(() => read(cursor(bytes))).toThrow(
			/x\.wasm: not a valid WebAssembly binary: .* at offset 0x/,
		);
	});
	test("an unsafe number", () => {
		expect(() => encodeS64(2 ** 53)).toThrow("pass a bigint");
		expect(() => encodeU64(1.5)).toThrow("pass a bigint");
	});
});

test("skipping stops after the integer and refuses too many bytes", () => {
	const c = cursor([0x80, 0x80, 1, 9]);
	skipLeb(c, MAX_LEB32);
	expect(c.pos).toBe(3);
	expect(() =>
		skipLeb(cursor(new Uint8Array(11).fill(0x80)), MAX_LEB64),
	).toThrow("too long");
});
