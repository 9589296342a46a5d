/** Names of labels (extended name section proposal): the blocks, loops and ifs of a function, numbered as they open. */
import { Op } from "./opcodes.ts";
import { InstructionCursor } from "./reader/cursor.ts";

const OPENING: ReadonlySet<number> = new Set([Op.block, Op.loop, Op.if]);

/**
 * @param bytes the module so far, its code in it
 * @param range where the function's instructions are
 * @param nameOf a label's name by the mark right before its instruction; undefined for marks of other things
 * @returns by the label's number
 */
export function labelNames(
	bytes: Uint8Array,
	range: { readonly code: number; readonly end: number },
	{
		offsets,
		values,
	}: { offsets: readonly number[]; values: readonly number[] },
	nameOf: (mark: number) => string | undefined,
): ReadonlyMap<number, string> {
	const marked = new Map<number, string>();
	for (let i = 0; i < offsets.length; i++) {
		const offset = offsets[i] ?? 0;
		if (offset < range.code || offset >= range.end) continue;
		const name = nameOf(values[i] ?? 0);
		if (name !== undefined) marked.set(offset, name);
	}
	const names = new Map<number, string>();
	if (marked.size === 0) return names;
	const cursor = new InstructionCursor(bytes, "", range.code, range.end);
	for (let label = 0; cursor.next(); ) {
		if (!OPENING.has(cursor.opcode)) continue;
		const name = marked.get(cursor.start);
		if (name !== undefined) names.set(label, name);
		label++;
	}
	return names;
}
