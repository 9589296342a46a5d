import { describe, expect, it } from "vitest";
import { Arrivals } from "../../../src/jit/analysis/arrivals.ts";
import { Facts } from "../../../src/jit/analysis/facts.ts";
import {
	ANY,
	integerType,
	type ValueType,
} from "../../../src/jit/analysis/value-types.ts";

function facts(...values: readonly ValueType[]): Facts {
	const made = new Facts();
	for (const [register, value] of values.entries()) made.set(register, value);
	return made;
}

describe("Arrivals", () => {
	it("knows nothing of a node that nothing has gone to", () => {
		const arrivals = new Arrivals();
		arrivals.add(1, facts(), true);
		expect(arrivals.at(2)).toBeUndefined();
	});

	it("keeps what the first way brings, as it was then", () => {
		const arrivals = new Arrivals();
		const way = facts(integerType(1, 2));
		arrivals.add(1, way, true);
		way.set(0, ANY);
		expect(arrivals.at(1)?.facts.get(0)).toEqual(integerType(1, 2));
		expect(arrivals.at(1)?.stack).toBe(true);
	});

	it("keeps what all ways have in common", () => {
		const arrivals = new Arrivals();
		arrivals.add(1, facts(integerType(1, 2), integerType(0, 0)), true);
		arrivals.add(1, facts(integerType(5, 6)), true);
		arrivals.add(1, facts(integerType(3, 3), integerType(0, 0)), true);
		arrivals.add(2, facts(integerType(7, 7)), false);
		expect(arrivals.at(1)?.facts.get(0)).toEqual(integerType(1, 6));
		expect(arrivals.at(1)?.facts.get(1)).toEqual(ANY);
		expect(arrivals.at(1)?.stack).toBe(true);
		expect(arrivals.at(2)?.facts.get(0)).toEqual(integerType(7, 7));
	});

	it.each([
		[true, true],
		[true, false],
		[false, true],
		[false, false],
	])("has the stack in its local when all ways do: %s, %s", (one, other) => {
		const arrivals = new Arrivals();
		arrivals.add(1, facts(integerType(1, 2)), one);
		arrivals.add(1, facts(integerType(1, 5)), other);
		expect(arrivals.at(1)?.stack).toBe(one && other);
		expect(arrivals.at(1)?.facts.get(0)).toEqual(integerType(1, 5));
	});

	it("knows nothing more once the interpreter goes there", () => {
		const arrivals = new Arrivals();
		arrivals.add(1, facts(integerType(1, 2)), true);
		arrivals.addUnknown(1);
		expect(arrivals.at(1)?.facts.get(0)).toEqual(ANY);
		expect(arrivals.at(1)?.stack).toBe(false);
		arrivals.add(1, facts(integerType(1, 2)), true);
		expect(arrivals.at(1)?.facts.get(0)).toEqual(ANY);
		expect(arrivals.at(1)?.stack).toBe(false);
	});
});
