import { expect, it } from "vitest";
import { SizedLists } from "../../../../src/debug/inspect/values/sized-lists.ts";
import {
	atom,
	type ConsValue,
	integer,
	list,
	NIL_VALUE,
	type Value,
} from "../../../../src/debug/inspect/values/value.ts";

/** Counts how often its cells are looked behind. */
function counted(length: number): { list: ConsValue; reads: () => number } {
	let reads = 0;
	const cell = (index: number): ConsValue => ({
		kind: "cons",
		word: index,
		head: integer(index),
		get tail(): Value {
			reads++;
			return index + 1 < length ? cell(index + 1) : NIL_VALUE;
		},
	});
	return { list: cell(0), reads: () => reads };
}

it("goes through a list once, and to a page from nearby", () => {
	const lists = new SizedLists();
	const { list: long, reads } = counted(100_000);
	expect(lists.of(long).length).toBe(100_000);
	expect(reads()).toBe(100_000);
	const page = lists.of(long).elements(70_000, 70_003);
	expect(page).toEqual([70_000, 70_001, 70_002].map(integer));
	expect(reads()).toBeLessThan(101_000);
});

it("knows how it ends", () => {
	const improper = list([integer(1), integer(2)], atom("x")) as ConsValue;
	const sized = new SizedLists().of(improper);
	expect(sized.length).toBe(2);
	expect(sized.tail).toEqual(atom("x"));
	expect(sized.elements(1, 10)).toEqual([integer(2)]);
});
