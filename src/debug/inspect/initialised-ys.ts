/** Which y registers hold terms: `allocate` makes room for them and leaves what was there. */
import type { Instruction } from "../../beam/decode.ts";
import { type Operand, OperandKind } from "../../beam/operand.ts";
import { branchLabels, labelNumber } from "../../beam/operands.ts";
import { handlerLabel } from "../../beam/stack-frames.ts";

/** Bit n is for y register n. */
type Ys = bigint;

/**
 * For each instruction of a function: which y registers have been written on all ways to it; undefined where control never
 * comes.
 */
export function initialisedYs(
	instructions: readonly Instruction[],
): readonly (Ys | undefined)[] {
	const atLabels = new Map<number, Ys>();
	// What is known at a label gets less with each way to it that is found; loops need another pass.
	for (;;) {
		let hasChanged = false;
		const arrive = (label: number, ys: Ys): void => {
			const known = atLabels.get(label);
			const both = known === undefined ? ys : known & ys;
			if (both === known) return;
			atLabels.set(label, both);
			hasChanged = true;
		};
		const found = inOrder(instructions, atLabels, arrive);
		if (!hasChanged) return found;
	}
}

function inOrder(
	instructions: readonly Instruction[],
	atLabels: ReadonlyMap<number, Ys>,
	arrive: (label: number, ys: Ys) => void,
): (Ys | undefined)[] {
	let ys: Ys | undefined = 0n;
	return instructions.map((instruction) => {
		const { op } = instruction;
		if (op.name === "label") {
			const label = labelNumber(instruction);
			if (ys !== undefined) arrive(label, ys);
			ys = atLabels.get(label);
		}
		// Calls come to what is behind it.
		if (op.name === "func_info") {
			ys = 0n;
			return ys;
		}
		const before: Ys | undefined = ys;
		if (before === undefined) return undefined;
		for (const label of branchLabels(instruction)) arrive(label, before);
		const after = ysAfter(instruction, before);
		const handler = handlerLabel(instruction);
		if (handler !== undefined) arrive(handler, after);
		ys = op.flow === "ends" ? undefined : after;
		return before;
	});
}

function ysAfter({ op, args }: Instruction, before: Ys): Ys {
	switch (op.name) {
		case "allocate":
		case "allocate_heap":
		case "deallocate":
			return 0n;
		case "allocate_zero":
			return (1n << BigInt(args[0]?.value ?? 0)) - 1n;
		case "trim":
			return before >> BigInt(args[0]?.value ?? 0);
		default:
			// What is read has been written before.
			return args.reduce(mentioned, before);
	}
}

function mentioned(ys: Ys, { kind, value, items }: Operand): Ys {
	const own = kind === OperandKind.Y ? ys | (1n << BigInt(value)) : ys;
	return items.reduce(mentioned, own);
}
