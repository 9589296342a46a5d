import { describe, expect, it } from "vitest";
import { formatAtom, formatFloat } from "../../src/host/terms.ts";

describe("formatFloat", () => {
	// As Erlang/OTP 27 prints them with ~w.
	it.each([
		[1, "1.0"],
		[0.1, "0.1"],
		[-0, "-0.0"],
		[0, "0.0"],
		[123456789, "123456789.0"],
		[1e10, "1.0e10"],
		[1e22, "1.0e22"],
		[1e-5, "1.0e-5"],
		[0.001, "0.001"],
		[1.5e300, "1.5e300"],
		[5e-324, "5.0e-324"],
		[-2.5, "-2.5"],
		[2 / 3, "0.6666666666666666"],
	])("prints %d", (value, text) => {
		expect(formatFloat(value)).toBe(text);
	});
});

describe("formatAtom", () => {
	it.each([
		["ok", "ok"],
		["a_b@c1", "a_b@c1"],
		["Big", "'Big'"],
		["", "''"],
		["end", "'end'"],
		["it's", "'it\\'s'"],
		["two words", "'two words'"],
		["new\nline", "'new\\nline'"],
		["ünder", "ünder"],
	])("prints %j", (name, text) => {
		expect(formatAtom(name)).toBe(text);
	});
});
