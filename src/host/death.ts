/** How a process died of an exception that nobody caught: what is recorded of it, in both modes alike. */

/** A frame of a stack trace. */
export interface StackFrame {
	readonly module: string;
	readonly function: string;
	readonly arity: number;
	/** What it was called with, each as `~w` prints it; known of functions in C only, and not always. */
	readonly arguments?: readonly string[];
	/** The source file by the name that the module has of it; absent where nothing is known, as of NIFs. */
	readonly file?: string;
	/** From 1. */
	readonly line?: number;
	/** That line, where the file is found beside the module's. */
	readonly source?: string;
}

/** An exception of Erlang; the innermost frame is the first one. */
export interface ErlangException {
	readonly class: "error" | "exit" | "throw";
	/** As `~w` prints it, whole. */
	readonly reason: string;
	readonly trace: readonly StackFrame[];
	/** Of `undef`: what of the function is not there, and where its module was looked for. */
	readonly explanation?: string;
}

export interface ProcessDeath extends ErlangException {
	/** As `~w` prints it: `<0.5.0>`. */
	readonly pid: string;
	/** The name it was registered by. */
	readonly registeredName?: string;
	/** Whether it is the process that ran the program: its death is the program's end. */
	readonly isMain: boolean;
}
