import { describe, expect, it } from "vitest";
import { typeText } from "../../../src/harness/inspect/types-text.ts";
import {
	ANY_KIND,
	integerType,
	Kind,
	tupleType,
	type,
	type ValueType,
} from "../../../src/jit/analysis/value-types.ts";

describe("typeText", () => {
	it.each<[string, ValueType]>([
		["integer", integerType(-Infinity, Infinity)],
		["integer 0..99", integerType(0, 99)],
		["integer 7", integerType(7, 7)],
		["integer from 0", integerType(0, Infinity)],
		["integer to 30", integerType(-Infinity, 30)],
		["tuple", tupleType(-1)],
		["tuple of 3", tupleType(3)],
		["nil or cons", type(Kind.Nil | Kind.Cons)],
		["atom or integer 1..2", type(Kind.Atom | Kind.Integer, 1, 2)],
		["no nil, no cons", type(ANY_KIND & ~(Kind.Nil | Kind.Cons))],
		["any; integer to 30", type(ANY_KIND, -Infinity, 30)],
		["any; tuple of 2", type(ANY_KIND, -Infinity, Infinity, 2)],
		["nothing: never reached", type(0)],
	])("%s", (text, value) => {
		expect(typeText(value)).toBe(text);
	});
});
