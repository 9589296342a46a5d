import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { AvmjitError } from "../../src/errors.ts";
import { readOwnSuite } from "../../src/harness/own-suite.ts";

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "avmjit-suite-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function suiteOf(contents: unknown) {
	writeFileSync(join(folder, "expected.json"), JSON.stringify(contents));
	return () => readOwnSuite(folder);
}

describe("a suite with an expected.json", () => {
	it("has a test for each entry, its time in ms", () => {
		const { tests } = suiteOf({
			tests: { a: { expected: "ok", timeoutSeconds: 2 } },
		})();
		expect(tests).toMatchObject([{ name: "a", expected: "ok", timeout: 2000 }]);
	});

	it("is refused when a test has no expected value", () => {
		const read = suiteOf({ tests: { lonely: { about: "nothing" } } });
		expect(read).toThrowError(AvmjitError);
		expect(read).toThrowError(/lonely/);
	});

	it("is refused when it has no tests", () => {
		expect(suiteOf({})).toThrowError(AvmjitError);
	});
});
