/** Where in its source a place of a module's code is: what stack traces are made of. */
import type { BeamModule, FunctionName, ImportedName } from "./beam-file.ts";
import { lineIndices, type SourceLine, sourceLine } from "./code-lines.ts";
import { decodedCode, type Instruction } from "./decode.ts";
import { FRAMELESS, frameSizes } from "./stack-frames.ts";

export interface CodePlace extends FunctionName, Partial<SourceLine> {}

/** What a call is of: a function of another module, or of what only the run knows but for its number of arguments. */
export type Callee =
	| ImportedName
	| { readonly module?: undefined; readonly arity: number };

/**
 * Offsets are what AtomVM's stack traces have: the address that a call returns to, or where the interpreter's pc was when
 * an instruction failed, which is behind its opcode. So an offset belongs to what comes before it.
 */
export class CodePlaces {
	private readonly instructions: readonly Instruction[];
	/** For each, see {@link frameSizes}. */
	private frames: readonly (number | undefined)[] | undefined;
	private knownLines: readonly number[] | undefined;
	private knownNames: readonly (FunctionName | undefined)[] | undefined;

	/** @throws AvmjitError of code that cannot be decoded */
	constructor(private readonly beam: BeamModule) {
		this.instructions = decodedCode(beam);
	}

	/** For each instruction, see {@link lineIndices}. */
	private get lines(): readonly number[] {
		this.knownLines ??= lineIndices(this.instructions);
		return this.knownLines;
	}

	/** For each instruction, the function that it is in. */
	private get names(): readonly (FunctionName | undefined)[] {
		if (this.knownNames === undefined) {
			let name: FunctionName | undefined;
			this.knownNames = this.instructions.map(({ op, args }) => {
				if (op.name === "func_info") name = this.functionName(args);
				return name;
			});
		}
		return this.knownNames;
	}

	/** Undefined before the first function and behind the code. */
	place(offset: number): CodePlace | undefined {
		if (offset > this.beam.code.bytes.length) return undefined;
		const at = this.indexBefore(offset);
		const name = this.names[at];
		return name && { ...name, ...sourceLine(this.beam, this.lines[at] ?? 0) };
	}

	/** Of the instruction that an offset is in: `place` is of what ends there. */
	placeOf(offset: number): CodePlace | undefined {
		return this.place(offset + 1);
	}

	/** The name of the instruction that begins at an offset. */
	instructionAt(offset: number): string | undefined {
		const found = this.instructions[this.indexBefore(offset + 1)];
		return found?.offset === offset ? found.op.name : undefined;
	}

	/** All functions of the module, in the order of its code. */
	get functions(): readonly FunctionName[] {
		return [...new Set(this.names)].filter((name) => name !== undefined);
	}

	/** @param args of func_info */
	private functionName([, name, arity]: Instruction["args"]): FunctionName {
		return {
			function: this.beam.atoms[(name?.value ?? 0) - 1] ?? "?",
			arity: arity?.value ?? 0,
		};
	}

	/** What the instruction at a place calls, where it calls a function by its name. */
	callee(offset: number): Callee | undefined {
		// apply gives up where it is, all others behind it.
		const here = this.instructions[this.indexBefore(offset + 1)];
		const isApply = here?.offset === offset && here.op.name === "apply";
		const before = isApply ? here : this.instructions[this.indexBefore(offset)];
		if (before === undefined || before.op.callee === "none") return undefined;
		if (before.op.callee === "value")
			return {
				arity: before.args[before.op.operands.indexOf("arity")]?.value ?? 0,
			};
		const at = before.op.operands.indexOf("import");
		return this.beam.imports[before.args[at]?.value ?? -1];
	}

	/** Whether what is here only handles exceptions: no call returns to it. */
	isHandler(offset: number): boolean {
		let i = this.indexBefore(offset + 1);
		if (this.instructions[i]?.offset !== offset) return false;
		while (this.instructions[i]?.op.name === "label") i++;
		return this.instructions[i]?.op.name === "try_case";
	}

	/** Whether the function has a frame on the stack at a place; undefined where that is not known. */
	hasFrame(offset: number): boolean | undefined {
		this.frames ??= frameSizes(this.instructions);
		const size = this.frames[this.indexBefore(offset)];
		return size === undefined ? undefined : size !== FRAMELESS;
	}

	/** Whether it is the instruction that ends the module's code. */
	isEnd(offset: number): boolean {
		const here = this.instructions[this.indexBefore(offset + 1)];
		return here?.offset === offset && here.op.name === "int_code_end";
	}

	/** The last instruction that starts before an offset; -1 when there is none. */
	private indexBefore(offset: number): number {
		let low = 0;
		let high = this.instructions.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.instructions[middle]?.offset ?? 0) < offset) low = middle + 1;
			else high = middle;
		}
		return low - 1;
	}
}
