import fc from "fast-check";
import { expect, it } from "vitest";
import { Boxed } from "../../dist/src/abi/terms.js";
import { anyInteger } from "./arbitraries.ts";
import {
	expectIntegers,
	fits,
	MOST_BITS,
	OPERATIONS,
	outcome,
} from "./arithmetic.ts";
import { TestProcess } from "./process.ts";
import { describeNative, type Runtime } from "./runtime.ts";

const one = 1n;
const EDGES = [63, 64, 65, 95, 96, 127, 128, 191, 192, 224, 255, 256].flatMap(
	(bits) =>
		[-one, 0n, one]
			.map((more) => (one << BigInt(bits)) + more)
			.filter(fits)
			.flatMap((value) => [value, -value]),
);
/** Divisors that make the first guess of a quotient's digit too large (Knuth 4.3.1, exercise 21 and its like). */
const HARD_DIVISIONS: readonly (readonly [bigint, bigint])[] = [
	[0x7fffffff800000010000000000000000n, 0x800000008000000200000005n],
	[0x80000000fffffffe00000000n, 0x80000000ffffffffn],
	[0xfffffffffffffffe00000000n, 0xffffffffffffffffn],
	[0x800000000000000000000003n, 0x200000000000000000000001n],
	[
		(0x80000000n << 96n) | (0xffffffffn << 32n),
		(0x80000000n << 32n) | 0xffffffffn,
	],
	[(one << 256n) - one, (one << 128n) + one],
	[(one << 256n) - one, (one << 192n) - one],
];

await describeNative("bignum.c", (runtime: Runtime) => {
	const process = new TestProcess(runtime);
	const native =
		(name: string) =>
		(a: number, b: number): number =>
			runtime.native(name, process.context, 0, 0, a, b);
	const atomVm =
		(name: string) =>
		(a: number, b: number): number =>
			runtime.avm(name, process.context, 0, 0, a, b);

	for (const operation of OPERATIONS) {
		const { integers } = operation;
		if (!integers) continue;
		const isShift = /bs[lr]$/.test(operation.native);

		it(`${operation.native}: integers of any size, as BigInt has it`, () => {
			const seconds = isShift ? [0n, 1n, 31n, 32n, 33n, 64n, 255n] : EDGES;
			for (const a of EDGES)
				for (const b of seconds) expectIntegers(process, operation, a, b);
			const second = isShift
				? fc.oneof(fc.bigInt(0n, 255n), fc.constantFrom(0n, 32n, 64n, 128n))
				: anyInteger;
			const property = fc.property(anyInteger, second, (a, b) => {
				fc.pre(fits(a) && fits(b));
				expectIntegers(process, operation, a, b);
			});
			fc.assert(property, { numRuns: 1000, seed: 1 });
		});

		it(`${operation.native}: errors, and results of more than 256 bits, are AtomVM's`, () => {
			const big = one << 200n;
			const others = [
				0n,
				-one,
				BigInt(MOST_BITS),
				one << 40n,
				one << 100n,
				1.5,
				{ atom: "a" },
				{ binary: Uint8Array.of(1) },
				{ tuple: [one] },
				[],
			];
			for (const other of others) {
				// AtomVM shifts by 256 and more bits at random, and may read behind a number with these (docs/testing.md).
				if (typeof other === "bigint" && isShift && other >= 0n) continue;
				if (typeof other === "bigint" && integers(big, other) !== undefined)
					continue;
				expect(outcome(process, native(operation.native), big, other)).toBe(
					outcome(process, atomVm(operation.bif), big, other),
				);
			}
			if (
				!["number_add", "number_sub", "number_mul"].includes(operation.native)
			)
				return;
			const most = (one << 256n) - one;
			const sign = operation.native === "number_sub" ? -one : one;
			for (const [a, b] of [
				[most, sign * one],
				[-most, -sign * one],
				[most, sign * most],
				[one << 255n, sign * (one << 255n)],
			] as const) {
				const result = integers(a, b);
				if (result === undefined || fits(result)) continue;
				expect(outcome(process, native(operation.native), a, b)).toBe(
					"error:overflow",
				);
			}
		});
	}

	it("divides where the first guess of a digit is too large", () => {
		for (const operation of OPERATIONS)
			if (/divide|rem/.test(operation.native))
				for (const [a, b] of HARD_DIVISIONS)
					for (const [x, y] of [
						[a, b],
						[-a, b],
						[a, -b],
					] as const)
						expectIntegers(process, operation, x, y);
	});

	it("reads digits that are 0 at the top, as AtomVM's own results have them", () => {
		process.reset();
		// Four digits, of which two count: what subtraction leaves in AtomVM.
		const operand = process.boxed(Boxed.PositiveInteger, 5, 0, 1, 0);
		const sum = native("number_add")(operand, process.integer(-(one << 64n)));
		expect(process.text(sum)).toBe("5");
	});

	it("collects when there is too little room, with the live x registers as roots", () => {
		const a = (one << 200n) + 3n;
		for (let room = 0; room < 12; room++) {
			process.reset(64);
			const left = process.integer(a);
			process.setX(0, left);
			process.setX(1, process.tuple(left));
			process.push(process.atom("on_the_stack"));
			process.fillUp(room);
			const sum = runtime.native(
				"number_add",
				process.context,
				0,
				2,
				left,
				left,
			);
			expect([room, process.number(sum)]).toEqual([room, 2n * a]);
			expect(process.text(process.x(0))).toBe(`${a}`);
			expect(process.text(process.x(1))).toBe(`{${a}}`);
			expect(process.stack(1)).toEqual([process.atom("on_the_stack")]);
			const words = process.wordsOf(sum).length;
			// Garbage has gone only where there was too little room.
			expect(process.used < 40).toBe(words > room);
		}
	});
});
