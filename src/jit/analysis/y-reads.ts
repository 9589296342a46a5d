/** Whether y registers are worth keeping in wasm locals. */
import type { Instruction } from "../../beam/decode.ts";
import type { Role } from "../../beam/instructions.ts";
import { type Operand, yRegister } from "../../beam/operands.ts";

/** Whether a y register is read from an instruction on, before the collector may run or control goes elsewhere. */
export function readsY(
	instructions: readonly Instruction[],
	from: number,
	y: number,
): boolean {
	for (let i = from; ; i++) {
		const instruction = instructions[i];
		if (instruction === undefined) return false;
		const { op, args } = instruction;
		if (op.name === "label" || op.flow === "call") return false;
		const isRead = args.some(
			(operand, n) => !writes(op.operands[n]) && mentions(operand, y),
		);
		if (isRead) return true;
		const endsHere =
			op.flow === "ends" ||
			op.frame === "moves" ||
			op.operands.includes("live");
		if (endsHere) return false;
		const isWritten = args.some((operand) => yRegister(operand) === y);
		if (isWritten) return false;
	}
}

/** What a `swap` reads counts only as written: the old value goes to another register. */
function writes(role: Role | undefined): boolean {
	return role === "destination" || role === "both";
}

function mentions(operand: Operand, y: number): boolean {
	return (
		yRegister(operand) === y || operand.items.some((item) => mentions(item, y))
	);
}
