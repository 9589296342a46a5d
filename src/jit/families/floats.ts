/** Floats: float registers are f64 locals, boxed floats are made and read in line. */
import {
	IMMEDIATE_MASK,
	SMALL_INTEGER_TAG,
	SMALL_SHIFT,
} from "../../abi/terms.ts";
import type { Instruction } from "../../beam/decode.ts";
import { OperandKind } from "../../beam/operand.ts";
import { integerValue, labelOf, type Operand } from "../../beam/operands.ts";
import type { Code } from "../../wasm/code.ts";
import { isSmall } from "../analysis/value-types.ts";
import { raiseReason } from "../emit/calls/raising.ts";
import type { FunctionEmitter } from "../emit/function-emitter.ts";
import type { Handler, Handlers } from "../emit/handler.ts";
import {
	isFloat,
	pushFloat,
	pushNotFinite,
	storeFloat,
} from "../emit/terms/floats.ts";
import { pushKindTest } from "../emit/terms/kind-tests.ts";
import { push, typeOf } from "../emit/terms/values.ts";

function move(f: FunctionEmitter, from: Operand, to: Operand): boolean {
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
	f: FunctionEmitter,
	from: Operand,
	to: Operand,
	instruction: Instruction,
): boolean {
	const { code, control, floats, locals } = f;
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
		const value = locals.f64("converted");
		push(f, from);
		code.i32_const(IMMEDIATE_MASK);
		code.i32_and();
		code.i32_const(SMALL_INTEGER_TAG);
		code.i32_eq();
		control.when(
			() => {
				pushInteger();
				code.local_set(value);
			},
			() => {
				pushKindTest(f, "is_float", from);
				control.when(
					() => {
						pushFloat(f, from);
						code.local_set(value);
					},
					() => {
						push(f, from);
						code.call(f.module.runtime("number_to_float"));
						code.i32_eqz();
						f.leaveIf(instruction);
						code.i32_const(0);
						code.f64_load(f.module.target.cells.scratch);
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

function arithmetic(operator: (code: Code) => void, operands: 1 | 2): Handler {
	return (f, args, instruction) => {
		const { code, control, floats, heap, locals } = f;
		const to = args[operands + 1] as Operand;
		const result = locals.f64("float");
		for (let i = 1; i <= operands; i++) floats.push((args[i] as Operand).value);
		operator(code);
		code.local_tee(result);
		pushNotFinite(code);
		if (labelOf(args[0]) === 0) {
			control.when(() => {
				heap.write();
				raiseReason(f, "badarith", instruction);
			});
		} else f.goToLabelIf(labelOf(args[0]));
		code.local_get(result);
		floats.set(to.value);
		return true;
	};
}

export const floats = {
	fmove: (f, [from, to]) => move(f, from, to),
	fconv: (f, [from, to], instruction) => convert(f, from, to, instruction),
	fadd: arithmetic((code) => code.f64_add(), 2),
	fsub: arithmetic((code) => code.f64_sub(), 2),
	fmul: arithmetic((code) => code.f64_mul(), 2),
	fdiv: arithmetic((code) => code.f64_div(), 2),
	fnegate: arithmetic((code) => code.f64_neg(), 1),
} satisfies Handlers;
