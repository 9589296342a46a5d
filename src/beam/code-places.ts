/** Where in its source a place of a module's code is: what stack traces are made of. */
import type { BeamModule, FunctionName, ImportedName } from "./beam-file.ts";
import { decodeCode, type Instruction } from "./decode.ts";
import { framesOf } from "./stack-frames.ts";

export interface CodePlace extends FunctionName {
	/** The source file by the name that the module has of it. */
	readonly file?: string;
	/** From 1. */
	readonly line?: number;
}

/** How a function of another module is called: which one it is, or that only the run knows. */
export type Callee = ImportedName | "dynamic";

/**
 * Offsets are what AtomVM's stack traces have: the address that a call returns to, or where the interpreter's pc was when
 * an instruction failed, which is behind its opcode. So an offset belongs to what comes before it.
 */
export class CodePlaces {
	private readonly instructions: readonly Instruction[];
	private readonly frames: readonly (boolean | undefined)[];

	/** @throws AvmjitError of code that cannot be decoded */
	constructor(private readonly beam: BeamModule) {
		this.instructions = decodeCode(beam);
		this.frames = framesOf(this.instructions);
	}

	/** Undefined before the first function and behind the code. */
	place(offset: number): CodePlace | undefined {
		const at = this.indexBefore(offset);
		if (at === -1 || offset > this.beam.code.bytes.length) return undefined;
		let location: Pick<CodePlace, "file" | "line"> | undefined;
		for (let i = at; i >= 0; i--) {
			const { op, args } = this.instructions[i] as Instruction;
			if (op.name === "line") location ??= this.location(args[0]?.value ?? 0);
			if (op.name !== "func_info") continue;
			return {
				...this.functionName(args),
				...(location ?? this.lineBefore(i)),
			};
		}
		return undefined;
	}

	/** All functions of the module, in the order of its code. */
	get functions(): readonly FunctionName[] {
		return this.instructions
			.filter(({ op }) => op.name === "func_info")
			.map(({ args }) => this.functionName(args));
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
		if (here?.offset === offset && here.op.name === "apply") return "dynamic";
		const before = this.instructions[this.indexBefore(offset)];
		if (before === undefined || before.op.callee === "none") return undefined;
		if (before.op.callee === "value") return "dynamic";
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
		return this.frames[this.indexBefore(offset)];
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

	/** Of a func_info: the line of the function's head. */
	private lineBefore(index: number): Pick<CodePlace, "file" | "line"> {
		const { op, args } = this.instructions[index - 1] ?? {};
		return op?.name === "line" ? this.location(args?.[0]?.value ?? 0) : {};
	}

	/** Of the instruction `line N`; nothing where that says "nowhere". */
	private location(index: number): Pick<CodePlace, "file" | "line"> {
		const { files, lines } = this.beam.lines;
		const found = lines[index];
		if (found === undefined || found.line === 0) return {};
		const own = `${this.beam.name}.erl`;
		const file = found.file === 0 ? own : (files[found.file - 1] ?? own);
		return { file, line: found.line };
	}
}
