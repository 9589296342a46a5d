/**
 * The counting variant of the prepared build: its interpreter adds one to a cell for every BEAM instruction, just
 * before the br_table it dispatches by. The variant without it pays nothing.
 */
import { cellAddress } from "../../src/abi/cells.ts";
import { AvmjitError } from "../../src/errors.ts";
import { ByteWriter } from "../../src/wasm/bytes.ts";
import { Code } from "../../src/wasm/code.ts";
import { Op } from "../../src/wasm/opcodes.ts";
import { InstructionCursor } from "../../src/wasm/reader/cursor.ts";
import type { WasmBinary } from "../../src/wasm/reader/parse.ts";
import { Patch, rewriteModule } from "../../src/wasm/reader/rewrite.ts";
import type { Interpreter } from "../build.ts";

export function addInstructionCounter(
	binary: WasmBinary,
	{ dispatchLabels }: Interpreter,
): Uint8Array {
	const bodies = new Map<number, Uint8Array>();
	const cursor = new InstructionCursor(binary.bytes, binary.where);
	for (let i = 0; i < binary.bodies.count; i++) {
		const name = binary.names.functions.get(i + binary.importedFunctions);
		if (name !== "interpreter" && name !== "interpret_slice") continue;
		const end = binary.bodies.ends[i] as number;
		const patch = new Patch(
			binary.bytes,
			binary.bodies.starts[i] as number,
			end,
		);
		cursor.reset(binary.bodies.codes[i] as number, end);
		while (cursor.next()) {
			if (cursor.opcode !== Op.br_table || cursor.imm < dispatchLabels)
				continue;
			patch.replace(cursor.start, cursor.start).bytes(increment());
		}
		if (patch.changed) bodies.set(i, patch.finish());
	}
	if (bodies.size !== 1)
		throw new AvmjitError(
			"build",
			binary.where,
			"no dispatch by opcode was found in its interpreter",
			"compile AtomVM with tables for its switches (without -fno-jump-tables)",
		);
	return rewriteModule(binary, { bodies });
}

function increment(): Uint8Array {
	const c = new Code(0);
	const address = cellAddress("INTERPRETED_INSTRUCTIONS");
	c.i32_const(address);
	c.i32_const(address);
	c.i64_load(0);
	c.i64_const(1);
	c.i64_add();
	c.i64_store(0);
	const out = new ByteWriter();
	const { code, end } = c.writeEntry(out);
	return out.view().slice(code, end);
}
