import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readBeam } from "../../src/beam/beam-file.ts";
import { mayStopAt, StopPlaces } from "../../src/beam/stop-places.ts";

const FIXTURES = join(import.meta.dirname, "..", "debug", "fixtures");

function places(name: string): StopPlaces {
	const file = join(FIXTURES, `${name}.beam`);
	return new StopPlaces(readBeam(new Uint8Array(readFileSync(file)), file));
}

describe("where one may stop", () => {
	const stepping = places("stepping");

	test("functions begin behind their labels", () => {
		const add = stepping.functions.find(({ name }) => name === "add");
		expect(add).toMatchObject({ arity: 2 });
		expect(stepping.instructions[add?.head ?? 0]?.op.name).toBe("gc_bif2");
		expect(stepping.functionOf(add?.head ?? 0)).toBe(
			stepping.functions.findIndex(({ name }) => name === "add"),
		);
	});

	test("a line is entered once on each way, not at each of its calls", () => {
		const of = (line: number) =>
			stepping.lines.find((one) => one.line === line)?.entries.length;
		// [F(H) | lists_map(F, T)]: two calls.
		expect(of(62)).toBe(1);
		// The head of add/2, and its only line, are one instruction.
		const head = stepping.lines.find(({ line }) => line === 17)?.entries;
		expect(stepping.lines.find(({ line }) => line === 18)?.entries).toEqual(
			head,
		);
	});

	test("entries are of instructions that do something", () => {
		for (const one of [stepping, places("running"), places("dbg")])
			for (const { entries } of one.lines)
				for (const entry of entries) {
					const instruction = one.instructions[entry];
					expect(instruction && mayStopAt(instruction)).toBe(true);
					expect(one.stopFrom(entry)).toBe(entry);
				}
	});

	test("lines of debug_line count", () => {
		expect(
			places("dbg")
				.lines.map(({ line }) => line)
				.sort((a, b) => a - b),
		).toEqual([5, 6, 7, 8, 9, 11, 12, 14, 17, 18, 20, 21, 23, 24, 25, 26]);
	});

	test("what raises once more", () => {
		const names = stepping.raisers.map(
			(number) => stepping.instructions[number]?.op.name,
		);
		expect(names).toContain("raw_raise");
	});

	test("instructions by their offsets", () => {
		const offset = stepping.offsetOf(7);
		expect(stepping.numberAt(offset)).toBe(7);
		expect(stepping.numberAt(offset + 1)).toBeUndefined();
		expect(stepping.numberBefore(offset)).toBe(6);
		expect(stepping.numberBefore(0)).toBe(-1);
	});
});
