/** A call of a guard BIF. */
import type { Instruction } from "../../../beam/decode.ts";
import type { Operand } from "../../../beam/operands.ts";

export interface BifCall {
	readonly fail: number;
	/** x registers live across it; undefined when it never collects. */
	readonly live: number | undefined;
	readonly args: readonly Operand[];
	readonly destination: Operand;
	readonly instruction: Instruction;
}
