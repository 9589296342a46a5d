import { deflate } from "pako";
import { describe, expect, it } from "vitest";
import {
	atomText,
	type DecodedTerm,
	decodeTerm,
	elements,
	items,
	mapValue,
} from "../../src/beam/decode-term.ts";
import { encodeTerm } from "../../src/beam/encode-term.ts";

/** @param contents what follows the version byte */
function decoded(...contents: number[]): DecodedTerm | undefined {
	return decodeTerm(Uint8Array.of(131, ...contents));
}

describe("terms of chunks", () => {
	it.each<DecodedTerm>([
		0n,
		255n,
		-1n,
		2n ** 31n - 1n,
		2n ** 40n,
		-(2n ** 100n),
		1.5,
		{ atom: "größe" },
		[],
		[1n, [2n], { atom: "a" }],
		{ tuple: [1n, { tuple: [] }] },
		{ map: [[{ atom: "k" }, [1n]]] },
	])("comes back as it was written: %o", (term) => {
		expect(decodeTerm(encodeTerm(term as never))).toEqual(term);
	});

	it("reads strings, binaries, bitstrings, improper lists and external funs", () => {
		expect(decoded(107, 0, 2, 65, 66)).toEqual([65n, 66n]);
		expect(decoded(109, 0, 0, 0, 1, 7)).toEqual({
			binary: Uint8Array.of(7),
			unused: 0,
		});
		expect(decoded(77, 0, 0, 0, 1, 3, 0xe0)).toEqual({
			binary: Uint8Array.of(0xe0),
			unused: 5,
		});
		expect(decoded(108, 0, 0, 0, 1, 97, 1, 97, 2)).toEqual({
			improper: [1n],
			tail: 2n,
		});
		expect(decoded(113, 119, 1, 109, 119, 1, 102, 97, 1)).toEqual({
			export: [{ atom: "m" }, { atom: "f" }, 1n],
		});
	});

	it("reads a compressed one, and none whose size is not what it says", () => {
		const plain = encodeTerm([1n, 2n]).subarray(1);
		const packed = [...deflate(plain)];
		expect(decoded(80, 0, 0, 0, plain.length, ...packed)).toEqual([1n, 2n]);
		expect(decoded(80, 0, 0, 0, plain.length + 1, ...packed)).toBeUndefined();
	});

	it("is undefined for what is damaged, of another version, or no term of a file", () => {
		expect(decodeTerm(new Uint8Array(0))).toBeUndefined();
		expect(decodeTerm(Uint8Array.of(130, 97, 1))).toBeUndefined();
		expect(decoded(108, 255, 255, 255, 255)).toBeUndefined();
		expect(decoded(80, 0, 0, 0, 9, 1, 2, 3)).toBeUndefined();
		expect(decoded(103)).toBeUndefined();
		const whole = encodeTerm({ tuple: [{ atom: "abc" }, [1n, 2n], 2n ** 40n] });
		for (let size = 0; size < whole.length; size++)
			expect(decodeTerm(whole.subarray(0, size))).toBeUndefined();
	});

	it("is told apart without a look at its shape", () => {
		const map: DecodedTerm = { map: [[{ atom: "k" }, 1n]] };
		expect(mapValue(map, "k")).toBe(1n);
		expect(mapValue([], "k")).toBeUndefined();
		expect(atomText({ atom: "a" })).toBe("a");
		expect(atomText(1n)).toBeUndefined();
		expect(elements({ tuple: [1n] })).toEqual([1n]);
		expect(elements([1n])).toEqual([]);
		expect(items([1n])).toEqual([1n]);
		expect(items(undefined)).toEqual([]);
	});
});
