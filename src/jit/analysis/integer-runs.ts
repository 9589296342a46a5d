/**
 * Runs of integer arithmetic: instructions one after the other in which later ones use what earlier ones computed. What
 * lies between need not be made a term: a run is computed in 64 bits and boxed once, at its end (emit/bifs/integer-run.ts).
 */
import type { Instruction } from "../../beam/decode.ts";
import { OperandKind } from "../../beam/operand.ts";
import { integerValue, type Operand, unsigned } from "../../beam/operands.ts";
import { traitsOf } from "../instruction-traits.ts";

/** Where a step's operand comes from. */
export type Source =
	| { readonly kind: "constant"; readonly value: bigint }
	/** A register as it was before the run, by index of {@link IntegerRun.inputs}. */
	| { readonly kind: "input"; readonly index: number }
	/** The result of an earlier step. */
	| { readonly kind: "step"; readonly index: number };

export interface RunStep {
	/** Index of its instruction in the function. */
	readonly instruction: number;
	/** `name/2` of module erlang. */
	readonly operator: string;
	readonly operands: readonly [Operand, Operand];
	readonly sources: readonly [Source, Source];
	readonly destination: Operand;
}

export interface IntegerRun {
	/** Its instructions: from the first to before `end`. */
	readonly first: number;
	readonly end: number;
	readonly steps: readonly RunStep[];
	readonly inputs: readonly Operand[];
	/** Steps whose results are in registers that may be read later: the last write of each register. */
	readonly results: readonly number[];
	/** By step: only the low 64 bits of its result count, as all that uses it are masked in the end. */
	readonly onlyLowBits: readonly boolean[];
}

const INT64_MIN = -(2n ** 63n);
const INT64_MAX = 2n ** 63n - 1n;

/** Operators, and whether the low bits of the result depend on nothing but the low bits of the operands. */
const operators: ReadonlyMap<string, boolean> = new Map([
	["+/2", true],
	["-/2", true],
	["*/2", true],
	["band/2", true],
	["bor/2", true],
	["bxor/2", true],
	["bsl/2", true],
	["bsr/2", false],
	["div/2", false],
	["rem/2", false],
]);
const WITH_CONSTANT = new Set(["bsl/2", "bsr/2", "div/2", "rem/2"]);

export function isArithmetic(operator: string): boolean {
	return operators.has(operator);
}

interface Step {
	readonly instruction: number;
	readonly operator: string;
	readonly operands: readonly [Operand, Operand];
	readonly destination: Operand;
}

/**
 * The run that starts at an instruction, if there is one. `importName` gives an import's `name/arity` of module erlang;
 * `liveAfter`, the x registers read after an instruction.
 */
export function findRun(
	instructions: readonly (Instruction | undefined)[],
	from: number,
	end: number,
	importName: (index: number) => string,
	liveAfter: (instruction: number) => readonly number[],
): IntegerRun | undefined {
	const steps: Step[] = [];
	for (let i = from; i < end; i++) {
		const instruction = instructions[i];
		if (instruction === undefined) break;
		const step = stepOf(instruction, i, importName);
		if (step !== undefined) steps.push(step);
		else if (steps.length === 0 || traitsOf(instruction.op).run !== "between")
			break;
	}
	const connected = steps.slice(0, connectedSteps(steps));
	return connected.length < 2 ? undefined : link(connected, liveAfter);
}

function stepOf(
	{ op, args }: Instruction,
	instruction: number,
	importName: (index: number) => string,
): Step | undefined {
	if (traitsOf(op).run !== "step") return undefined;
	const [, , bif, left, right, destination] = args;
	if (!bif || !left || !right || !destination) return undefined;
	const operator = importName(unsigned(bif));
	if (!operators.has(operator) || !isOperand(left)) return undefined;
	const accepted = WITH_CONSTANT.has(operator)
		? isConstantFor(operator, right)
		: isOperand(right);
	if (!accepted) return undefined;
	return { instruction, operator, operands: [left, right], destination };
}

function constantOf(operand: Operand): bigint | undefined {
	const value = integerValue(operand);
	return value === undefined ? undefined : BigInt(value);
}

function isOperand(operand: Operand): boolean {
	const constant = constantOf(operand);
	if (constant !== undefined)
		return constant > INT64_MIN && constant <= INT64_MAX;
	return operand.kind === OperandKind.X || operand.kind === OperandKind.Y;
}

function isConstantFor(operator: string, operand: Operand): boolean {
	const constant = constantOf(operand);
	if (constant === undefined || constant > INT64_MAX) return false;
	if (operator === "bsl/2") return constant >= 0n && constant < 64n;
	return operator === "bsr/2" ? constant >= 0n : constant > 0n;
}

function registerOf(operand: Operand): string {
	return `${operand.kind} ${operand.value}`;
}

/** How many of the first steps hang together: each but the first uses a result, or what it computes is used with one. */
function connectedSteps(steps: readonly Step[]): number {
	const written = new Map<string, number>();
	/** The last step that has to be in, if those before are. */
	let reach = 0;
	const uses: [from: number, to: number][] = [];
	for (const [i, { operands, destination }] of steps.entries()) {
		for (const operand of operands) {
			const from = written.get(registerOf(operand));
			if (from !== undefined) uses.push([from, i]);
		}
		written.set(registerOf(destination), i);
	}
	for (;;) {
		const further = uses
			.filter(([from, to]) => from <= reach && to > reach)
			.map(([, to]) => to);
		if (further.length === 0) return reach + 1;
		reach = Math.max(...further);
	}
}

function link(
	steps: readonly Step[],
	liveAfter: (instruction: number) => readonly number[],
): IntegerRun {
	const inputs: Operand[] = [];
	const sources = new Map<string, Source>();
	const sourceOf = (operand: Operand): Source => {
		const constant = constantOf(operand);
		if (constant !== undefined) return { kind: "constant", value: constant };
		const register = registerOf(operand);
		let source = sources.get(register);
		if (source === undefined) {
			source = { kind: "input", index: inputs.push(operand) - 1 };
			sources.set(register, source);
		}
		return source;
	};
	const linked = steps.map((step, index): RunStep => {
		const [left, right] = step.operands;
		const found = { ...step, sources: [sourceOf(left), sourceOf(right)] };
		sources.set(registerOf(step.destination), { kind: "step", index });
		return found as unknown as RunStep;
	});
	const last = steps.at(-1)?.instruction ?? 0;
	const live = new Set(liveAfter(last));
	const results = linked.flatMap(({ destination }, index) => {
		const now = sources.get(registerOf(destination));
		const isLast = now?.kind === "step" && now.index === index;
		const isRead =
			destination.kind !== OperandKind.X || live.has(destination.value);
		return isLast && isRead ? [index] : [];
	});
	return {
		first: steps[0]?.instruction ?? 0,
		end: last + 1,
		steps: linked,
		inputs,
		results,
		onlyLowBits: lowBits(linked, results),
	};
}

/** Masking with a positive constant makes an exact result of low bits; operators that keep to low bits pass this on. */
function lowBits(steps: readonly RunStep[], results: readonly number[]) {
	const onlyLow = steps.map((_, index) => !results.includes(index));
	for (let i = steps.length - 1; i >= 0; i--) {
		const step = steps[i];
		if (step === undefined) continue;
		const isMask =
			step.operator === "band/2" &&
			step.sources.some((s) => s.kind === "constant" && s.value >= 0n);
		const passesOn =
			isMask || (onlyLow[i] === true && operators.get(step.operator) === true);
		if (passesOn) continue;
		for (const source of step.sources) {
			if (source.kind === "step") onlyLow[source.index] = false;
		}
	}
	return onlyLow;
}
