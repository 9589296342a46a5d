/**
 * What is to be seen of one run with the JIT, and what was seen: plain objects, which go to the worker thread and back.
 *
 * *Steps* are the instructions at which native code asks the host, counted over all processes from 1 in the order of being
 * executed. A run can go natively as far as a step, and from there on by the interpreter: nothing is written differently for
 * it but the question, so the native code is the one that is at fault.
 */

/** An instruction at which the host is asked, and what holds terms there. */
export interface Place {
	/** Byte offset in the module's code. */
	readonly offset: number;
	/** x registers that are live there. */
	readonly x: readonly number[];
	/** y registers of the function's frame. */
	readonly ys: number;
	/** Words of the frame, the return address included; 0 without one. */
	readonly frame: number;
	/** Whether it is the first of its function. */
	readonly isHead: boolean;
	/** Offset of the function's `func_info`. */
	readonly functionStart: number;
}

export interface Watch {
	/** By module. */
	readonly places: Readonly<Record<string, readonly Place[]>>;
	/** Steps that are executed natively; all, when left out. */
	readonly natively?: number;
	/** The step that is looked at. */
	readonly step?: number;
	/** The step with which the call began that it is in. */
	readonly head?: number;
	/**
	 * Where the run ends: where the process is when the step has been executed, or when the call that it is in has returned.
	 * When the step is the interpreter's, `next` says where the process can be then: offsets of the same module.
	 */
	readonly until?: "executed" | "returned";
	readonly next?: readonly number[];
}

/** Terms as text, by register: `x0`, `y1`. */
export type Registers = Readonly<Record<string, string>>;

export interface SeenPlace {
	readonly module: string;
	readonly offset: number;
}

export interface Seen {
	/** How many there were. */
	readonly steps: number;
	/** Of the step that is looked at. */
	readonly at?: SeenPlace & { readonly head?: number };
	/** Arguments of the call that it is in, those that are used. */
	readonly args?: Registers;
	readonly before?: Registers;
	/** When it has been executed. */
	readonly after?: SeenPlace & { readonly registers: Registers };
	/** What the call returned. */
	readonly returned?: string;
}
