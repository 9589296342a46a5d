import { beforeEach, describe, expect, it } from "vitest";
import { SlotPool } from "../../src/link/slots.ts";
import { wasmFunctions } from "./wasm-functions.ts";

const [one = () => 0, two = () => 0] = wasmFunctions(2);
let table: WebAssembly.Table;
let pool: SlotPool;

beforeEach(() => {
	table = new WebAssembly.Table({ element: "anyfunc", initial: 5 });
	pool = new SlotPool(table);
});

describe("SlotPool", () => {
	it("puts functions behind what is in the table", () => {
		expect(pool.size).toBe(0);
		const first = pool.take(one);
		const second = pool.take(two);
		expect([first, second]).toEqual([5, 6]);
		expect([table.get(first), table.get(second)]).toEqual([one, two]);
		expect(pool.size).toBe(2);
		expect(table.get(0)).toBeNull();
	});

	it("grows the table by 64 at a time, when there is no room", () => {
		for (let n = 0; n < 64; n++) expect(pool.take(one)).toBe(5 + n);
		expect(table.length).toBe(5 + 64);
		expect(pool.take(two)).toBe(5 + 64);
		expect(table.length).toBe(5 + 128);
		expect(pool.size).toBe(65);
	});

	it("does not hold released functions, and uses their slots again", () => {
		const slots = [pool.take(one), pool.take(one), pool.take(one)];
		pool.release(slots[1] ?? 0);
		expect(table.get(slots[1] ?? 0)).toBeNull();
		expect(pool.size).toBe(2);
		expect(pool.take(two)).toBe(slots[1]);
		expect(pool.size).toBe(3);
		expect(table.length).toBe(5 + 64);
	});

	it("goes on behind what others have added to the table", () => {
		for (let n = 0; n < 64; n++) pool.take(one);
		table.grow(3);
		expect(pool.take(two)).toBe(5 + 64 + 3);
	});

	it("notices a slot that somebody else has taken", () => {
		pool.take(one);
		table.set(6, two);
		expect(() => pool.take(one)).toThrow(
			"function-table slot 6 is taken twice",
		);
	});
});
