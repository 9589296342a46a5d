/** Comparing terms: words where they say all, AtomVM's term_compare where they do not. */

import { Compare, CompareOptions } from "../../abi/enums.ts";
import {
	IMMEDIATE_MASK,
	PRIMARY_MASK,
	SMALL_INTEGER_TAG,
} from "../../abi/terms.ts";
import { labelOf, type Operand } from "../../beam/operands.ts";
import {
	both,
	integerType,
	isImmediate,
	isOnly,
	isSmall,
	Kind,
	type ValueType,
} from "../analysis/value-types.ts";
import { CTX } from "../emit/frame.ts";
import { learn, push, smallConstant, typeOf } from "../emit/values.ts";
import type { FunctionCompiler } from "../function-compiler.ts";
import type { Handlers } from "../handlers.ts";
import { isFloat, pushFloat } from "./floats.ts";

export type Relation = "eq_exact" | "ne_exact" | "eq" | "ne" | "lt" | "ge";

/** Pushes 1 when `a relation b` holds, else 0. */
export function pushComparison(
	f: FunctionCompiler,
	relation: Relation,
	a: Operand,
	b: Operand,
): void {
	if (relation === "lt" || relation === "ge") pushOrder(f, relation, a, b);
	else pushEquality(f, relation, a, b);
}

function pushEquality(
	f: FunctionCompiler,
	relation: "eq_exact" | "ne_exact" | "eq" | "ne",
	a: Operand,
	b: Operand,
): void {
	const { code, frame } = f;
	const exact = relation === "eq_exact" || relation === "ne_exact";
	const wanted = relation === "eq_exact" || relation === "eq";
	if (wordsDecide(typeOf(f, a), typeOf(f, b), exact)) {
		push(f, a);
		push(f, b);
		if (wanted) code.i32_eq();
		else code.i32_ne();
		return;
	}
	const result = frame.temporary("test");
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
	frame.when(() => {
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
	f: FunctionCompiler,
	relation: "lt" | "ge",
	a: Operand,
	b: Operand,
): void {
	const { code, frame } = f;
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
	const result = frame.temporary("test");
	pushBothSmall(f, smallA ? undefined : a, smallB ? undefined : b);
	frame.when(
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
	f: FunctionCompiler,
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
function pushTermCompare(f: FunctionCompiler, a: Operand, b: Operand): void {
	const { code } = f;
	push(f, a);
	push(f, b);
	code.i32_const(CompareOptions.None);
	code.local_get(CTX);
	code.i32_load(f.frame.layout.global);
	code.call(f.scope.runtime("term_compare"));
}

function pushEqualExactly(f: FunctionCompiler, a: Operand, b: Operand): void {
	const { code } = f;
	push(f, a);
	push(f, b);
	code.local_get(CTX);
	code.i32_load(f.frame.layout.global);
	code.call(f.scope.runtime("equal_exactly"));
}

function comparison(relation: Relation): Handlers[string] {
	return (f, [fail, a, b]) => {
		pushComparison(f, relation, a, b);
		f.code.i32_eqz();
		f.goToLabelIf(labelOf(fail));
		learnFrom(f, relation, a, b);
		return true;
	};
}

function learnFrom(
	f: FunctionCompiler,
	relation: Relation,
	a: Operand,
	b: Operand,
): void {
	if (relation === "eq_exact") {
		const known = both(typeOf(f, a), typeOf(f, b));
		learn(f, a, known);
		learn(f, b, known);
		return;
	}
	const n = smallConstant(b);
	const left = typeOf(f, a);
	if (n === undefined || !isOnly(left, Kind.Integer)) return;
	if (relation === "lt") learn(f, a, integerType(-Infinity, n - 1));
	if (relation === "ge") learn(f, a, integerType(n, Infinity));
}

export const comparisons: Handlers = {
	is_eq_exact: comparison("eq_exact"),
	is_ne_exact: comparison("ne_exact"),
	is_eq: comparison("eq"),
	is_ne: comparison("ne"),
	is_not_eq_exact: comparison("ne_exact"),
	is_not_eq: comparison("ne"),
	is_lt: comparison("lt"),
	is_ge: comparison("ge"),
};
