/** Random terms, with what is at an edge often. */
import fc from "fast-check";
import type { Value } from "./terms.ts";

/** Integers of every size up to 256 bits, and around the powers of two. */
export const anyInteger: fc.Arbitrary<bigint> = fc.oneof(
	fc
		.tuple(
			fc.oneof(
				fc.constantFrom(0, 27, 28, 31, 32, 63, 64, 95, 96, 127, 128, 192, 255),
				fc.nat(255),
			),
			fc.integer({ min: -2, max: 2 }),
			fc.boolean(),
		)
		.map(([bits, more, negative]) => {
			const value = (1n << BigInt(bits)) + BigInt(more);
			return negative ? -value : value;
		}),
	fc
		.tuple(fc.nat(256), fc.bigInt(0n, (1n << 256n) - 1n), fc.boolean())
		.map(([bits, value, negative]) => {
			const cut = BigInt.asUintN(bits, value);
			return negative ? -cut : cut;
		}),
);

export const int64: fc.Arbitrary<bigint> = anyInteger.map((value) =>
	BigInt.asIntN(64, value),
);

export const anyFloat: fc.Arbitrary<number> = fc.oneof(
	fc.double({ noNaN: true, noDefaultInfinity: true }),
	fc.constantFrom(0, 1, -1, 1.5, 2 ** 53, -(2 ** 63), 1e308, 5e-324),
);

export const anyAtom: fc.Arbitrary<Value> = fc
	.constantFrom("a", "b", "true", "error", "undefined")
	.map((atom) => ({ atom }));

const anyBinary: fc.Arbitrary<Value> = fc
	.uint8Array({ maxLength: 40 })
	.map((binary) => ({ binary }));

/** Without maps, whose keys must differ. */
export const anyValue: fc.Arbitrary<Value> = fc.letrec<{ term: Value }>(
	(tie) => ({
		term: fc.oneof(
			{ maxDepth: 4, withCrossShrink: true },
			fc.oneof(anyInteger, anyFloat, anyAtom, anyBinary),
			fc.array(tie("term"), { maxLength: 4 }),
			fc.array(tie("term"), { maxLength: 4 }).map((tuple) => ({ tuple })),
		),
	}),
).term;
