/** Whether y registers are worth keeping in wasm locals. */
import type { Instruction } from "../../beam/decode.ts";
import { type Operand, yRegister } from "../../beam/operands.ts";

/** Whether a y register is read from an instruction on, before the collector may run or control goes elsewhere. */
export function readsSlot(
	instructions: readonly Instruction[],
	from: number,
	y: number,
): boolean {
	for (let i = from; ; i++) {
		const instruction = instructions[i];
		if (instruction === undefined) return false;
		const { op, args } = instruction;
		if (op.name === "label" || op.call !== undefined) return false;
		const isRead = args.some(
			(operand, n) => op.operands[n] !== "destination" && mentions(operand, y),
		);
		if (isRead) return true;
		const endsHere =
			op.ends || op.operands.includes("live") || MOVES_FRAME.has(op.name);
		if (endsHere) return false;
		const isWritten = args.some((operand) => yRegister(operand) === y);
		if (isWritten) return false;
	}
}

const MOVES_FRAME = new Set(["deallocate", "trim"]);

function mentions(operand: Operand, y: number): boolean {
	return (
		yRegister(operand) === y || operand.items.some((item) => mentions(item, y))
	);
}
