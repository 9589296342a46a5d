import { describe, expect, it } from "vitest";
import {
	codePlaceText,
	type Here,
	parsePlace,
	placeText,
} from "../../../src/debug/terminal/places.ts";

const one = (module: string, name: string, arity: number) => ({
	module,
	function: name,
	arity,
});
const functions = [
	one("lib", "map", 2),
	one("lib", "twice", 1),
	one("main", "start", 0),
	one("main", "map", 2),
	one("main", "loop", 1),
	one("main", "loop", 2),
];
const before: Here = { module: "main", functions };
const stopped: Here = {
	...before,
	at: {
		module: "lib",
		function: "map/2",
		offset: 40,
		file: "lib.erl",
		line: 7,
	},
};

describe("places", () => {
	it.each([
		["12", before, { file: "main.erl", line: 12 }],
		["12", stopped, { file: "lib.erl", line: 12 }],
		["src/a.erl:3", before, { file: "src/a.erl", line: 3 }],
		["C:\\x\\a.erl:3", before, { file: "C:\\x\\a.erl", line: 3 }],
		["lib:map/2", before, one("lib", "map", 2)],
		["other:any/3", before, one("other", "any", 3)],
		["'Elixir.A':'b c'/1", before, one("Elixir.A", "b c", 1)],
		["lib:map", before, one("lib", "map", 2)],
		["twice", before, one("lib", "twice", 1)],
		["map/2", before, one("main", "map", 2)],
		["map/2", stopped, one("lib", "map", 2)],
		["unknown/7", stopped, one("lib", "unknown", 7)],
		["erlang://2", before, one("erlang", "/", 2)],
		["lib@113", before, { module: "lib", offset: 113 }],
		["@0", stopped, { module: "lib", offset: 0 }],
	] as const)("%s", (text, here, expected) => {
		expect(parsePlace(text, here)).toEqual(expected);
	});

	it.each([
		["loop", /may be main:loop\/1, main:loop\/2/],
		["nowhere", /there is no such function in the files named/],
		["0", /lines are counted from 1/],
		["a b", /is no place/],
		["a:b:c/1", /is no place/],
	])("%s is refused", (text, expected) => {
		expect(() => parsePlace(text, before)).toThrow(expected);
	});

	it("are written as they are read", () => {
		for (const text of ["a.erl:12", "lib:map/2", "lib@113"])
			expect(placeText(parsePlace(text, before))).toBe(text);
	});

	it("say offsets where there is no line", () => {
		const at = { module: "m", function: "f/1", offset: 9 };
		expect(codePlaceText(at)).toBe("m:f/1 at offset 9");
		expect(codePlaceText({ ...at, file: "/x/m.erl", line: 3 })).toBe(
			"m:f/1 at m.erl:3",
		);
	});
});
