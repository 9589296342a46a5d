import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	firstThatDiffers,
	minimise,
} from "../../../src/harness/bisect/search.ts";

describe("minimise", () => {
	it("finds the guilty ones, whichever they are, and nothing else", async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.integer({ min: 1, max: 60 }).chain((count) =>
					fc.record({
						count: fc.constant(count),
						guilty: fc.uniqueArray(fc.nat(count - 1), {
							minLength: 1,
							maxLength: 4,
						}),
					}),
				),
				async ({ count, guilty }) => {
					const items = Array.from({ length: count }, (_, i) => i);
					const found = await minimise(items, async (part) =>
						guilty.every((one) => part.includes(one)),
					);
					expect(found).toEqual([...guilty].sort((a, b) => a - b));
				},
			),
		);
	});

	it("of any question: what is found differs, and without any one of it does not", async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.uniqueArray(fc.nat(14), { minLength: 1 }), {
					minLength: 1,
					maxLength: 5,
				}),
				async (causes) => {
					const differs = async (part: readonly number[]) =>
						causes.some((cause) => cause.every((one) => part.includes(one)));
					const items = Array.from({ length: 15 }, (_, i) => i);
					const found = await minimise(items, differs);
					expect(await differs(found)).toBe(true);
					for (const one of found)
						expect(await differs(found.filter((item) => item !== one))).toBe(
							false,
						);
				},
			),
		);
	});

	it("asks few questions where one is guilty", async () => {
		const items = Array.from({ length: 256 }, (_, i) => i);
		for (const guilty of [0, 100, 255]) {
			let asked = 0;
			await minimise(items, async (part) => {
				asked++;
				return part.includes(guilty);
			});
			expect(asked).toBeLessThanOrEqual(16);
		}
	});
});

describe("firstThatDiffers", () => {
	it("finds the first", async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.integer({ min: 1, max: 1000 }).chain((count) =>
					fc.record({
						count: fc.constant(count),
						first: fc.integer({ min: 1, max: count }),
					}),
				),
				async ({ count, first }) => {
					let asked = 0;
					const found = await firstThatDiffers(count, async (n) => {
						asked++;
						return n >= first;
					});
					expect(found).toBe(first);
					expect(asked).toBeLessThanOrEqual(Math.ceil(Math.log2(count)) + 1);
				},
			),
		);
	});
});
