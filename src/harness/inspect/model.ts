/**
 * What there is to see of a compiled module: its functions, each as steps in the order of its wasm code. A step is a BEAM
 * instruction (or what the compiler adds), its line in the source, what was known when it was compiled, and its code.
 */
import type { CodePart } from "../../jit/emit/code-marks.ts";
import type { CodeSizes } from "./sizes.ts";

/** Programs get this, too: `avmjit inspect --json`. */
export interface InspectedModule {
	readonly name: string;
	/** The .beam, or the .avm that it is in. */
	readonly file: string;
	/** The source's path; undefined when it was not found. */
	readonly source: string | undefined;
	readonly sizes: CodeSizes;
	readonly functions: readonly InspectedFunction[];
	/** Functions that the compiler adds: ways out, calls that may collect, tables. */
	readonly helpers: readonly InspectedFunction[];
}

export interface InspectedFunction {
	/** `module:name/arity`, or what the compiler calls a function of its own. */
	readonly name: string;
	/** Why it stays with the interpreter. */
	readonly skipped?: string | undefined;
	/** Bytes of wasm. */
	readonly bytes: number;
	readonly steps: readonly InspectedStep[];
}

export interface InspectedStep {
	readonly part: CodePart;
	/** Of an instruction: its byte offset in the bytecode. */
	readonly offset?: number | undefined;
	/** The instruction, or what the code is for. */
	readonly text: string;
	/** What its numbers stand for: the function called. */
	readonly comment: string;
	/** More of an instruction that was shown before. */
	readonly again: boolean;
	/** Undefined when the module does not say. */
	readonly place?: SourcePlace | undefined;
	/** x registers that are read by it or later. */
	readonly live: readonly string[];
	/** Registers of which something is known before it: `["x0", "integer 0..99"]`. */
	readonly types: readonly (readonly [register: string, type: string])[];
	/** How it was compiled, where that is no matter of course. */
	readonly remarks: readonly string[];
	readonly wasm: readonly WasmLine[];
}

export interface SourcePlace {
	/** As the module's table of lines has it. */
	readonly file: string;
	readonly line: number;
	/** Undefined when the file was not found. */
	readonly text?: string | undefined;
}

export interface WasmLine {
	/** Bytes from the start of the module. */
	readonly offset: number;
	readonly size: number;
	/** How many blocks it is in. */
	readonly depth: number;
	readonly text: string;
	/** What its number stands for, where that can be told. */
	readonly comment?: string | undefined;
	/** The instruction of an inlined function that it is for. */
	readonly inlined?: string | undefined;
}
