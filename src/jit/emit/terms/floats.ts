/** Floats as terms: boxed ones are read and made in line. */
import { boxedOffset, FLOAT_VALUE, FLOAT_WORDS } from "../../../abi/layouts.ts";
import { BOXED_SIZE_SHIFT, Boxed, PRIMARY_BOXED } from "../../../abi/terms.ts";
import type { Operand } from "../../../beam/operands.ts";
import type { Code } from "../../../wasm/code.ts";
import { isOnly, Kind, type } from "../../analysis/value-types.ts";
import type { FunctionEmitter } from "../function-emitter.ts";
import { push, store, typeOf } from "./values.ts";

const FLOAT_HEADER = ((FLOAT_WORDS - 1) << BOXED_SIZE_SHIFT) | Boxed.Float;

/** From a boxed term to its value. */
const VALUE_OFFSET = boxedOffset(FLOAT_VALUE);

/** Pushes the value of an operand that certainly is a float. */
export function pushFloat(f: FunctionEmitter, operand: Operand): void {
	const constant = f.module.floatLiteral(operand);
	if (constant !== undefined) {
		f.code.f64_const(constant);
		return;
	}
	push(f, operand);
	f.code.f64_load(VALUE_OFFSET, 2);
}

/** Whether an operand certainly is a float. */
export function isFloat(f: FunctionEmitter, operand: Operand): boolean {
	return (
		f.module.floatLiteral(operand) !== undefined ||
		isOnly(typeOf(f, operand), Kind.Float)
	);
}

/** Makes a float of what `pushValue` pushes; there is room for it. */
export function storeFloat(
	f: FunctionEmitter,
	destination: Operand,
	pushValue: () => void,
): void {
	const { code, heap } = f;
	const box = heap.allocate(FLOAT_WORDS);
	code.local_get(box.local);
	code.i32_const(FLOAT_HEADER);
	code.i32_store(box.offset);
	code.local_get(box.local);
	pushValue();
	code.f64_store(box.offset + 4, 2);
	store(
		f,
		destination,
		() => {
			code.local_get(box.local);
			code.i32_const(box.offset + PRIMARY_BOXED);
			code.i32_add();
		},
		type(Kind.Float),
	);
}

/** Whether the float on the stack is infinite or no number. */
export function pushNotFinite(code: Code): void {
	code.f64_abs();
	code.f64_const(Number.POSITIVE_INFINITY);
	code.f64_lt();
	code.i32_eqz();
}
