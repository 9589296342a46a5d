/**
 * What a debugger and the thread that runs the VM say to each other. Data only: all of it goes between threads, and a
 * program may read it. The debugger's side is {@link DebugSession} (session.ts), the VM's is in vm/.
 */

import type { FunctionSelection } from "../harness/selection.ts";
import type { VmBuild } from "../host/build.ts";
import type { ProcessDeath } from "../host/death.ts";
import type { Stream } from "../host/output.ts";

/** A program to debug. */
export interface DebugTarget {
	/** The tracing build (host/tracing-build.ts). */
	readonly build: VmBuild;
	/** `.beam` and `.avm` files to load; the last one is run. */
	readonly files: readonly string[];
	/** Folder of the program: paths that it opens start there. */
	readonly folder: string;
	/** Which functions are native; false: emulated. */
	readonly jit: false | FunctionSelection;
	/** `start` when left out; without arguments. */
	readonly functionName?: string;
	/** Stops before the first instruction of that function. */
	readonly stopOnEntry: boolean;
}

/** A place in a module's code. */
export interface CodePlace {
	readonly module: string;
	/** `name/arity`. */
	readonly function: string;
	/** Byte offset of the instruction in the bytecode. */
	readonly offset: number;
	/** As the Line chunk has them; left out where it has none. */
	readonly file?: string;
	readonly line?: number;
}

// -- breakpoints ---------------------------------------------------------------------------------------------------

export type BreakpointAt =
	/** A path, or the end of one; of the lines with code from `line` on the first one counts. */
	| { readonly file: string; readonly line: number }
	| {
			readonly module: string;
			readonly function: string;
			readonly arity: number;
	  }
	/** An instruction. */
	| { readonly module: string; readonly offset: number };

export interface BreakpointRequest {
	/** Chosen by the debugger. */
	readonly id: number;
	readonly at: BreakpointAt;
	/** An Erlang guard; the stop is left out where it is not true. */
	readonly condition?: string;
	/** `5`: from the fifth hit on; `= 5`, `> 5`, `>= 5`, `< 5`, `<= 5`, `% 5`: every fifth. */
	readonly hits?: string;
	/** Prints this in place of stopping: `{Expression}` stands for its value. */
	readonly log?: string;
}

export interface BreakpointStatus {
	readonly id: number;
	/** Where it is; none as long as no module with the place is loaded. */
	readonly places: readonly CodePlace[];
	/** Why it has no place, or what of it cannot be understood. */
	readonly message?: string;
}

/** Exceptions that stop the process that they are raised in, before its stack is unwound. */
export interface ExceptionStops {
	readonly caught: boolean;
	readonly uncaught: boolean;
}

// -- what there is to see -------------------------------------------------------------------------------------------

/** AtomVM's number of a process: 1 for `<0.1.0>`. */
export type ProcessId = number;

export interface ProcessInfo {
	readonly id: ProcessId;
	/** `<0.1.0>`. */
	readonly pid: string;
	readonly registeredName?: string;
	readonly state: "running" | "ready" | "waiting" | "ended";
	/** Where it is, or goes on. */
	readonly at?: CodePlace;
	readonly messages: number;
	/** Words of its heap and stack. */
	readonly heapWords: number;
	/** pids and names of processes that are linked to it, that it monitors, and that monitor it. */
	readonly links: readonly string[];
	readonly monitors: readonly string[];
	readonly monitoredBy: readonly string[];
}

export interface FrameInfo {
	/** 0 is the innermost one. */
	readonly index: number;
	readonly at: CodePlace;
	/** Which of the two executes it. Of calling frames: which one will, when the call returns. */
	readonly by: "native" | "interpreter";
	/** The Erlang source, when it was found: an absolute path. */
	readonly path?: string;
}

export interface FramePage {
	readonly frames: readonly FrameInfo[];
	/** Of the whole stack. */
	readonly total: number;
}

/** A frame of a process that is stopped. */
export interface FrameAt {
	readonly process: ProcessId;
	readonly frame: number;
}

/** Names something that has parts; good until the program goes on. */
export type TermReference = number;

export interface Variable {
	/** A variable's, a register's (`x0`, `y2`, `fr1`), an element's number, a map's key. */
	readonly name: string;
	/** The value as Erlang prints it, cut at some length. */
	readonly value: string;
	/** `integer`, `atom`, `list`, `map`, `binary`, `pid`, `fun`, …; `no term` where there is none. */
	readonly type: string;
	/** 0: it has no parts. */
	readonly reference: TermReference;
	/** Parts with numbers (elements, pages) and with names (keys, "text", "hex"). */
	readonly indexed: number;
	readonly named: number;
}

/** Groups of variables of a frame; those without any are left out. */
export interface Scope {
	/**
	 * `Variables` (by name), `x registers`, `y registers`, `float registers`, where an exception is raised `Exception` in
	 * place of the x registers, which it has overwritten; of the process: `Mailbox`, `Dictionary`.
	 */
	readonly name: string;
	readonly variables: readonly Variable[];
}

export interface ExceptionInfo {
	readonly class: "error" | "exit" | "throw";
	/** The reason as a term, and with its parts. */
	readonly reason: Variable;
	/** Whether nothing catches it. */
	readonly isUncaught: boolean;
}

export interface Instruction {
	readonly offset: number;
	/** As `avmjit inspect` prints it. */
	readonly text: string;
	readonly line?: number;
	readonly file?: string;
	/** `name/arity`, at the first instruction of a function. */
	readonly function?: string;
	/** Bytes in the bytecode, as hex. */
	readonly bytes: string;
	/** The WebAssembly made of it: address in the module and text; none where it is not compiled. */
	readonly wasm: readonly { readonly offset: number; readonly text: string }[];
}

export interface ModuleInfo {
	readonly name: string;
	/** AtomVM's number of it. */
	readonly index: number;
	/** The file it was loaded from. */
	readonly file: string;
	/** Its Erlang source, when found. */
	readonly path?: string;
	/** Compiled functions, and all. */
	readonly native: number;
	readonly functions: number;
}

// -- requests ----------------------------------------------------------------------------------------------------

/** How a process goes on to its next stop. */
export type Resume =
	| { readonly kind: "continue" }
	| {
			readonly kind: "step";
			readonly process: ProcessId;
			/** `over` a call, `in` to it, `out` of the function; `instruction`s of the code, or lines of the source. */
			readonly how: "over" | "in" | "out";
			readonly by: "line" | "instruction";
	  };

/** By name: what a request takes, and its answer. Those but the first four are for a VM that is stopped. */
export interface Requests {
	/** All breakpoints: those that were before and are not among these go. */
	setBreakpoints: [readonly BreakpointRequest[], readonly BreakpointStatus[]];
	setExceptionStops: [ExceptionStops, null];
	/** Places where a breakpoint can be: line numbers from `line` to `endLine`. */
	breakpointLines: [
		{ readonly file: string; readonly line: number; readonly endLine: number },
		readonly number[],
	];
	modules: [null, readonly ModuleInfo[]];
	/** The answer comes before the program goes on. */
	resume: [Resume, null];
	processes: [null, readonly ProcessInfo[]];
	/** @param count 0: all */
	frames: [
		{
			readonly process: ProcessId;
			readonly start: number;
			readonly count: number;
		},
		FramePage,
	];
	scopes: [FrameAt, readonly Scope[]];
	/** Parts of what a reference names, with numbers first. @param count 0: all */
	parts: [
		{
			readonly reference: TermReference;
			readonly start: number;
			readonly count: number;
			readonly which: "indexed" | "named" | "all";
		},
		readonly Variable[],
	];
	/** A guard expression, in a frame. An expression that is wrong is an error whose text says where. */
	evaluate: [FrameAt & { readonly expression: string }, Variable];
	/** The whole term, printed on lines of so many characters. */
	print: [FrameAt & { readonly expression: string }, string];
	/** Instructions from `before` before the one at `offset` on. */
	disassemble: [
		{
			readonly module: string;
			readonly offset: number;
			readonly before: number;
			readonly count: number;
		},
		readonly Instruction[],
	];
	/** A module's BEAM listing, with the offset of each line's instruction (-1: none): what is shown without a source. */
	listing: [
		{ readonly module: string },
		{ readonly text: string; readonly offsets: readonly number[] },
	];
	/** The reason of the exception that it is stopped at. */
	exception: [{ readonly process: ProcessId }, ExceptionInfo | null];
}

export type RequestName = keyof Requests;
export type Params<N extends RequestName> = Requests[N][0];
export type Answer<N extends RequestName> = Requests[N][1];

// -- events ------------------------------------------------------------------------------------------------------

export type StopReason =
	| "entry"
	| "breakpoint"
	| "step"
	| "pause"
	| "exception";

export interface Stopped {
	readonly event: "stopped";
	readonly reason: StopReason;
	/** The process that was running; of a pause while all wait, one of them. */
	readonly process: ProcessId;
	readonly at: CodePlace;
	/** Of `breakpoint`: which. */
	readonly breakpoints: readonly number[];
	/** For people: of an exception its class and reason. */
	readonly text?: string;
}

export interface DebugOutcome {
	readonly kind: "value" | "exception" | "crash" | "unloadable" | "terminated";
	/** The value, the exit reason, or what went wrong. */
	readonly text: string;
	/** Of a program that called C's exit(). */
	readonly exitStatus?: number;
}

export type DebugEvent =
	| Stopped
	| { readonly event: "resumed" }
	| { readonly event: "module"; readonly module: ModuleInfo }
	/** A breakpoint has got a place, with a module that was loaded later. */
	| { readonly event: "breakpoint"; readonly status: BreakpointStatus }
	| {
			readonly event: "process";
			readonly id: ProcessId;
			readonly is: "new" | "ended";
	  }
	| { readonly event: "death"; readonly death: ProcessDeath }
	| {
			readonly event: "output";
			readonly stream: Stream;
			readonly text: string;
	  }
	/** A logpoint's text. */
	| { readonly event: "log"; readonly text: string; readonly at: CodePlace }
	/** The last one. */
	| { readonly event: "ended"; readonly outcome: DebugOutcome };
