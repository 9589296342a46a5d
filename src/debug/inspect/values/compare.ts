/** Erlang's order of terms: number < atom < reference < fun < port < pid < tuple < map < [] < list < binary. */
import type {
	ConsValue,
	FunValue,
	MapValue,
	TupleValue,
	Value,
} from "./value.ts";

const RANKS: Readonly<Record<Value["kind"], number>> = {
	integer: 0,
	float: 0,
	atom: 1,
	reference: 2,
	fun: 3,
	port: 4,
	pid: 5,
	tuple: 6,
	map: 7,
	nil: 8,
	cons: 9,
	binary: 10,
	other: 11,
};

/**
 * Negative, 0 or positive.
 * @param isExact integers and floats differ, also where they are equal as numbers: the former are less, as in keys of maps;
 *   so are 0.0 and -0.0
 */
export function compareValues(
	one: Value,
	other: Value,
	isExact: boolean,
): number {
	if (one === other) return 0;
	const rank = RANKS[one.kind] - RANKS[other.kind];
	if (rank !== 0) return rank;
	if (one.kind === "integer" || one.kind === "float")
		return other.kind === "integer" || other.kind === "float"
			? compareNumbers(one, other, isExact)
			: 0;
	if (one.kind === "atom" && other.kind === "atom")
		return compareTexts(one.name, other.name);
	if (one.kind === "reference" && other.kind === "reference")
		return order(one.id, other.id);
	if (one.kind === "fun" && other.kind === "fun")
		return compareFuns(one, other, isExact);
	if (
		(one.kind === "port" && other.kind === "port") ||
		(one.kind === "pid" && other.kind === "pid")
	)
		return order(one.id, other.id);
	if (one.kind === "tuple" && other.kind === "tuple")
		return compareTuples(one, other, isExact);
	if (one.kind === "map" && other.kind === "map")
		return compareMaps(one, other, isExact);
	if (one.kind === "cons" && other.kind === "cons")
		return compareLists(one, other, isExact);
	if (one.kind === "binary" && other.kind === "binary")
		return compareBytes(one.bytes(), other.bytes());
	if (one.kind === "other" && other.kind === "other")
		return compareTexts(one.text, other.text);
	return 0;
}

function order<T extends number | bigint | string>(
	one: T,
	other: T | number | bigint,
): number {
	return one < other ? -1 : one > other ? 1 : 0;
}

function compareNumbers(
	one: Value & { readonly kind: "integer" | "float" },
	other: Value & { readonly kind: "integer" | "float" },
	isExact: boolean,
): number {
	if (isExact && one.kind !== other.kind)
		return one.kind === "integer" ? -1 : 1;
	// JavaScript compares integers with floats by what they are, without rounding.
	const found = order(one.value, other.value);
	if (found !== 0 || !isExact || one.kind !== "float") return found;
	const sign = (value: number | bigint): number =>
		Object.is(value, -0) ? -1 : 0;
	return sign(one.value) - sign(other.value);
}

/** By code points. */
function compareTexts(one: string, other: string): number {
	const [a, b] = [[...one], [...other]];
	for (let i = 0; i < Math.min(a.length, b.length); i++) {
		const found = order(a[i]?.codePointAt(0) ?? 0, b[i]?.codePointAt(0) ?? 0);
		if (found !== 0) return found;
	}
	return a.length - b.length;
}

function compareFuns(one: FunValue, other: FunValue, isExact: boolean): number {
	const local = (fun: FunValue): number => (fun.index === undefined ? 1 : 0);
	return (
		local(one) - local(other) ||
		compareTexts(one.module, other.module) ||
		compareTexts(one.function ?? "", other.function ?? "") ||
		order(one.index ?? 0, other.index ?? 0) ||
		order(one.arity ?? 0, other.arity ?? 0) ||
		one.free.length - other.free.length ||
		compareAll(
			one.free.length,
			(i) => one.free[i],
			(i) => other.free[i],
			isExact,
		)
	);
}

function compareTuples(
	one: TupleValue,
	other: TupleValue,
	isExact: boolean,
): number {
	return (
		one.size - other.size ||
		compareAll(
			one.size,
			(i) => one.element(i),
			(i) => other.element(i),
			isExact,
		)
	);
}

function compareMaps(one: MapValue, other: MapValue, isExact: boolean): number {
	if (one.size !== other.size) return one.size - other.size;
	const [a, b] = [sortedKeys(one), sortedKeys(other)];
	return (
		compareAll(
			one.size,
			(i) => one.key(a[i] ?? 0),
			(i) => other.key(b[i] ?? 0),
			true,
		) ||
		compareAll(
			one.size,
			(i) => one.value(a[i] ?? 0),
			(i) => other.value(b[i] ?? 0),
			isExact,
		)
	);
}

/** Numbers of a map's keys in the order of the keys. */
function sortedKeys(map: MapValue): number[] {
	return Array.from({ length: map.size }, (_, i) => i).sort((i, j) =>
		compareValues(map.key(i), map.key(j), true),
	);
}

function compareLists(
	one: ConsValue,
	other: ConsValue,
	isExact: boolean,
): number {
	let [a, b]: [Value, Value] = [one, other];
	while (a.kind === "cons" && b.kind === "cons") {
		const found = compareValues(a.head, b.head, isExact);
		if (found !== 0) return found;
		[a, b] = [a.tail, b.tail];
	}
	return compareValues(a, b, isExact);
}

function compareAll(
	count: number,
	one: (index: number) => Value | undefined,
	other: (index: number) => Value | undefined,
	isExact: boolean,
): number {
	for (let i = 0; i < count; i++) {
		const [a, b] = [one(i), other(i)];
		if (a === undefined || b === undefined) return 0;
		const found = compareValues(a, b, isExact);
		if (found !== 0) return found;
	}
	return 0;
}

function compareBytes(one: Uint8Array, other: Uint8Array): number {
	for (let i = 0; i < Math.min(one.length, other.length); i++) {
		const found = (one[i] ?? 0) - (other[i] ?? 0);
		if (found !== 0) return found;
	}
	return one.length - other.length;
}
