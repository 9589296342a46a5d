/** Terms as the debugger computes with them: read out of the VM's memory bit by bit, or made by an expression. */

export type Value =
	| IntegerValue
	| FloatValue
	| AtomValue
	| NilValue
	| ConsValue
	| TupleValue
	| MapValue
	| BinaryValue
	| FunValue
	| PidValue
	| PortValue
	| ReferenceValue
	| OtherValue;

export interface IntegerValue {
	readonly kind: "integer";
	readonly value: bigint;
}

export interface FloatValue {
	readonly kind: "float";
	readonly value: number;
}

export interface AtomValue {
	readonly kind: "atom";
	readonly name: string;
}

export interface NilValue {
	readonly kind: "nil";
}

export interface ConsValue {
	readonly kind: "cons";
	readonly head: Value;
	readonly tail: Value;
	/** Of one in memory: tells it from others. */
	readonly word?: number;
}

export interface TupleValue {
	readonly kind: "tuple";
	readonly size: number;
	element(index: number): Value;
}

export interface MapValue {
	readonly kind: "map";
	readonly size: number;
	/** In the order in which the VM has them. */
	key(index: number): Value;
	value(index: number): Value;
}

export interface BinaryValue {
	readonly kind: "binary";
	readonly size: number;
	/** A copy of bytes from `start` to before `end`. */
	bytes(start?: number, end?: number): Uint8Array;
}

export interface FunValue {
	readonly kind: "fun";
	readonly module: string;
	/** Undefined where the module cannot be read. */
	readonly function?: string;
	readonly arity?: number;
	/** The number of a local fun; undefined of `fun m:f/1`. */
	readonly index?: number;
	/** What it holds. */
	readonly free: readonly Value[];
	readonly word: number;
}

export interface PidValue {
	readonly kind: "pid";
	readonly id: number;
}

export interface PortValue {
	readonly kind: "port";
	readonly id: number;
}

export interface ReferenceValue {
	readonly kind: "reference";
	readonly id: bigint;
}

/** What is no term, or none that a program can have. */
export interface OtherValue {
	readonly kind: "other";
	readonly type: "no term" | "catch" | "match state" | "external";
	readonly text: string;
	/** What is in it. */
	readonly parts?: readonly (readonly [name: string, value: Value])[];
}

export const NIL_VALUE: NilValue = { kind: "nil" };

export function integer(value: bigint | number): IntegerValue {
	return { kind: "integer", value: BigInt(value) };
}

export function float(value: number): FloatValue {
	return { kind: "float", value };
}

export function atom(name: string): AtomValue {
	return { kind: "atom", name };
}

export function boolean(value: boolean): AtomValue {
	return atom(String(value));
}

export function tuple(elements: readonly Value[]): TupleValue {
	return {
		kind: "tuple",
		size: elements.length,
		element: (index) => elementOf(elements, index),
	};
}

export function list(
	elements: readonly Value[],
	tail: Value = NIL_VALUE,
): Value {
	return elements.reduceRight(
		(rest, head) => ({ kind: "cons", head, tail: rest }),
		tail,
	);
}

export function binary(bytes: Uint8Array): BinaryValue {
	return {
		kind: "binary",
		size: bytes.length,
		bytes: (start, end) => bytes.slice(start, end),
	};
}

/** @param entries with keys that differ, in order (compare.ts) */
export function map(entries: readonly (readonly [Value, Value])[]): MapValue {
	return {
		kind: "map",
		size: entries.length,
		key: (index) => elementOf(entries, index)[0],
		value: (index) => elementOf(entries, index)[1],
	};
}

function elementOf<T>(elements: readonly T[], index: number): T {
	const found = elements[index];
	if (found === undefined) throw new Error(`no element ${index}`);
	return found;
}
