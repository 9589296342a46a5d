import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { AvmjitError } from "../../src/errors.ts";
import {
	brokenFloors,
	floorsOf,
	readFloors,
	writeFloors,
} from "../../src/harness/floors.ts";

const FLOORS = {
	schema: 1,
	nativeShare: 0.9999,
	exits: { fconv: 10 },
} as const;

describe("floors", () => {
	it("are reached by as many exits as they allow, and their share", () => {
		const counted = { nativeShare: 0.9999, exits: [["fconv", 10]] as const };
		expect(brokenFloors(FLOORS, counted)).toEqual([]);
	});

	it("name an instruction that left too often, its count and its limit", () => {
		const counted = { nativeShare: 1, exits: [["fconv", 11]] as const };
		expect(brokenFloors(FLOORS, counted)).toEqual([
			"fconv left to the interpreter 11 times, allowed are 10",
		]);
	});

	it("allow no exit of an instruction that is not listed", () => {
		const counted = { nativeShare: 1, exits: [["bs_match", 1]] as const };
		expect(brokenFloors(FLOORS, counted)).toEqual([
			"bs_match left to the interpreter 1 times, allowed are 0",
		]);
	});

	it("name a share that is too low, and one that was not counted", () => {
		expect(brokenFloors(FLOORS, { nativeShare: 0.99, exits: [] })).toEqual([
			"native share 99.000%, needed are 99.990%",
		]);
		expect(brokenFloors(FLOORS, { exits: [] })).toHaveLength(1);
	});

	it("are made of a run with a tenth to spare", () => {
		const counted = {
			nativeShare: 0.999987,
			exits: [
				["send", 3],
				["fconv", 100],
			] as const,
		};
		const floors = floorsOf(counted);
		expect(floors).toEqual({
			schema: 1,
			nativeShare: 0.9999,
			exits: { fconv: 110, send: 4 },
		});
		expect(Object.keys(floors.exits)).toEqual(["fconv", "send"]);
		expect(brokenFloors(floors, counted)).toEqual([]);
	});
});

describe("a file of floors", () => {
	let folder: string;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), "avmjit-floors-"));
	});
	afterEach(() => rmSync(folder, { recursive: true, force: true }));

	it("is read as it was written", () => {
		const file = join(folder, "floors.json");
		writeFloors(file, FLOORS);
		expect(readFloors(file)).toEqual(FLOORS);
	});

	it("is refused without its parts", () => {
		const file = join(folder, "floors.json");
		writeFileSync(file, "{}");
		expect(() => readFloors(file)).toThrowError(AvmjitError);
	});
});
