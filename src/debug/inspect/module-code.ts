/** The code of one module, as one asks for it by offsets: functions, lines, frames, what is live. */
import type { BeamModule } from "../../beam/beam-file.ts";
import { lineIndices, sourceLine } from "../../beam/code-lines.ts";
import { decodeCode, type Instruction } from "../../beam/decode.ts";
import { OperandKind } from "../../beam/operand.ts";
import { registerCount } from "../../beam/operands.ts";
import { frameSizes } from "../../beam/stack-frames.ts";
import { computeLiveness, type Liveness } from "../../jit/analysis/liveness.ts";
import {
	buildGraph,
	type FunctionCode,
} from "../../jit/graph/function-graph.ts";
import { splitFunctions } from "../../jit/graph/split-functions.ts";
import type { CodePlace } from "../protocol.ts";
import { initialisedYs } from "./initialised-ys.ts";

interface Analysed {
	readonly code: FunctionCode;
	/** Number of its first instruction. */
	readonly first: number;
}

export class ModuleCode {
	readonly instructions: readonly Instruction[];
	readonly functions: readonly FunctionCode[];
	private readonly frames: readonly (number | undefined)[];
	private readonly lines: readonly number[];
	/** For each instruction, the number of its function; -1 for none. */
	private readonly owners: Int32Array;
	private readonly firsts: readonly number[];
	/** By entry labels of functions. */
	private readonly liveness = new Map<number, Liveness>();
	private readonly ys = new Map<number, ReturnType<typeof initialisedYs>>();

	/** @throws AvmjitError of code that cannot be decoded */
	constructor(readonly beam: BeamModule) {
		this.instructions = decodeCode(beam);
		this.frames = frameSizes(this.instructions);
		this.lines = lineIndices(this.instructions);
		this.functions = splitFunctions(beam, this.instructions);
		this.owners = new Int32Array(this.instructions.length).fill(-1);
		const numbers = new Map(
			this.instructions.map(({ offset }, i) => [offset, i]),
		);
		this.firsts = this.functions.map((code, n) => {
			const first = numbers.get(code.instructions[0]?.offset ?? 0) ?? 0;
			this.owners.fill(n, first, first + code.instructions.length);
			return first;
		});
	}

	/** The number of the instruction that an offset is in; -1 for none. */
	numberAt(offset: number): number {
		return this.numberBefore(offset + 1);
	}

	/** Of the last instruction that starts before an offset: for a return address, of the call. */
	numberBefore(offset: number): number {
		let low = 0;
		let high = this.instructions.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.instructions[middle]?.offset ?? 0) < offset) low = middle + 1;
			else high = middle;
		}
		return low - 1;
	}

	/** y registers when an instruction begins; FRAMELESS (beam/stack-frames.ts); undefined where control never comes. */
	frameSize(number: number): number | undefined {
		return this.frames[number];
	}

	functionOf(number: number): FunctionCode | undefined {
		return this.functions[this.owners[number] ?? -1];
	}

	place(number: number): CodePlace | undefined {
		const instruction = this.instructions[number];
		const code = this.functionOf(number);
		if (instruction === undefined || code === undefined) return undefined;
		return {
			module: this.beam.name,
			function: `${code.name}/${code.arity}`,
			offset: instruction.offset,
			...sourceLine(this.beam, this.lines[number] ?? 0),
		};
	}

	/** Index in the module's table of lines; 0 for none. */
	lineOf(number: number): number {
		return this.lines[number] ?? 0;
	}

	/** x registers that may still be read when an instruction begins. */
	live(number: number): readonly number[] {
		const found = this.analysed(number);
		if (found === undefined) return [];
		const { code, first } = found;
		const { entryLabel } = code;
		let known = this.liveness.get(entryLabel);
		if (known === undefined) {
			const registers = registerCount(code.instructions, code.arity);
			known = computeLiveness(code, buildGraph(code), registers);
			this.liveness.set(entryLabel, known);
		}
		return known.before(number - first);
	}

	/** Whether a y register has been written when an instruction begins; before a call, that is so after it, too. */
	isInitialised(number: number, y: number): boolean {
		const found = this.analysed(number);
		if (found === undefined) return false;
		const { code, first } = found;
		let known = this.ys.get(code.entryLabel);
		if (known === undefined) {
			known = initialisedYs(code.instructions);
			this.ys.set(code.entryLabel, known);
		}
		const ys = known[number - first];
		// Where control is said never to come, nothing is known.
		return ys === undefined || ((ys >> BigInt(y)) & 1n) === 1n;
	}

	/** Float registers that the function around an instruction names. */
	floatRegisters(number: number): readonly number[] {
		const found = new Set<number>();
		for (const { args } of this.functionOf(number)?.instructions ?? [])
			for (const { kind, value } of args)
				if (kind === OperandKind.FloatRegister) found.add(value);
		return [...found].sort((a, b) => a - b);
	}

	private analysed(number: number): Analysed | undefined {
		const owner = this.owners[number] ?? -1;
		const code = this.functions[owner];
		return code && { code, first: this.firsts[owner] ?? 0 };
	}
}
