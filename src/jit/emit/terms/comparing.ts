/** Comparing terms: words where they say all, AtomVM's term_compare where they do not. */
import { Compare, CompareOptions } from "../../../abi/enums.ts";
import {
	IMMEDIATE_MASK,
	PRIMARY_MASK,
	SMALL_INTEGER_TAG,
} from "../../../abi/terms.ts";
import type { Operand } from "../../../beam/operands.ts";
import {
	isImmediate,
	isOnly,
	isSmall,
	Kind,
	type ValueType,
} from "../../analysis/value-types.ts";
import type { FunctionEmitter } from "../function-emitter.ts";
import { CTX } from "../state/parameters.ts";
import { isFloat, pushFloat } from "./floats.ts";
import { push, typeOf } from "./values.ts";

export type Relation = "eq_exact" | "ne_exact" | "eq" | "ne" | "lt" | "ge";

/** Pushes 1 when `a relation b` holds, else 0. */
export function pushComparison(
	f: FunctionEmitter,
	relation: Relation,
	a: Operand,
	b: Operand,
): void {
	if (relation === "lt" || relation === "ge") pushOrder(f, relation, a, b);
	else pushEquality(f, relation, a, b);
}

function pushEquality(
	f: FunctionEmitter,
	relation: "eq_exact" | "ne_exact" | "eq" | "ne",
	a: Operand,
	b: Operand,
): void {
	const { code, control, locals } = f;
	const exact = relation === "eq_exact" || relation === "ne_exact";
	const wanted = relation === "eq_exact" || relation === "eq";
	if (wordsDecide(typeOf(f, a), typeOf(f, b), exact)) {
		push(f, a);
		push(f, b);
		if (wanted) code.i32_eq();
		else code.i32_ne();
		return;
	}
	const result = locals.i32("test");
	// Equal words are equal terms, whatever they are.
	push(f, a);
	push(f, b);
	code.i32_eq();
	code.local_tee(result);
	code.i32_eqz();
	if (exact) {
		// An immediate equals no other word.
		push(f, a);
		push(f, b);
		code.i32_or();
		code.i32_const(PRIMARY_MASK);
		code.i32_and();
		code.i32_const(PRIMARY_MASK);
		code.i32_ne();
		code.i32_and();
	}
	control.when(() => {
		if (exact) pushEqualExactly(f, a, b);
		else {
			pushTermCompare(f, a, b);
			code.i32_const(Compare.Equal);
			code.i32_eq();
		}
		code.local_set(result);
	});
	code.local_get(result);
	if (!wanted) code.i32_eqz();
}

/** Whether equality of terms is equality of words: one side is an immediate that no other representation equals. */
function wordsDecide(a: ValueType, b: ValueType, exact: boolean): boolean {
	if (exact) return isImmediate(a) || isImmediate(b);
	const atomic = Kind.Atom | Kind.Nil;
	return isOnly(a, atomic) || isOnly(b, atomic) || (isSmall(a) && isSmall(b));
}

function pushOrder(
	f: FunctionEmitter,
	relation: "lt" | "ge",
	a: Operand,
	b: Operand,
): void {
	const { code, control, locals } = f;
	const compareWords = (): void => {
		push(f, a);
		push(f, b);
		if (relation === "lt") code.i32_lt_s();
		else code.i32_ge_s();
	};
	if (isFloat(f, a) && isFloat(f, b)) {
		pushFloat(f, a);
		pushFloat(f, b);
		if (relation === "lt") code.f64_lt();
		else code.f64_ge();
		return;
	}
	const smallA = isSmall(typeOf(f, a));
	const smallB = isSmall(typeOf(f, b));
	if (smallA && smallB) {
		compareWords();
		return;
	}
	const result = locals.i32("test");
	pushBothSmall(f, smallA ? undefined : a, smallB ? undefined : b);
	control.when(
		() => {
			compareWords();
			code.local_set(result);
		},
		() => {
			pushTermCompare(f, a, b);
			code.i32_const(Compare.Less);
			if (relation === "lt") code.i32_eq();
			else code.i32_ne();
			code.local_set(result);
		},
	);
	code.local_get(result);
}

/** Pushes 1 when all the operands given are small integers. */
export function pushBothSmall(
	f: FunctionEmitter,
	a: Operand | undefined,
	b: Operand | undefined,
): void {
	const { code } = f;
	if (a !== undefined) push(f, a);
	if (b !== undefined) push(f, b);
	if (a !== undefined && b !== undefined) code.i32_and();
	code.i32_const(IMMEDIATE_MASK);
	code.i32_and();
	code.i32_const(SMALL_INTEGER_TAG);
	code.i32_eq();
}

/** Pushes how the terms compare when 1 and 1.0 are equal. */
function pushTermCompare(f: FunctionEmitter, a: Operand, b: Operand): void {
	const { code } = f;
	push(f, a);
	push(f, b);
	code.i32_const(CompareOptions.None);
	code.local_get(CTX);
	code.i32_load(f.layout.global);
	code.call(f.module.runtime("term_compare"));
}

function pushEqualExactly(f: FunctionEmitter, a: Operand, b: Operand): void {
	const { code } = f;
	push(f, a);
	push(f, b);
	code.local_get(CTX);
	code.i32_load(f.layout.global);
	code.call(f.module.runtime("equal_exactly"));
}
