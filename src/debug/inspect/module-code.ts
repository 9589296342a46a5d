/** The code of one module, as one asks for it by offsets: functions, lines, frames, what is live. */
import type { BeamModule } from "../../beam/beam-file.ts";
import { lineIndices, sourceLine } from "../../beam/code-lines.ts";
import { decodedCode, type Instruction } from "../../beam/decode.ts";
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

interface Functions {
	readonly functions: readonly FunctionCode[];
	/** For each, the number of its first instruction. */
	readonly firsts: readonly number[];
	/** For each instruction, the number of its function; -1 for none. */
	readonly owners: Int32Array;
}

export class ModuleCode {
	readonly instructions: readonly Instruction[];
	private knownFrames: readonly (number | undefined)[] | undefined;
	private knownLines: readonly number[] | undefined;
	private knownFunctions: Functions | undefined;
	/** By entry labels of functions. */
	private readonly liveness = new Map<number, Liveness>();
	private readonly ys = new Map<number, ReturnType<typeof initialisedYs>>();

	/** @throws AvmjitError of code that cannot be decoded */
	constructor(readonly beam: BeamModule) {
		this.instructions = decodedCode(beam);
	}

	get functions(): readonly FunctionCode[] {
		return this.split.functions;
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
		this.knownFrames ??= frameSizes(this.instructions);
		return this.knownFrames[number];
	}

	functionOf(number: number): FunctionCode | undefined {
		const { functions, owners } = this.split;
		return functions[owners[number] ?? -1];
	}

	place(number: number): CodePlace | undefined {
		const instruction = this.instructions[number];
		const code = this.functionOf(number);
		if (instruction === undefined || code === undefined) return undefined;
		return {
			module: this.beam.name,
			function: `${code.name}/${code.arity}`,
			offset: instruction.offset,
			...sourceLine(this.beam, this.lineOf(number)),
		};
	}

	/** Index in the module's table of lines; 0 for none. */
	lineOf(number: number): number {
		this.knownLines ??= lineIndices(this.instructions);
		return this.knownLines[number] ?? 0;
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
		const { functions, owners, firsts } = this.split;
		const owner = owners[number] ?? -1;
		const code = functions[owner];
		return code && { code, first: firsts[owner] ?? 0 };
	}

	private get split(): Functions {
		this.knownFunctions ??= functionsOf(this.beam, this.instructions);
		return this.knownFunctions;
	}
}

function functionsOf(
	beam: BeamModule,
	instructions: readonly Instruction[],
): Functions {
	const functions = splitFunctions(beam, instructions);
	const owners = new Int32Array(instructions.length).fill(-1);
	const numbers = new Map(instructions.map(({ offset }, i) => [offset, i]));
	const firsts = functions.map((code, n) => {
		const first = numbers.get(code.instructions[0]?.offset ?? 0) ?? 0;
		owners.fill(n, first, first + code.instructions.length);
		return first;
	});
	return { functions, firsts, owners };
}
