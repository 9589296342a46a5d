/** How to tell what kind of term a value is. */
import {
	ATOM_MASK,
	ATOM_TAG,
	BOXED_MASK,
	Boxed,
	IMMEDIATE_MASK,
	LOCAL_PID_TAG,
	LOCAL_PORT_TAG,
	NIL,
	PRIMARY_BOXED,
	PRIMARY_LIST,
	PRIMARY_MASK,
	SMALL_INTEGER_TAG,
} from "../../../abi/terms.ts";
import type { InstructionName } from "../../../beam/instructions.ts";
import type { Operand } from "../../../beam/operands.ts";
import {
	canBe,
	isOnly,
	isSmallIfInteger,
	Kind,
} from "../../analysis/value-types.ts";
import type { FunctionEmitter } from "../function-emitter.ts";
import { push, typeOf } from "./values.ts";

/** How to tell: by the word itself, by the header of a boxed term, or by either. */
export interface Recognizer {
	readonly kinds: number;
	/** mask and value of the word. */
	readonly word?: readonly [mask: number, value: number];
	/** mask and values of the boxed header, any of which will do. */
	readonly header?: readonly [mask: number, ...values: number[]];
}

const INTEGER_HEADER = [BOXED_MASK & ~4, Boxed.PositiveInteger] as const;

export const recognizers = {
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
} as const satisfies Readonly<Partial<Record<InstructionName, Recognizer>>>;

export type KindTest = keyof typeof recognizers;

/** Pushes 1 when the operand is of the kind, else 0. */
export function pushKindTest(
	f: FunctionEmitter,
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
	const value = f.locals.i32("tested");
	const result = f.locals.i32("test");
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
	f.control.when(() => {
		pushHeaderTest(f, value, header);
		code.local_set(result);
	});
	code.local_get(result);
}

function pushWordTest(
	f: FunctionEmitter,
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

export function pushHeaderTest(
	f: FunctionEmitter,
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
	const header = f.locals.i32("header");
	code.local_set(header);
	for (const [index, value] of values.entries()) {
		code.local_get(header);
		code.i32_const(value);
		code.i32_eq();
		if (index > 0) code.i32_or();
	}
}

/** Pushes the tag of a boxed term, -1 when the operand is no boxed term. */
export function pushBoxedTag(f: FunctionEmitter, operand: Operand): void {
	const { code, control, locals } = f;
	const tag = locals.i32("tag");
	code.i32_const(-1);
	code.local_set(tag);
	push(f, operand);
	code.i32_const(PRIMARY_MASK);
	code.i32_and();
	code.i32_const(PRIMARY_BOXED);
	code.i32_eq();
	control.when(() => {
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
