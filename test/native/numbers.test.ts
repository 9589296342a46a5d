import fc from "fast-check";
import { expect, it } from "vitest";
import { smallInteger } from "../../dist/src/abi/terms.js";
import { anyFloat, anyValue, int64 } from "./arbitraries.ts";
import { expectIntegers, OPERATIONS, outcome } from "./arithmetic.ts";
import { Bit, TestProcess } from "./process.ts";
import { describeNative, type Runtime } from "./runtime.ts";
import type { Value } from "./terms.ts";

const EDGES = [0, 1, 27, 31, 32, 63].flatMap((bits) =>
	[-1n, 0n, 1n].flatMap((more) =>
		[1n, -1n].map((sign) =>
			BigInt.asIntN(64, sign * (1n << BigInt(bits)) + more),
		),
	),
);
const ROUNDS = 300;

await describeNative("numbers.c", (runtime: Runtime) => {
	const process = new TestProcess(runtime);
	const { context } = process;
	const native =
		(name: string) =>
		(a: number, b: number): number =>
			runtime.native(name, context, 0, 0, a, b);
	const atomVm =
		(name: string) =>
		(a: number, b: number): number =>
			runtime.avm(name, context, 0, 0, a, b);

	for (const operation of OPERATIONS) {
		if (operation.integers)
			it(`${operation.native}: integers of up to 64 bits, as BigInt has it`, () => {
				for (const a of EDGES)
					for (const b of EDGES) expectIntegers(process, operation, a, b);
				fc.assert(
					fc.property(int64, fc.oneof(int64, fc.bigInt(-2n, 130n)), (a, b) => {
						expectIntegers(process, operation, a, b);
					}),
					{ numRuns: ROUNDS, seed: 1 },
				);
			});

		const { floats } = operation;
		if (floats)
			it(`${operation.native}: floats, as JavaScript has them`, () => {
				const number: fc.Arbitrary<number | bigint> = fc.oneof(anyFloat, int64);
				fc.assert(
					fc.property(number, number, (a, b) => {
						const isFloat = typeof a === "number" || typeof b === "number";
						const result = floats(Number(a), Number(b));
						fc.pre(Number.isFinite(result));
						fc.pre(isFloat || operation.native === "number_fdiv");
						process.reset();
						const term = native(operation.native)(
							process.put(a),
							process.put(b),
						);
						const model = process.float(result);
						expect(process.wordsOf(term)).toEqual(process.wordsOf(model));
					}),
					{ numRuns: ROUNDS, seed: 2 },
				);
			});

		it(`${operation.native}: what it does not do itself is AtomVM's answer`, () => {
			// What AtomVM gets wrong or at random (docs/testing.md) is not compared: integers are, above.
			const other = anyValue.filter((value) => typeof value !== "bigint");
			const small = fc.bigInt(-100n, 100n);
			const pairs = fc.oneof(
				fc.tuple(other, fc.oneof(other, small)),
				fc.tuple(small, other),
			);
			const check = (a: Value, b: Value): void => {
				expect(outcome(process, native(operation.native), a, b)).toBe(
					outcome(process, atomVm(operation.bif), a, b),
				);
			};
			fc.assert(
				fc.property(pairs, ([a, b]) => check(a, b)),
				{
					numRuns: ROUNDS,
					seed: 3,
				},
			);
			for (const a of [1n, -1n, 1n << 40n, 1.5, -0, { atom: "a" }])
				for (const b of [0n, 0, -0, -1n, { atom: "b" }])
					if (typeof a !== "bigint" || typeof b !== "bigint" || b === 0n)
						check(a, b);
		});
	}

	it("floats that are not finite are badarith", () => {
		for (const [name, a, b] of [
			["number_add", 1e308, 1e308],
			["number_sub", -1e308, 1e308],
			["number_mul", 1e200, 1e200],
			["number_fdiv", 1e308, 1e-10],
			["number_fdiv", 1, 0],
			["number_fdiv", 1n, 0n],
		] as const)
			expect([name, outcome(process, native(name), a, b)]).toEqual([
				name,
				"error:badarith",
			]);
	});

	it("collects when there is too little room, with the live x registers as roots", () => {
		// However little: what is made may not reach into the stack.
		for (const room of [0, 1, 2, 3, 4, 5, undefined])
			for (const { native: name, integers } of OPERATIONS) {
				process.reset(64);
				const [a, b] = [(1n << 62n) + 12345n, name.endsWith("sr") ? 2n : 7n];
				const left = process.integer(a);
				process.setX(0, process.tuple(process.integer(1n << 40n), left));
				process.setX(1, left);
				process.setX(2, process.put(1.25));
				process.push(process.put({ tuple: [{ atom: "on_the_stack" }] }));
				if (room === undefined) runtime.setCell("COLLECT_ALWAYS", 1);
				else process.fillUp(room);
				const right = smallInteger(Number(b));
				const result = runtime.native(name, context, 0, 2, left, right);
				runtime.setCell("COLLECT_ALWAYS", 0);
				const model = integers?.(a, b);
				const expected =
					model === undefined ? Number(a) / Number(b) : Number(model);
				// As a number: JavaScript and Erlang do not print floats alike.
				expect([room, name, Number(process.text(result))]).toEqual([
					room,
					name,
					expected,
				]);
				expect(process.text(process.x(0))).toBe(`{${1n << 40n},${a}}`);
				expect(process.text(process.x(1))).toBe(`${a}`);
				expect(process.text(process.stack(1)[0] ?? 0)).toBe("{on_the_stack}");
				const words = process.wordsOf(result).length;
				if (room !== undefined && words > 1)
					// Garbage has gone only where there was too little room.
					expect(process.used < 40).toBe(words > room);
			}
	});

	it("raises out_of_memory where the heap may not grow", () => {
		for (const name of ["number_add", "number_mul", "number_bsl"]) {
			process.reset(32);
			process.bits = Bit.hasMaxHeapSize;
			process.setField("max_heap_size", 32);
			const operand = process.integer(1n << 61n);
			const list = process.list(new Array(11).fill(operand));
			process.setX(0, list);
			process.fillUp(1);
			const result = runtime.native(
				name,
				context,
				0,
				1,
				operand,
				name === "number_bsl" ? process.integer(1n) : operand,
			);
			expect([name, result, process.exception]).toEqual([
				name,
				0,
				"error:out_of_memory",
			]);
		}
	});
});
