import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SMALL_MAX, SMALL_MIN } from "../../../src/abi/terms.ts";
import {
	ANY,
	ANY_KIND,
	both,
	canBe,
	either,
	integerType,
	isImmediate,
	isOnly,
	isSmall,
	isSmallIfInteger,
	Kind,
	tupleType,
	type,
	type ValueType,
} from "../../../src/jit/analysis/value-types.ts";

/** A value, as much of it as a type tells: its kind, and its number or size. */
interface Value {
	readonly kind: number;
	readonly number: number;
}

const INTEGERS = [
	-1e9,
	SMALL_MIN - 1,
	SMALL_MIN,
	-1,
	0,
	1,
	5,
	SMALL_MAX,
	SMALL_MAX + 1,
];
const ARITIES = [0, 1, 2, 3];

/** The model: a type is the set of those of these values that it has. */
const VALUES: readonly Value[] = Object.values(Kind).flatMap((kind) => {
	const numbers =
		kind === Kind.Integer ? INTEGERS : kind === Kind.Tuple ? ARITIES : [0];
	return numbers.map((number) => ({ kind, number }));
});

function has({ kinds, min, max, arity }: ValueType, value: Value): boolean {
	if ((kinds & value.kind) === 0) return false;
	if (value.kind === Kind.Integer)
		return value.number >= min && value.number <= max;
	return value.kind !== Kind.Tuple || arity === -1 || value.number === arity;
}

const valuesOf = (t: ValueType): Value[] => VALUES.filter((v) => has(t, v));
const withKinds = (...kinds: readonly number[]): number =>
	kinds.reduce((all, kind) => all | kind, 0);

const bounds = fc.constantFrom(-Infinity, Infinity, ...INTEGERS);
const anyType = fc
	.tuple(
		fc.subarray(Object.values(Kind)),
		bounds,
		bounds,
		fc.constantFrom(-1, ...ARITIES),
	)
	.map(([kinds, a, b, arity]) =>
		type(withKinds(...kinds), Math.min(a, b), Math.max(a, b), arity),
	);

describe("Kind", () => {
	it("has a bit for each kind, all of which are any", () => {
		const kinds = Object.values(Kind);
		expect(kinds.reduce((sum, kind) => sum + kind, 0)).toBe(ANY_KIND);
		expect(withKinds(...kinds)).toBe(ANY_KIND);
	});
});

describe("types that are made", () => {
	it("say nothing of what is left out", () => {
		const anything = {
			kinds: ANY_KIND,
			min: -Infinity,
			max: Infinity,
			arity: -1,
		};
		expect(ANY).toEqual(anything);
		expect(type(Kind.Fun)).toEqual({ ...anything, kinds: Kind.Fun });
		expect(integerType(-3, 4)).toEqual({
			...anything,
			kinds: Kind.Integer,
			min: -3,
			max: 4,
		});
		expect(tupleType(2)).toEqual({ ...anything, kinds: Kind.Tuple, arity: 2 });
	});

	it("have all values, or those that they say", () => {
		expect(valuesOf(ANY)).toEqual(VALUES);
		expect(valuesOf(integerType(0, 5)).map((v) => v.number)).toEqual([0, 1, 5]);
		expect(valuesOf(tupleType(2))).toEqual([{ kind: Kind.Tuple, number: 2 }]);
	});
});

describe("both", () => {
	it("has every value that both have", () => {
		fc.assert(
			fc.property(anyType, anyType, (a, b) => {
				const met = both(a, b);
				for (const value of VALUES)
					if (has(a, value) && has(b, value))
						expect(has(met, value)).toBe(true);
			}),
		);
	});

	it("has no other values, but of tuples when their sizes are at odds", () => {
		fc.assert(
			fc.property(anyType, anyType, (a, b) => {
				const met = both(a, b);
				const sizesAgree =
					a.arity === b.arity || a.arity === -1 || b.arity === -1;
				for (const value of valuesOf(met))
					if (sizesAgree || value.kind !== Kind.Tuple)
						expect(has(a, value) && has(b, value)).toBe(true);
			}),
		);
	});

	it("is the same with itself and with anything", () => {
		fc.assert(
			fc.property(anyType, (a) => {
				expect(both(a, a)).toEqual(a);
				expect(both(a, ANY)).toEqual(a);
				expect(both(ANY, a)).toEqual(a);
			}),
		);
	});

	it("keeps what the first says of a size", () => {
		expect(both(tupleType(2), tupleType(3)).arity).toBe(2);
		expect(both(type(Kind.Tuple), tupleType(3)).arity).toBe(3);
		expect(both(tupleType(0), type(Kind.Tuple)).arity).toBe(0);
	});
});

describe("either", () => {
	it("has every value of the one and of the other", () => {
		fc.assert(
			fc.property(anyType, anyType, (a, b) => {
				const joined = either(a, b);
				for (const value of VALUES)
					if (has(a, value) || has(b, value))
						expect(has(joined, value)).toBe(true);
			}),
		);
	});

	it("has no kind of value, no integer and no size that neither has", () => {
		fc.assert(
			fc.property(anyType, anyType, (a, b) => {
				const joined = either(a, b);
				expect(joined.kinds).toBe(a.kinds | b.kinds);
				const sides = [a, b].filter((side) => canBe(side, Kind.Integer));
				if (sides.length > 0) {
					expect(joined.min).toBe(Math.min(...sides.map(({ min }) => min)));
					expect(joined.max).toBe(Math.max(...sides.map(({ max }) => max)));
				}
				const sizes = [a, b].filter((side) => canBe(side, Kind.Tuple));
				const [first] = sizes;
				if (first !== undefined && sizes.every((s) => s.arity === first.arity))
					expect(joined.arity).toBe(first.arity);
			}),
		);
	});

	it("is commutative, associative, and the same with itself", () => {
		fc.assert(
			fc.property(anyType, anyType, anyType, (a, b, c) => {
				expect(either(a, a)).toEqual(a);
				expect(valuesOf(either(a, b))).toEqual(valuesOf(either(b, a)));
				expect(valuesOf(either(a, either(b, c)))).toEqual(
					valuesOf(either(either(a, b), c)),
				);
			}),
		);
	});

	it("is monotone: with more values on one side it has no fewer", () => {
		fc.assert(
			fc.property(anyType, anyType, anyType, (a, b, c) => {
				const more = either(a, b);
				const joined = either(more, c);
				for (const value of valuesOf(either(a, c)))
					expect(has(joined, value)).toBe(true);
			}),
		);
	});

	it("knows no size when the sizes of tuples differ", () => {
		expect(either(tupleType(2), tupleType(3)).arity).toBe(-1);
		expect(either(tupleType(2), type(Kind.Tuple)).arity).toBe(-1);
		expect(either(tupleType(2), integerType(1, 2))).toEqual(
			type(Kind.Tuple | Kind.Integer, 1, 2, 2),
		);
		expect(either(integerType(1, 2), tupleType(2))).toEqual(
			type(Kind.Tuple | Kind.Integer, 1, 2, 2),
		);
	});
});

describe("questions", () => {
	it("isOnly: it can be nothing else", () => {
		const t = type(Kind.Atom | Kind.Nil);
		expect(isOnly(t, Kind.Atom)).toBe(false);
		expect(isOnly(t, Kind.Atom | Kind.Nil)).toBe(true);
		expect(isOnly(t, Kind.Atom | Kind.Nil | Kind.Map)).toBe(true);
		expect(isOnly(ANY, Kind.Atom)).toBe(false);
	});

	it("canBe: it may be one of these", () => {
		const t = type(Kind.Atom | Kind.Nil);
		expect(canBe(t, Kind.Nil | Kind.Map)).toBe(true);
		expect(canBe(t, Kind.Map | Kind.Fun)).toBe(false);
	});

	/** Whether all values that an answer promises something of have it. */
	const isSmallValue = (v: Value): boolean =>
		v.kind === Kind.Integer && v.number >= SMALL_MIN && v.number <= SMALL_MAX;

	it("isSmall: all its values are small integers", () => {
		fc.assert(
			fc.property(anyType, (t) => {
				if (isSmall(t)) expect(valuesOf(t).every(isSmallValue)).toBe(true);
			}),
		);
		expect(isSmall(integerType(SMALL_MIN, SMALL_MAX))).toBe(true);
		expect(isSmall(integerType(SMALL_MIN - 1, SMALL_MAX))).toBe(false);
		expect(isSmall(integerType(SMALL_MIN, SMALL_MAX + 1))).toBe(false);
		expect(isSmall(type(Kind.Integer | Kind.Atom, 0, 1))).toBe(false);
		expect(isSmall(type(Kind.Atom, 0, 1))).toBe(false);
		expect(isSmall(type(Kind.Integer))).toBe(false);
	});

	it("isSmallIfInteger: all its integers are small", () => {
		fc.assert(
			fc.property(anyType, (t) => {
				if (!isSmallIfInteger(t)) return;
				const integers = valuesOf(t).filter((v) => v.kind === Kind.Integer);
				expect(integers.every(isSmallValue)).toBe(true);
			}),
		);
		expect(isSmallIfInteger(type(ANY_KIND, SMALL_MIN, SMALL_MAX))).toBe(true);
		expect(isSmallIfInteger(type(ANY_KIND, SMALL_MIN - 1, 0))).toBe(false);
		expect(isSmallIfInteger(type(ANY_KIND, 0, SMALL_MAX + 1))).toBe(false);
	});

	it("isImmediate: all its values are one word", () => {
		fc.assert(
			fc.property(anyType, (t) => {
				if (!isImmediate(t)) return;
				for (const value of valuesOf(t))
					expect(
						value.kind === Kind.Atom ||
							value.kind === Kind.Nil ||
							isSmallValue(value),
					).toBe(true);
			}),
		);
		expect(isImmediate(type(Kind.Atom))).toBe(true);
		expect(isImmediate(type(Kind.Nil | Kind.Atom))).toBe(true);
		expect(isImmediate(integerType(0, 1))).toBe(true);
		expect(isImmediate(type(Kind.Integer | Kind.Nil, 0, 1))).toBe(true);
		expect(isImmediate(type(Kind.Integer))).toBe(false);
		expect(isImmediate(type(Kind.Atom | Kind.Float))).toBe(false);
		expect(isImmediate(type(Kind.Pid))).toBe(false);
	});
});
