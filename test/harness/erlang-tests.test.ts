import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const FOLDERS = ["../erlang_tests/", "../../bench/programs/"].map(
	(path) => new URL(path, import.meta.url),
);

describe.each(FOLDERS)("%s", (folder) => {
	const names = readdirSync(folder);
	const sources = names.filter((name) => /\.(erl|S)$/.test(name));

	it("has sources and beams that belong together", () => {
		const sums = new Map(
			readFileSync(new URL("SHA256SUMS", folder), "utf8")
				.trim()
				.split("\n")
				.map((line) => line.split(/\s+/).reverse() as [string, string]),
		);
		for (const name of names.filter((n) => /\.(erl|S|beam)$/.test(n))) {
			const bytes = readFileSync(new URL(name, folder));
			const hash = createHash("sha256").update(bytes).digest("hex");
			expect([name, sums.get(name)]).toEqual([name, hash]);
		}
		for (const name of sources)
			expect(names).toContain(name.replace(/\.\w+$/, ".beam"));
	});

	it("has an expected value and a purpose for every module", () => {
		const { tests } = JSON.parse(
			readFileSync(new URL("expected.json", folder), "utf8"),
		) as { tests: Record<string, { expected: string; about: string }> };
		expect(Object.keys(tests).sort()).toEqual(
			sources.map((name) => name.replace(/\.\w+$/, "")).sort(),
		);
		for (const { expected, about } of Object.values(tests)) {
			expect(expected).toMatch(/./);
			expect(about.length).toBeGreaterThan(10);
		}
	});
});

it("there are at least 120 test modules", () => {
	const [folder] = FOLDERS;
	const beams = readdirSync(folder as URL).filter((n) => n.endsWith(".beam"));
	expect(beams.length).toBeGreaterThanOrEqual(120);
});
