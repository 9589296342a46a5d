/** What the compiler asks of operands, and of instructions by the roles of their operands. */

import type { Instruction } from "./decode.ts";
import type { Role } from "./instructions.ts";
import { type Operand, OperandKind } from "./operand.ts";

export type { Operand } from "./operand.ts";

// -- single operands -------------------------------------------------------------------------------------------------

export function xRegister(operand: Operand): number | undefined {
	return operand.kind === OperandKind.X ? operand.value : undefined;
}

export function yRegister(operand: Operand): number | undefined {
	return operand.kind === OperandKind.Y ? operand.value : undefined;
}

/** An integer, where the operand is a term. */
export function integerValue(operand: Operand): number | bigint | undefined {
	return operand.kind === OperandKind.Integer
		? (operand.big ?? operand.value)
		: undefined;
}

/** Index of an atom in the module's table; 0 is nil. */
export function atomIndex(operand: Operand): number | undefined {
	return operand.kind === OperandKind.Atom ? operand.value : undefined;
}

export function literalIndex(operand: Operand): number | undefined {
	return operand.kind === OperandKind.Literal ? operand.value : undefined;
}

/** A number that is no term. */
export function unsigned(operand: Operand): number {
	return operand.value;
}

/** A label; 0 when there is none. */
export function labelOf(operand: Operand): number {
	return operand.value;
}

export function listItems(operand: Operand): readonly Operand[] {
	return operand.items;
}

/** Heap words of an allocation operand: a number, or words, floats (3 words) and funs (3 words). */
export function wordsNeeded(operand: Operand): number {
	if (operand.kind !== OperandKind.Allocation) return operand.value;
	let words = 0;
	for (let i = 0; i + 1 < operand.items.length; i += 2) {
		const count = operand.items[i + 1]?.value ?? 0;
		words += count * (ALLOCATION_WORDS[operand.items[i]?.value ?? 0] ?? 0);
	}
	return words;
}

/** AtomVM on 32 bits: words as they are, a float and its header, a fun without free variables. */
const ALLOCATION_WORDS = [1, 3, 3] as const;

// -- whole instructions ----------------------------------------------------------------------------------------------

/** The number of a `label` instruction. */
export function labelNumber(instruction: Instruction): number {
	return instruction.args[0]?.value ?? 0;
}

type Visit = (role: Exclude<Role, readonly Role[]>, operand: Operand) => void;

/** All operands with their roles, those in lists included. */
export function visitOperands(instruction: Instruction, visit: Visit): void {
	const { operands } = instruction.op;
	for (let i = 0; i < operands.length; i++) {
		const operand = instruction.args[i];
		const role = operands[i];
		if (operand === undefined || role === undefined) continue;
		visitRole(role, operand, visit);
	}
}

function visitRole(role: Role, operand: Operand, visit: Visit): void {
	if (typeof role === "string") {
		visit(role, operand);
		return;
	}
	if (role.length === 0) return;
	for (let i = 0; i < operand.items.length; i++) {
		const item = operand.items[i];
		const itemRole = role[i % role.length];
		if (item !== undefined && itemRole !== undefined) {
			visitRole(itemRole, item, visit);
		}
	}
}

/** Labels the instruction may go to. */
export function branchLabels(instruction: Instruction): number[] {
	const labels: number[] = [];
	visitOperands(instruction, (role, operand) => {
		if (role !== "label" || operand.kind !== OperandKind.Label) return;
		if (operand.value !== 0) labels.push(operand.value);
	});
	return labels;
}

export function forEachRead(
	instruction: Instruction,
	visit: (register: number) => void,
): void {
	visitOperands(instruction, (role, operand) => {
		if (operand.kind !== OperandKind.X) return;
		if (role === "source" || role === "both") visit(operand.value);
	});
	for (const register of instruction.match?.roots ?? []) visit(register);
}

export function forEachWritten(
	instruction: Instruction,
	visit: (register: number) => void,
): void {
	// Written only when the match succeeds: what is there before stays live for the fail label.
	visitOperands(instruction, (role, operand) => {
		if (operand.kind !== OperandKind.X) return;
		if (role === "destination" || role === "both") visit(operand.value);
	});
	for (let n = 0; n < instruction.op.writes; n++) visit(n);
	for (const register of instruction.match?.written ?? []) visit(register);
}

/**
 * x registers 0 to n-1 are read besides the operands: arguments, roots, or by definition. `arity` is that of the function
 * that the instruction stands in.
 */
export function registersRead(instruction: Instruction, arity: number): number {
	const { reads } = instruction.op;
	const more = reads === "arguments" ? arity : reads;
	let count = more;
	visitOperands(instruction, (role, { value }) => {
		if (role === "live") count = Math.max(count, value);
		else if (role === "arity") count = Math.max(count, value + more);
	});
	return count;
}

/** Every x register among the operands, lists included. */
function allRegisters({ args }: Instruction): number[] {
	const found: number[] = [];
	const visit = (operand: Operand): void => {
		if (operand.kind === OperandKind.X) found.push(operand.value);
		for (const item of operand.items) visit(item);
	};
	for (const operand of args) visit(operand);
	return found;
}

/** One more than the highest x register a function uses. */
export function registerCount(
	instructions: readonly Instruction[],
	arity: number,
): number {
	let count = Math.max(arity, 3);
	for (const instruction of instructions) {
		for (const register of allRegisters(instruction)) {
			count = Math.max(count, register + 1);
		}
		count = Math.max(count, registersRead(instruction, arity));
	}
	return count;
}
