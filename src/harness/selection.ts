/** What the JIT is made to do in a run: which functions it compiles, and the modes that hunt bugs. */
import type { Optimisation } from "../jit/emit/module-emitter.ts";
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
	/**
	 * Leave to the interpreter at this share of the instructions (0 to 1), chosen by a seed, and wherever an instruction
	 * of some opcodes is: {@link LEAVE_SEEDS} seeds in a row have all opcodes among them.
	 */
	readonly leave?: number;
	readonly seed?: number;
	/** Exactly these, each `module:name/arity`: of a finder (bisect/). */
	readonly functions?: readonly string[];
	/** Leave at these instructions: byte offsets of a module's code. */
	readonly leaveAt?: {
		readonly module: string;
		readonly offsets: readonly number[];
	};
	/** With names and a source map for debuggers ({@link TestingJitOptions.debug}). */
	readonly debug?: boolean;
	/** Optimisations switched off. */
	readonly without?: readonly Optimisation[];
}

/** So that each kind of exit is met, however seldom its instruction is. */
const LEAVE_SEEDS = 5;

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
	functions,
	leaveAt,
	debug,
	without = [],
}: FunctionSelection): TestingJitOptions {
	const offsets = new Set(leaveAt?.offsets);
	const leaveHere = (offset: number, module: string, opcode: number) =>
		(leave !== undefined &&
			((opcode + seed) % LEAVE_SEEDS === 0 ||
				chance(`${module} ${offset} ${seed}`) < leave)) ||
		(leaveAt?.module === module && offsets.has(offset));
	// What the interpreter may do in the middle of is not made in one.
	const off: readonly Optimisation[] =
		leave === undefined ? without : [...without, "inlining", "runs"];
	const pattern = only === undefined ? undefined : new RegExp(only);
	const exactly = functions && new Set(functions);
	let number = 0;
	return {
		...(reductions !== undefined && { reductions }),
		...(collectAlways !== undefined && { collectAlways }),
		...(unwindCalls !== undefined && { unwindCalls }),
		...(checkExits !== undefined && { checkExits }),
		...((leave !== undefined || leaveAt !== undefined) && { leaveHere }),
		...(debug !== undefined && { debug }),
		...(off.length > 0 && { without: off }),
		select: (name, arity, module) => {
			const full = `${module}:${name}/${arity}`;
			return (
				(number++ + offset) % every === 0 &&
				(pattern?.test(full) ?? true) &&
				(exactly?.has(full) ?? true)
			);
		},
	};
}

/**
 * From 0 to 1, by the text alone: an instruction is left at or not whatever else is compiled. (FNV-1a, and a last
 * mixing by murmur3's finaliser, since texts that differ in their last letters only must differ in all bits.)
 */
function chance(text: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i++)
		hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
