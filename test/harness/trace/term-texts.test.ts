import { expect, it } from "vitest";
import { TermTexts } from "../../../src/harness/trace/term-texts.ts";
import { TermHeap } from "../../host/term-heap.ts";

it("prints terms up to a limit, and remembers that one was cut until it is asked", () => {
	const heap = new TermHeap();
	const texts = new TermTexts(heap.reader, 6);
	const term = heap.list([heap.small(1), heap.small(2)]);
	expect(texts.format(term)).toBe("[1,2]");
	expect(texts.takeCut()).toBe(false);
	expect(texts.format(heap.list([term, term]))).toBe("[[1,2]…");
	expect(texts.format(term)).toBe("[1,2]");
	expect(texts.takeCut()).toBe(true);
	expect(texts.takeCut()).toBe(false);
});

it("asks for an atom's name once", () => {
	const heap = new TermHeap();
	const asked: number[] = [];
	const reader = {
		...heap.reader,
		atomName(index: number) {
			asked.push(index);
			return heap.reader.atomName(index);
		},
	};
	const texts = new TermTexts(reader, 100);
	const term = heap.list([heap.atom("a"), heap.atom("b"), heap.atom("a")]);
	expect(texts.format(term)).toBe("[a,b,a]");
	expect(asked).toHaveLength(2);
});

it("shows where a broken term was", () => {
	const texts = new TermTexts(new TermHeap().reader, 100);
	expect(texts.format(0x7ffffff1)).toBe("#Broken<7ffffff1>");
});
