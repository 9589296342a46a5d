/** Where a function has a frame on the stack: between allocate and deallocate, on whatever way. */
import type { Instruction } from "./decode.ts";
import { branchLabels, labelNumber } from "./operands.ts";

/**
 * For each instruction of a module, whether its function has a frame when the instruction begins; undefined where no way
 * leads that has been seen before it in the code.
 */
export function framesOf(
	instructions: readonly Instruction[],
): (boolean | undefined)[] {
	const atLabel = new Map<number, boolean>();
	let has: boolean | undefined = false;
	return instructions.map((instruction) => {
		const { op } = instruction;
		if (op.name === "func_info") has = false;
		if (op.name === "label") has = atLabel.get(labelNumber(instruction)) ?? has;
		const before = has;
		if (before !== undefined)
			for (const label of branchLabels(instruction)) atLabel.set(label, before);
		if (op.name.startsWith("allocate")) has = true;
		else if (op.name === "deallocate") has = false;
		// Behind func_info is the function's head.
		else if (op.flow === "ends" && op.name !== "func_info") has = undefined;
		return before;
	});
}
