/**
 * How much of the native stack a function can take. A turn's reductions bound that: a call uses up one for each so many
 * bytes that its wasm frame may have (native/driver.c, refill_reductions).
 */
import type { Instruction } from "../../beam/decode.ts";

/** Bytes of native stack for a reduction. */
export const STACK_OF_REDUCTION = 300;
/** As many as can be written where they go: see Code.i32_const_later. */
const MOST_REDUCTIONS = 63;
/** Of a wasm frame (V8's baseline compiler): bytes without a word for each local. */
const FRAME_BYTES = 96;
/** Words for each value that is passed to a call but not in a register: pushed, passed, and returned. */
const CALL_WORDS = 3;
const CALL_REGISTERS = 5;
/**
 * Words of the native runtime's frames, which may be between a function's and that of the one called, where that is known
 * at run time only.
 */
const RUNTIME_WORDS = 40;

export interface StackUse {
	readonly instructions: readonly Instruction[];
	/** Parameters and locals of the wasm function. */
	readonly locals: number;
	/** Most values that are passed to a call that returns them, too. */
	readonly widestCall: number;
	/** Reductions are to be exact: a mode that hunts bugs. */
	readonly exact: boolean;
}

/** Reductions that a call of the function uses up: one, unless it stays on the stack with a large frame. */
export function reductionsOfCall({
	instructions,
	locals,
	widestCall,
	exact,
}: StackUse): number {
	const staysOnStack = instructions.some(({ op }) => op.flow === "call");
	if (!staysOnStack || exact) return 1;
	const byRuntime = instructions.some(({ op }) => op.callee === "value");
	const words =
		locals +
		CALL_WORDS * Math.max(0, widestCall - CALL_REGISTERS) +
		(byRuntime ? RUNTIME_WORDS : 0);
	const bytes = FRAME_BYTES + 8 * words;
	return Math.min(MOST_REDUCTIONS, Math.ceil(bytes / STACK_OF_REDUCTION));
}
