import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Facts, FIRST_Y } from "../../../src/jit/analysis/facts.ts";
import {
	ANY,
	ANY_KIND,
	both,
	either,
	integerType,
	Kind,
	tupleType,
	type,
	type ValueType,
} from "../../../src/jit/analysis/value-types.ts";

const y = (n: number): number => FIRST_Y + n;
const REGISTERS = [0, 1, 1023, y(0), y(1), y(2)];
const TYPES = [
	ANY,
	integerType(0, 9),
	integerType(-3, 4),
	tupleType(2),
	type(Kind.Atom | Kind.Tuple),
];

/** Facts by register. */
const known = fc.dictionary(
	fc.constantFrom(...REGISTERS.map(String)),
	fc.constantFrom(...TYPES),
);

function factsOf(values: Readonly<Record<string, ValueType>>): Facts {
	const facts = new Facts();
	for (const [register, value] of Object.entries(values))
		facts.set(Number(register), value);
	return facts;
}

const all = (facts: Facts): ValueType[] => REGISTERS.map((r) => facts.get(r));

describe("Facts", () => {
	it("knows nothing at first, and then what it is told last", () => {
		const facts = new Facts();
		expect(all(facts)).toEqual(REGISTERS.map(() => ANY));
		facts.set(1, tupleType(2));
		facts.set(1, integerType(0, 9));
		facts.set(y(0), tupleType(3));
		expect(facts.get(1)).toEqual(integerType(0, 9));
		expect(facts.get(y(0))).toEqual(tupleType(3));
		expect(facts.get(0)).toEqual(ANY);
		facts.set(1, ANY);
		expect(facts.get(1)).toEqual(ANY);
	});

	it("keeps facts that say one thing only", () => {
		const facts = new Facts();
		for (const value of [
			type(ANY_KIND & ~Kind.Map),
			type(ANY_KIND, 0),
			type(ANY_KIND, -Infinity, 0),
			type(ANY_KIND, -Infinity, Infinity, 0),
		]) {
			facts.set(0, value);
			expect(facts.get(0)).toEqual(value);
		}
	});

	it("narrows to what both facts say", () => {
		const facts = new Facts();
		facts.narrow(0, type(Kind.Integer | Kind.Atom, 0, 50));
		expect(facts.get(0)).toEqual(type(Kind.Integer | Kind.Atom, 0, 50));
		facts.narrow(0, integerType(-5, 9));
		expect(facts.get(0)).toEqual(integerType(0, 9));
	});

	it("copies: neither changes with the other", () => {
		const facts = factsOf({ 0: tupleType(1), [y(1)]: tupleType(2) });
		const copy = facts.copy();
		expect(all(copy)).toEqual(all(facts));
		facts.set(0, integerType(0, 1));
		copy.set(y(1), ANY);
		expect(copy.get(0)).toEqual(tupleType(1));
		expect(facts.get(y(1))).toEqual(tupleType(2));
	});

	it("merges to what is true on either way, register by register", () => {
		fc.assert(
			fc.property(known, known, (here, there) => {
				const facts = factsOf(here);
				const other = factsOf(there);
				const before = all(other);
				const expected = REGISTERS.map((r) =>
					either(facts.get(r), other.get(r)),
				);
				facts.merge(other);
				// What can be no integer may have any bounds, and so on: the same set of values.
				for (const [i, value] of all(facts).entries()) {
					const want = expected[i] ?? ANY;
					expect(both(value, want)).toEqual(want);
					expect(value.kinds).toBe(want.kinds);
				}
				expect(all(other)).toEqual(before);
			}),
		);
	});

	it("merges to nothing where one way knows nothing", () => {
		const facts = factsOf({ 0: tupleType(1), 1: integerType(0, 5) });
		facts.merge(factsOf({ 1: integerType(3, 9), 2: tupleType(1) }));
		expect(facts.get(0)).toEqual(ANY);
		expect(facts.get(1)).toEqual(integerType(0, 9));
		expect(facts.get(2)).toEqual(ANY);
	});

	it("forgets x registers, and keeps y registers", () => {
		const facts = factsOf(
			Object.fromEntries(REGISTERS.map((r) => [r, tupleType(1)])),
		);
		facts.forgetX();
		expect(REGISTERS.filter((r) => facts.get(r) !== ANY)).toEqual([
			y(0),
			y(1),
			y(2),
		]);
	});

	it("lists the registers of which something is known", () => {
		const facts = factsOf({ 2: tupleType(2), [y(0)]: tupleType(0) });
		facts.set(3, ANY);
		expect(facts.entries()).toEqual([
			[2, tupleType(2)],
			[y(0), tupleType(0)],
		]);
	});

	it("moves y registers with the stack, and forgets those taken away", () => {
		const facts = factsOf({
			1023: tupleType(9),
			[y(0)]: tupleType(0),
			[y(1)]: tupleType(1),
			[y(2)]: tupleType(2),
		});
		facts.shiftStack(1);
		expect([0, 1, 2, 3].map((n) => facts.get(y(n)))).toEqual([
			ANY,
			tupleType(0),
			tupleType(1),
			tupleType(2),
		]);
		facts.shiftStack(-2);
		expect([0, 1, 2, 3].map((n) => facts.get(y(n)))).toEqual([
			tupleType(1),
			tupleType(2),
			ANY,
			ANY,
		]);
		expect(facts.get(1023)).toEqual(tupleType(9));
		facts.shiftStack(-5);
		expect(all(facts).filter((value) => value !== ANY)).toEqual([tupleType(9)]);
		expect(facts.get(y(-1))).toEqual(tupleType(9));
	});
});
