/** What the JIT is made to do in a run: which functions it compiles, and the modes that hunt bugs. */
import type { TestingJitOptions } from "../link/jit-runtime.ts";

/** Which functions are compiled; a plain object, so that it can be sent to a worker. */
export interface FunctionSelection {
	/** Every n-th function only, counting from `offset`. */
	readonly every?: number;
	readonly offset?: number;
	/** Those whose `module:name/arity` matches this regular expression. */
	readonly only?: string;
	/** Modes that hunt bugs. Reductions of a turn: with 1, every call yields. */
	readonly reductions?: number;
	/** Collect at every allocation. */
	readonly collectAlways?: boolean;
	/** Every call and return goes through the driver. */
	readonly unwindCalls?: boolean;
	/** Check the process's state wherever native code leaves. */
	readonly checkExits?: boolean;
	/** Leave to the interpreter at this share of the instructions (0 to 1), chosen by a seed. */
	readonly leave?: number;
	readonly seed?: number;
}

/** Options of the JIT for one run. */
export function selectionOptions({
	every = 1,
	offset = 0,
	only,
	reductions,
	collectAlways,
	unwindCalls,
	checkExits,
	leave,
	seed = 1,
}: FunctionSelection): TestingJitOptions {
	let state = seed;
	const leaveHere = (): boolean => {
		state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
		return state / 0x80000000 < (leave ?? 0);
	};
	const pattern = only === undefined ? undefined : new RegExp(only);
	let number = 0;
	return {
		...(reductions !== undefined && { reductions }),
		...(collectAlways !== undefined && { collectAlways }),
		...(unwindCalls !== undefined && { unwindCalls }),
		...(checkExits !== undefined && { checkExits }),
		...(leave !== undefined && { leaveHere }),
		select: (name, arity, module) =>
			(number++ + offset) % every === 0 &&
			(pattern?.test(`${module}:${name}/${arity}`) ?? true),
	};
}
