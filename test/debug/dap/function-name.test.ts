import { describe, expect, it } from "vitest";
import { parseFunctionName } from "../../../src/debug/dap/function-name.ts";

describe("parseFunctionName", () => {
	it.each([
		["lists:map/2", "lists", "map", 2],
		[" total/1 ", "orders", "total", 1],
		["Elixir.Shop:sum!/3", "Elixir.Shop", "sum!", 3],
		["'my mod':'a/b:c'/0", "my mod", "a/b:c", 0],
		["-total/1-fun-0-/1", "orders", "-total/1-fun-0-", 1],
	])("%s", (text, module, name, arity) => {
		expect(parseFunctionName(text, "orders")).toEqual({
			module,
			function: name,
			arity,
		});
	});

	it.each(["", "total", "a:b", "a:b/", "a:b/x", "a b:c/1", "a:b:c/1"])(
		"%j is none",
		(text) => {
			expect(parseFunctionName(text, "orders")).toBeUndefined();
		},
	);
});
