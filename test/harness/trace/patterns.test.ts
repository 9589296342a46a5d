import { describe, expect, it } from "vitest";
import { functionFilter } from "../../../src/harness/trace/patterns.ts";

describe("functionFilter", () => {
	it.each([
		[[], "lists", "map", 2, true],
		[["lists"], "lists", "map", 2, true],
		[["lists"], "lists2", "map", 2, false],
		[["lists:map"], "lists", "map", 2, true],
		[["lists:map"], "lists", "map", 3, true],
		[["lists:map"], "lists", "flatmap", 2, false],
		[["lists:map/2"], "lists", "map", 2, true],
		[["lists:map/2"], "lists", "map", 3, false],
		[["lists:map/*"], "lists", "map", 3, true],
		[["lists:*map/2"], "lists", "flatmap", 2, true],
		[["*:start/0"], "any", "start", 0, true],
		[["*:start/0"], "any", "restart", 0, false],
		[["a.b:c"], "axb", "c", 0, false],
		[["m:-start/0-fun-1-/1"], "m", "-start/0-fun-1-", 1, true],
		[["m:-start/0-fun-1-/1"], "m", "-start/0-fun-1-", 2, false],
		[["m:f", "n"], "n", "anything", 7, true],
	] as const)("%j: %s:%s/%d is %s", (patterns, module, name, arity, is) => {
		expect(functionFilter(patterns)(module, name, arity)).toBe(is);
	});

	it("refuses what is no pattern", () => {
		expect(() => functionFilter([":f/1"])).toThrow("is no pattern");
	});
});
