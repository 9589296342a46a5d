import { describe, expect, it } from "vitest";
import { explainUndefined } from "../../src/host/undefined-function.ts";

const module = {
	exports: [
		{ function: "module_info", arity: 0 },
		{ function: "reverse", arity: 1 },
		{ function: "reverse", arity: 3 },
		{ function: "map", arity: 2 },
	],
	locals: [{ function: "helper", arity: 1 }],
};
const explain = (name: string, arity: number): string =>
	explainUndefined({ module: "m", function: name, arity }, module, ["/home"]);

describe("a function that is not there", () => {
	it("of a module that is not there: where that was looked for", () => {
		const missing = { module: "lists", function: "map", arity: 2 };
		expect(explainUndefined(missing, undefined, ["/home"])).toMatch(
			/^lists:map\/2 is not there: no module lists on the code path \(searched \/home\); .* -pa, .* --lib$/,
		);
	});

	it("with another number of arguments: the nearest", () => {
		expect(explain("reverse", 4)).toMatch(
			/no function reverse\/4; did you mean m:reverse\/3\?$/,
		);
		expect(explain("reverse", 0)).toMatch(/did you mean m:reverse\/1\?$/);
	});

	it("misspelt", () => {
		expect(explain("revers", 1)).toMatch(/did you mean m:reverse\/1\?$/);
		expect(explain("mpa", 2)).not.toMatch(/did you mean/);
		expect(explain("module_inf", 0)).not.toMatch(/did you mean/);
	});

	it("not exported", () => {
		expect(explain("helper", 1)).toMatch(
			/module m has it, but does not export it$/,
		);
		expect(explain("helper", 2)).toMatch(/no function helper\/2$/);
	});
});
