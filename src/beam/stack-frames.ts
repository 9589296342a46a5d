/** The frame that a function has on the stack: between allocate and deallocate, on whatever way. */
import type { Instruction } from "./decode.ts";
import { branchLabels, labelNumber } from "./operands.ts";

/** The function's caller has the top frame. */
export const FRAMELESS = -1;

/**
 * For each instruction of a module, or of a function: how many y registers there are when it begins, {@link FRAMELESS}
 * without a frame; undefined where control never comes.
 */
export function frameSizes(
	instructions: readonly Instruction[],
): (number | undefined)[] {
	const atLabels = new Map<number, number>();
	// A label may be gone to only from behind it: what leads to it is known in the next pass then.
	for (;;) {
		const known = atLabels.size;
		const sizes = sizesInOrder(instructions, atLabels);
		if (atLabels.size === known) return sizes;
	}
}

/** @param atLabels what is known at labels; gets what is new */
function sizesInOrder(
	instructions: readonly Instruction[],
	atLabels: Map<number, number>,
): (number | undefined)[] {
	let size: number | undefined = FRAMELESS;
	let isHead = false;
	return instructions.map((instruction) => {
		const { op } = instruction;
		const isInfo = op.name === "func_info";
		// To a function's entry label lead calls, too, whose frames are the callers'.
		if (isInfo || isHead) size = FRAMELESS;
		else if (op.name === "label")
			size = atLabels.get(labelNumber(instruction)) ?? size;
		isHead = isInfo;
		const before = size;
		if (before === undefined) return undefined;
		for (const label of branchLabels(instruction)) atLabels.set(label, before);
		const handler = handlerLabel(instruction);
		if (handler !== undefined) atLabels.set(handler, before);
		size = sizeAfter(instruction, before);
		return before;
	});
}

/** Where an exception arrives that comes behind a `try` or `catch`. */
export function handlerLabel({ op, args }: Instruction): number | undefined {
	const isCatch = op.name === "try" || op.name === "catch";
	return isCatch ? args[1]?.value : undefined;
}

function sizeAfter(
	{ op, args }: Instruction,
	before: number,
): number | undefined {
	const words = args[0]?.value ?? 0;
	switch (op.name) {
		case "allocate":
		case "allocate_heap":
		case "allocate_zero":
			return words;
		case "trim":
			return before - words;
		case "deallocate":
			return FRAMELESS;
		default:
			return op.flow === "ends" ? undefined : before;
	}
}
