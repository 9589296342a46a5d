/** Changing the calls of a binary's bodies: where they go, and what is said before and behind them. */
import { patchOf } from "../../../atomvm/passes/tracing.ts";
import { Op } from "../../wasm/opcodes.ts";
import { InstructionCursor } from "../../wasm/reader/cursor.ts";
import type { WasmBinary } from "../../wasm/reader/parse.ts";

/** What becomes of a call. */
export interface ChangedCall {
	/** Instructions before it; they must leave the operand stack as it is. */
	readonly before?: Uint8Array | undefined;
	/** The function that is called instead. */
	readonly target?: number | undefined;
	/** Instructions behind it; nothing runs there after a tail call. */
	readonly after?: Uint8Array | undefined;
}

export interface Insertion {
	/** Offset in the binary. */
	readonly at: number;
	readonly bytes: Uint8Array;
}

export interface CallChanges {
	/** Of a `call` or `return_call`, by the function's index. */
	direct(func: number): ChangedCall | undefined;
	/** Of a `call_indirect`, by its type's index. */
	indirect?(type: number): ChangedCall | undefined;
	/** In rising order. */
	readonly insertions?: readonly Insertion[];
}

/** The body with its calls changed; undefined when nothing is. */
export function changeCalls(
	binary: WasmBinary,
	body: number,
	{ direct, indirect, insertions = [] }: CallChanges,
): Uint8Array | undefined {
	const patch = patchOf(binary, body);
	const cursor = new InstructionCursor(
		binary.bytes,
		binary.where,
		binary.bodies.codes[body],
		binary.bodies.ends[body],
	);
	let next = 0;
	while (cursor.next()) {
		const { opcode, imm, start, pos } = cursor;
		for (; insertions[next]?.at === start; next++)
			patch.replace(start, start).bytes((insertions[next] as Insertion).bytes);
		const isTail = opcode === Op.return_call;
		const isDirect = isTail || opcode === Op.call;
		if (!isDirect && opcode !== Op.call_indirect) continue;
		const change = isDirect ? direct(imm) : indirect?.(imm);
		if (change === undefined) continue;
		const { before, target, after } = change;
		if (before) patch.replace(start, start).bytes(before);
		if (target !== undefined) {
			const out = patch.replace(start, pos);
			out.u8(opcode);
			out.u32(target);
		}
		if (after && !isTail) patch.replace(pos, pos).bytes(after);
	}
	return patch.changed ? patch.finish() : undefined;
}
