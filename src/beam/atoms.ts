import { type Operand, OperandKind } from "./operand.ts";

/** The name of an operand that is an atom; "" for nil and for what is none. `atoms` is the module's table. */
export function atomName(
	operand: Operand | undefined,
	atoms: readonly string[],
): string {
	return operand?.kind === OperandKind.Atom
		? (atoms[operand.value - 1] ?? "")
		: "";
}
