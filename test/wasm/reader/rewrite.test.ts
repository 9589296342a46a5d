import { expect, test } from "vitest";
import { ByteWriter } from "../../../src/wasm/bytes.ts";
import { Code } from "../../../src/wasm/code.ts";
import { WasmModule } from "../../../src/wasm/module.ts";
import { Op } from "../../../src/wasm/opcodes.ts";
import { InstructionCursor } from "../../../src/wasm/reader/cursor.ts";
import {
	parseModule,
	type WasmBinary,
} from "../../../src/wasm/reader/parse.ts";
import { Patch, rewriteModule } from "../../../src/wasm/reader/rewrite.ts";
import { writeData } from "../../../src/wasm/sections/data.ts";
import { writeDataCount } from "../../../src/wasm/sections/data_count.ts";
import { writeElements } from "../../../src/wasm/sections/elements.ts";
import { writeExports } from "../../../src/wasm/sections/exports.ts";
import { writeFunctions } from "../../../src/wasm/sections/functions.ts";
import { writeGlobals } from "../../../src/wasm/sections/globals.ts";
import { writeImports } from "../../../src/wasm/sections/imports.ts";
import { writeMemories } from "../../../src/wasm/sections/memories.ts";
import { writeStart } from "../../../src/wasm/sections/start.ts";
import { writeTables } from "../../../src/wasm/sections/tables.ts";
import { writeTypes } from "../../../src/wasm/sections/types.ts";
import { I32, SectionId } from "../../../src/wasm/types.ts";
import { kitchenSink } from "../kitchen_sink.ts";

/** Every section but code written anew from what was parsed, every body passed through. */
function everythingAnew(b: WasmBinary): Uint8Array<ArrayBuffer> {
	const defined = [...b.functionTypes].slice(b.importedFunctions);
	const bodies = new Map<number, Uint8Array>();
	for (let i = 0; i < b.bodies.count; i++)
		bodies.set(i, b.bytes.subarray(b.bodies.starts[i], b.bodies.ends[i]));
	return rewriteModule(b, {
		bodies,
		sections: new Map([
			[SectionId.type, (o: ByteWriter) => writeTypes(o, b.types)],
			[SectionId.import, (o) => writeImports(o, b.imports)],
			[SectionId.function, (o) => writeFunctions(o, defined)],
			[SectionId.table, (o) => writeTables(o, b.tables)],
			[SectionId.memory, (o) => writeMemories(o, b.memories)],
			[SectionId.global, (o) => writeGlobals(o, b.globals)],
			[SectionId.export, (o) => writeExports(o, b.exports)],
			[SectionId.start, (o) => writeStart(o, b.start)],
			[SectionId.element, (o) => writeElements(o, b.elements)],
			[SectionId.dataCount, (o) => writeDataCount(o, b.dataCount ?? 0)],
			[SectionId.data, (o) => writeData(o, b.data)],
		]),
	});
}

test("without edits the bytes are the same", () => {
	const { bytes } = kitchenSink().toBytes();
	expect(rewriteModule(parseModule(bytes, "x"), {})).toEqual(bytes);
});

test("what was parsed writes the same bytes again", () => {
	const { bytes } = kitchenSink().toBytes();
	expect(everythingAnew(parseModule(bytes, "x"))).toEqual(bytes);
});

function twoFunctions(): Uint8Array {
	const m = new WasmModule("two");
	const one = m.declareFunction([], [I32], "one");
	const c = new Code(0);
	c.i32_const(1);
	c.end();
	m.define(one, c);
	const sum = new Code(0);
	sum.call(one);
	sum.call(one);
	sum.i32_add();
	sum.end();
	m.exportFunction("sum", m.addFunction([], [I32], sum, "sum"));
	m.custom("note", Uint8Array.of(1));
	return m.toBytes().bytes;
}

async function sum(bytes: Uint8Array<ArrayBuffer>): Promise<unknown> {
	const module = await WebAssembly.compile(bytes);
	const { exports } = await WebAssembly.instantiate(module, {});
	return (exports.sum as CallableFunction)();
}

test("calls replaced in place, by more bytes than before", async () => {
	const binary = parseModule(twoFunctions(), "x");
	const { starts, codes, ends } = binary.bodies;
	const patch = new Patch(binary.bytes, starts[1] ?? 0, ends[1] ?? 0);
	const cursor = new InstructionCursor(binary.bytes, "x", codes[1], ends[1]);
	let value = 1000;
	while (cursor.next())
		if (cursor.opcode === Op.call) {
			const out = patch.replace(cursor.start, cursor.pos);
			out.u8(Op["i32.const"]);
			out.s32(value++);
		}
	expect(patch.changed).toBe(true);
	const bytes = rewriteModule(binary, {
		bodies: new Map([[1, patch.finish()]]),
	});
	expect(await sum(bytes)).toBe(2001);
	expect(parseModule(bytes, "y").names.functions.get(1)).toBe("sum");
});

test("patches in the wrong order, or beyond the end, are defects", () => {
	const patch = new Patch(new Uint8Array(10), 2, 8);
	patch.replace(4, 5);
	expect(() => patch.replace(3, 4)).toThrow("overlaps");
	expect(() => patch.replace(5, 9)).toThrow("overlaps");
	expect(patch.finish().length).toBe(5);
});

test("a function appended, a section inserted, custom sections dropped", async () => {
	const binary = parseModule(twoFunctions(), "x");
	const c = new Code(0);
	c.i32_const(50);
	c.i32_const(0);
	c.i32_load8_u(3);
	c.i32_add();
	c.end();
	const body = new ByteWriter();
	const { start, end } = c.writeEntry(body);
	const bytes = rewriteModule(binary, {
		bodies: new Map([[2, body.copy().subarray(start, end)]]),
		sections: new Map([
			[SectionId.function, (o: ByteWriter) => writeFunctions(o, [0, 0, 0])],
			[SectionId.memory, (o) => writeMemories(o, [{ min: 1 }])],
			[
				SectionId.export,
				(o) => writeExports(o, [{ name: "sum", kind: "func", index: 2 }]),
			],
			[
				SectionId.data,
				(o) =>
					writeData(o, [
						{
							mode: "active",
							memory: 0,
							offset: { op: "i32.const", value: 3 },
							bytes: Uint8Array.of(7),
						},
					]),
			],
		]),
		keepCustom: (name) => name !== "note",
		customs: [{ name: "new", bytes: Uint8Array.of(2) }],
	});
	expect(await sum(bytes)).toBe(57);
	const { sections } = parseModule(bytes, "y");
	expect(sections.map((s) => s.name || s.id)).toEqual([
		1,
		3,
		5,
		7,
		10,
		11,
		"name",
		"new",
	]);
});

test("a section replaced by nothing is dropped; a gap in bodies is a defect", () => {
	const binary = parseModule(twoFunctions(), "x");
	const without = rewriteModule(binary, {
		sections: new Map([[SectionId.export, () => {}]]),
	});
	expect(parseModule(without, "y").exports).toEqual([]);
	expect(() =>
		rewriteModule(binary, { bodies: new Map([[3, new Uint8Array(2)]]) }),
	).toThrow("gap");
});
