/**
 * Takes Emscripten's SAFE_HEAP checks out: a call of a checking helper (pointer, offset[, value]) becomes the plain
 * load or store it guards, with the constant offset folded in.
 */

import { OPCODES, Op } from "../../src/wasm/opcodes.ts";
import { InstructionCursor } from "../../src/wasm/reader/cursor.ts";
import { functionType, type WasmBinary } from "../../src/wasm/reader/parse.ts";
import { Patch, rewriteModule } from "../../src/wasm/reader/rewrite.ts";
import { OperandStack } from "./operand-stack.ts";
import type { Pass } from "./pass.ts";

interface Helper {
	readonly opcode: number;
	/** log2 of the access's alignment. */
	readonly align: number;
	readonly store: boolean;
}

const memoryOps = new Map<number, string>(
	OPCODES.filter((row) => row[2] === "memarg").map((row) => [row[1], row[0]]),
);

export const safeHeap: Pass = {
	name: "safe-heap",
	run({ binary, shape }) {
		const helpers = findHelpers(binary, shape.safeHeapTrap);
		const bodies = new Map<number, Uint8Array>();
		const counts = { loads: 0, stores: 0, kept: 0 };
		for (let i = 0; i < binary.bodies.count; i++) {
			if (helpers.has(i + binary.importedFunctions)) continue;
			const body = inlineCalls(binary, i, helpers, counts);
			if (body !== undefined) bodies.set(i, body);
		}
		return {
			bytes: rewriteModule(binary, { bodies }),
			notes: [
				`${helpers.size} SAFE_HEAP helpers found by their bodies`,
				`${counts.loads} loads and ${counts.stores} stores made plain, ${counts.kept} calls kept`,
			],
		};
	},
};

/** Helpers are unnamed, take (pointer, offset[, value]), and guard the access they end with by a call of `trap`. */
function findHelpers(binary: WasmBinary, trap: string): Map<number, Helper> {
	const helpers = new Map<number, Helper>();
	const trapIndex = binary.imports
		.filter((item) => item.desc.kind === "func")
		.findIndex((item) => item.name === trap);
	if (trapIndex === -1) return helpers;
	const cursor = new InstructionCursor(binary.bytes, binary.where);
	for (let i = 0; i < binary.bodies.count; i++) {
		const index = i + binary.importedFunctions;
		if (binary.names.functions.has(index)) continue;
		let access: { opcode: number; align: number } | undefined;
		let guarded = false;
		cursor.reset(
			binary.bodies.codes[i] as number,
			binary.bodies.ends[i] as number,
		);
		while (cursor.next()) {
			if (cursor.opcode === Op.call && cursor.imm === trapIndex) guarded = true;
			if (!memoryOps.has(cursor.opcode)) continue;
			access = { opcode: cursor.opcode, align: cursor.imm };
		}
		if (!guarded || access === undefined) continue;
		const { params } = functionType(binary, index);
		const store = params.length === 3;
		if (!store && params.length !== 2) continue;
		helpers.set(index, { ...access, store });
	}
	return helpers;
}

function inlineCalls(
	binary: WasmBinary,
	body: number,
	helpers: ReadonlyMap<number, Helper>,
	counts: { loads: number; stores: number; kept: number },
): Uint8Array | undefined {
	const start = binary.bodies.starts[body] as number;
	const end = binary.bodies.ends[body] as number;
	const cursor = new InstructionCursor(
		binary.bytes,
		binary.where,
		binary.bodies.codes[body],
		end,
	);
	const stack = new OperandStack(binary);
	const edits: { start: number; end: number; bytes?: (p: Patch) => void }[] =
		[];
	while (cursor.next()) {
		const helper =
			cursor.opcode === Op.call ? helpers.get(cursor.imm) : undefined;
		if (helper !== undefined) {
			const offset = stack.constantAt(helper.store ? 1 : 0);
			if (offset === undefined || offset.value < 0) {
				counts.kept++;
			} else {
				const at = cursor.start;
				const after = cursor.pos;
				edits.push({ start: offset.start, end: offset.end });
				edits.push({
					start: at,
					end: after,
					bytes: (patch) => {
						const out = patch.replace(at, after);
						if (helper.opcode > 0xff) out.u8(helper.opcode >> 8);
						out.u8(helper.opcode & 0xff);
						out.u32(helper.align);
						out.u32(offset.value);
					},
				});
				if (helper.store) counts.stores++;
				else counts.loads++;
			}
		}
		stack.step(cursor);
	}
	if (edits.length === 0) return undefined;
	edits.sort((a, b) => a.start - b.start);
	const patch = new Patch(binary.bytes, start, end);
	for (const edit of edits) {
		if (edit.bytes) edit.bytes(patch);
		else patch.replace(edit.start, edit.end);
	}
	return patch.finish();
}
