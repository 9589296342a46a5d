/** Floats: float registers are f64 locals, boxed floats are made and read in line. */

import { boxedOffset, FLOAT_VALUE, FLOAT_WORDS } from "../../abi/layouts.ts";
import {
	BOXED_SIZE_SHIFT,
	Boxed,
	IMMEDIATE_MASK,
	PRIMARY_BOXED,
	SMALL_INTEGER_TAG,
	SMALL_SHIFT,
} from "../../abi/terms.ts";
import type { Instruction } from "../../beam/decode.ts";
import { OperandKind } from "../../beam/operand.ts";
import { integerValue, labelOf, type Operand } from "../../beam/operands.ts";
import type { Code } from "../../wasm/code.ts";
import { isOnly, isSmall, Kind, type } from "../analysis/value-types.ts";
import { push, store, typeOf } from "../emit/values.ts";
import type { FunctionCompiler } from "../function-compiler.ts";
import type { Handler, Handlers } from "../handlers.ts";
import { raiseReason } from "./exceptions.ts";
import { pushKindTest } from "./type-tests.ts";

const FLOAT_HEADER = ((FLOAT_WORDS - 1) << BOXED_SIZE_SHIFT) | Boxed.Float;
/** From a boxed term to its value. */
const VALUE_OFFSET = boxedOffset(FLOAT_VALUE);

/** Pushes the value of an operand that certainly is a float. */
export function pushFloat(f: FunctionCompiler, operand: Operand): void {
	const constant = f.scope.floatLiteral(operand);
	if (constant !== undefined) {
		f.code.f64_const(constant);
		return;
	}
	push(f, operand);
	f.code.f64_load(VALUE_OFFSET, 2);
}

/** Whether an operand certainly is a float. */
export function isFloat(f: FunctionCompiler, operand: Operand): boolean {
	return (
		f.scope.floatLiteral(operand) !== undefined ||
		isOnly(typeOf(f, operand), Kind.Float)
	);
}

/** Makes a float of what `pushValue` pushes; there is room for it. */
export function storeFloat(
	f: FunctionCompiler,
	destination: Operand,
	pushValue: () => void,
): void {
	const { code, frame } = f;
	const box = frame.allocate(FLOAT_WORDS);
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

function move(f: FunctionCompiler, from: Operand, to: Operand): boolean {
	const { floats } = f;
	if (to.kind === OperandKind.FloatRegister) {
		if (from.kind === OperandKind.FloatRegister) floats.push(from.value);
		else pushFloat(f, from);
		floats.set(to.value);
		return true;
	}
	storeFloat(f, to, () => floats.push(from.value));
	return true;
}

/** Small integers and floats in line; what is no number, or no finite one, the interpreter raises badarith for. */
function convert(
	f: FunctionCompiler,
	from: Operand,
	to: Operand,
	instruction: Instruction,
): boolean {
	const { code, frame, floats } = f;
	if (from.kind === OperandKind.FloatRegister) return move(f, from, to);
	const integer = integerValue(from);
	if (typeof integer === "number") {
		code.f64_const(integer);
		floats.set(to.value);
		return true;
	}
	const known = typeOf(f, from);
	const pushInteger = (): void => {
		push(f, from);
		code.i32_const(SMALL_SHIFT);
		code.i32_shr_s();
		code.f64_convert_i32_s();
	};
	if (isFloat(f, from)) pushFloat(f, from);
	else if (isSmall(known)) pushInteger();
	else {
		const value = frame.floatTemporary("converted");
		push(f, from);
		code.i32_const(IMMEDIATE_MASK);
		code.i32_and();
		code.i32_const(SMALL_INTEGER_TAG);
		code.i32_eq();
		frame.when(
			() => {
				pushInteger();
				code.local_set(value);
			},
			() => {
				pushKindTest(f, "is_float", from);
				frame.when(
					() => {
						pushFloat(f, from);
						code.local_set(value);
					},
					() => {
						push(f, from);
						code.call(f.scope.runtime("number_to_float"));
						code.i32_eqz();
						f.leaveIf(instruction);
						code.i32_const(0);
						code.f64_load(f.scope.target.cells.scratch);
						code.local_set(value);
					},
				);
			},
		);
		code.local_get(value);
	}
	floats.set(to.value);
	return true;
}

/** Whether the float on the stack is infinite or no number. */
export function pushNotFinite(code: Code): void {
	code.f64_abs();
	code.f64_const(Number.POSITIVE_INFINITY);
	code.f64_lt();
	code.i32_eqz();
}

function arithmetic(operator: (code: Code) => void, operands: 1 | 2): Handler {
	return (f, args, instruction) => {
		const { code, frame, floats } = f;
		const to = args[operands + 1] as Operand;
		const result = frame.floatTemporary("float");
		for (let i = 1; i <= operands; i++) floats.push((args[i] as Operand).value);
		operator(code);
		code.local_tee(result);
		pushNotFinite(code);
		if (labelOf(args[0]) === 0) {
			frame.when(() => {
				frame.writeHeap();
				raiseReason(f, "badarith", instruction);
			});
		} else f.goToLabelIf(labelOf(args[0]));
		code.local_get(result);
		floats.set(to.value);
		return true;
	};
}

export const floats: Handlers = {
	fmove: (f, [from, to]) => move(f, from, to),
	fconv: (f, [from, to], instruction) => convert(f, from, to, instruction),
	fadd: arithmetic((code) => code.f64_add(), 2),
	fsub: arithmetic((code) => code.f64_sub(), 2),
	fmul: arithmetic((code) => code.f64_mul(), 2),
	fdiv: arithmetic((code) => code.f64_div(), 2),
	fnegate: arithmetic((code) => code.f64_neg(), 1),
};
