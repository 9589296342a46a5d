/** Guard BIFs written in line: `name/arity` of module erlang → emitter. */
import { CONS_HEAD_OFFSET } from "../../../abi/layouts.ts";
import {
	BOXED_SIZE_SHIFT,
	PRIMARY_BOXED,
	PRIMARY_LIST,
	PRIMARY_MASK,
	SMALL_INTEGER_TAG,
	SMALL_SHIFT,
} from "../../../abi/terms.ts";
import type { Operand } from "../../../beam/operands.ts";
import {
	ANY,
	integerType,
	isOnly,
	Kind,
	type,
} from "../../analysis/value-types.ts";
import type { FunctionEmitter } from "../function-emitter.ts";
import { pushComparison, type Relation } from "../terms/comparing.ts";
import { type KindTest, pushKindTest } from "../terms/kind-tests.ts";
import { elementOffset } from "../terms/tuple-elements.ts";
import { push, smallConstant, store, typeOf } from "../terms/values.ts";
import type { BifCall } from "./bif-call.ts";

/** Writes the BIF; `slow` pushes the result of the C function. False (nothing written) when it has nothing better. */
export type InlineBif = (
	f: FunctionEmitter,
	call: BifCall,
	slow: () => void,
) => boolean;

function storeBoolean(
	f: FunctionEmitter,
	destination: Operand,
	pushFlag: () => void,
): void {
	const { code } = f;
	const flag = f.locals.i32("flag");
	pushFlag();
	code.local_set(flag);
	store(
		f,
		destination,
		() => {
			code.i32_const(f.module.target.atomNamed("true"));
			code.i32_const(f.module.target.atomNamed("false"));
			code.local_get(flag);
			code.select();
		},
		type(Kind.Atom),
	);
}

function kindBif(test: KindTest): InlineBif {
	return (f, { args: [operand], destination }) => {
		if (operand === undefined) return false;
		storeBoolean(f, destination, () => pushKindTest(f, test, operand));
		return true;
	};
}

function relationBif(relation: Relation, swapped = false): InlineBif {
	return (f, { args: [a, b], destination }) => {
		if (a === undefined || b === undefined) return false;
		storeBoolean(f, destination, () =>
			pushComparison(f, relation, swapped ? b : a, swapped ? a : b),
		);
		return true;
	};
}

/**
 * A fast path guarded by a test of the word's primary tag: `load` turns the tagged pointer (in a local) into the
 * result; anything else takes the C function, which fails as it should.
 */
function guardedLoad(
	kinds: number,
	tag: number,
	load: (f: FunctionEmitter, pointer: number) => void,
	known = ANY,
): InlineBif {
	return (f, { args: [operand], destination }, slow) => {
		if (operand === undefined) return false;
		const { code, control, locals } = f;
		const pointer = locals.i32("pointer");
		const result = locals.i32("result");
		push(f, operand);
		code.local_set(pointer);
		if (isOnly(typeOf(f, operand), kinds)) {
			load(f, pointer);
			code.local_set(result);
		} else {
			code.local_get(pointer);
			code.i32_const(PRIMARY_MASK);
			code.i32_and();
			code.i32_const(tag);
			code.i32_eq();
			control.when(
				() => {
					load(f, pointer);
					code.local_set(result);
				},
				() => {
					slow();
					code.local_set(result);
				},
			);
		}
		store(f, destination, () => code.local_get(result), known);
		return true;
	};
}

/** element/2 with a constant index on a tuple; the bounds are checked unless the tuple's size is known. */
const element: InlineBif = (f, { args: [index, tuple], destination }, slow) => {
	if (index === undefined || tuple === undefined) return false;
	const n = smallConstant(index);
	if (n === undefined || n < 1) return false;
	const { code, control, locals } = f;
	const known = typeOf(f, tuple);
	if (isOnly(known, Kind.Tuple) && known.arity >= n) {
		store(f, destination, () => {
			push(f, tuple);
			code.i32_load(elementOffset(n - 1));
		});
		return true;
	}
	const result = locals.i32("result");
	const pointer = locals.i32("pointer");
	control.block((done) => {
		control.block((toSlow) => {
			push(f, tuple);
			code.local_tee(pointer);
			code.i32_const(PRIMARY_MASK);
			code.i32_and();
			code.i32_const(PRIMARY_BOXED);
			code.i32_ne();
			toSlow.brIf();
			// A tuple's header has no tag bits, so that a larger header of another kind is told apart by them.
			code.local_get(pointer);
			code.i32_const(PRIMARY_BOXED);
			code.i32_sub();
			code.i32_load(0);
			code.local_tee(result);
			code.i32_const(63);
			code.i32_and();
			toSlow.brIf();
			code.local_get(result);
			code.i32_const(n << BOXED_SIZE_SHIFT);
			code.i32_lt_u();
			toSlow.brIf();
			code.local_get(pointer);
			code.i32_load(elementOffset(n - 1));
			code.local_set(result);
			done.br();
		});
		slow();
		code.local_set(result);
	});
	store(f, destination, () => code.local_get(result));
	return true;
};

const tupleSize: InlineBif = (f, { args: [tuple], destination }) => {
	if (tuple === undefined || !isOnly(typeOf(f, tuple), Kind.Tuple)) {
		return false;
	}
	const { code } = f;
	store(
		f,
		destination,
		() => {
			push(f, tuple);
			code.i32_const(PRIMARY_BOXED);
			code.i32_sub();
			code.i32_load(0);
			// size << 6 to size << 4 | 15
			code.i32_const(BOXED_SIZE_SHIFT - SMALL_SHIFT);
			code.i32_shr_u();
			code.i32_const(SMALL_INTEGER_TAG);
			code.i32_or();
		},
		integerType(0, 2 ** 26),
	);
	return true;
};

export const inlineBifs: Readonly<Record<string, InlineBif>> = {
	"is_atom/1": kindBif("is_atom"),
	"is_binary/1": kindBif("is_binary"),
	"is_bitstring/1": kindBif("is_binary"),
	"is_float/1": kindBif("is_float"),
	"is_integer/1": kindBif("is_integer"),
	"is_map/1": kindBif("is_map"),
	"is_number/1": kindBif("is_number"),
	"is_pid/1": kindBif("is_pid"),
	"is_port/1": kindBif("is_port"),
	"is_reference/1": kindBif("is_reference"),
	"is_tuple/1": kindBif("is_tuple"),
	"=:=/2": relationBif("eq_exact"),
	"=/=/2": relationBif("ne_exact"),
	"==/2": relationBif("eq"),
	"/=/2": relationBif("ne"),
	"</2": relationBif("lt"),
	">=/2": relationBif("ge"),
	">/2": relationBif("lt", true),
	"=</2": relationBif("ge", true),
	"hd/1": guardedLoad(Kind.Cons, PRIMARY_LIST, (f, pointer) => {
		f.code.local_get(pointer);
		f.code.i32_load(CONS_HEAD_OFFSET - PRIMARY_LIST);
	}),
	"tl/1": guardedLoad(Kind.Cons, PRIMARY_LIST, (f, pointer) => {
		f.code.local_get(pointer);
		f.code.i32_const(PRIMARY_LIST);
		f.code.i32_sub();
		f.code.i32_load(0);
	}),
	"element/2": element,
	"tuple_size/1": tupleSize,
};
