import { describe, expect, it } from "vitest";
import { termDifference } from "../../../src/harness/trace/term-difference.ts";

describe("termDifference", () => {
	it("is undefined for the same term", () => {
		expect(termDifference("{a,1}", "{a,1}")).toBeUndefined();
	});

	it.each([
		["1", "2", [], "1", "2"],
		["{a,1}", "{a,2}", ["element 2 of the tuple"], "1", "2"],
		["{a,1}", "{a,1,2}", [], "{a,1}", "{a,1,2}"],
		["{a,1}", "[a,1]", [], "{a,1}", "[a,1]"],
		["[1,2,3]", "[1,9,3]", ["item 2 of the list"], "2", "9"],
		["[1,2]", "[1,2,3]", ["item 3 of the list"], "nothing", "3"],
		["[1|a]", "[1|b]", ["item 2 of the list"], "a", "b"],
		["<<1,2>>", "<<1,3>>", ["byte 2 of the binary"], "2", "3"],
		["<<>>", "<<1>>", ["byte 1 of the binary"], "nothing", "1"],
		["#{a=>1,b=>2}", "#{b=>2,a=>3}", ["key a of the map"], "1", "3"],
		["#{a=>1}", "#{b=>1}", ["key a of the map"], "1", "nothing"],
		[
			"{x,[#{k=>{1,2}}]}",
			"{x,[#{k=>{1,3}}]}",
			[
				"element 2 of the tuple",
				"item 1 of the list",
				"key k of the map",
				"element 2 of the tuple",
			],
			"2",
			"3",
		],
		["{'a,b}',1}", "{'a,b}',2}", ["element 2 of the tuple"], "1", "2"],
		["{'it\\'s',1}", "{'it\\'s',2}", ["element 2 of the tuple"], "1", "2"],
		[
			"{#Fun<m.1>,<0.3.0>,1}",
			"{#Fun<m.1>,<0.3.0>,2}",
			["element 3 of the tuple"],
			"1",
			"2",
		],
		[
			"{-1.5e-7,a}",
			"{-1.5e-8,a}",
			["element 1 of the tuple"],
			"-1.5e-7",
			"-1.5e-8",
		],
		// Cut where no term ends.
		[
			"[1,{2,…",
			"[1,{3,…",
			["item 2 of the list", "element 1 of the tuple"],
			"2",
			"3",
		],
	])("%s and %s", (left, right, path, a, b) => {
		expect(termDifference(left, right)).toEqual({ path, left: a, right: b });
	});

	it("does not fail on terms that are too deep for it", () => {
		const deep = "[".repeat(200_000);
		const found = termDifference(`${deep}1`, `${deep}2`);
		expect(found).toMatchObject({ path: [] });
	});
});
