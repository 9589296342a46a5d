/** Writes chains of arithmetic, and the frameless functions that are small enough to be inlined. */
import type { InstructionName } from "../beam/instructions.ts";
import type { Arg, ModuleWriter } from "../beam/module-writer.ts";
import type { Chain, ChainOperand, Helper, HelperBody, Leaf } from "./ast.ts";
import { constantArg } from "./constant-arg.ts";

const X0: Arg = { x: 0 };
const NO_LABEL: Arg = { f: 0 };

type Op = (name: InstructionName, ...args: readonly Arg[]) => void;

/** The value goes to x0. x registers below `first` are in use. */
export function emitChain(
	op: Op,
	chain: Chain,
	first: number,
	leafArg: (leaf: Leaf) => Arg,
): void {
	/** Register of each step: that of its left operand, when nothing else will read it. */
	const registers: number[] = [];
	let used = first;
	const operandArg = (operand: ChainOperand): Arg =>
		operand.kind === "step"
			? { x: registers[operand.index] ?? 0 }
			: leafArg(operand);
	for (const [i, { name, left, right }] of chain.entries()) {
		const [from] = isLastUse(chain, left, i) ? [operandArg(left)] : [];
		const register = from !== undefined && "x" in from ? from.x : used;
		const live = used;
		if (register === used) used++;
		const args = [operandArg(left), operandArg(right)];
		registers.push(register);
		op(
			"gc_bif2",
			NO_LABEL,
			{ u: live },
			{ ext: ["erlang", name, 2] },
			...args,
			{ x: register },
		);
	}
	op("move", { x: registers.at(-1) ?? 0 }, X0);
}

function isLastUse(chain: Chain, operand: ChainOperand, at: number): boolean {
	const uses = (other: ChainOperand): boolean =>
		operand.kind === "step"
			? other.kind === "step" && other.index === operand.index
			: operand.kind === "var" &&
				other.kind === "var" &&
				other.variable === operand.variable;
	return !chain
		.slice(at + 1)
		.some(({ left, right }) => uses(left) || uses(right));
}

export function emitHelper(
	writer: ModuleWriter,
	name: string,
	label: number,
	{ parameters, test, yes, no }: Helper,
): void {
	const arg = (leaf: Leaf): Arg =>
		leaf.kind === "var"
			? { x: leaf.variable === parameters[0] ? 0 : 1 }
			: constantArg(leaf);
	const op: Op = (instruction, ...args) => writer.op(instruction, ...args);
	const body = (value: HelperBody): void => {
		if (value.kind === "chain") emitChain(op, value.chain, 2, arg);
		else if (value.kind === "part")
			op("bif1", NO_LABEL, { ext: ["erlang", value.name, 1] }, X0, X0);
		else op("move", arg(value), X0);
		op("return");
	};
	const otherwise = writer.newLabel();
	writer.beginFunction(name, 2, label);
	if (typeof test === "string") op(test, { f: otherwise }, X0);
	else op(test.test, { f: otherwise }, arg(test.left), arg(test.right));
	body(yes);
	op("label", { u: otherwise });
	if (no === undefined) op("case_end", X0);
	else body(no);
}
