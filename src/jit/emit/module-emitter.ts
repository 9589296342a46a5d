import type { Instruction } from "../../beam/decode.ts";
import type { Operand } from "../../beam/operands.ts";
import type { TypeEntry } from "../../beam/types.ts";
import type { Code } from "../../wasm/code.ts";
import type { FuncRef } from "../../wasm/refs.ts";
import type { CodeMarks } from "./code-marks.ts";
import type { CompileTarget } from "./compile-target.ts";
import type { CompiledFunction, ImportTable } from "./import-table.ts";
import type { Outlined } from "./outlined.ts";

/** What handlers need of the module being compiled. */
export interface ModuleEmitter {
	readonly target: CompileTarget;
	readonly options: CompileOptions;
	/** The wasm function of the Erlang function with this entry label; undefined when it is not compiled. */
	functionAt(entryLabel: number): CompiledFunction | undefined;
	/** Byte offset of a label's `label` instruction. */
	labelOffset(label: number): number;
	/** A C function of the prepared AtomVM, or of the native runtime. */
	runtime(symbol: string, parameters?: number): FuncRef;
	readonly outlined: Outlined;
	readonly imports: ImportTable;
	/** Where the code's map is noted; undefined when none is asked for. */
	readonly marks: CodeMarks | undefined;
	/** With `checkExits`: traps unless the process in memory is sound, these x registers included. */
	checkState(code: Code, live: readonly number[]): void;
	/** An exit was compiled for this instruction. */
	countExit(instruction: Instruction): void;
	/** Whether the function tells the host what it does ({@link CompileOptions.traced}). */
	traces(name: string, arity: number): boolean;
	/** The host's function that it is told by. */
	tracedFunction(): FuncRef;
	/** Whether the instruction is to be left to the interpreter on purpose. */
	leavesAt(instruction: Instruction): boolean;
	/** Whether the host is asked before the instruction. */
	asksAt(instruction: Instruction): boolean;
	/** The host's function {@link ASK}. */
	readonly ask: FuncRef;
	/** The host's function {@link STOPPED}. */
	readonly stopped: FuncRef;
	/** Undefined when there is no such import. */
	importArity(index: number): number | undefined;
	/** `name/arity` of an import of module erlang, "" for other modules' imports. */
	importName(index: number): string;
	/** Name of the module's atom `index` (1-based), "" for none. */
	atomName(index: number): string;
	/** Bytes of the module's string table; fewer when it ends before. */
	string(offset: number, length: number): Uint8Array;
	/** The names in an operand that is a list of flags (nil or a literal), undefined for others. */
	literalFlags(operand: Operand): string | undefined;
	/** Whether an operand is the literal map without pairs. */
	isEmptyMap(operand: Operand): boolean;
	/** The value of an operand that is a float literal. */
	floatLiteral(operand: Operand): number | undefined;
	/** The module's Type chunk. */
	readonly types: readonly TypeEntry[];
}

export interface CompileOptions {
	/** Count the instructions that native code executes. */
	readonly count: boolean;
	/** Name the locals in the name section, too: for people. */
	readonly localNames?: boolean;
	/**
	 * Names and a source map for debuggers: functions are `mod:fun/arity`, locals have the names of variables with those of
	 * registers, and the code's map is made. The code is the same.
	 */
	readonly debug?: boolean;
	/** Also say which bytes are for which instruction (code-map.ts); the code is the same. */
	readonly map?: boolean;
	/** Collect the heap at every allocation: a mode that hunts bugs. */
	readonly collectAlways?: boolean;
	/** Every call and every return goes through the driver, with no wasm frames left: a mode that hunts bugs. */
	readonly unwindCalls?: boolean;
	/** Check the state of the process at every exit (native/check.c): a mode that hunts bugs. */
	readonly checkExits?: boolean;
	/** Reductions of a turn, when they are to be exact: a mode that hunts bugs. */
	readonly reductions?: number;
	/**
	 * Whether to leave at the instruction at a byte offset, though it could be compiled: a mode that hunts bugs. It is asked
	 * more than once, and always answers the same.
	 */
	readonly leaveHere?: (
		offset: number,
		module: string,
		opcode: number,
	) => boolean;
	/**
	 * Whether the host is asked (`ask`) before the instruction at a byte offset whether to leave there. In a run of integer
	 * arithmetic that is at its first instruction only, and in a function that is inlined nowhere.
	 */
	readonly askHere?: (offset: number, module: string) => boolean;
	/** Functions that tell the host of calls, returns, sends and receives (src/host/tracing.ts); none when left out. */
	readonly traced?: (name: string, arity: number, module: string) => boolean;
	/**
	 * Address of a map of stops (STOP_MAP_BYTES of them): before an instruction whose address has a byte there that is not 0,
	 * modulo the map's size, the host is told. Nothing is inlined then, and integer arithmetic is not made in runs.
	 */
	readonly stops?: number;
	/** Optimisations that are switched off, to find out whether one of them is at fault. */
	readonly without?: readonly Optimisation[];
}

/** What makes more than one instruction at a time, or relies on what was before. */
export const OPTIMISATIONS = {
	inlining: "small functions written in place of their calls",
	runs: "runs of integer arithmetic",
	"cached-y": "y registers kept in locals",
	"pending-heap": "allocations whose heap pointer is written later",
	facts: "what is known of values from the code before",
} as const;

export type Optimisation = keyof typeof OPTIMISATIONS;

export function isWithout(
	{ without }: CompileOptions,
	optimisation: Optimisation,
): boolean {
	return without?.includes(optimisation) === true;
}
