import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const SUITE = "../erlang_tests/";

describe.each([SUITE, "../../bench/programs/", "../jit/expect/"])(
	"%s",
	(path) => {
		const folder = new URL(path, import.meta.url);
		const { names, sources } = filesOf(folder);

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
			expect(names.filter((name) => name.endsWith(".beam"))).toEqual(
				sources.map((name) => name.replace(/\.\w+$/, ".beam")).sort(),
			);
		});
	},
);

describe.each([SUITE, "../../bench/programs/"])("%s", (path) => {
	const folder = new URL(path, import.meta.url);
	const { sources } = filesOf(folder);

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

function filesOf(folder: URL): { names: string[]; sources: string[] } {
	const names = readdirSync(folder).sort();
	return { names, sources: names.filter((name) => /\.(erl|S)$/.test(name)) };
}

it("there are as many test modules as the README says, and none was lost", () => {
	const { sources } = filesOf(new URL(SUITE, import.meta.url));
	const readme = readFileSync(
		new URL("../../README.md", import.meta.url),
		"utf8",
	);
	expect(readme).toContain(`run ${sources.length} Erlang test modules`);
	expect(readme).toMatch(new RegExp(`^tests +${sources.length}$`, "m"));
	expect(sources.length).toBeGreaterThanOrEqual(143);
});
