/**
 * What the compiler knows of a value: which kinds of term it can be, bounds when it is an integer, size when it is a
 * tuple. Facts come from the Type chunk, from tests already passed, and from the instructions that made the value.
 */
import { SMALL_MAX, SMALL_MIN } from "../../abi/terms.ts";

export const Kind = {
	Atom: 1,
	Integer: 2,
	Float: 4,
	Nil: 8,
	Cons: 16,
	Tuple: 32,
	Map: 64,
	Bitstring: 128,
	Fun: 256,
	Pid: 512,
	Port: 1024,
	Reference: 2048,
	MatchContext: 4096,
} as const;

export const ANY_KIND = 8191;
const IMMEDIATE_KINDS = Kind.Atom | Kind.Nil;

export interface ValueType {
	/** Bits of {@link Kind}: the value is one of these. */
	readonly kinds: number;
	/** Bounds, where it is an integer (infinite when unknown). */
	readonly min: number;
	readonly max: number;
	/** Number of elements where it is a tuple; -1 when unknown. */
	readonly arity: number;
}

export const ANY: ValueType = type(ANY_KIND);

export function type(
	kinds: number,
	min = -Infinity,
	max = Infinity,
	arity = -1,
): ValueType {
	return { kinds, min, max, arity };
}

export function integerType(min: number, max: number): ValueType {
	return type(Kind.Integer, min, max);
}

export function tupleType(arity: number): ValueType {
	return type(Kind.Tuple, -Infinity, Infinity, arity);
}

export function isOnly(value: ValueType, kinds: number): boolean {
	return (value.kinds & ~kinds) === 0;
}

export function canBe(value: ValueType, kinds: number): boolean {
	return (value.kinds & kinds) !== 0;
}

/** The value is certainly an integer that fits the immediate encoding. */
export function isSmall(value: ValueType): boolean {
	return (
		value.kinds === Kind.Integer &&
		value.min >= SMALL_MIN &&
		value.max <= SMALL_MAX
	);
}

/** If it is an integer at all, it fits the immediate encoding. */
export function isSmallIfInteger(value: ValueType): boolean {
	return value.min >= SMALL_MIN && value.max <= SMALL_MAX;
}

/** The value's word says all about it: equal values are equal words. */
export function isImmediate(value: ValueType): boolean {
	return (
		isOnly(value, IMMEDIATE_KINDS | Kind.Integer) &&
		(!canBe(value, Kind.Integer) || isSmallIfInteger(value))
	);
}

/** Both facts hold. */
export function both(a: ValueType, b: ValueType): ValueType {
	return type(
		a.kinds & b.kinds,
		Math.max(a.min, b.min),
		Math.min(a.max, b.max),
		a.arity === -1 ? b.arity : a.arity,
	);
}

/** One of the two facts holds. */
export function either(a: ValueType, b: ValueType): ValueType {
	return type(
		a.kinds | b.kinds,
		bound(a, b, Math.min, (t) => t.min),
		bound(a, b, Math.max, (t) => t.max),
		mergeArity(a, b),
	);
}

function mergeArity(a: ValueType, b: ValueType): number {
	if (!canBe(a, Kind.Tuple)) return b.arity;
	if (!canBe(b, Kind.Tuple)) return a.arity;
	return a.arity === b.arity ? a.arity : -1;
}

/** Bounds of a value that cannot be an integer do not count. */
function bound(
	a: ValueType,
	b: ValueType,
	merge: (x: number, y: number) => number,
	get: (value: ValueType) => number,
): number {
	if (!canBe(a, Kind.Integer)) return get(b);
	if (!canBe(b, Kind.Integer)) return get(a);
	return merge(get(a), get(b));
}
