import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/harness/report/model.ts";
import { GOOD, SAMPLE } from "../harness/report/sample.ts";

const folder = mkdtempSync(join(tmpdir(), "avmjit-report-"));

function file(name: string, contents: unknown): string {
	const path = join(folder, name);
	writeFileSync(path, JSON.stringify(contents));
	return path;
}

const sample = file("sample.json", SAMPLE);
const good = file("good.json", GOOD);
const worse: Report = {
	...GOOD,
	tests: SAMPLE.tests.slice(1, 2),
};
const bad = file("bad.json", worse);
const old = file("old.json", { schema: 1, tests: [], summary: {} });

function report(...args: string[]) {
	return execa("node", ["bin/avmjit.js", "report", ...args], {
		reject: false,
		env: { NO_COLOR: "1" },
	});
}

describe("two reports", () => {
	it("without a regression end with 0", async () => {
		const { exitCode, stdout } = await report(good, good);
		expect(stdout).toBe("no regressions");
		expect(exitCode).toBe(0);
	});

	it("with a regression end with 1", async () => {
		const { exitCode, stdout } = await report(good, bad);
		expect(exitCode).toBe(1);
		expect(stdout).toMatch(/^2 regressions:\n {2}fine: is not in the later/);
	});

	it("are compared for programs, and as Markdown", async () => {
		const json = await report(good, bad, "--json");
		expect(json.exitCode).toBe(1);
		expect(JSON.parse(json.stdout).regressions).toHaveLength(2);
		const markdown = await report(good, good, "--markdown");
		expect(markdown.stdout).toBe("### No regressions");
	});
});

describe("one report", () => {
	it("is shown again, in any format, in several files", async () => {
		const [xml, md] = [join(folder, "a.xml"), join(folder, "a.md")];
		const { exitCode, stdout } = await report(
			...[sample, "--reporter", "terminal", "--reporter", "github"],
			...["--reporter", "junit", "--output-file", `junit=${xml}`],
			...["--reporter", "markdown", "--output-file", `markdown=${md}`],
		);
		expect(exitCode).toBe(0);
		expect(stdout).toMatch(/^✗ wrong {2}emulated ok/);
		expect(stdout).toContain("\n::error file=");
		expect(readFileSync(xml, "utf8")).toMatch(/^<\?xml .*\n<testsuites /);
		expect(readFileSync(md, "utf8")).toMatch(/^## ✗ a suite\n/);
	});

	it("as JSON is the same report", async () => {
		const { stdout } = await report(sample, "--reporter", "json");
		expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(SAMPLE)));
	});
});

describe("what cannot be done ends with 2 and one clear line", () => {
	it.each<[string, string[], RegExp]>([
		["a missing file", ["nowhere.json"], /nowhere.json: cannot be read/],
		["a report of schema 1", [old, good], /old.json: is a report of schema 1/],
		["the same, as the later one", [good, old], /is a report of schema 1/],
		["no JSON", ["README.md"], /README.md: is not JSON/],
		[
			"a reporter that shows no report",
			[good, "--reporter", "progress"],
			/no such/,
		],
		[
			"a format of one for two",
			[good, good, "--reporter", "dot"],
			/one report/,
		],
		["a format of two for one", [good, "--json"], /--json: is of a comparison/],
		["both formats", [good, good, "--json", "--markdown"], /exclude/],
		["no place to write", [good, "--output-file", "/no/where"], /be written/],
	])("%s", async (_, args, message) => {
		const { exitCode, stderr } = await report(...args);
		expect(exitCode).toBe(2);
		expect(stderr).toMatch(/^avmjit: /);
		expect(stderr).toMatch(message);
		expect(stderr).not.toMatch(/^\s+at /m);
	});
});
