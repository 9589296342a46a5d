/** The options of the JIT that are for users. */
export interface JitOptions {
	/**
	 * Bytes of the thread's native stack; what V8 gives the main thread when left out. With more (of a worker thread,
	 * `resourceLimits.stackSizeMb`) deep recursions return from wasm function to wasm function further.
	 */
	readonly stackSize?: number;
	/** Compile a module as soon as it is loaded; when left out, when it is first called. */
	readonly ahead?: boolean;
	/** Folder in which compiled modules are kept for later runs, made when it is not there; kept nowhere when left out. */
	readonly cache?: string;
	/**
	 * Called when a module stays with the interpreter: an AvmjitError when it could not be read, any other error when
	 * the compiler failed on it. Without it, failures of the compiler are thrown.
	 */
	readonly onSkipped?: (name: string, error: Error) => void;
	/** Name the locals in the generated code's name section, for a debugger to show. */
	readonly localNames?: boolean;
	/**
	 * Generated code with all that debuggers and profilers show: functions named `mod:fun/arity`, locals by registers and
	 * variables, and a source map to the .erl files, or to BEAM instructions where there are none. It is not kept in a cache.
	 */
	readonly debug?: boolean;
}
