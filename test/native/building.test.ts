import fc from "fast-check";
import { expect, it } from "vitest";
import { REFC_POINTER } from "../../dist/src/abi/layouts.js";
import {
	Boxed,
	PRIMARY_BOXED,
	smallInteger,
} from "../../dist/src/abi/terms.js";
import { anyFloat, anyInteger } from "./arbitraries.ts";
import {
	bitsAt,
	Flag,
	floatBits,
	swapped,
	utfBytes,
	withBits,
} from "./bits.ts";
import { Bit, TestProcess } from "./process.ts";
import { describeNative } from "./runtime.ts";
import { type BinaryKind, REFC_MIN } from "./terms.ts";

const KINDS: readonly BinaryKind[] = [
	"heap",
	"refc",
	"const",
	"sub",
	"sub-refc",
];

await describeNative("building.c", (runtime) => {
	const process = new TestProcess(runtime);
	const { context } = process;
	const { native, avm, linkage, global } = runtime;
	const { memory } = runtime.vm.instance;
	const scratch = linkage.cell("SCRATCH");
	const bytesOf = (binary: number): Uint8Array => {
		const size = memory.u32(binary - PRIMARY_BOXED + 4);
		return memory.slice(native("binary_data", binary), size);
	};
	const counted = (binary: number): number =>
		memory.u32(binary - PRIMARY_BOXED + 4 * REFC_POINTER);

	it("binary_room makes room for the binary and what is asked for besides", () => {
		for (const bytes of [0, 1, 8, 20, REFC_MIN, 1000])
			for (const words of [0, 5]) {
				process.reset(64);
				process.setX(0, process.put([{ atom: "kept" }]));
				process.fillUp(0);
				expect(native("binary_room", context, bytes, words, 1)).toBe(1);
				expect(process.text(process.x(0))).toBe("[kept]");
				const free = process.free;
				const binary = native("create_binary", context, bytes);
				expect(bytesOf(binary)).toEqual(new Uint8Array(bytes));
				expect(process.free).toBeGreaterThanOrEqual(words);
				// AtomVM asks for up to two words more than are taken.
				const asked = avm("term_binary_heap_size", bytes);
				expect(asked - (free - process.free)).toBeLessThanOrEqual(2);
				expect(free - process.free).toBeLessThanOrEqual(asked);
				expect(process.tagOf(binary)).toBe(
					bytes < REFC_MIN ? Boxed.HeapBinary : Boxed.RefcBinary,
				);
				// Enough is enough.
				process.fillUp(avm("term_binary_heap_size", bytes) + words);
				const at = process.heapField("heap_ptr");
				native("binary_room", context, bytes, words, 1);
				expect(process.heapField("heap_ptr")).toBe(at);
			}
	});

	it("binary_room gives 0 where the heap may not grow", () => {
		process.reset(64);
		process.bits = Bit.hasMaxHeapSize;
		process.setField("max_heap_size", 64);
		expect(native("binary_room", context, 8, 100, 0)).toBe(0);
	});

	it("init_writable is an empty binary, and where bits are put next", () => {
		process.reset(64);
		process.setField("bs_offset", 77);
		process.fillUp(0);
		const binary = native("init_writable", context);
		expect(process.text(binary)).toBe("<<>>");
		expect(process.field("bs")).toBe(binary);
		expect(process.field("bs_offset")).toBe(0);
		process.reset(32);
		process.bits = Bit.hasMaxHeapSize;
		process.setField("max_heap_size", 32);
		process.push(...new Array<number>(32).fill(smallInteger(1)));
		expect(native("init_writable", context)).toBe(0);
	});

	it("extend_in_place makes a binary longer where it is, while there is room", () => {
		process.reset();
		const data = Uint8Array.from({ length: 100 }, (_, i) => i + 1);
		const binary = process.binary(data, "refc");
		const at = counted(binary);
		memory.setU8(at + linkage.sizeOf("RefcBinary") + 100, 0xaa);
		// As much as the allocator has given.
		const room = (memory.u32(at - 4) & ~7) - 4 - linkage.sizeOf("RefcBinary");
		expect(room).toBeGreaterThan(100);
		expect(native("extend_in_place", binary, room + 1)).toBe(0);
		expect(bytesOf(binary)).toEqual(data);
		expect(native("extend_in_place", binary, room)).toBe(binary);
		expect(bytesOf(binary)).toEqual(
			Uint8Array.of(...data, ...new Uint8Array(room - 100)),
		);
		const size = linkage.offset("RefcBinary", "size");
		expect(memory.u32(at + size)).toBe(room);
	});

	it("extend_in_place leaves alone what others refer to, and what is no such binary", () => {
		process.reset();
		const data = new Uint8Array(78).fill(3);
		const binary = process.binary(data, "refc");
		const count = counted(binary) + linkage.offset("RefcBinary", "ref_count");
		memory.setU32(count, 2);
		expect(native("extend_in_place", binary, 79)).toBe(0);
		memory.setU32(count, 1);
		const resource =
			counted(binary) + linkage.offset("RefcBinary", "resource_type");
		memory.setU32(resource, 1024);
		expect(native("extend_in_place", binary, 79)).toBe(0);
		memory.setU32(resource, 0);
		for (const kind of ["heap", "const", "sub", "sub-refc"] as const)
			expect(native("extend_in_place", process.binary(data, kind), 79)).toBe(0);
		expect(bytesOf(binary)).toEqual(data);
		expect(native("extend_in_place", binary, 79)).toBe(binary);
	});

	it("extend_binary keeps the bytes, of a binary of its own in larger room", () => {
		process.reset();
		const data = Uint8Array.from({ length: 90 }, (_, i) => i);
		const own = process.binary(data, "refc");
		const extended = native("extend_binary", context, 200, own);
		const expected = Uint8Array.of(...data, ...new Uint8Array(110));
		expect(bytesOf(extended)).toEqual(expected);
		// Half as much again is there already.
		expect(native("extend_in_place", extended, 300)).toBe(extended);
		expect(bytesOf(extended).subarray(0, 90)).toEqual(data);
		for (const kind of KINDS) {
			const source = process.binary(data, kind);
			const isShared = kind !== "refc";
			const longer = native("extend_binary", context, 120, source);
			expect([kind, bytesOf(longer).subarray(0, 90)]).toEqual([kind, data]);
			expect(bytesOf(longer).length).toBe(120);
			if (isShared) expect([kind, bytesOf(source)]).toEqual([kind, data]);
		}
	});

	it("put_binary copies the first bytes of any binary", () => {
		const to = runtime.vm.instance.allocate(100);
		fc.assert(
			fc.property(
				fc.uint8Array({ maxLength: 80 }),
				fc.constantFrom(...KINDS),
				fc.nat(80),
				(data, kind, wanted) => {
					process.reset(512);
					const count = Math.min(wanted, data.length);
					memory.set(to, new Uint8Array(100).fill(0xcc));
					expect(
						native("put_binary", to, process.binary(data, kind), count),
					).toBe(1);
					expect(memory.slice(to, 100)).toEqual(
						Uint8Array.of(
							...data.subarray(0, count),
							...new Uint8Array(100 - count).fill(0xcc),
						),
					);
				},
			),
			{ numRuns: 500, seed: 1 },
		);
	});

	it("put_string copies bits of the module's strings", () => {
		const strings = Uint8Array.from({ length: 30 }, (_, i) => 255 - i * 9);
		const module = runtime.vm.instance.allocate(linkage.sizeOf("Module"));
		const chunk = runtime.vm.instance.copyIn(
			Uint8Array.of(...new Uint8Array(8), ...strings),
		);
		memory.setU32(module + linkage.offset("Module", "str_table"), chunk);
		memory.setU32(module + linkage.offset("Module", "str_table_len"), 30);
		const to = runtime.vm.instance.allocate(40);
		fc.assert(
			fc.property(fc.nat(10), fc.nat(17), fc.nat(150), (at, offset, bits) => {
				const before = new Uint8Array(40).fill(0x5a);
				memory.set(to, before);
				expect(native("put_string", to, offset, module, at, bits)).toBe(1);
				expect(memory.slice(to, 40)).toEqual(
					withBits(before, offset, bits, bitsAt(strings, 8 * at, bits)),
				);
			}),
			{ numRuns: 500, seed: 2 },
		);
	});

	it("number_to_float gives integers and floats as floats, where they are finite", () => {
		fc.assert(
			fc.property(fc.oneof(anyInteger, anyFloat), (number) => {
				process.reset(256);
				expect(native("number_to_float", process.put(number))).toBe(1);
				const got = memory.f64(scratch);
				if (typeof number === "number") expect(got).toBe(number);
				else {
					// AtomVM converts digit by digit: the last bit may differ beyond 64 bits.
					const exact = Number(number);
					expect(Math.abs(got - exact)).toBeLessThanOrEqual(
						BigInt.asIntN(64, number) === number
							? 0
							: Math.abs(exact) * 2 ** -51,
					);
				}
			}),
			{ numRuns: 1000, seed: 3 },
		);
		process.reset();
		for (const other of [
			{ atom: "a" },
			[],
			[1n],
			{ tuple: [1n] },
			{ binary: Uint8Array.of(1) },
			{ map: [] },
		])
			expect(native("number_to_float", process.put(other))).toBe(0);
		expect(native("number_to_float", process.float(Number.NaN))).toBe(0);
		expect(native("number_to_float", process.float(-Infinity))).toBe(0);
	});

	it("put_integer writes an integer's low bits where they belong", () => {
		fc.assert(
			fc.property(
				fc.bigInt(-(1n << 63n), (1n << 63n) - 1n),
				fc.nat(20),
				fc.integer({ min: 1, max: 64 }),
				fc.constantFrom(0, Flag.little, Flag.native),
				(value, offset, bits, flags) => {
					const isWhole = offset % 8 === 0 && bits % 8 === 0;
					// AtomVM has faults of its own in what is no whole bytes (docs/testing.md).
					fc.pre(isWhole || (flags === 0 && bits < 64));
					process.reset(256);
					const before = new Uint8Array(12);
					const binary = process.binary(before);
					const done = native(
						"put_integer",
						binary,
						offset,
						process.integer(value),
						bits,
						flags,
					);
					expect(done).toBe(1);
					const low = BigInt.asUintN(bits, value);
					const ordered = flags === 0 ? low : swapped(low, bits);
					expect(bytesOf(binary)).toEqual(
						withBits(before, offset, bits, ordered),
					);
				},
			),
			{ numRuns: 1000, seed: 4 },
		);
	});

	it("put_integer and put_float refuse what they do not do", () => {
		process.reset();
		const binary = process.binary(new Uint8Array(16));
		for (const value of [
			1.5,
			{ atom: "a" },
			[],
			{ tuple: [] },
			{ binary: Uint8Array.of(1) },
			1n << 63n,
			1n << 64n,
			-(1n << 100n),
		])
			expect([
				value,
				native("put_integer", binary, 0, process.put(value), 8, 0),
			]).toEqual([value, 0]);
		for (const value of [{ atom: "a" }, [], { tuple: [] }, 1n << 63n])
			expect([
				value,
				native("put_float", binary, 0, process.put(value), 64, 0),
			]).toEqual([value, 0]);
		for (const bits of [0, 8, 24, 63, 128])
			expect(native("put_float", binary, 0, process.put(1.5), bits, 0)).toBe(0);
		expect(bytesOf(binary)).toEqual(new Uint8Array(16));
	});

	it("put_float writes floats, and integers as floats", () => {
		for (const size of [32, 64])
			for (const value of [0, 1.5, -2.25, 65504, 3n, -(1n << 27n), 1n << 62n])
				for (const flags of [0, Flag.little]) {
					process.reset(256);
					const before = new Uint8Array(12).fill(0x77);
					const binary = process.binary(before);
					const done = native(
						"put_float",
						binary,
						8,
						process.put(value),
						size,
						flags,
					);
					expect(done).toBe(1);
					const bits = floatBits(Number(value), size);
					expect([value, bytesOf(binary)]).toEqual([
						value,
						withBits(before, 8, size, flags === 0 ? bits : swapped(bits, size)),
					]);
				}
		process.reset();
		for (const [value, word] of [
			[1.5, 0x3e00],
			[-2n, 0xc000],
		] as const) {
			const binary = process.binary(new Uint8Array(2));
			expect(native("put_float", binary, 0, process.put(value), 16, 0)).toBe(1);
			expect(bytesOf(binary)).toEqual(Uint8Array.of(word >> 8, word & 255));
		}
	});

	it("utf_size and put_utf are what characters take and are", () => {
		const character = fc.oneof(
			fc.constantFrom(0, 0x7f, 0x80, 0x7ff, 0x800, 0xffff, 0x10000, 0x10ffff),
			fc.nat(0x10ffff),
		);
		fc.assert(
			fc.property(
				character.filter((c) => c < 0xd800 || c > 0xdfff),
				fc.constantFrom(8, 16, 32),
				fc.boolean(),
				(char, width, little) => {
					process.reset(256);
					const data = utfBytes(char, width, little && width !== 8);
					const term = smallInteger(char);
					expect(native("utf_size", term, width)).toBe(data.length);
					const binary = process.binary(new Uint8Array(6).fill(0x11));
					const flags = little ? Flag.little : 0;
					expect(native("put_utf", binary, 8, term, width, flags)).toBe(1);
					expect(bytesOf(binary)).toEqual(
						Uint8Array.of(
							0x11,
							...data,
							...new Array<number>(5 - data.length).fill(0x11),
						),
					);
				},
			),
			{ numRuns: 1000, seed: 5 },
		);
	});

	it("utf_size is 0 for what is no character", () => {
		process.reset();
		for (const width of [8, 16, 32])
			for (const value of [
				-1n,
				0xd800n,
				0xdfffn,
				0x110000n,
				1n << 27n,
				{ atom: "a" },
				1.5,
				[],
			])
				expect([
					width,
					value,
					native("utf_size", process.put(value), width),
				]).toEqual([width, value, 0]);
	});

	it("AtomVM reads what has been built", () => {
		process.reset();
		const binary = process.binary(new Uint8Array(70), "refc");
		native("put_integer", binary, 0, process.integer(0x1234n), 16, 0);
		const copy = process.binary(
			Uint8Array.of(0x12, 0x34, ...new Uint8Array(68)),
		);
		expect(avm("term_compare", binary, copy, 1, global)).toBe(1);
	});
});
