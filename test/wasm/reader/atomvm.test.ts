/** The reader on the binary it is there for. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { ByteWriter } from "../../../src/wasm/bytes.ts";
import { Op } from "../../../src/wasm/opcodes.ts";
import { InstructionCursor } from "../../../src/wasm/reader/cursor.ts";
import { parseModule } from "../../../src/wasm/reader/parse.ts";
import { rewriteModule } from "../../../src/wasm/reader/rewrite.ts";
import { writeData } from "../../../src/wasm/sections/data.ts";
import { writeElements } from "../../../src/wasm/sections/elements.ts";
import { writeExports } from "../../../src/wasm/sections/exports.ts";
import { writeFunctions } from "../../../src/wasm/sections/functions.ts";
import { writeGlobals } from "../../../src/wasm/sections/globals.ts";
import { writeImports } from "../../../src/wasm/sections/imports.ts";
import { writeTables } from "../../../src/wasm/sections/tables.ts";
import { writeTypes } from "../../../src/wasm/sections/types.ts";
import { SectionId } from "../../../src/wasm/types.ts";

const bytes = new Uint8Array(
	readFileSync(
		new URL(
			"../../../node_modules/@swmansion/popcorn/dist/AtomVM.wasm",
			import.meta.url,
		),
	),
);
const binary = parseModule(bytes, "AtomVM.wasm");

test("its parts", () => {
	expect(binary.bodies.count).toBe(4456);
	expect(binary.importedFunctions).toBe(112);
	expect(binary.tables).toMatchObject([{ min: 558, max: 558 }]);
	expect(binary.imports.find((i) => i.desc.kind === "memory")?.desc).toEqual({
		kind: "memory",
		min: 256,
		max: 256,
		shared: true,
	});
	expect([...binary.names.functions.values()]).toContain("scheduler_run");
	expect(binary.elements[0]?.items.length).toBe(557);
});

test("the cursor walks every body exactly to its end", () => {
	const cursor = new InstructionCursor(bytes, "AtomVM.wasm");
	let instructions = 0;
	let wrong = 0;
	for (let i = 0; i < binary.bodies.count; i++) {
		cursor.reset(binary.bodies.codes[i] ?? 0, binary.bodies.ends[i] ?? 0);
		let depth = 1;
		while (cursor.next()) {
			instructions++;
			const { opcode } = cursor;
			if (opcode === Op.end) depth--;
			else if (opcode === Op.block || opcode === Op.loop || opcode === Op.if)
				depth++;
			if (depth === 0 && cursor.pos !== binary.bodies.ends[i]) wrong++;
		}
		if (depth !== 0 || cursor.opcode !== Op.end) wrong++;
		if (cursor.pos !== binary.bodies.ends[i]) wrong++;
	}
	expect(wrong).toBe(0);
	expect(instructions).toBeGreaterThan(500_000);
});

test("written again it is the same, byte for byte", () => {
	const b = binary;
	const bodies = new Map<number, Uint8Array>();
	for (let i = 0; i < b.bodies.count; i++)
		bodies.set(i, bytes.subarray(b.bodies.starts[i], b.bodies.ends[i]));
	const defined = [...b.functionTypes].slice(b.importedFunctions);
	const again = rewriteModule(b, {
		bodies,
		sections: new Map([
			[SectionId.type, (o: ByteWriter) => writeTypes(o, b.types)],
			[SectionId.import, (o) => writeImports(o, b.imports)],
			[SectionId.function, (o) => writeFunctions(o, defined)],
			[SectionId.table, (o) => writeTables(o, b.tables)],
			[SectionId.global, (o) => writeGlobals(o, b.globals)],
			[SectionId.export, (o) => writeExports(o, b.exports)],
			[SectionId.element, (o) => writeElements(o, b.elements)],
			[SectionId.data, (o) => writeData(o, b.data)],
		]),
	});
	expect(Buffer.compare(again, bytes)).toBe(0);
	expect(WebAssembly.validate(again)).toBe(true);
});
