import { describe, expect, it } from "vitest";
import {
	align,
	linesOf,
	partsOf,
} from "../../../../../src/harness/report/html/client/align.ts";

describe("align", () => {
	it("puts equal lines beside each other, and what is between them, too", () => {
		expect(align(["a", "b", "c"], ["a", "x", "y", "c"])).toEqual([
			{ left: "a", right: "a", isSame: true },
			{ left: "b", right: "x", isSame: false },
			{ right: "y", isSame: false },
			{ left: "c", right: "c", isSame: true },
		]);
	});

	it("takes pids for the same, and shows each side's own", () => {
		expect(align(["<0.5.0> died"], ["<0.7.0> died"])).toEqual([
			{ left: "<0.5.0> died", right: "<0.7.0> died", isSame: true },
		]);
	});

	it("bears nothing on either side", () => {
		expect(align([], [])).toEqual([]);
		expect(align(["a"], [])).toEqual([{ left: "a", isSame: false }]);
	});

	it("does not lose a line of long texts that have nothing in common", () => {
		const left = Array.from({ length: 20_000 }, (_, i) => `left ${i}`);
		const right = Array.from({ length: 20_000 }, (_, i) => `right ${i}`);
		const pairs = align(left, right);
		expect(pairs.map((pair) => pair.left)).toEqual(left);
		expect(pairs.map((pair) => pair.right)).toEqual(right);
	});
});

describe("partsOf", () => {
	it("marks words that differ, and no pids", () => {
		expect(partsOf("at <0.5.0> line 17", "at <0.6.0> line 19")).toEqual([
			[
				{ text: "at <0.5.0> line ", isSame: true },
				{ text: "17", isSame: false },
			],
			[
				{ text: "at <0.6.0> line ", isSame: true },
				{ text: "19", isSame: false },
			],
		]);
	});

	it("marks long lines as a whole", () => {
		const long = "a ".repeat(2000);
		expect(partsOf(long, "b")).toEqual([
			[{ text: long, isSame: false }],
			[{ text: "b", isSame: false }],
		]);
	});
});

it("linesOf has no line behind the last newline", () => {
	expect(linesOf("")).toEqual([]);
	expect(linesOf("a\n")).toEqual(["a"]);
	expect(linesOf("a\n\nb")).toEqual(["a", "", "b"]);
});
