/** Tests of what kind of term a value is: `is_integer` and the like, and tuple shapes. */
import {
	BOXED_SIZE_SHIFT,
	NIL,
	PRIMARY_BOXED,
	PRIMARY_LIST,
	PRIMARY_MASK,
} from "../../abi/terms.ts";
import { labelOf, type Operand, unsigned } from "../../beam/operands.ts";
import {
	canBe,
	isOnly,
	Kind,
	tupleType,
	type,
	type ValueType,
} from "../analysis/value-types.ts";
import type { FunctionEmitter } from "../emit/function-emitter.ts";
import type { Handler, Handlers } from "../emit/handler.ts";
import { CTX } from "../emit/state/parameters.ts";
import {
	type KindTest,
	pushHeaderTest,
	pushKindTest,
	type Recognizer,
	recognizers,
} from "../emit/terms/kind-tests.ts";
import { elementOffset } from "../emit/terms/tuple-elements.ts";
import { constantTerm, learn, push, typeOf } from "../emit/terms/values.ts";

/** Test instructions: [fail label, operand]. */
function kindTest(test: KindTest): Handler {
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
	f: FunctionEmitter,
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
	const boxed = f.locals.i32("tested");
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
function pushTupleHeader(f: FunctionEmitter, operand: Operand): void {
	const { code } = f;
	push(f, operand);
	code.i32_const(PRIMARY_BOXED);
	code.i32_sub();
	code.i32_load(0);
}

function learnArity(known: ValueType, arity: number): ValueType {
	return canBe(known, Kind.Tuple) ? tupleType(arity) : known;
}

const kindTests = Object.fromEntries(
	(Object.keys(recognizers) as KindTest[]).map((test) => [
		test,
		kindTest(test),
	]),
) as Readonly<Record<KindTest, Handler>>;

export const typeTests = {
	...kindTests,

	is_bitstr: kindTest("is_binary"),

	/** By the guard BIF, which has no result for what is no arity. */
	is_function2(f, [fail, fun, arity]) {
		const { code, module } = f;
		code.local_get(CTX);
		code.i32_const(labelOf(fail));
		push(f, fun);
		push(f, arity);
		code.call(module.runtime("bif_erlang_is_function_2", 4));
		code.i32_const(module.target.atomNamed("true"));
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
		const { target } = f.module;
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
} satisfies Handlers;
