import { describe, expect, it } from "vitest";
import { encodeTerm, type LiteralTerm } from "../../../src/beam/encode-term.ts";
import { binaryText, literalText } from "../../../src/beam/print/terms.ts";

const text = (...bytes: number[]): string =>
	literalText(Uint8Array.of(131, ...bytes));
const characters = (string: string): number[] => [
	...new TextEncoder().encode(string),
];

describe("literalText", () => {
	it.each<[string, LiteralTerm]>([
		["0", 0n],
		["255", 255n],
		["-1", -1n],
		["2147483648", 2n ** 31n],
		[String(-(2n ** 200n)), -(2n ** 200n)],
		["1.5", 1.5],
		["1.0e22", 1e22],
		["ok", { atom: "ok" }],
		["'Elixir.Enum'", { atom: "Elixir.Enum" }],
		["[]", []],
		["[1,a]", [1n, { atom: "a" }]],
		['"hi"', [104n, 105n]],
		["[104,7]", [104n, 7n]],
		['"h\\n\\""', [104n, 10n, 34n]],
		["{}", { tuple: [] }],
		["{1,[2]}", { tuple: [1n, [2n]] }],
		["<<1,2>>", { binary: Uint8Array.of(1, 2) }],
		['<<"hi">>', { binary: Uint8Array.of(104, 105) }],
		["#{k => 1}", { map: [[{ atom: "k" }, 1n]] }],
	])("of what the module writer encodes: %s", (expected, term) => {
		expect(literalText(encodeTerm(term))).toBe(expected);
	});

	// As term_to_binary/1 of Erlang/OTP 27 and of older releases has them.
	it.each<[string, number[], string]>([
		["a string", [107, 0, 2, 104, 105], '"hi"'],
		["a string that cannot be printed", [107, 0, 2, 1, 2], "[1,2]"],
		["a list with another tail", [108, 0, 0, 0, 1, 97, 1, 97, 2], "[1|2]"],
		["a bitstring", [77, 0, 0, 0, 2, 3, 255, 160], "<<255,5:3>>"],
		["an atom of old", [100, 0, 1, 97], "a"],
		["a short atom of old", [115, 1, 228], "ä"],
		["a long atom", [118, 0, 2, ...characters("ü")], "ü"],
		["a large tuple", [105, 0, 0, 0, 1, 97, 7], "{7}"],
		["a large integer", [111, 0, 0, 0, 2, 1, 0, 1], "-256"],
		["a fun of a module", [113, 119, 1, 109, 119, 1, 102, 97, 2], "fun m:f/2"],
	])("of %s", (_, bytes, expected) => {
		expect(text(...bytes)).toBe(expected);
	});

	it("of what it cannot read says how long it is", () => {
		expect(text(200, 1)).toBe("#Term<3 bytes>");
		expect(text(108, 0, 0, 0, 9)).toBe("#Term<6 bytes>");
		expect(literalText(Uint8Array.of(1, 2))).toBe("#Term<2 bytes>");
		expect(literalText(new Uint8Array(0))).toBe("#Term<0 bytes>");
	});

	it("is cut where it is too long", () => {
		const long = encodeTerm({ binary: new Uint8Array(100).fill(97) });
		expect(literalText(long, 10)).toBe('<<"aaaaaa…');
		expect(literalText(long, 106)).toHaveLength(106);
	});
});

describe("binaryText", () => {
	it("is a text only where all of it can be printed", () => {
		expect(binaryText(new Uint8Array(0))).toBe("<<>>");
		expect(binaryText(Uint8Array.of(0))).toBe("<<0>>");
		expect(binaryText(Uint8Array.of(97, 233))).toBe('<<"aé">>');
	});
});
