import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { LiteralArea } from "../../src/link/literal-area.ts";
import { FakeVm } from "./fake-vm.ts";

const MODULE = 0x900;
let vm: FakeVm;
let area: LiteralArea;
let context: number;

beforeEach(() => {
	vm = new FakeVm();
	area = new LiteralArea(vm, MODULE);
	context = [...vm.allocated.keys()][0] ?? 0;
});

describe("LiteralArea", () => {
	it("is a context of its own with an empty heap", () => {
		const heap = context + vm.offset("Context", "heap");
		const field = (name: string): number =>
			vm.readU32(context + vm.offset("Context", name));
		expect(vm.allocated).toEqual(new Map([[context, vm.sizeOf("Context")]]));
		expect(vm.calls).toEqual([["memory_init_heap", heap, 16]]);
		expect(field("global")).toBe(vm.global);
		expect(field("e")).toBe(0x1234);
		const list = context + vm.offset("Context", "extended_x_regs");
		expect([vm.readU32(list), vm.readU32(list + 4)]).toEqual([list, list]);
		// All else is zero.
		for (const name of ["x", "cp", "fr", "saved_module", "saved_ip"])
			expect(field(name)).toBe(0);
	});

	it("has AtomVM make a literal once, in it", () => {
		vm.calls.length = 0;
		expect(area.literal(2)).toBe(0x2020);
		expect(area.literal(0)).toBe(0x2000);
		expect(area.literal(2)).toBe(0x2020);
		expect(vm.calls).toEqual([
			["module_load_literal", MODULE, 2, context],
			["module_load_literal", MODULE, 0, context],
		]);
	});

	it("has AtomVM make an integer once, and frees what it was made of", () => {
		vm.calls.length = 0;
		const allocated = new Set(vm.allocated.keys());
		expect(area.integer(2n ** 40n)).toBe(0x3000 + 10);
		expect(area.integer(-(2n ** 40n))).toBe(0x3000 + 10);
		expect(area.integer(2n ** 40n)).toBe(0x3000 + 10);
		expect(vm.calls).toEqual([
			[
				"external_term_from_const_literal",
				[131, 110, 6, 0, 0, 0, 0, 0, 0, 1],
				context,
			],
			[
				"external_term_from_const_literal",
				[131, 110, 6, 1, 0, 0, 0, 0, 0, 1],
				context,
			],
		]);
		expect(vm.allocatedSince(allocated)).toEqual([]);
	});

	it("frees its heap and itself", () => {
		vm.calls.length = 0;
		area.dispose();
		const heap = context + vm.offset("Context", "heap");
		expect(vm.calls).toEqual([["memory_destroy_heap", heap, vm.global]]);
		expect(vm.allocated.size).toBe(0);
	});
});

describe("LiteralArea.integer", () => {
	/** What AtomVM is given, in the external term format: SMALL_BIG_EXT. */
	const encoded = (value: bigint): number[] => {
		area.integer(value);
		return vm.calls.at(-1)?.[1] as number[];
	};

	it.each([
		[0n, [131, 110, 0, 0]],
		[1n, [131, 110, 1, 0, 1]],
		[-1n, [131, 110, 1, 1, 1]],
		[255n, [131, 110, 1, 0, 255]],
		[256n, [131, 110, 2, 0, 0, 1]],
		[-(2n ** 63n), [131, 110, 8, 1, 0, 0, 0, 0, 0, 0, 0, 128]],
	])("encodes %d", (value, bytes) => {
		expect(encoded(value)).toEqual(bytes);
	});

	it("has the sign, and the magnitude from its least byte on", () => {
		fc.assert(
			fc.property(fc.bigInt(-(2n ** 256n), 2n ** 256n), (value) => {
				vm = new FakeVm();
				area = new LiteralArea(vm, MODULE);
				const [, , size, sign, ...digits] = encoded(value);
				const magnitude = digits.reduceRight(
					(sum, digit) => sum * 256n + BigInt(digit),
					0n,
				);
				expect(size).toBe(digits.length);
				expect(digits.at(-1)).not.toBe(0);
				expect(sign === 1 ? -magnitude : magnitude).toBe(value);
			}),
		);
	});
});
