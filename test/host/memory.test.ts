import { describe, expect, it } from "vitest";
import { VmMemory } from "../../src/host/memory.ts";

const PAGE = 65536;
const create = (shared = false): VmMemory =>
	new VmMemory(new WebAssembly.Memory({ initial: 1, maximum: 4, shared }));

describe("VmMemory", () => {
	it("reads and writes numbers, least byte first", () => {
		const memory = create();
		memory.setU32(8, 0x89abcdef);
		expect([8, 9, 10, 11].map((at) => memory.u8(at))).toEqual([
			0xef, 0xcd, 0xab, 0x89,
		]);
		expect([memory.u16(8), memory.u16(10)]).toEqual([0xcdef, 0x89ab]);
		expect(memory.u32(8)).toBe(0x89abcdef);
		memory.setU16(8, 0x1234);
		memory.setU8(10, 0x56);
		expect(memory.u32(8)).toBe(0x89561234);
		memory.setU64(16, 0xfedc_ba98_7654_3210n);
		expect(memory.u64(16)).toBe(0xfedc_ba98_7654_3210n);
		expect(memory.u32(16)).toBe(0x76543210);
		memory.view.setFloat64(24, -1.5, true);
		expect(memory.f64(24)).toBe(-1.5);
	});

	it("copies bytes in and out", () => {
		const memory = create();
		memory.set(5, Uint8Array.of(1, 2, 3));
		const copy = memory.slice(4, 5);
		expect([...copy]).toEqual([0, 1, 2, 3, 0]);
		copy[1] = 9;
		expect(memory.u8(5)).toBe(1);
		expect([...memory.slice(5, 0)]).toEqual([]);
	});

	it.each([false, true])(
		"goes on in memory that has grown: shared %s",
		(shared) => {
			const memory = create(shared);
			memory.setU32(0, 7);
			expect([memory.bytes.length, memory.view.byteLength]).toEqual([
				PAGE,
				PAGE,
			]);
			memory.memory.grow(2);
			memory.setU8(2 * PAGE, 5);
			memory.setU32(2 * PAGE + 4, 6);
			expect(memory.u32(0)).toBe(7);
			expect([memory.u8(2 * PAGE), memory.u32(2 * PAGE + 4)]).toEqual([5, 6]);
			expect(memory.bytes.length).toBe(3 * PAGE);
			expect(memory.view.byteLength).toBe(3 * PAGE);
		},
	);

	it.each([false, true])("reads text: shared %s", (shared) => {
		const memory = create(shared);
		memory.set(3, new TextEncoder().encode("größe\0rest"));
		expect(memory.text(3, 4)).toBe("grö");
		expect(memory.cString(3)).toBe("größe");
		expect(memory.cString(10)).toBe("");
		expect(memory.text(3, 0)).toBe("");
	});

	it("writes C strings, cut to the room there is", () => {
		const memory = create();
		memory.set(0, new Uint8Array(16).fill(0xff));
		memory.setCString(1, "abc", 10);
		expect([...memory.slice(0, 6)]).toEqual([255, 97, 98, 99, 0, 255]);
		memory.setCString(8, "abcdef", 4);
		expect([...memory.slice(8, 5)]).toEqual([97, 98, 99, 0, 255]);
		memory.setCString(8, "abcdef", 1);
		expect(memory.u8(8)).toBe(0);
	});
});
