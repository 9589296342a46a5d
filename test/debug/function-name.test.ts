import { describe, expect, it } from "vitest";
import { parseFunctionName } from "../../src/debug/function-name.ts";

describe("parseFunctionName", () => {
	it.each([
		["lists:map/2", "lists", "map", 2],
		[" total/1 ", undefined, "total", 1],
		["total", undefined, "total", undefined],
		["lists:map", "lists", "map", undefined],
		["erlang://2", "erlang", "/", 2],
		["'it\\'s':f/1", "it's", "f", 1],
		["Elixir.Shop:sum!/3", "Elixir.Shop", "sum!", 3],
		["'my mod':'a/b:c'/0", "my mod", "a/b:c", 0],
		["-total/1-fun-0-/1", undefined, "-total/1-fun-0-", 1],
	])("%s", (text, module, name, arity) => {
		expect(parseFunctionName(text)).toEqual({
			module,
			function: name,
			arity,
		});
	});

	it.each(["", ":b", "a:", "a b:c/1", "a:b:c/1", "'a/1"])(
		"%j is none",
		(text) => {
			expect(parseFunctionName(text)).toBeUndefined();
		},
	);
});
