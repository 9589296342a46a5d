/**
 * What must be known of a build of AtomVM besides what its binary says. Layouts, prototypes, constants, imports and sizes
 * are read from the binary; what no section of it tells is asked for here, by name. One file of builds/ for each build.
 */
export interface AtomVmBuild {
	/** For messages. */
	readonly name: string;
	readonly source: NpmSource;
	readonly interpreter: Interpreter;
	readonly locks: Locks;
	readonly naming: Naming;
	/** The import that SAFE_HEAP's helpers call for a bad address; undefined when the build has no such checks. */
	readonly safeHeapTrap?: string;
}

/** A file of an npm package. */
export interface NpmSource {
	readonly package: string;
	readonly version: string;
	/** Path within the package. */
	readonly file: string;
	/** SHA-256 of the file, lower-case hex. */
	readonly sha256: string;
}

/** AtomVM's functions by which the interpreter's loop goes from one process to another. */
export type ProcessSwitch =
	| "scheduler_run"
	| "scheduler_next"
	| "scheduler_wait";

export interface Interpreter {
	/** The C function with the interpreter's loop. */
	readonly loop: string;
	/** How often the loop calls each: where inlining has changed that, the slices would be wrong. */
	readonly switches: Readonly<Record<ProcessSwitch, number>>;
	/** The br_table that dispatches by opcode has at least so many labels, and no other of the loop has. */
	readonly dispatchLabels: number;
}

/** Functions that lock and unlock, by their names. */
export interface Locks {
	/** AtomVM's, whose tries return whether they succeeded. */
	readonly ofVm: RegExp;
	/** The C library's, which return 0 for success. */
	readonly ofLibrary: RegExp;
}

export interface Naming {
	/** What stands before the name of a function in the names of the thunks that the table holds; "" for no thunks. */
	readonly thunkPrefix: string;
	/** Where a function of the C library is when it has not its own name. */
	readonly libraryPrefix: string;
	/** Functions of the table that generated code may import: guard BIFs and NIFs. */
	readonly callable: RegExp;
}
