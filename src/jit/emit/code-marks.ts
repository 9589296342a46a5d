/**
 * What is noted of a module's code while it is written, when that is asked for ({@link CompileOptions.map}): which bytes
 * are for what, and what was known at each instruction. ../code-map.ts makes the module's map of it.
 */
import type { Code } from "../../wasm/code.ts";
import type { RegisterKey } from "../analysis/facts.ts";
import type { ValueType } from "../analysis/value-types.ts";

/**
 * What a function's bytes are for. `locals`: their declarations. `entry`: finds the place to go on at. `head`: what a
 * call does first (reductions). `flow`: blocks, and ways from one to the next. `instruction`: one of the BEAM's.
 * `helper`: a function that the compiler adds.
 */
export type CodePart =
	| "locals"
	| "entry"
	| "head"
	| "flow"
	| "instruction"
	| "helper";

export interface CodeSpot {
	readonly part: CodePart;
	/** Of an instruction: its byte offset in the module's bytecode. */
	readonly offset?: number | undefined;
	/** Where `offset` is a call that a function was inlined for: the instruction of that function. */
	readonly inlined?: number | undefined;
}

/** What was known when an instruction was compiled. */
export interface InstructionNote {
	/** x registers that are read by it or after it. */
	readonly live: readonly number[];
	/** Values known to be less than anything: x registers from 0, y registers from `FIRST_Y`. */
	readonly types: readonly (readonly [RegisterKey, ValueType])[];
	/** Offset of the first instruction of the run of integer arithmetic that it was compiled in. */
	readonly run?: number | undefined;
}

export class CodeMarks {
	/** By the number that the writer is given. */
	readonly spots: CodeSpot[] = [];
	/** By the instruction's offset. */
	readonly notes = new Map<number, InstructionNote>();
	/** Offsets of instructions at which native code always leaves, and of those at which it may. */
	readonly left = new Set<number>();
	readonly exits = new Set<number>();

	/** Names of labels: the first has the mark -1, the next one -2. */
	private readonly labels: string[] = [];

	/** The block or loop that is opened next has this name. */
	label(code: Code, name: string): void {
		code.mark(-this.labels.push(name));
	}

	/** The name that a mark stands for. */
	labelName(mark: number): string | undefined {
		return mark < 0 ? this.labels[-mark - 1] : undefined;
	}

	/** What is written from here on is for this. */
	start(code: Code, spot: CodeSpot): void {
		code.mark(this.spots.push(spot) - 1);
	}

	/** Only the first time: code that is written once more, for a slow case, is for the same instruction. */
	note(offset: number, note: () => InstructionNote): void {
		if (!this.notes.has(offset)) this.notes.set(offset, note());
	}
}
