import { describe, expect, it } from "vitest";
import { Boxed, PRIMARY_BOXED, PRIMARY_LIST } from "../../src/abi/terms.ts";
import { guardedTerm } from "../../src/host/guarded-terms.ts";
import { formatTerm } from "../../src/host/terms.ts";
import { TermHeap } from "./term-heap.ts";

const heap = new TermHeap();
// No term is below the VM's data.
heap.bytes(new Array<number>(1024).fill(0));
const guarded = (term: number): string => guardedTerm(heap.reader, term);
const end = heap.memory.bytes.length;

describe("a term", () => {
	const bytes = heap.heapBinary([1, 2, 3, 4, 5]);
	it.each([
		["an atom", heap.atom("ok")],
		["an integer", heap.integer(-(2n ** 200n), 7)],
		["a list", heap.list([heap.small(1), heap.tuple(heap.float(0.5))])],
		["a map", heap.map([heap.atom("k"), heap.list([])])],
		["a binary", bytes],
		["a part of one", heap.subBinary(2, 1, bytes)],
		["a fun", heap.boxed(Boxed.Fun, heap.module("m"), heap.small(3))],
	])("is printed: %s", (_, term) => {
		expect(guarded(term)).toBe(formatTerm(heap.reader, term));
	});
});

describe("what is no term", () => {
	const dangling = 0xfffffff0;
	it.each([
		["a return address", 0x01000040],
		["a pointer out of memory", dangling | PRIMARY_BOXED],
		["a list out of memory", (dangling | PRIMARY_LIST) >>> 0],
		["a pointer to the last word", (end - 4) | PRIMARY_LIST],
		["a pointer below the data", 64 | PRIMARY_LIST],
		["a header of no kind", heap.words((1 << 6) | 0x3c, 0) | PRIMARY_BOXED],
		[
			"an endless integer",
			heap.words((2000 << 6) | Boxed.PositiveInteger, 0) | PRIMARY_BOXED,
		],
	])("is a word: %s", (_, word) => {
		const hex = (word >>> 0).toString(16).padStart(8, "0");
		expect(guarded(word)).toBe(`0x${hex} (no term)`);
	});

	it("may be in a term", () => {
		const term = heap.tuple(heap.small(1), dangling | PRIMARY_BOXED);
		expect(guarded(term)).toMatch(
			/^0x[0-9a-f]{8} \(a term with a part that is none\)$/,
		);
	});
});

describe("what is too large", () => {
	it("is not printed", () => {
		const long = heap.list(new Array<number>(6000).fill(heap.small(1)));
		expect(guarded(long)).toMatch(/\(a term too large to be shown\)$/);
		const cell = heap.words(0, 0);
		heap.memory.setU32(cell, cell | PRIMARY_LIST);
		heap.memory.setU32(cell + 4, heap.small(1));
		expect(guarded(cell | PRIMARY_LIST)).toMatch(/too large/);
		const wide = heap.words((100_000 << 6) | Boxed.Tuple) | PRIMARY_BOXED;
		expect(guarded(wide)).not.toMatch(/^{/);
	});
});
