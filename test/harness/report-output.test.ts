import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { fileOutput, screenOutput } from "../../src/harness/report-output.ts";
import { Screen } from "../../src/harness/screen.ts";
import { Terminal } from "./terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "avmjit-output-"));
afterEach(() => vi.unstubAllEnvs());

/** A file with something in it, and what is in it after a report of two parts. */
function written(name: string, path = join(folder, name)): string {
	writeFileSync(path, "before\n");
	const output = fileOutput(path);
	output.write("a\n");
	output.write("b\n");
	return readFileSync(path, "utf8");
}

describe("a file", () => {
	it("is written anew", () => {
		expect(written("report.md")).toBe("a\nb\n");
	});

	it("is added to when GitHub shows it as a job's summary", () => {
		vi.stubEnv("GITHUB_STEP_SUMMARY", join(folder, "summary.md"));
		expect(written("summary.md")).toBe("before\na\nb\n");
		expect(written("other.md")).toBe("a\nb\n");
	});

	it("has no colours", () => {
		expect(fileOutput("x").colours.red("a")).toBe("a");
	});
});

describe("a screen", () => {
	it.each([
		[30, 40],
		[120, 120],
		[500, 160],
	])("of %i columns has lines of %i", (columns, width) => {
		const terminal = new Terminal();
		const stream = { ...terminal.stream(), columns };
		expect(screenOutput(new Screen(stream, stream)).width).toBe(width);
	});

	it("that is none has lines of a fixed width", () => {
		const { columns: _, ...stream } = new Terminal().stream(false);
		expect(screenOutput(new Screen(stream, stream)).width).toBe(100);
	});
});
