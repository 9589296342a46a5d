/** Tests of what kind of term a value is: `is_integer` and the like, and tuple shapes. */

import {
	ATOM_MASK,
	ATOM_TAG,
	BOXED_MASK,
	BOXED_SIGN,
	BOXED_SIZE_SHIFT,
	Boxed,
	IMMEDIATE_MASK,
	LOCAL_PID_TAG,
	LOCAL_PORT_TAG,
	NIL,
	PRIMARY_BOXED,
	PRIMARY_LIST,
	PRIMARY_MASK,
	SMALL_INTEGER_TAG,
} from "../../abi/terms.ts";
import { labelOf, type Operand, unsigned } from "../../beam/operands.ts";
import {
	canBe,
	isOnly,
	isSmallIfInteger,
	Kind,
	tupleType,
	type,
	type ValueType,
} from "../analysis/value-types.ts";
import { CTX } from "../emit/frame.ts";
import { constantTerm, learn, push, typeOf } from "../emit/values.ts";
import type { FunctionCompiler } from "../function-compiler.ts";
import type { Handlers } from "../handlers.ts";
import { elementOffset } from "./tuples.ts";

/** How to tell: by the word itself, by the header of a boxed term, or by either. */
interface Recognizer {
	readonly kinds: number;
	/** mask and value of the word. */
	readonly word?: readonly [mask: number, value: number];
	/** mask and values of the boxed header, any of which will do. */
	readonly header?: readonly [mask: number, ...values: number[]];
}

const INTEGER_HEADER = [
	BOXED_MASK & ~BOXED_SIGN,
	Boxed.PositiveInteger,
] as const;

const recognizers = {
	is_integer: {
		kinds: Kind.Integer,
		word: [IMMEDIATE_MASK, SMALL_INTEGER_TAG],
		header: INTEGER_HEADER,
	},
	is_float: { kinds: Kind.Float, header: [BOXED_MASK, Boxed.Float] },
	is_number: {
		kinds: Kind.Integer | Kind.Float,
		word: [IMMEDIATE_MASK, SMALL_INTEGER_TAG],
		header: [
			BOXED_MASK,
			Boxed.PositiveInteger,
			Boxed.NegativeInteger,
			Boxed.Float,
		],
	},
	is_atom: { kinds: Kind.Atom, word: [ATOM_MASK, ATOM_TAG] },
	is_pid: {
		kinds: Kind.Pid,
		word: [IMMEDIATE_MASK, LOCAL_PID_TAG],
		header: [BOXED_MASK, Boxed.ExternalPid],
	},
	is_port: {
		kinds: Kind.Port,
		word: [IMMEDIATE_MASK, LOCAL_PORT_TAG],
		header: [BOXED_MASK, Boxed.ExternalPort],
	},
	is_reference: {
		kinds: Kind.Reference,
		header: [BOXED_MASK, Boxed.Reference, Boxed.ExternalReference],
	},
	is_nil: { kinds: Kind.Nil, word: [-1, NIL] },
	is_nonempty_list: {
		kinds: Kind.Cons,
		word: [PRIMARY_MASK, PRIMARY_LIST],
	},
	is_binary: {
		kinds: Kind.Bitstring,
		header: [BOXED_MASK, Boxed.RefcBinary, Boxed.HeapBinary, Boxed.SubBinary],
	},
	is_map: { kinds: Kind.Map, header: [BOXED_MASK, Boxed.Map] },
	is_function: { kinds: Kind.Fun, header: [BOXED_MASK, Boxed.Fun] },
	is_tuple: { kinds: Kind.Tuple, header: [BOXED_MASK, Boxed.Tuple] },
} as const satisfies Record<string, Recognizer>;

export type KindTest = keyof typeof recognizers;

/** Pushes 1 when the operand is of the kind, else 0. */
export function pushKindTest(
	f: FunctionCompiler,
	test: KindTest,
	operand: Operand,
): void {
	const recognizer: Recognizer = recognizers[test];
	const { code } = f;
	const known = typeOf(f, operand);
	if (isOnly(known, recognizer.kinds) || !canBe(known, recognizer.kinds)) {
		code.i32_const(isOnly(known, recognizer.kinds) ? 1 : 0);
		return;
	}
	const { word } = recognizer;
	const byWordOnly =
		recognizer.header === undefined ||
		(recognizer.kinds === Kind.Integer && isSmallIfInteger(known));
	if (word !== undefined && byWordOnly) {
		pushWordTest(f, operand, word);
		return;
	}
	const header = recognizer.header ?? [0];
	const value = f.frame.temporary("tested");
	const result = f.frame.temporary("test");
	push(f, operand);
	code.local_tee(value);
	if (word !== undefined) {
		code.i32_const(word[0]);
		code.i32_and();
		code.i32_const(word[1]);
		code.i32_eq();
	} else {
		code.drop();
		code.i32_const(0);
	}
	code.local_set(result);
	code.local_get(value);
	code.i32_const(PRIMARY_MASK);
	code.i32_and();
	code.i32_const(PRIMARY_BOXED);
	code.i32_eq();
	f.frame.when(() => {
		pushHeaderTest(f, value, header);
		code.local_set(result);
	});
	code.local_get(result);
}

function pushWordTest(
	f: FunctionCompiler,
	operand: Operand,
	[mask, value]: readonly [number, number],
): void {
	const { code } = f;
	push(f, operand);
	if (mask !== -1) {
		code.i32_const(mask);
		code.i32_and();
	}
	code.i32_const(value);
	code.i32_eq();
}

function pushHeaderTest(
	f: FunctionCompiler,
	boxed: number,
	[mask, ...values]: readonly number[],
): void {
	const { code } = f;
	code.local_get(boxed);
	code.i32_const(PRIMARY_BOXED);
	code.i32_sub();
	code.i32_load(0);
	code.i32_const(mask ?? 0);
	code.i32_and();
	if (values.length === 1) {
		if (values[0] === 0) code.i32_eqz();
		else {
			code.i32_const(values[0] ?? 0);
			code.i32_eq();
		}
		return;
	}
	const header = f.frame.temporary("header");
	code.local_set(header);
	for (const [index, value] of values.entries()) {
		code.local_get(header);
		code.i32_const(value);
		code.i32_eq();
		if (index > 0) code.i32_or();
	}
}

/** Pushes the tag of a boxed term, -1 when the operand is no boxed term. */
export function pushBoxedTag(f: FunctionCompiler, operand: Operand): void {
	const { code, frame } = f;
	const tag = frame.temporary("tag");
	code.i32_const(-1);
	code.local_set(tag);
	push(f, operand);
	code.i32_const(PRIMARY_MASK);
	code.i32_and();
	code.i32_const(PRIMARY_BOXED);
	code.i32_eq();
	frame.when(() => {
		push(f, operand);
		code.i32_const(PRIMARY_BOXED);
		code.i32_sub();
		code.i32_load(0);
		code.i32_const(BOXED_MASK);
		code.i32_and();
		code.local_set(tag);
	});
	code.local_get(tag);
}

/** Test instructions: [fail label, operand]. */
function kindTest(test: KindTest): Handlers[string] {
	return (f, [fail, operand]) => {
		const { word, header }: Recognizer = recognizers[test];
		if (word === undefined && header !== undefined)
			testHeader(f, recognizers[test].kinds, header, operand, labelOf(fail));
		else {
			pushKindTest(f, test, operand);
			f.code.i32_eqz();
			f.goToLabelIf(labelOf(fail));
		}
		learn(f, operand, type(recognizers[test].kinds));
		return true;
	};
}

/** A test of kinds that are boxed always: two branches. */
function testHeader(
	f: FunctionCompiler,
	kinds: number,
	header: readonly number[],
	operand: Operand,
	fail: number,
): void {
	const { code } = f;
	const known = typeOf(f, operand);
	if (isOnly(known, kinds)) return;
	if (!canBe(known, kinds)) {
		code.i32_const(1);
		f.goToLabelIf(fail);
		return;
	}
	const boxed = f.frame.temporary("tested");
	push(f, operand);
	code.local_tee(boxed);
	code.i32_const(PRIMARY_MASK);
	code.i32_and();
	code.i32_const(PRIMARY_BOXED);
	code.i32_ne();
	f.goToLabelIf(fail);
	pushHeaderTest(f, boxed, header);
	code.i32_eqz();
	f.goToLabelIf(fail);
}

/** Pushes the header of a tuple, or 0 (the header of no sized tuple) when the operand is none. */
function pushTupleHeader(f: FunctionCompiler, operand: Operand): void {
	const { code } = f;
	push(f, operand);
	code.i32_const(PRIMARY_BOXED);
	code.i32_sub();
	code.i32_load(0);
}

function learnArity(known: ValueType, arity: number): ValueType {
	return canBe(known, Kind.Tuple) ? tupleType(arity) : known;
}

export const typeTests: Handlers = {
	...Object.fromEntries(
		(Object.keys(recognizers) as KindTest[]).map((test) => [
			test,
			kindTest(test),
		]),
	),

	is_bitstr: kindTest("is_binary"),

	/** By the guard BIF, which has no result for what is no arity. */
	is_function2(f, [fail, fun, arity]) {
		const { code, scope } = f;
		code.local_get(CTX);
		code.i32_const(labelOf(fail));
		push(f, fun);
		push(f, arity);
		code.call(scope.runtime("bif_erlang_is_function_2", 4));
		code.i32_const(scope.target.atomNamed("true"));
		code.i32_ne();
		f.goToLabelIf(labelOf(fail));
		return true;
	},

	is_list(f, [fail, operand]) {
		const { code } = f;
		const known = typeOf(f, operand);
		if (isOnly(known, Kind.Cons | Kind.Nil)) return true;
		push(f, operand);
		code.i32_const(PRIMARY_MASK);
		code.i32_and();
		code.i32_const(PRIMARY_LIST);
		code.i32_ne();
		push(f, operand);
		code.i32_const(NIL);
		code.i32_ne();
		code.i32_and();
		f.goToLabelIf(labelOf(fail));
		learn(f, operand, type(Kind.Cons | Kind.Nil));
		return true;
	},

	is_boolean(f, [fail, operand]) {
		const { code } = f;
		const { target } = f.scope;
		push(f, operand);
		code.i32_const(target.atomNamed("true"));
		code.i32_ne();
		push(f, operand);
		code.i32_const(target.atomNamed("false"));
		code.i32_ne();
		code.i32_and();
		f.goToLabelIf(labelOf(fail));
		learn(f, operand, type(Kind.Atom));
		return true;
	},

	test_arity(f, [fail, operand, arity]) {
		const { code } = f;
		pushTupleHeader(f, operand);
		code.i32_const(unsigned(arity) << BOXED_SIZE_SHIFT);
		code.i32_ne();
		f.goToLabelIf(labelOf(fail));
		learn(f, operand, learnArity(typeOf(f, operand), unsigned(arity)));
		return true;
	},

	is_tagged_tuple(f, [fail, operand, arity, tag]) {
		const { code } = f;
		const known = typeOf(f, operand);
		const label = labelOf(fail);
		if (!isOnly(known, Kind.Tuple)) {
			push(f, operand);
			code.i32_const(PRIMARY_MASK);
			code.i32_and();
			code.i32_const(PRIMARY_BOXED);
			code.i32_ne();
			f.goToLabelIf(label);
		}
		pushTupleHeader(f, operand);
		code.i32_const(unsigned(arity) << BOXED_SIZE_SHIFT);
		code.i32_ne();
		f.goToLabelIf(label);
		push(f, operand);
		code.i32_load(elementOffset(0));
		code.i32_const(constantTerm(f, tag));
		code.i32_ne();
		f.goToLabelIf(label);
		learn(f, operand, tupleType(unsigned(arity)));
		return true;
	},
};
