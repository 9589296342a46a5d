import { expect, test } from "vitest";
import { hitTest } from "../../../src/debug/vm/hit-counts.ts";

const hits = (text: string) =>
	[1, 2, 3, 4, 5, 6].filter((count) => hitTest(text)(count));

test("which hits count", () => {
	expect(hits("5")).toEqual([5, 6]);
	expect(hits(" = 5 ")).toEqual([5]);
	expect(hits("==5")).toEqual([5]);
	expect(hits("> 5")).toEqual([6]);
	expect(hits(">=5")).toEqual([5, 6]);
	expect(hits("< 3")).toEqual([1, 2]);
	expect(hits("<= 3")).toEqual([1, 2, 3]);
	expect(hits("% 2")).toEqual([2, 4, 6]);
	expect(hits("% 0")).toEqual([]);
});

test("what says nothing", () => {
	for (const text of ["", "five", "5 x", "=> 5", "-5"])
		expect(() => hitTest(text)).toThrow("is not understood");
});
