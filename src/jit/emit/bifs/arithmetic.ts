/**
 * Integer arithmetic: small integers in line on the tagged words, everything else (and every overflow) by the
 * AtomVM function that the interpreter calls.
 */
import {
	SMALL_BITS,
	SMALL_INTEGER_TAG,
	SMALL_MAX,
	SMALL_MIN,
	SMALL_SHIFT,
	smallInteger,
} from "../../../abi/terms.ts";
import type { Operand } from "../../../beam/operands.ts";
import type { Code } from "../../../wasm/code.ts";
import {
	integerType,
	isSmall,
	Kind,
	type,
	type ValueType,
} from "../../analysis/value-types.ts";
import type { FunctionEmitter } from "../function-emitter.ts";
import { pushBothSmall } from "../terms/comparing.ts";
import { push, smallConstant, store, typeOf } from "../terms/values.ts";

/** What an inline operation is given: its operands as locals, or a constant right operand. */
interface Operation {
	readonly f: FunctionEmitter;
	readonly code: Code;
	/** Locals with the tagged operands. */
	readonly a: number;
	readonly b: number;
	/** The right operand, when it is a constant (untagged). */
	readonly constant: number | undefined;
	/** Where the tagged result goes. */
	readonly result: number;
	/** Leaves for the slow path when the i32 on the stack is not 0. */
	readonly slowIf: () => void;
	/** The result certainly fits: no overflow check. */
	readonly fits: boolean;
}

interface Arithmetic {
	/** Writes the fast path. */
	readonly fast: (operation: Operation) => void;
	/** Whether there is a fast path with this constant (undefined: a variable) on the right; always, when left out. */
	readonly accepts?: (constant: number | undefined) => boolean;
	/** Bounds of the result of bounded operands. */
	readonly range?: (a: ValueType, b: ValueType) => ValueType;
}

const ANY_INTEGER = type(Kind.Integer);

function corners(
	a: ValueType,
	b: ValueType,
	compute: (x: number, y: number) => number,
): ValueType {
	const values = [a.min, a.max].flatMap((x) =>
		[b.min, b.max].map((y) => compute(x, y)),
	);
	if (values.some((value) => Number.isNaN(value))) return ANY_INTEGER;
	return integerType(Math.min(...values), Math.max(...values));
}

const operations: Readonly<Record<string, Arithmetic>> = {
	"+/2": {
		range: (a, b) => integerType(a.min + b.min, a.max + b.max),
		fast(operation) {
			const { code, a, b, constant, result, slowIf, fits } = operation;
			code.local_get(a);
			pushRightShifted(operation);
			code.i32_add();
			code.local_set(result);
			if (!fits) additionOverflow(code, a, b, constant, result, slowIf);
		},
	},
	"-/2": {
		range: (a, b) => integerType(a.min - b.max, a.max - b.min),
		fast(operation) {
			const { code, a, b, constant, result, slowIf, fits } = operation;
			code.local_get(a);
			pushRightShifted(operation);
			code.i32_sub();
			code.local_set(result);
			if (!fits) subtractionOverflow(code, a, b, constant, result, slowIf);
		},
	},
	"*/2": {
		range: (a, b) => corners(a, b, (x, y) => x * y),
		fast(operation) {
			const { code, a, result, slowIf, fits, f } = operation;
			if (fits) {
				pushUntagged(code, a);
				pushRightShifted(operation);
				code.i32_mul();
				code.i32_const(SMALL_INTEGER_TAG);
				code.i32_or();
				code.local_set(result);
				return;
			}
			const wide = f.locals.i64("product");
			pushUntagged(code, a);
			code.i64_extend_i32_s();
			pushRightShifted(operation);
			code.i64_extend_i32_s();
			code.i64_mul();
			code.local_tee(wide);
			code.i32_wrap_i64();
			code.i32_const(SMALL_INTEGER_TAG);
			code.i32_or();
			code.local_set(result);
			code.local_get(wide);
			code.local_get(wide);
			code.i64_extend32_s();
			code.i64_ne();
			slowIf();
		},
	},
	"div/2": {
		accepts: (constant) => constant !== 0,
		range: (a, b) =>
			b.min > 0 || b.max < 0
				? corners(a, b, (x, y) => Math.trunc(x / y))
				: ANY_INTEGER,
		fast(operation) {
			const { code, a, b, constant, result, slowIf } = operation;
			if (constant === undefined) {
				code.local_get(b);
				code.i32_const(SMALL_INTEGER_TAG);
				code.i32_eq();
				slowIf();
			}
			pushUntagged(code, a);
			pushRight(operation);
			code.i32_div_s();
			code.local_tee(result);
			// Only -2^27 div -1 does not fit.
			if (constant === undefined || constant === -1) {
				code.i32_const(SMALL_MAX + 1);
				code.i32_eq();
				slowIf();
				code.local_get(result);
			}
			setTagged(code, result);
		},
	},
	"rem/2": {
		accepts: (constant) => constant !== 0,
		range: (a, b) => {
			const bound = Math.max(Math.abs(b.min), Math.abs(b.max)) - 1;
			if (!Number.isFinite(bound)) return ANY_INTEGER;
			return integerType(a.min >= 0 ? 0 : -bound, a.max <= 0 ? 0 : bound);
		},
		fast(operation) {
			const { code, a, b, constant, result, slowIf } = operation;
			if (constant === undefined) {
				code.local_get(b);
				code.i32_const(SMALL_INTEGER_TAG);
				code.i32_eq();
				slowIf();
			}
			pushUntagged(code, a);
			pushRight(operation);
			code.i32_rem_s();
			setTagged(code, result);
		},
	},
	"band/2": {
		range: (a, b) => {
			if (a.min >= 0 && b.min >= 0) {
				return integerType(0, Math.min(a.max, b.max));
			}
			if (a.min >= 0) return integerType(0, a.max);
			if (b.min >= 0) return integerType(0, b.max);
			return ANY_INTEGER;
		},
		fast: bitwise((code) => code.i32_and()),
	},
	"bor/2": { range: bitRange, fast: bitwise((code) => code.i32_or()) },
	"bxor/2": {
		range: bitRange,
		fast(operation) {
			const { code, result } = operation;
			code.local_get(operation.a);
			pushRightTagged(operation);
			code.i32_xor();
			code.i32_const(SMALL_INTEGER_TAG);
			code.i32_or();
			code.local_set(result);
		},
	},
	"bsl/2": {
		accepts: (constant) =>
			constant !== undefined && constant >= 0 && constant < SMALL_BITS,
		fast({ code, a, constant = 0, result, slowIf, fits }) {
			code.local_get(a);
			code.i32_const(SMALL_INTEGER_TAG);
			code.i32_sub();
			code.i32_const(constant);
			code.i32_shl();
			code.i32_const(SMALL_INTEGER_TAG);
			code.i32_or();
			code.local_set(result);
			if (!fits) {
				// Shifted back it must be what it was.
				code.local_get(result);
				code.i32_const(constant);
				code.i32_shr_s();
				code.i32_const(-1 << SMALL_SHIFT);
				code.i32_and();
				code.local_get(a);
				code.i32_const(SMALL_INTEGER_TAG);
				code.i32_sub();
				code.i32_ne();
				slowIf();
			}
		},
		range: (a, b) =>
			b.min === b.max && b.min >= 0 && b.min <= 64
				? integerType(a.min * 2 ** b.min, a.max * 2 ** b.min)
				: ANY_INTEGER,
	},
	"bsr/2": {
		accepts: (constant) => constant === undefined || constant >= 0,
		fast({ code, a, b, constant, result, slowIf }) {
			code.local_get(a);
			if (constant !== undefined) code.i32_const(Math.min(constant, 31));
			else {
				const shift = result;
				code.local_get(b);
				code.i32_const(SMALL_SHIFT);
				code.i32_shr_s();
				code.local_tee(shift);
				code.i32_const(31);
				code.i32_gt_u();
				slowIf();
				code.local_get(shift);
			}
			code.i32_shr_s();
			code.i32_const(SMALL_INTEGER_TAG);
			code.i32_or();
			code.local_set(result);
		},
		range(a, b) {
			if (b.min < 0) return ANY_INTEGER;
			const least = 2 ** Math.min(b.min, 64);
			return integerType(
				Math.min(Math.floor(a.min / least), a.min < 0 ? -1 : 0),
				Math.max(Math.floor(a.max / least), 0),
			);
		},
	},
};

/** What the result is known to be, of operands known to be these. */
export function resultType(
	operator: string,
	a: ValueType,
	b: ValueType,
): ValueType {
	const range = resultRange(operator, a, b);
	const integersOnly = !["+/2", "-/2", "*/2"].includes(operator);
	const canBeFloat = ((a.kinds | b.kinds) & Kind.Float) !== 0;
	const kinds =
		integersOnly || !canBeFloat ? Kind.Integer : Kind.Integer | Kind.Float;
	return type(kinds, range.min, range.max);
}

/** Bounds of the result, where both operands certainly are integers. */
export function resultRange(
	operator: string,
	a: ValueType,
	b: ValueType,
): ValueType {
	if (a.kinds !== Kind.Integer || b.kinds !== Kind.Integer) return ANY_INTEGER;
	return operations[operator]?.range?.(a, b) ?? ANY_INTEGER;
}

/** No more bits than the operands have. */
function bitRange(a: ValueType, b: ValueType): ValueType {
	const min = Math.min(a.min, b.min);
	const max = Math.max(a.max, b.max);
	for (let bits = 0; bits <= 64; bits++) {
		const limit = 2 ** bits;
		if (max < limit && min >= -limit)
			return integerType(min >= 0 ? 0 : -limit, limit - 1);
	}
	return ANY_INTEGER;
}

function bitwise(operator: (code: Code) => void): Arithmetic["fast"] {
	return (operation) => {
		const { code, result } = operation;
		code.local_get(operation.a);
		pushRightTagged(operation);
		operator(code);
		code.local_set(result);
	};
}

function pushUntagged(code: Code, local: number): void {
	code.local_get(local);
	code.i32_const(SMALL_SHIFT);
	code.i32_shr_s();
}

function pushRight({ code, b, constant }: Operation): void {
	if (constant === undefined) pushUntagged(code, b);
	else code.i32_const(constant);
}

/** The right operand times 16: its tagged word without the tag. */
function pushRightShifted({ code, b, constant }: Operation): void {
	if (constant !== undefined) {
		code.i32_const(constant << SMALL_SHIFT);
		return;
	}
	code.local_get(b);
	code.i32_const(SMALL_INTEGER_TAG);
	code.i32_sub();
}

function pushRightTagged({ code, b, constant }: Operation): void {
	if (constant === undefined) code.local_get(b);
	else code.i32_const(smallInteger(constant));
}

/** Tags the untagged integer on the stack into a local. */
export function setTagged(code: Code, local: number): void {
	code.i32_const(SMALL_SHIFT);
	code.i32_shl();
	code.i32_const(SMALL_INTEGER_TAG);
	code.i32_or();
	code.local_set(local);
}

/** a + b overflowed when the result's sign differs from both; with a constant, when it went the wrong way. */
function additionOverflow(
	code: Code,
	a: number,
	b: number,
	constant: number | undefined,
	result: number,
	slowIf: () => void,
): void {
	if (constant !== undefined) {
		code.local_get(result);
		code.local_get(a);
		if (constant >= 0) code.i32_lt_s();
		else code.i32_gt_s();
	} else {
		code.local_get(a);
		code.local_get(result);
		code.i32_xor();
		code.local_get(b);
		code.local_get(result);
		code.i32_xor();
		code.i32_and();
		code.i32_const(0);
		code.i32_lt_s();
	}
	slowIf();
}

function subtractionOverflow(
	code: Code,
	a: number,
	b: number,
	constant: number | undefined,
	result: number,
	slowIf: () => void,
): void {
	if (constant !== undefined) {
		code.local_get(result);
		code.local_get(a);
		if (constant >= 0) code.i32_gt_s();
		else code.i32_lt_s();
	} else {
		code.local_get(a);
		code.local_get(b);
		code.i32_xor();
		code.local_get(a);
		code.local_get(result);
		code.i32_xor();
		code.i32_and();
		code.i32_const(0);
		code.i32_lt_s();
	}
	slowIf();
}

/**
 * Compiles `destination = a operator b` with a fast path; `slow` writes the call of the C function, leaving its result
 * on the stack. False when the operator has no fast path for these operands.
 */
export function compileArithmetic(
	f: FunctionEmitter,
	operator: string,
	[left, right]: readonly [Operand, Operand],
	destination: Operand,
	slow: () => void,
): boolean {
	const operation = operations[operator];
	if (operation === undefined) return false;
	const { code, control, locals } = f;
	const known = [typeOf(f, left), typeOf(f, right)] as const;
	// Both sides certainly are no integers: nothing to gain.
	if (known.some((value) => (value.kinds & Kind.Integer) === 0)) return false;
	const range = resultRange(operator, known[0], known[1]);
	const constant = smallConstant(right);
	if (operation.accepts?.(constant) === false) return false;
	const a = locals.i32("left");
	const b = locals.i32("right");
	const result = locals.i32("result");
	const allSmall = isSmall(known[0]) && isSmall(known[1]);
	const fits = allSmall && range.min >= SMALL_MIN && range.max <= SMALL_MAX;
	control.block((done) => {
		control.block((toSlow) => {
			push(f, left);
			code.local_set(a);
			if (constant === undefined) {
				push(f, right);
				code.local_set(b);
			}
			if (!allSmall) {
				pushBothSmall(
					f,
					isSmall(known[0]) ? undefined : left,
					isSmall(known[1]) ? undefined : right,
				);
				code.i32_eqz();
				toSlow.brIf();
			}
			operation.fast({
				f,
				code,
				a,
				b,
				constant,
				result,
				slowIf: () => toSlow.brIf(),
				fits,
			});
			done.br();
		});
		slow();
		code.local_set(result);
	});
	store(
		f,
		destination,
		() => code.local_get(result),
		resultType(operator, known[0], known[1]),
	);
	return true;
}
