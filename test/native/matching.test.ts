import fc from "fast-check";
import { expect, it } from "vitest";
import {
	Boxed,
	PRIMARY_BOXED,
	smallInteger,
} from "../../dist/src/abi/terms.js";
import {
	bitsAt,
	Flag,
	floatBits,
	integerAt,
	swapped,
	utfBytes,
	withBits,
} from "./bits.ts";
import { Bit, TestProcess } from "./process.ts";
import { describeNative } from "./runtime.ts";
import type { BinaryKind } from "./terms.ts";

const KINDS: readonly BinaryKind[] = [
	"heap",
	"refc",
	"const",
	"sub",
	"sub-refc",
];
/** native/matching.c */
const NO_MATCH = 0;
const LEAVE = 8;
/** Bytes around which reads of many bits end. */
const bytes = fc.uint8Array({ minLength: 0, maxLength: 40 });
const kind = fc.constantFrom(...KINDS);

await describeNative("matching.c", (runtime) => {
	const process = new TestProcess(runtime);
	const { context } = process;
	const { native, linkage } = runtime;
	const { memory } = runtime.vm.instance;
	const stateOffset = (state: number): number =>
		memory.u32(state - PRIMARY_BOXED + 8);

	it("binary_data is the first byte of every kind of binary", () => {
		fc.assert(
			fc.property(bytes, kind, (data, how) => {
				process.reset();
				const at = native("binary_data", process.binary(data, how));
				expect(memory.slice(at, data.length)).toEqual(data);
			}),
			{ numRuns: 200, seed: 1 },
		);
	});

	it("binary_data of what AtomVM has extended in another place", () => {
		process.reset();
		const inner = process.binary(Uint8Array.of(1, 2, 3, 4, 5, 6), "sub");
		const outer = process.boxed(Boxed.SubBinary, 2, 3, inner);
		expect(memory.slice(native("binary_data", outer), 2)).toEqual(
			Uint8Array.of(4, 5),
		);
	});

	it("bits_get reads 1 to 32 bits at any bit", () => {
		const address = runtime.vm.instance.allocate(16);
		fc.assert(
			fc.property(
				fc.uint8Array({ minLength: 12, maxLength: 12 }),
				fc.nat(40),
				fc.integer({ min: 1, max: 32 }),
				(data, offset, size) => {
					memory.set(address, data);
					expect(native("bits_get", address, offset, size, 0)).toBe(
						Number(bitsAt(data, offset, size)),
					);
					const whole = Math.ceil(size / 8) * 8;
					expect(native("bits_get", address, offset, whole, 1)).toBe(
						Number(swapped(bitsAt(data, offset, whole), whole)),
					);
				},
			),
			{ numRuns: 2000, seed: 2 },
		);
	});

	it("get_integer reads what is there, in every order, and moves on", () => {
		const flags = fc.constantFrom(
			0,
			Flag.little,
			Flag.signed,
			Flag.native,
			Flag.little | Flag.signed,
		);
		const size = fc.oneof(
			fc.constantFrom(1, 8, 16, 24, 28, 29, 32, 33, 56, 63, 64, 72, 128, 256),
			fc.integer({ min: 1, max: 63 }),
		);
		fc.assert(
			fc.property(
				fc.uint8Array({ minLength: 33, maxLength: 40 }),
				kind,
				fc.nat(9),
				size,
				flags,
				(data, how, offset, bits, flag) => {
					const isWhole = offset % 8 === 0 && bits % 8 === 0;
					const isLittle = (flag & (Flag.little | Flag.native)) !== 0;
					// AtomVM has faults of its own in what is no whole bytes (docs/testing.md).
					fc.pre(isWhole || (!isLittle && bits < 64));
					fc.pre(offset + bits <= data.length * 8);
					process.reset();
					const state = process.matchState(process.binary(data, how), offset);
					const used = process.used;
					const result = native("get_integer", context, state, bits, flag);
					const expected = integerAt(data, offset, bits, flag);
					expect(process.number(result)).toBe(expected);
					expect(stateOffset(state)).toBe(offset + bits);
					// In the form that an integer has, and nothing else made.
					const words = process.wordsOf(result);
					if (words.length <= 3 && words.length > 1)
						expect(process.used - used).toBe(words.length);
					if (bits <= 63)
						expect(words).toEqual(process.wordsOf(process.integer(expected)));
				},
			),
			{ numRuns: 2000, seed: 3 },
		);
	});

	it("get_integer does not match where there are too few bits, and stays where it is", () => {
		process.reset();
		const binary = process.binary(Uint8Array.of(1, 2, 3));
		for (const [offset, bits] of [
			[0, 25],
			[17, 8],
			[24, 1],
			[0, -1],
			[0, -0x80000000],
			[0, 0x7fffffff],
			[0, 264],
		] as const) {
			const state = process.matchState(binary, offset);
			const result = native("get_integer", context, state, bits, 0);
			expect([offset, bits, result]).toEqual([offset, bits, NO_MATCH]);
			expect(stateOffset(state)).toBe(offset);
		}
		const long = process.binary(new Uint8Array(40));
		for (const [offset, bits] of [
			[1, 72],
			[0, 65],
			[0, 257],
			[0, 264],
		] as const) {
			const state = process.matchState(long, offset);
			const result = native("get_integer", context, state, bits, 0);
			expect([offset, bits, result]).toEqual([offset, bits, NO_MATCH]);
		}
		const state = process.matchState(binary, 24);
		expect(process.number(native("get_integer", context, state, 0, 0))).toBe(
			0n,
		);
	});

	it("get_integer leaves 64 bits that are no int64 and no whole bytes to the interpreter", () => {
		process.reset();
		const binary = process.binary(new Uint8Array(10).fill(255));
		const state = process.matchState(binary, 3);
		expect(native("get_integer", context, state, 64, 0)).toBe(LEAVE);
		expect(stateOffset(state)).toBe(3);
		expect(
			process.number(native("get_integer", context, state, 64, Flag.signed)),
		).toBe(-1n);
	});

	it("get_integer collects nothing where there is no room", () => {
		process.reset(64);
		const data = Uint8Array.of(0x81, 2, 3, 4, 5, 6, 7, 8);
		const state = process.matchState(process.binary(data));
		process.fillUp(2);
		const start = process.heapField("heap_start");
		const before = process.heapField("heap_ptr");
		const result = native("get_integer", context, state, 64, 0);
		expect(process.number(result)).toBe(0x8102030405060708n);
		expect(process.heapField("heap_ptr") === before).toBe(
			process.heapField("heap_start") === start,
		);
		expect(process.hasFragments).toBe(true);
	});

	it("get_float reads floats of 16, 32 and 64 bits", () => {
		process.reset(65536);
		for (const size of [32, 64])
			for (const value of [0, -0, 1, -1.5, 2 ** 100, -(2 ** -100), 65504])
				for (const offset of [0, 3, 8])
					for (const little of [false, true]) {
						const bits = floatBits(value, size);
						const data = withBits(
							new Uint8Array(10),
							offset,
							size,
							little ? swapped(bits, size) : bits,
						);
						const state = process.matchState(process.binary(data), offset);
						const flags = little ? Flag.little : 0;
						const result = native("get_float", context, state, size, 1, flags);
						if (offset % 8 !== 0) {
							// Not in AtomVM.
							expect(result).toBe(NO_MATCH);
							continue;
						}
						expect([size, offset, process.text(result)]).toEqual([
							size,
							offset,
							process.text(process.float(value)),
						]);
						expect(stateOffset(state)).toBe(offset + size);
					}
		for (const [word, value] of [
			[0x3c00, "1.0"],
			[0xc000, "-2.0"],
			[0x7bff, "65504.0"],
			[1, process.text(process.float(2 ** -24))],
		] as const) {
			const data = Uint8Array.of(word >> 8, word & 255);
			const state = process.matchState(process.binary(data));
			const result = native("get_float", context, state, 16, 1, 0);
			expect(process.text(result)).toBe(value);
		}
	});

	it("get_float does not match what is no float, and leaves where there is no room", () => {
		process.reset(64);
		const infinity = Uint8Array.of(0x7f, 0xf0, 0, 0, 0, 0, 0, 0);
		const state = process.matchState(process.binary(infinity));
		expect(native("get_float", context, state, 64, 1, 0)).toBe(NO_MATCH);
		expect(native("get_float", context, state, 24, 1, 0)).toBe(NO_MATCH);
		const short = process.matchState(process.binary(Uint8Array.of(1, 2, 3)));
		expect(native("get_float", context, short, 32, 1, 0)).toBe(NO_MATCH);
		expect(stateOffset(state)).toBe(0);
		process.fillUp(2);
		expect(native("get_float", context, state, 64, 1, 0)).toBe(LEAVE);
	});

	it("get_utf reads characters, and moves on by their size", () => {
		const character = fc.oneof(
			fc.constantFrom(0, 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xe000, 0xffff),
			fc.constantFrom(0x10000, 0x10ffff),
			fc.nat(0x10ffff).filter((c) => c < 0xd800 || c > 0xdfff),
		);
		fc.assert(
			fc.property(
				character,
				fc.constantFrom(8, 16, 32),
				fc.boolean(),
				(char, width, little) => {
					process.reset(256);
					const data = utfBytes(char, width, little);
					const binary = process.binary(Uint8Array.of(9, ...data, 9));
					const state = process.matchState(binary, 8);
					const flags = little ? Flag.little : 0;
					expect(native("get_utf", context, state, width, flags)).toBe(
						smallInteger(char),
					);
					expect(stateOffset(state)).toBe(8 + 8 * data.length);
				},
			),
			{ numRuns: 1000, seed: 4 },
		);
	});

	it("get_utf does not match what is no character", () => {
		process.reset();
		for (const [width, ...data] of [
			[8, 0x80],
			[8, 0xc0, 0x80],
			[8, 0xe2, 0x82],
			[8, 0xed, 0xa0, 0x80],
			[8, 0xf5, 0x80, 0x80, 0x80],
			[8],
			[16, 0xd8],
			[16, 0xd8, 0],
			[16, 0xd8, 0, 0, 0x41],
			[32, 0, 0x11, 0, 0],
			[32, 0, 0, 0xd8, 0],
			[32, 0, 0, 0],
		]) {
			const state = process.matchState(process.binary(Uint8Array.from(data)));
			const result = native("get_utf", context, state, width as number, 0);
			expect([width, data, result]).toEqual([width, data, NO_MATCH]);
			expect(stateOffset(state)).toBe(0);
		}
	});

	it("match_string compares with the module's strings", () => {
		const strings = Uint8Array.from({ length: 60 }, (_, i) => (i * 37) & 255);
		const module = runtime.vm.instance.allocate(linkage.sizeOf("Module"));
		// The table starts at its chunk's header of 8 bytes (iff.h).
		const chunk = runtime.vm.instance.copyIn(
			Uint8Array.of(...new Uint8Array(8), ...strings),
		);
		memory.setU32(module + linkage.offset("Module", "str_table"), chunk);
		memory.setU32(
			module + linkage.offset("Module", "str_table_len"),
			strings.length,
		);
		fc.assert(
			fc.property(
				fc.nat(20),
				fc.nat(200),
				fc.nat(20),
				fc.option(fc.nat()),
				(at, bits, offset, flip) => {
					process.reset(256);
					const wanted = bitsAt(strings, at * 8, bits);
					const size = Math.ceil((offset + bits) / 8);
					let data = withBits(new Uint8Array(size), offset, bits, wanted);
					if (flip !== null && bits > 0) {
						const bit = offset + (flip % bits);
						data = withBits(data, bit, 1, 1n - bitsAt(data, bit, 1));
					}
					const state = process.matchState(process.binary(data), offset);
					const matches = flip === null || bits === 0;
					expect(native("match_string", state, module, bits, at)).toBe(
						matches ? 1 : 0,
					);
					expect(stateOffset(state)).toBe(matches ? offset + bits : offset);
				},
			),
			{ numRuns: 1000, seed: 5 },
		);
		process.reset();
		const state = process.matchState(process.binary(strings.subarray(0, 2)), 8);
		expect(native("match_string", state, module, 9, 1)).toBe(0);
		expect(native("match_string", state, module, 8, 1)).toBe(1);
	});

	it("match_binary cuts binaries out, and all the rest", () => {
		fc.assert(
			fc.property(
				fc.uint8Array({ maxLength: 200 }),
				kind,
				fc.nat(200),
				fc.oneof(fc.nat(200), fc.constant(-1)),
				fc.boolean(),
				(data, how, at, count, full) => {
					fc.pre(at <= data.length && at + Math.max(count, 0) <= data.length);
					process.reset(4096);
					const state = process.matchState(process.binary(data, how), at * 8);
					process.setX(0, process.put([{ atom: "kept" }]));
					process.setX(1, state);
					if (full) process.fillUp(0);
					const bits = count < 0 ? -1 : 8 * count;
					const result = native(
						"match_binary",
						context,
						state,
						at * 8,
						bits,
						1,
					);
					const expected = data.subarray(
						at,
						count < 0 ? data.length : at + count,
					);
					expect(process.text(result)).toBe(`<<${expected.join(",")}>>`);
					expect(process.text(process.x(0))).toBe("[kept]");
					const whole = memory.u32(process.x(1) - PRIMARY_BOXED + 4);
					expect(process.text(whole)).toBe(`<<${data.join(",")}>>`);
				},
			),
			{ numRuns: 500, seed: 6 },
		);
	});

	it("match_binary gives 0 for what is no whole bytes, or more than there is", () => {
		process.reset();
		const binary = process.binary(Uint8Array.of(1, 2, 3, 4));
		for (const [offset, bits] of [
			[1, 8],
			[0, 7],
			[0, 40],
			[24, 16],
			[40, 0],
			[40, -1],
			[7, -1],
			[0, 0x7ffffff8],
		] as const) {
			const state = process.matchState(binary, offset);
			const result = native("match_binary", context, state, offset, bits, 3);
			expect([offset, bits, result]).toEqual([offset, bits, 0]);
			expect(process.x(3)).toBe(state);
		}
		process.reset(64);
		process.bits = Bit.hasMaxHeapSize;
		process.setField("max_heap_size", 64);
		const large = process.binary(new Uint8Array(140).fill(7));
		const state = process.matchState(large);
		process.fillUp(1);
		expect(native("match_binary", context, state, 0, 800, 0)).toBe(0);
	});
});
