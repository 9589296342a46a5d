/** Arithmetic of two floats in guards and expressions, where compilers use no float registers. */

import { FLOAT_WORDS } from "../../../abi/layouts.ts";
import type { Code } from "../../../wasm/code.ts";
import type { FunctionEmitter } from "../function-emitter.ts";
import { ensureFree } from "../room.ts";
import {
	isFloat,
	pushFloat,
	pushNotFinite,
	storeFloat,
} from "../terms/floats.ts";
import type { BifCall } from "./bif-call.ts";

const operators: Readonly<Record<string, (code: Code) => void>> = {
	"+/2": (code) => code.f64_add(),
	"-/2": (code) => code.f64_sub(),
	"*/2": (code) => code.f64_mul(),
	"//2": (code) => code.f64_div(),
};

/**
 * Compiles the BIF when both operands certainly are floats; `fail` writes what happens when the result is not finite, and
 * does not come back. False, with nothing written, when it is not for floats.
 */
export function compileFloatArithmetic(
	f: FunctionEmitter,
	name: string,
	{ args, destination, instruction, live }: BifCall,
	fail: () => void,
): boolean {
	const operator = operators[name];
	const [left, right] = args;
	if (operator === undefined || left === undefined || right === undefined)
		return false;
	if (live === undefined || !isFloat(f, left) || !isFloat(f, right))
		return false;
	const { code, control, heap, locals } = f;
	const result = locals.f64("float");
	ensureFree(f, instruction, FLOAT_WORDS, live, "ensure_free", true);
	pushFloat(f, left);
	pushFloat(f, right);
	operator(code);
	code.local_tee(result);
	pushNotFinite(code);
	control.when(fail);
	storeFloat(f, destination, () => code.local_get(result));
	// What follows may leave, or look at the heap.
	heap.sync();
	return true;
}
