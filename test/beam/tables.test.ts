import { describe, expect, it } from "vitest";
import { ByteReader } from "../../src/beam/byte-reader.ts";
import { readLambdas, readLines } from "../../src/beam/tables.ts";

const chunk = (...bytes: number[]): ByteReader =>
	new ByteReader(Uint8Array.from(bytes), "m.beam", "chunk");
const word = (n: number): number[] => [0, 0, n >> 8, n & 255];

describe("readLambdas", () => {
	it("gives the fields of each fun", () => {
		const rows = [
			[1, 2, 3, 4, 5, 6],
			[7, 8, 9, 10, 11, 12],
		];
		const bytes = [2, ...rows.flat()].flatMap(word);
		expect(readLambdas(chunk(...bytes), (index) => `atom ${index}`)).toEqual([
			{
				function: "atom 1",
				arity: 2,
				label: 3,
				index: 4,
				freeVariables: 5,
				oldUniq: 6,
			},
			{
				function: "atom 7",
				arity: 8,
				label: 9,
				index: 10,
				freeVariables: 11,
				oldUniq: 12,
			},
		]);
	});

	it("is empty without the chunk, and refuses one that is cut off", () => {
		expect(readLambdas(undefined, String)).toEqual([]);
		expect(() => readLambdas(chunk(...word(1), 0, 0), String)).toThrow();
	});
});

describe("readLines", () => {
	const lines = (
		count: number,
		items: readonly number[],
		...files: string[]
	): ByteReader =>
		chunk(
			...[0, 0, 99, count, files.length].flatMap(word),
			...items,
			...files.flatMap((name) => [0, name.length, ...Buffer.from(name)]),
		);
	const inFile = (index: number): number => (index << 4) | 2;

	it("has no place first, then lines in one file after the other", () => {
		const table = readLines(
			lines(3, [(5 << 4) | 1, inFile(1), (6 << 4) | 1, (7 << 4) | 1], "a.hrl"),
		);
		expect(table).toEqual({
			files: ["a.hrl"],
			lines: [
				{ file: 0, line: 0 },
				{ file: 0, line: 5 },
				{ file: 1, line: 6 },
				{ file: 1, line: 7 },
			],
		});
	});

	it("reads lines of any size", () => {
		// 11 bits, and two and three bytes.
		const items = [0xe9, 0xff, 0x19, 0x12, 0x34, 0x39, 1, 2, 3];
		expect(readLines(lines(3, items)).lines.map(({ line }) => line)).toEqual([
			0, 0x7ff, 0x1234, 0x010203,
		]);
	});

	it("reads several names", () => {
		expect(readLines(lines(0, [], "a", "", "bc")).files).toEqual([
			"a",
			"",
			"bc",
		]);
	});

	it("is empty without the chunk", () => {
		expect(readLines(undefined)).toEqual({ files: [], lines: [] });
	});
});
