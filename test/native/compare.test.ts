import fc from "fast-check";
import { expect, it } from "vitest";
import { Compare } from "../../dist/src/abi/enums.js";
import { Boxed } from "../../dist/src/abi/terms.js";
import { anyAtom, anyFloat, anyInteger, anyValue } from "./arbitraries.ts";
import { TestProcess } from "./process.ts";
import { describeNative } from "./runtime.ts";
import { type BinaryKind, EXACT, type Value } from "./terms.ts";

const KINDS: readonly BinaryKind[] = [
	"heap",
	"refc",
	"const",
	"sub",
	"sub-refc",
];
/** Deeper than native/compare.c goes by itself. */
const DEEP = 1000;

await describeNative("compare.c", (runtime) => {
	const process = new TestProcess(runtime);
	const { native, avm, global } = runtime;
	const equal = (a: number, b: number): number =>
		native("equal_exactly", a, b, global);
	const atomVm = (a: number, b: number): number =>
		avm("term_compare", a, b, EXACT, global) === Compare.Equal ? 1 : 0;

	it("any two terms, as AtomVM has it", () => {
		fc.assert(
			fc.property(anyValue, anyValue, (a, b) => {
				process.reset();
				const [x, y] = [process.put(a), process.put(b)];
				expect(equal(x, y)).toBe(atomVm(x, y));
			}),
			{ numRuns: 2000, seed: 1 },
		);
	});

	it("a term and its copy are equal, but not with one thing in it changed", () => {
		const leaf = fc.oneof(anyInteger, anyFloat, anyAtom);
		fc.assert(
			fc.property(anyValue, fc.nat(), leaf, (value, at, other) => {
				process.reset(16384);
				const x = process.put(value);
				expect(equal(x, process.put(value))).toBe(1);
				const y = process.put(changed(value, at, other));
				const same = atomVm(x, y);
				expect(equal(x, y)).toBe(same);
				expect(equal(y, x)).toBe(same);
			}),
			{ numRuns: 2000, seed: 2 },
		);
	});

	it("numbers are equal to those of their type only", () => {
		process.reset();
		const pairs: [Value, Value, number][] = [
			[1n, 1, 0],
			[1n << 70n, 2 ** 70, 0],
			[1.5, 1.5, 1],
			[1n << 40n, 1n << 40n, 1],
			[1n << 40n, -(1n << 40n), 0],
			[1n << 200n, 1n << 200n, 1],
			[1n << 200n, (1n << 200n) + 1n, 0],
			[(1n << 63n) - 1n, 1n << 63n, 0],
		];
		for (const [a, b, expected] of pairs)
			expect([a, b, equal(process.put(a), process.put(b))]).toEqual([
				a,
				b,
				expected,
			]);
	});

	it("big integers are equal whatever digits of 0 they have", () => {
		process.reset();
		const short = process.boxed(Boxed.PositiveInteger, 1, 2, 3, 4);
		const long = process.boxed(Boxed.PositiveInteger, 1, 2, 3, 4, 0, 0);
		const other = process.boxed(Boxed.PositiveInteger, 1, 2, 3, 4, 5, 0);
		const negative = process.boxed(Boxed.NegativeInteger, 1, 2, 3, 4);
		expect(equal(short, long)).toBe(atomVm(short, long));
		expect(equal(short, other)).toBe(0);
		expect(equal(short, negative)).toBe(0);
	});

	it("binaries are equal by their bytes, however they are kept", () => {
		fc.assert(
			fc.property(
				fc.uint8Array({ maxLength: 70 }),
				fc.constantFrom(...KINDS),
				fc.constantFrom(...KINDS),
				fc.nat(),
				(bytes, kind, other, at) => {
					process.reset();
					const x = process.binary(bytes, kind);
					expect(equal(x, process.binary(bytes, other))).toBe(1);
					expect(equal(x, process.binary(Uint8Array.of(...bytes, 0)))).toBe(0);
					if (bytes.length === 0) return;
					const wrong = bytes.slice();
					const index = at % bytes.length;
					wrong[index] = (wrong[index] as number) ^ (1 << (at % 8));
					expect(equal(x, process.binary(wrong, other))).toBe(0);
					expect(equal(x, process.put({ atom: "a" }))).toBe(0);
				},
			),
			{ numRuns: 500, seed: 3 },
		);
	});

	it("maps and funs are compared", () => {
		process.reset();
		const map = (value: bigint): number =>
			process.put({
				map: [
					[{ atom: "k" }, value],
					[1n, 2n],
				],
			});
		expect(equal(map(1n), map(1n))).toBe(1);
		expect(equal(map(1n), map(2n))).toBe(0);
		expect(equal(map(1n), process.put({ tuple: [1n] }))).toBe(0);
	});

	it("goes as deep as terms nest, and as far as lists are long", () => {
		for (const nest of [
			(inner: number) => process.tuple(inner),
			(inner: number) => process.cons(inner, process.put([])),
			(inner: number) => process.cons(process.integer(5n), inner),
		]) {
			process.reset(20 * DEEP);
			const build = (innermost: Value): number => {
				let term = process.put(innermost);
				for (let i = 0; i < DEEP; i++) term = nest(term);
				return term;
			};
			const one = build(1.5);
			expect(equal(one, build(1.5))).toBe(1);
			expect(equal(one, build(2.5))).toBe(0);
		}
	});
});

/** The same with the n-th leaf (as often round as need be) replaced. */
function changed(value: Value, n: number, other: Value): Value {
	let left = n % leaves(value);
	const walk = (v: Value): Value => {
		if (Array.isArray(v) && v.length > 0) return (v as Value[]).map(walk);
		if (typeof v === "object" && "tuple" in v && v.tuple.length > 0)
			return { tuple: v.tuple.map(walk) };
		return left-- === 0 ? other : v;
	};
	return walk(value);
}

function leaves(value: Value): number {
	const inside = Array.isArray(value)
		? (value as Value[])
		: typeof value === "object" && "tuple" in value
			? value.tuple
			: [];
	return inside.length === 0
		? 1
		: inside.reduce<number>((sum, v) => sum + leaves(v), 0);
}
