import { expect, test } from "vitest";
import { Code } from "../../../src/wasm/code.ts";
import { Op } from "../../../src/wasm/opcodes.ts";
import { InstructionCursor } from "../../../src/wasm/reader/cursor.ts";
import { FUNCREF, I64 } from "../../../src/wasm/types.ts";

function over(c: Code): InstructionCursor {
	const cursor = new InstructionCursor(c.copy(), "x.wasm");
	expect(cursor.next()).toBe(true);
	return cursor;
}

test("immediates", () => {
	const c = new Code(0);
	c.call(300);
	c.i32_load8_u(70000, 0);
	c.i32_const(-77);
	c.block(I64);
	c.call_indirect(5, 6);
	c.memory_init(9);
	c.br_table([1, 2, 300], 4);
	c.i64_const(-(2n ** 63n));
	c.f32_const(0.5);
	c.f64_const(Math.PI);
	c.ref_null(FUNCREF);
	c.end();
	const cursor = over(c);
	const seen: (readonly unknown[])[] = [];
	do {
		const { opcode, imm, imm2 } = cursor;
		switch (opcode) {
			case Op.br_table:
				seen.push([opcode, imm, cursor.labels()]);
				break;
			case Op["i64.const"]:
				seen.push([opcode, cursor.i64()]);
				break;
			case Op["f32.const"]:
				seen.push([opcode, cursor.f32()]);
				break;
			case Op["f64.const"]:
				seen.push([opcode, cursor.f64()]);
				break;
			default:
				seen.push([opcode, imm, imm2]);
		}
	} while (cursor.next());
	expect(seen).toEqual([
		[Op.call, 300, 0],
		[Op["i32.load8_u"], 0, 70000],
		[Op["i32.const"], -77, 70000],
		[Op.block, I64, 70000],
		[Op.call_indirect, 5, 6],
		[Op["memory.init"], 9, 0],
		[Op.br_table, 3, [1, 2, 300, 4]],
		[Op["i64.const"], -(2n ** 63n)],
		[Op["f32.const"], 0.5],
		[Op["f64.const"], Math.PI],
		[Op["ref.null"], FUNCREF & 0x7f, 0],
		[Op.end, FUNCREF & 0x7f, 0],
	]);
	expect(cursor.pos).toBe(c.length);
});

test("offsets count from the start of the bytes", () => {
	const bytes = Uint8Array.of(9, 9, Op["local.get"], 0x80, 1, Op.drop, 9);
	const cursor = new InstructionCursor(bytes, "x", 2, 6);
	cursor.next();
	expect([cursor.start, cursor.immStart, cursor.pos]).toEqual([2, 3, 5]);
	expect(cursor.imm).toBe(128);
	cursor.next();
	expect([cursor.start, cursor.pos, cursor.next()]).toEqual([5, 6, false]);
	expect(cursor.reset(5, 6).next()).toBe(true);
	expect(cursor.opcode).toBe(Op.drop);
});

test("a memory index in a memarg is passed over", () => {
	const bytes = Uint8Array.of(Op["i32.load"], 0x42, 1, 16, Op.end);
	const cursor = new InstructionCursor(bytes, "x");
	cursor.next();
	expect([cursor.imm, cursor.imm2, cursor.pos]).toEqual([2, 16, 4]);
});

test.each([
	["an unknown opcode", [0xff]],
	["a known opcode's number without its prefix", [0xc9]],
	["an unknown prefixed opcode", [0xfc, 0x7f]],
	["a prefixed opcode beyond the table", [0xfd, 0x80, 0x02]],
	["a prefix alone", [0xfc]],
	["a br_table that is longer than the body", [0x0e, 0xff, 0xff, 3, 0, 0]],
	["a cut f64", [0x44, 0, 0]],
	["a cut reference type", [0xd0]],
	["an i64 of eleven bytes", [0x42, ...Array(11).fill(0x80), 0]],
])("%s is refused", (_, bytes) => {
	const cursor = new InstructionCursor(Uint8Array.from(bytes), "x.wasm");
	expect(() => cursor.next()).toThrow(/^x\.wasm: not a valid/);
});
