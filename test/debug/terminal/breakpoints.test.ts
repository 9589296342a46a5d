import { describe, expect, it } from "vitest";
import {
	Breakpoints,
	breakpointText,
	parseBreakpoint,
} from "../../../src/debug/terminal/breakpoints.ts";

const here = {
	module: "fib",
	functions: [{ module: "fib", function: "fib", arity: 1 }],
};
const at = { module: "fib", function: "fib", arity: 1 };

describe("what `break` takes", () => {
	it.each([
		["fib", { at }],
		["fib:fib/1 if N > 3", { at, condition: "N > 3" }],
		["fib after 5", { at, hits: "> 5" }],
		["fib every 10", { at, hits: "% 10" }],
		["fib log N is {N}, if any", { at, log: "N is {N}, if any" }],
		[
			"fib if N > 3 after 2 log hit",
			{ at, condition: "N > 3", hits: "> 2", log: "hit" },
		],
		["fib after 2 if N > 3", { at, condition: "N > 3", hits: "> 2" }],
	])("%s", (text, expected) => {
		expect(parseBreakpoint(text, here)).toEqual(expected);
	});

	it("nothing is the place stopped at", () => {
		const stopped = {
			...here,
			at: { module: "fib", function: "fib/1", offset: 113 },
		};
		expect(parseBreakpoint("", stopped)).toEqual({
			at: { module: "fib", offset: 113 },
		});
		expect(() => parseBreakpoint("", here)).toThrow("say where");
	});

	it.each(["fib N > 3", "fib after x", "fib when N > 3"])(
		"%s is refused",
		(text) => {
			expect(() => parseBreakpoint(text, here)).toThrow("is no place");
		},
	);

	it("is written as it is read", () => {
		const text = "fib:fib/1 if N > 3 after 2 log hit";
		expect(breakpointText(parseBreakpoint(text, here))).toBe(text);
	});
});

describe("the list of breakpoints", () => {
	it("numbers them, and says where they are", () => {
		const all = new Breakpoints();
		expect(all.add({ at })).toBe(1);
		expect(all.add({ at, log: "x" }, true)).toBe(2);
		expect(all.line(1)).toBe("breakpoint 1: fib:fib/1 (waits for its module)");
		all.tell([
			{
				id: 1,
				places: [
					{
						module: "fib",
						function: "fib/1",
						offset: 60,
						file: "fib.erl",
						line: 13,
					},
				],
			},
			{ id: 2, places: [], message: "there is no such function" },
			{ id: 3, places: [] },
		]);
		expect(all.line(1)).toBe(
			"breakpoint 1: fib:fib/1 (fib:fib/1 at fib.erl:13)",
		);
		expect(all.line(2)).toBe(
			"logpoint 2: fib:fib/1 log x (there is no such function)",
		);
		expect(all.trouble(2, ["fib"])).toBe("there is no such function");
		expect(all.trouble(2, ["other"])).toBeUndefined();
		expect(all.trouble(1, ["fib"])).toBeUndefined();
	});

	it("forgets temporary ones that were hit, and no others", () => {
		const all = new Breakpoints();
		all.add({ at });
		all.add({ at }, true);
		expect(all.hit([1])).toBe(false);
		expect(all.hit([1, 2])).toBe(true);
		expect(all.ids).toEqual([1]);
		expect(all.add({ at })).toBe(3);
	});
});
