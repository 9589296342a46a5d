import { describe, expect, it } from "vitest";
import { readChunks } from "../../src/beam/iff.ts";
import { AvmjitError } from "../../src/errors.ts";

const ascii = (text: string): number[] =>
	[...text].map((char) => char.charCodeAt(0));
const word = (n: number): number[] => [0, 0, n >> 8, n & 255];

function file(contents: readonly number[], size = contents.length + 4) {
	return Uint8Array.from([
		...ascii("FOR1"),
		...word(size),
		...ascii("BEAM"),
		...contents,
	]);
}

const read = (bytes: Uint8Array) =>
	[...readChunks(bytes, "m.beam")].map(([name, data]) => [name, ...data]);

describe("readChunks", () => {
	it("gives chunks by name, without their padding", () => {
		const contents = [
			...[...ascii("AtU8"), ...word(3), 1, 2, 3, 0],
			...[...ascii("Code"), ...word(4), 4, 5, 6, 7],
			...[...ascii("None"), ...word(0)],
			...[...ascii("Last"), ...word(1), 8, 0, 0, 0],
		];
		expect(read(file(contents))).toEqual([
			["AtU8", 1, 2, 3],
			["Code", 4, 5, 6, 7],
			["None"],
			["Last", 8],
		]);
	});

	it("takes a last chunk without padding, and passes over what follows the container", () => {
		const last = [...ascii("Last"), ...word(1), 8];
		expect(read(file(last))).toEqual([["Last", 8]]);
		const more = Uint8Array.from([...file(last), ...ascii("More"), ...word(0)]);
		expect(read(more)).toEqual([["Last", 8]]);
		// Fewer bytes than the head of a chunk has.
		expect(read(file([...last, 0, 0, 0, 1, 2, 3]))).toEqual([["Last", 8]]);
	});

	it("takes an empty container, and bytes inside of others", () => {
		expect(read(file([]))).toEqual([]);
		const inside = Uint8Array.from([7, 7, 7, ...file([])]).subarray(3);
		expect(read(inside)).toEqual([]);
	});

	it.each([
		["is empty", new Uint8Array(0)],
		["is not a BEAM file", Uint8Array.from(ascii("FOR1"))],
		["is not a BEAM file", Uint8Array.from(ascii("FORM____BEAM"))],
		["is no BEAM container", Uint8Array.from(ascii("FOR1\0\0\0\x04AVM_"))],
		["is cut short: 12 of 13 bytes", file([], 5)],
		[
			"chunk Code is cut short",
			file([...ascii("Code"), ...word(5), 1, 2, 3, 4]),
		],
	])("says of others: %s", (message, bytes) => {
		expect(() => readChunks(bytes, "m.beam")).toThrow(AvmjitError);
		expect(() => readChunks(bytes, "m.beam")).toThrow(message);
	});
});
