import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatAtom, formatFloat } from "../../../src/beam/print/names.ts";

describe("formatFloat", () => {
	// As Erlang/OTP 27 prints them with ~w.
	it.each([
		[1, "1.0"],
		[0.1, "0.1"],
		[-0, "-0.0"],
		[0, "0.0"],
		[12, "12.0"],
		[120, "120.0"],
		[1200, "1.2e3"],
		[1000, "1.0e3"],
		[100, "100.0"],
		[10000, "1.0e4"],
		[123456789, "123456789.0"],
		[1e10, "1.0e10"],
		[1e22, "1.0e22"],
		[1e-5, "1.0e-5"],
		[0.001, "0.001"],
		[0.01, "0.01"],
		[0.0001, "0.0001"],
		[0.00012, "1.2e-4"],
		[0.0123456, "0.0123456"],
		[123.456, "123.456"],
		[9007199254740991, "9007199254740991.0"],
		[9007199254740992, "9.007199254740992e15"],
		[-9007199254740992, "-9.007199254740992e15"],
		[1.5e300, "1.5e300"],
		[5e-324, "5.0e-324"],
		[-2.5, "-2.5"],
		[-1e-7, "-1.0e-7"],
		[2 / 3, "0.6666666666666666"],
	])("prints %d", (value, text) => {
		expect(formatFloat(value)).toBe(text);
	});

	it("prints what Erlang does not have as JavaScript does", () => {
		expect(formatFloat(Infinity)).toBe("Infinity");
		expect(formatFloat(-Infinity)).toBe("-Infinity");
		expect(formatFloat(NaN)).toBe("NaN");
	});

	it("prints digits that read back the same, in Erlang's syntax", () => {
		fc.assert(
			fc.property(
				fc.double({ noNaN: true, noDefaultInfinity: true }),
				(value) => {
					const text = formatFloat(value);
					expect(text).toMatch(/^-?\d+\.\d+(e-?\d+)?$/);
					expect(Object.is(Number(text), value)).toBe(true);
				},
			),
		);
	});
});

describe("formatAtom", () => {
	// As Erlang/OTP 27 prints them with ~w.
	it.each([
		["ok", "ok"],
		["a", "a"],
		["a_b@c1", "a_b@c1"],
		["aBC", "aBC"],
		["ünder", "ünder"],
		["aÀÖØöøÿ", "aÀÖØöøÿ"],
		["ßa", "ßa"],
		["Big", "'Big'"],
		["Ünder", "'Ünder'"],
		["1a", "'1a'"],
		["_a", "'_a'"],
		["@a", "'@a'"],
		["", "''"],
		["a b", "'a b'"],
		["a-b", "'a-b'"],
		["a×b", "'a×b'"],
		["a÷b", "'a÷b'"],
		["a.b", "'a.b'"],
		["it's", "'it\\'s'"],
		["back\\slash", "'back\\\\slash'"],
		['a"b', "'a\"b'"],
		["new\nline", "'new\\nline'"],
		["ok\n", "'ok\\n'"],
		["\r\t\v\b\f\u001b\u007f", "'\\r\\t\\v\\b\\f\\e\\d'"],
		["\u0000\u0001\u001f", "'\\000\\001\\037'"],
		["a\u0080\u009f\u00a0", "'a\\200\\237\u00a0'"],
		["\u00ff", "ÿ"],
		["A\u00ff", "'A\u00ff'"],
		["\u0100", "'\\x{100}'"],
		["日", "'\\x{65E5}'"],
		["🙂", "'\\x{1F642}'"],
	])("prints %j", (name, text) => {
		expect(formatAtom(name)).toBe(text);
	});

	it("quotes reserved words, and only those", () => {
		const reserved =
			"after and andalso band begin bnot bor bsl bsr bxor case catch cond div end fun if let maybe not of or orelse receive rem try when xor else".split(
				" ",
			);
		for (const word of reserved) {
			expect(formatAtom(word)).toBe(`'${word}'`);
			expect(formatAtom(`${word}s`)).toBe(`${word}s`);
		}
	});
});
