/** What is known of an AtomVM.wasm before it is read. */

/** A file of an npm package. */
export interface NpmSource {
	readonly package: string;
	readonly version: string;
	/** Path within the package. */
	readonly file: string;
	/** SHA-256 of the file, lower-case hex. */
	readonly sha256: string;
}

/** An AtomVM.wasm as it was found. */
export interface AtomVmFile {
	readonly bytes: Uint8Array;
	/** For messages: the path as the user wrote it, or the file in its package. */
	readonly where: string;
	/** SHA-256 of the bytes, lower-case hex. */
	readonly hash: string;
}

/** AtomVM's functions by which the interpreter's loop goes from one process to another. */
export type ProcessSwitch =
	| "scheduler_run"
	| "scheduler_next"
	| "scheduler_wait";

/**
 * What the passes look for by its name or shape: what no section of a binary tells. Layouts, prototypes, constants, imports
 * and sizes are read from the binary; which functions must be there is in needs.ts.
 */
export interface Shape {
	readonly interpreter: Interpreter;
	readonly locks: Locks;
	readonly naming: Naming;
	/** The import that SAFE_HEAP's helpers call for a bad address. */
	readonly safeHeapTrap: string;
}

export interface Interpreter {
	/** The C function with the interpreter's loop. */
	readonly loop: string;
	/** What the loop calls: when it does not, it was inlined, and the slices would be wrong. */
	readonly switches: readonly ProcessSwitch[];
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
	/** What stands before the name of a function in the names of the thunks that the table holds, if it holds thunks. */
	readonly thunkPrefix: string;
	/** Where a function of the C library is when it has not its own name. */
	readonly libraryPrefix: string;
	/** Functions of the table that generated code may import: guard BIFs and NIFs. */
	readonly callable: RegExp;
}

/** AtomVM 0.7 and later, compiled by Emscripten. */
export const EMSCRIPTEN: Shape = {
	interpreter: {
		loop: "scheduler_entry_point",
		switches: ["scheduler_run", "scheduler_next", "scheduler_wait"],
		dispatchLabels: 150,
	},
	locks: {
		// Copies that the optimiser made have a number.
		ofVm: /^smp_(mutex|rwlock|spinlock)_(try)?(rd|wr)?(un)?lock(_\d+)?$/,
		ofLibrary: /^__pthread_(mutex|rwlock)_(try)?(rd|wr)?(un)?lock$/,
	},
	naming: {
		// Binaryen's fpcast-emu pass.
		thunkPrefix: "byn$fpcast-emu$",
		libraryPrefix: "emscripten_builtin_",
		callable: /^(bif|nif)_/,
	},
	safeHeapTrap: "segfault",
};
