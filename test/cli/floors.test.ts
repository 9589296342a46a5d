import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkFloors } from "../../src/cli/floors.ts";
import { AvmjitError } from "../../src/errors.ts";
import { summarise } from "../../src/harness/summary.ts";

const NO_SUITE = { name: "", tests: [], skipped: [], knownFailures: [] };
const summary = {
	...summarise(NO_SUITE, []),
	nativeShare: 0.99998,
	exits: [["fconv", 20] as const],
};

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "avmjit-floors-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function floorsFile(name: string, fconv: number): string {
	const file = join(folder, name);
	const floors = { schema: 1, nativeShare: 0.9999, exits: { fconv } };
	writeFileSync(file, JSON.stringify(floors));
	return file;
}

describe("the floors of a run", () => {
	it("are the suite's own, for a whole run", () => {
		expect(checkFloors({}, folder, true, summary)).toEqual([]);
		floorsFile("floors.json", 19);
		expect(checkFloors({}, folder, true, summary)).toHaveLength(1);
		expect(checkFloors({}, folder, false, summary)).toEqual([]);
		expect(checkFloors({ floors: false }, folder, true, summary)).toEqual([]);
	});

	it("are those of a file that is named", () => {
		floorsFile("floors.json", 19);
		const floors = floorsFile("other.json", 20);
		expect(checkFloors({ floors }, folder, true, summary)).toEqual([]);
	});

	it("are written anew", () => {
		const options = { writeFloors: true };
		expect(checkFloors(options, folder, true, summary)).toEqual([]);
		expect(existsSync(join(folder, "floors.json"))).toBe(true);
		expect(checkFloors({}, folder, true, summary)).toEqual([]);
	});

	it.each([{ floors: "x.json" }, { writeFloors: true }])(
		"are refused for a part of a suite: %o",
		(options) => {
			expect(() => checkFloors(options, folder, false, summary)).toThrowError(
				AvmjitError,
			);
		},
	);
});
