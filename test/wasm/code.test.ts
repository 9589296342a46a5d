import { describe, expect, test } from "vitest";
import { ByteWriter } from "../../src/wasm/bytes.ts";
import { Code } from "../../src/wasm/code.ts";
import { methodName } from "../../src/wasm/emit.ts";
import { FuncRef } from "../../src/wasm/refs.ts";
import { F64, I32, I64 } from "../../src/wasm/types.ts";

function entry(c: Code, marks: [number, number][] = []): Uint8Array {
	const out = new ByteWriter();
	const size = c.entrySize;
	c.writeEntry(out, { mark: (at, value) => marks.push([at, value]) });
	expect(out.length).toBe(size);
	return out.copy();
}

test("method names", () => {
	expect(methodName("i32.trunc_sat_f32_s")).toBe("i32_trunc_sat_f32_s");
	expect(methodName("memory.atomic.wait32")).toBe("memory_atomic_wait32");
	expect(methodName("return")).toBe("return_");
	expect(methodName("return_call")).toBe("return_call");
	expect(methodName("f32.convert_i32_s/x")).toBe("f32_convert_i32_s_x");
});

describe("locals", () => {
	test("follow the parameters and keep their indices", () => {
		const c = new Code(2);
		expect(c.local(I32)).toBe(2);
		expect(c.local(I32)).toBe(3);
		expect(c.local(I64)).toBe(4);
		expect(c.local(I32)).toBe(5);
		c.end();
		expect([...entry(c)]).toEqual([8, 3, 2, 0x7f, 1, 0x7e, 1, 0x7f, 0x0b]);
	});
	test("more than 128 in a run, and more than 128 runs", () => {
		const c = new Code(0);
		for (let i = 0; i < 300; i++) c.local(I32);
		for (let i = 0; i < 129; i++) c.local(i % 2 ? I32 : F64);
		c.end();
		const bytes = entry(c);
		expect([...bytes.slice(2, 9)]).toEqual([0x82, 1, 0xac, 2, 0x7f, 1, 0x7c]);
		expect(bytes.length).toBe(2 + 2 + 3 + 129 * 2 + 1);
	});
});

describe("references", () => {
	test("are spliced in with the shortest index and move the marks", () => {
		const near = new FuncRef(0, "near");
		const far = new FuncRef(0, "far");
		near.index = 5;
		far.index = 300;
		const c = new Code(0);
		c.mark(10);
		c.call(far);
		c.mark(11);
		c.return_call(near);
		c.mark(12);
		expect(c.position).toBe(2);
		c.ref_func(far);
		c.call(7);
		c.mark(13);
		c.end();
		const marks: [number, number][] = [];
		expect([...entry(c, marks)]).toEqual([
			12, 0, 0x10, 0xac, 2, 0x12, 5, 0xd2, 0xac, 2, 0x10, 7, 0x0b,
		]);
		expect(marks).toEqual([
			[2, 10],
			[5, 11],
			[7, 12],
			[12, 13],
		]);
	});
	test("can be constants that are known later", () => {
		const c = new Code(0);
		const value = { index: -1 };
		c.i32_const_later(value);
		c.end();
		value.index = 63;
		expect([...entry(c)]).toEqual([4, 0, 0x41, 63, 0x0b]);
	});
	test("without an index are a defect", () => {
		const c = new Code(0);
		c.call(new FuncRef(0, "nowhere"));
		expect(() => entry(c)).toThrow("never assigned");
	});
});

test("a body grows past its first buffer", () => {
	const c = new Code(0);
	for (let i = 0; i < 10_000; i++) c.i64_const(2n ** 62n);
	c.br_table(
		Array.from({ length: 5000 }, () => 4294967295),
		0,
	);
	expect(c.position).toBe(10_000 * 11 + 1 + 2 + 5000 * 5 + 1);
	const at = c.position;
	c.i8x16_shuffle(Array.from({ length: 16 }, (_, i) => i));
	expect(c.position).toBe(at + 18);
	expect(() => c.v128_const([1, 2])).toThrow("16 bytes expected");
});
