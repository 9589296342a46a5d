import { describe, expect, it } from "vitest";
import { OperandKind, operand } from "../../../src/beam/operand.ts";
import { TypeBit, type TypeEntry } from "../../../src/beam/types.ts";
import { annotatedType } from "../../../src/jit/analysis/annotations.ts";
import { ANY_KIND, Kind, type } from "../../../src/jit/analysis/value-types.ts";

const entry = (kinds: number, min?: bigint, max?: bigint): TypeEntry => ({
	kinds,
	min,
	max,
});
const typeOf = (entries: readonly TypeEntry[], index: number) =>
	annotatedType(operand(OperandKind.X, 0, index), entries);

describe("annotatedType", () => {
	it.each([
		["Atom", Kind.Atom],
		["Cons", Kind.Cons],
		["Float", Kind.Float],
		["Fun", Kind.Fun],
		["Integer", Kind.Integer],
		["Map", Kind.Map],
		["Nil", Kind.Nil],
		["Pid", Kind.Pid],
		["Port", Kind.Port],
		["Reference", Kind.Reference],
		["Tuple", Kind.Tuple],
		// The compiler does not tell a binary from one that is being matched.
		["Bitstring", Kind.Bitstring | Kind.MatchContext],
	] as const)("knows kinds: %s", (bit, kinds) => {
		expect(typeOf([entry(TypeBit[bit])], 0)).toEqual(type(kinds));
	});

	it("takes several kinds together, up to all", () => {
		expect(typeOf([entry(TypeBit.Atom | TypeBit.Nil)], 0)).toEqual(
			type(Kind.Atom | Kind.Nil),
		);
		expect(typeOf([entry(0xfff)], 0)).toEqual(type(ANY_KIND));
		expect(typeOf([entry(0)], 0)).toEqual(type(0));
	});

	it("has the bounds that there are", () => {
		const { Integer } = TypeBit;
		const types = [
			entry(Integer, -3n, 2n ** 40n),
			entry(Integer, 0n),
			entry(Integer, undefined, 9n),
		];
		expect(typeOf(types, 0)).toEqual(type(Kind.Integer, -3, 2 ** 40));
		expect(typeOf(types, 1)).toEqual(type(Kind.Integer, 0, Infinity));
		expect(typeOf(types, 2)).toEqual(type(Kind.Integer, -Infinity, 9));
	});

	it("is not there without an annotation, or without its entry", () => {
		expect(typeOf([entry(TypeBit.Atom)], -1)).toBeUndefined();
		expect(typeOf([entry(TypeBit.Atom)], 1)).toBeUndefined();
		expect(typeOf([], 0)).toBeUndefined();
		const odd = Object.assign([], { "-1": entry(TypeBit.Atom) });
		expect(typeOf(odd, -1)).toBeUndefined();
	});
});
