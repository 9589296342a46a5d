import fc from "fast-check";
import { expect, it } from "vitest";
import { PRIMARY_BOXED } from "../../dist/src/abi/terms.js";
import { anyAtom, anyFloat, anyInteger } from "./arbitraries.ts";
import { Bit, TestProcess } from "./process.ts";
import { describeNative } from "./runtime.ts";
import type { Value } from "./terms.ts";

/** Entries that an update has room for (atomvm/cells.ts, PAIRS). */
const MOST_PAIRS = 24;

const simpleKey = fc.oneof(
	fc.bigInt(-20n, 20n),
	anyAtom,
	anyInteger,
	anyFloat,
	fc.uint8Array({ maxLength: 3 }).map((binary): Value => ({ binary })),
);
const anyKey: fc.Arbitrary<Value> = fc.oneof(
	simpleKey,
	fc.array(simpleKey, { maxLength: 3 }),
	fc
		.array(simpleKey, { minLength: 1, maxLength: 3 })
		.map((tuple) => ({ tuple })),
);
const entries = (maxLength: number) =>
	fc.uniqueArray(fc.tuple(anyKey, fc.bigInt(0n, 1000n)), {
		maxLength,
		selector: ([key]) => text(key),
	});

await describeNative("maps.c", (runtime) => {
	const process = new TestProcess(runtime);
	const { context } = process;
	const { native } = runtime;
	const pairsAt = runtime.linkage.cell("PAIRS");
	const { memory } = runtime.vm.instance;

	const setPairs = (pairs: readonly (readonly [number, number])[]): void => {
		for (const [i, [key, value]] of pairs.entries()) {
			memory.setU32(pairsAt + 8 * i, key);
			memory.setU32(pairsAt + 8 * i + 4, value);
		}
	};
	const put = (
		map: number,
		pairs: readonly (readonly [number, number])[],
		exact: boolean,
	): number => {
		const moved = native("map_room", context, map, pairs.length, 0);
		setPairs(pairs);
		return native("map_put", context, moved, pairs.length, exact ? 1 : 0);
	};

	it("map_get finds each key, and no other", () => {
		fc.assert(
			fc.property(entries(30), anyKey, (pairs, other) => {
				process.reset(8192);
				const map = process.put({ map: pairs });
				for (const [key, value] of pairs) {
					const found = native("map_get", context, map, process.put(key));
					expect(process.text(found)).toBe(`${value}`);
				}
				const model = new Map(pairs.map(([key, v]) => [text(key), v]));
				const expected = model.get(text(other));
				const found = native("map_get", context, map, process.put(other));
				expect(found === 0 ? undefined : process.number(found)).toBe(expected);
			}),
			{ numRuns: 400, seed: 1 },
		);
	});

	it("map_put is Map's set, in term order", () => {
		fc.assert(
			fc.property(
				entries(20),
				entries(MOST_PAIRS),
				fc.boolean(),
				(old, added, replaceOnly) => {
					process.reset(16384);
					const update = replaceOnly
						? old.slice(0, MOST_PAIRS).map(([k, v]) => [k, v + 1n] as const)
						: added;
					const map = process.put({ map: old });
					const before = process.text(map);
					const pairs = update.map(
						([k, v]) => [process.put(k), process.put(v)] as const,
					);
					const model = new Map(old.map((pair) => [text(pair[0]), pair]));
					for (const [k, v] of update) model.set(text(k), [k, v]);
					const used = process.used;
					const result = put(map, pairs, false);
					const words = process.used - used;
					const isNew = model.size > old.length;
					expect(words).toBe(2 + model.size + (isNew ? 1 + model.size : 0));
					const expected = process.put({ map: [...model.values()] });
					expect(process.text(result)).toBe(process.text(expected));
					expect(process.text(map)).toBe(before);
					// Where no key is new, maps share their keys.
					const keys = [map, result].map((m) =>
						memory.u32(m - PRIMARY_BOXED + 4),
					);
					expect(keys[0] === keys[1]).toBe(!isNew);
				},
			),
			{ numRuns: 400, seed: 2 },
		);
	});

	it("map_put gives 0 where every key has to be there and one is not", () => {
		process.reset();
		const map = process.put({
			map: [
				[1n, 10n],
				[{ atom: "a" }, 20n],
				[{ tuple: [1.5] }, 30n],
			],
		});
		const value = process.integer(7n);
		const key = (k: Value): readonly [number, number] => [
			process.put(k),
			value,
		];
		expect(put(map, [key(1n), key({ tuple: [2.5] })], true)).toBe(0);
		expect(put(map, [key(1)], true)).toBe(0);
		const done = put(map, [key({ tuple: [1.5] }), key(1n)], true);
		expect(process.text(done)).toBe("#{1=>7,a=>20,{1.5}=>7}");
	});

	it("map_put of more entries than there were, in any order", () => {
		process.reset();
		const count = MOST_PAIRS;
		const keys = Array.from({ length: count }, (_, i) =>
			BigInt((i * 7) % count),
		);
		const result = put(
			process.put({ map: [] }),
			keys.map((k) => [process.integer(k), process.integer(k * k)] as const),
			false,
		);
		const expected = Array.from({ length: count }, (_, i) => `${i}=>${i * i}`);
		expect(process.text(result)).toBe(`#{${expected.join(",")}}`);
	});

	it("map_room makes room, moves the map, and keeps the live x registers", () => {
		process.reset(64);
		const map = process.put({
			map: [
				[1n, { tuple: [{ atom: "v" }] }],
				[2n, 2n],
			],
		});
		process.setX(0, process.put([{ atom: "l" }]));
		process.setX(1, process.put(2.5));
		process.fillUp(0);
		const moved = native("map_room", context, map, 5, 2);
		expect(moved).not.toBe(map);
		expect(process.text(moved)).toBe("#{1=>{v},2=>2}");
		expect(process.x(2)).toBe(moved);
		expect(process.text(process.x(0))).toBe("[l]");
		expect(process.text(process.x(1))).toBe("2.5");
		expect(process.free).toBeGreaterThanOrEqual(3 + 2 * (2 + 5));
		// Exactly as much as is asked for is enough, and one word less is not.
		process.reset(64);
		const again = process.put({ map: [[1n, 1n]] });
		process.fillUp(3 + 2 * (1 + 1));
		expect(native("map_room", context, again, 1, 0)).toBe(again);
		process.fillUp(3 + 2 * (1 + 1) - 1);
		expect(native("map_room", context, again, 1, 0)).not.toBe(again);
	});

	it("map_room gives 0 where the heap may not grow", () => {
		process.reset(64);
		process.bits = Bit.hasMaxHeapSize;
		process.setField("max_heap_size", 64);
		const map = process.put({
			map: Array.from({ length: 20 }, (_, i) => [BigInt(i), 1n] as const),
		});
		expect(native("map_room", context, map, 20, 0)).toBe(0);
	});
});

/** What tells keys apart: 1 and 1.0 are two, 0.0 and -0.0 are one. */
function text(value: Value): string {
	if (typeof value === "bigint") return `${value}`;
	if (typeof value === "number") return `f${value === 0 ? 0 : value}`;
	if (Array.isArray(value)) return `[${value.map(text).join()}]`;
	return JSON.stringify(value, (_, v) =>
		typeof v === "bigint" || typeof v === "number" ? text(v) : v,
	);
}
