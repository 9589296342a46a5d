/** Which registers hold which variables before each instruction of a function: what is known flows forward through its code. */
import type { TableVariable } from "./debug-table.ts";
import type { Instruction } from "./decode.ts";
import { type Operand, OperandKind } from "./operand.ts";
import { branchLabels, labelNumber, visitOperands } from "./operands.ts";

/** A variable by its name, or an argument of the function by its number from 0. */
export type Held = string | number;

/** What is known at a place. Values are never changed: a new place gets new ones. */
export interface Known {
	/** By register: `x0`, `y3`. */
	readonly registers: ReadonlyMap<string, Held>;
	/** Variables that are no register's. */
	readonly literals: ReadonlyMap<string, Uint8Array>;
	/** Index in the module's table of lines where all ways here have passed the same one last; 0 for none. */
	readonly line: number;
}

const NOTHING: Known = { registers: new Map(), literals: new Map(), line: 0 };

/**
 * @param instructions of one function, func_info included
 * @param table see {@link debugTable}
 * @param onArgument told where the table has a variable in the register that still holds an argument: it is the argument's name
 * @returns for each instruction what is known before it; undefined where control never comes
 */
export function variableFlow(
	instructions: readonly Instruction[],
	arity: number,
	table: ReadonlyMap<number, readonly TableVariable[]>,
	onArgument: (argument: number, name: string) => void = () => undefined,
): (Known | undefined)[] {
	const atLabels = new Map<number, Known>();
	for (;;) {
		let changed = false;
		const reach = (label: number, known: Known): void => {
			const before = atLabels.get(label);
			const met = before === undefined ? known : meet(before, known);
			if (before !== undefined && isSame(before, met)) return;
			atLabels.set(label, met);
			changed = true;
		};
		const result = pass(instructions, arity, table, atLabels, reach);
		// What labels know only shrinks, so this comes to an end.
		if (changed) continue;
		tellArguments(instructions, result.incoming, table, onArgument);
		return result.before;
	}
}

function pass(
	instructions: readonly Instruction[],
	arity: number,
	table: ReadonlyMap<number, readonly TableVariable[]>,
	atLabels: ReadonlyMap<number, Known>,
	reach: (label: number, known: Known) => void,
): Passed {
	let known: Known | undefined;
	let isHead = false;
	const incoming: (Known | undefined)[] = [];
	const result = instructions.map((instruction) => {
		const { op } = instruction;
		if (op.name === "label") {
			const label = labelNumber(instruction);
			if (!isHead && known !== undefined) reach(label, known);
			// To the entry label lead calls, with all arguments in their places.
			known = isHead ? argumentsOf(arity) : atLabels.get(label);
		}
		isHead = op.name === "func_info";
		incoming.push(known);
		if (known === undefined) return undefined;
		// It does nothing but tell, so what it tells is true before it, too.
		const before =
			op.name === "debug_line" ? after(instruction, known, table) : known;
		for (const label of branchLabels(instruction)) reach(label, before);
		if (op.name === "catch" || op.name === "try")
			// An exception may come from anywhere behind it.
			reach(instruction.args[1]?.value ?? 0, NOTHING);
		known = op.flow === "ends" ? undefined : after(instruction, before, table);
		return before;
	});
	return { before: result, incoming };
}

/** For each instruction, what is known before it: with what it tells itself, and without. */
interface Passed {
	readonly before: (Known | undefined)[];
	readonly incoming: readonly (Known | undefined)[];
}

function tellArguments(
	instructions: readonly Instruction[],
	incoming: Passed["incoming"],
	table: ReadonlyMap<number, readonly TableVariable[]>,
	onArgument: (argument: number, name: string) => void,
): void {
	for (const [i, { op, args }] of instructions.entries()) {
		if (op.name !== "debug_line") continue;
		for (const { name, where } of table.get(args[2]?.value ?? 0) ?? []) {
			if (typeof name !== "string" || "literal" in where) continue;
			const key = "x" in where ? `x${where.x}` : `y${where.y}`;
			const held = incoming[i]?.registers.get(key);
			if (typeof held === "number") onArgument(held, name);
		}
	}
}

function argumentsOf(arity: number): Known {
	const registers = new Map<string, Held>();
	for (let n = 0; n < arity; n++) registers.set(`x${n}`, n);
	return { ...NOTHING, registers };
}

function meet(one: Known, other: Known): Known {
	return {
		registers: common(one.registers, other.registers),
		literals: common(one.literals, other.literals),
		line: one.line === other.line ? one.line : 0,
	};
}

function common<T>(
	one: ReadonlyMap<string, T>,
	other: ReadonlyMap<string, T>,
): ReadonlyMap<string, T> {
	return new Map([...one].filter(([key, value]) => other.get(key) === value));
}

/** Of a state and what it came to when it met another one. */
function isSame(before: Known, met: Known): boolean {
	return (
		before.registers.size === met.registers.size &&
		before.literals.size === met.literals.size &&
		before.line === met.line
	);
}

function after(
	instruction: Instruction,
	before: Known,
	table: ReadonlyMap<number, readonly TableVariable[]>,
): Known {
	const { op, args } = instruction;
	const index = args[0]?.value ?? 0;
	if (op.name === "line") return { ...before, line: index };
	if (op.name === "debug_line") {
		const found = table.get(args[2]?.value ?? 0);
		const line = args[1]?.value ?? 0;
		return found === undefined ? { ...before, line } : told(found, line);
	}
	const registers = new Map(before.registers);
	const moved = movedValues(instruction, before.registers);
	if (op.flow === "call") forget(registers, "x", 0);
	visitOperands(instruction, (role, operand) => {
		if (role === "live") forget(registers, "x", operand.value);
		if (role === "destination" || role === "both")
			registers.delete(keyOf(operand));
	});
	for (const n of instruction.match?.written ?? []) registers.delete(`x${n}`);
	for (let n = 0; n < op.writes; n++) registers.delete(`x${n}`);
	if (op.frame === "moves") moveFrame(instruction, registers);
	for (const [key, held] of moved) registers.set(key, held);
	return { ...before, registers };
}

/** The table says of every variable where it is; arguments at a function's head it calls by numbers. */
function told(variables: readonly TableVariable[], line: number): Known {
	const registers = new Map<string, Held>();
	const literals = new Map<string, Uint8Array>();
	for (const { name, where } of variables) {
		const held = typeof name === "number" ? name - 1 : name;
		if ("x" in where) registers.set(`x${where.x}`, held);
		else if ("y" in where) registers.set(`y${where.y}`, held);
		else if (typeof held === "string") literals.set(held, where.literal);
	}
	return { registers, literals, line };
}

function movedValues(
	{ op, args }: Instruction,
	before: ReadonlyMap<string, Held>,
): [string, Held][] {
	const [first, second] = args;
	if (first === undefined || second === undefined) return [];
	const moves: [Operand, Operand][] =
		op.name === "move"
			? [[first, second]]
			: op.name === "swap"
				? [
						[first, second],
						[second, first],
					]
				: [];
	return moves.flatMap(([from, to]): [string, Held][] => {
		const held = before.get(keyOf(from));
		return held === undefined ? [] : [[keyOf(to), held]];
	});
}

/** y registers are counted from the stack's top. */
function moveFrame({ op, args }: Instruction, registers: Map<string, Held>) {
	const kept =
		op.name === "trim"
			? [...registers].filter(([key]) => numberOf(key, "y") >= 0)
			: [];
	forget(registers, "y", 0);
	for (const [key, held] of kept) {
		const n = numberOf(key, "y") - (args[0]?.value ?? 0);
		if (n >= 0) registers.set(`y${n}`, held);
	}
}

/** All of a kind from a number on. */
function forget(
	registers: Map<string, Held>,
	kind: "x" | "y",
	from: number,
): void {
	for (const key of registers.keys())
		if (numberOf(key, kind) >= from) registers.delete(key);
}

/** -1 for a register of the other kind. */
function numberOf(key: string, kind: "x" | "y"): number {
	return key.startsWith(kind) ? Number(key.slice(1)) : -1;
}

function keyOf({ kind, value }: Operand): string {
	if (kind === OperandKind.X) return `x${value}`;
	return kind === OperandKind.Y ? `y${value}` : "";
}
