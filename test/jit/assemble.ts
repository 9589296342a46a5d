/** Short instruction sequences for tests of what looks at instructions: not encoded, but as they are decoded. */
import type { Instruction } from "../../src/beam/decode.ts";
import {
	type InstructionName,
	instructionNamed,
} from "../../src/beam/instructions.ts";
import { type Operand, OperandKind, operand } from "../../src/beam/operand.ts";

export const x = (n: number): Operand => operand(OperandKind.X, n);
export const y = (n: number): Operand => operand(OperandKind.Y, n);
/** An integer term. */
export const int = (n: number | bigint): Operand =>
	typeof n === "number"
		? operand(OperandKind.Integer, n)
		: operand(OperandKind.Integer, 0, -1, [], n);
/** A number that is no term. */
export const u = (n: number): Operand => operand(OperandKind.Unsigned, n);
/** An atom by its index, 1 and up. */
export const atom = (index: number): Operand =>
	operand(OperandKind.Atom, index);
export const nil: Operand = operand(OperandKind.Atom, 0);
export const literal = (index: number): Operand =>
	operand(OperandKind.Literal, index);
/** A label to go to. */
export const f = (label: number): Operand => operand(OperandKind.Label, label);
export const noLabel: Operand = f(0);
export const list = (...items: readonly Operand[]): Operand =>
	operand(OperandKind.List, 0, -1, items);

/** An instruction by its name; as many operands as its row has. */
export function ins(
	name: InstructionName,
	...args: readonly Operand[]
): Instruction {
	const op = instructionNamed(name);
	if (op.operands.length !== args.length)
		throw new Error(`${name} does not have ${args.length} operands`);
	return { op, offset: 0, size: 0, args };
}

export const label = (n: number): Instruction => ins("label", u(n));

/** A function as it is compiled: `func_info` at label 1, its entry at label 2, then its body. */
export function functionOf(
	arity: number,
	...body: readonly Instruction[]
): {
	name: string;
	arity: number;
	entryLabel: number;
	instructions: readonly Instruction[];
} {
	const head = [
		label(1),
		ins("func_info", atom(1), atom(2), u(arity)),
		label(2),
	];
	return {
		name: "f",
		arity,
		entryLabel: 2,
		instructions: [...head, ...body],
	};
}

/** Index of the first instruction of the body of {@link functionOf}. */
export const BODY = 3;
