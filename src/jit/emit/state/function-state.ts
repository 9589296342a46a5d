/** Where the process's state is while one wasm function runs, and the function's locals and labels. */
import type { Code } from "../../../wasm/code.ts";
import type { FuncRef } from "../../../wasm/refs.ts";
import { I32 } from "../../../wasm/types.ts";
import type { CompileTarget } from "../compile-target.ts";
import { Control } from "./control.ts";
import { HeapCursor } from "./heap-cursor.ts";
import { Locals } from "./locals.ts";
import { FIRST_X } from "./parameters.ts";
import { ProcessStack } from "./process-stack.ts";
import { XRegisters } from "./x-registers.ts";

interface Surroundings {
	readonly target: CompileTarget;
	runtime(symbol: string): FuncRef;
}

export interface FunctionState {
	readonly locals: Locals;
	readonly x: XRegisters;
	readonly stack: ProcessStack;
	readonly heap: HeapCursor;
	readonly control: Control;
}

/** Of a function whose parameters from `firstParameter` on are these x registers. */
export function functionState(
	code: Code,
	surroundings: Surroundings,
	parameters: readonly number[],
): FunctionState {
	return state(
		code,
		surroundings,
		new Locals(code),
		xRegisters(code, surroundings, parameters),
	);
}

/** x registers alone, for functions that only pass them on. */
export function xRegisters(
	code: Code,
	module: Surroundings,
	parameters: readonly number[],
	firstParameter = FIRST_X,
): XRegisters {
	return new XRegisters(
		code,
		{
			offset: module.target.layout.x,
			runtime: (symbol) => module.runtime(symbol),
		},
		(n) => code.local(I32, `x${n}`),
		parameters,
		firstParameter,
	);
}

/** Of code that is written into the function of `outer`: it shares scratch locals, and has x registers of its own. */
export function inlinedState(
	code: Code,
	surroundings: Surroundings,
	{ locals, x }: FunctionState,
): FunctionState {
	const inner = x.inner((n) => locals.i32(`inlined x${n}`));
	return state(code, surroundings, locals, inner);
}

function state(
	code: Code,
	{ target: { layout } }: Surroundings,
	locals: Locals,
	x: XRegisters,
): FunctionState {
	const stack = new ProcessStack(code, locals, layout.e);
	return {
		locals,
		x,
		stack,
		heap: new HeapCursor(code, layout.heapPtr),
		control: new Control(code, stack),
	};
}
