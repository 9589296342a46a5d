import { describe, expect, it } from "vitest";
import type { Comparison } from "../../../src/harness/report/compare-reports.ts";
import {
	comparisonJson,
	comparisonMarkdown,
	comparisonText,
} from "../../../src/harness/report/comparison-texts.ts";
import { PLAIN } from "./sample.ts";

const comparison: Comparison = {
	regressions: [{ test: "a", what: "crash with the JIT, was ok" }],
	improvements: [
		{ what: "native share 100%, was 99.00%" },
		{ test: "b", what: "is new" },
	],
	information: Array.from({ length: 32 }, (_, i) => ({
		test: `t${i}`,
		what: "slower",
	})),
};
const none: Comparison = { regressions: [], improvements: [], information: [] };
const many: Comparison = {
	...none,
	regressions: Array.from({ length: 100 }, () => ({ what: "x" })),
};

describe("a comparison as text", () => {
	it("has regressions first, and not all of what matters least", () => {
		const lines = comparisonText(comparison, PLAIN.colours).split("\n");
		expect(lines.slice(0, 9)).toEqual([
			"1 regression:",
			"  a: crash with the JIT, was ok",
			"",
			"2 improvements:",
			"  native share 100%, was 99.00%",
			"  b: is new",
			"",
			"32 other changes:",
			"  t0: slower",
		]);
		expect(lines.at(-2)).toBe("  and 2 more");
	});

	it("has every regression", () => {
		const text = comparisonText(many, PLAIN.colours);
		expect(text.split("\n")).toHaveLength(102);
	});

	it("says that there are none", () => {
		expect(comparisonText(none, PLAIN.colours)).toBe("no regressions\n");
	});
});

describe("a comparison as Markdown", () => {
	it("has tables, regressions first", () => {
		const text = comparisonMarkdown(comparison);
		expect(text).toMatch(
			/^### 1 regression\n\n\| test \| change \|\n\|---\|---\|\n\| a \| crash with the JIT, was ok \|\n\n### 2/,
		);
		expect(text).toContain("| all | native share 100%, was 99.00% |");
		expect(text).toMatch(/\nand 2 more\n$/);
	});

	it("says that there are none", () => {
		expect(comparisonMarkdown(none)).toBe("### No regressions\n");
	});
});

describe("a comparison for programs", () => {
	it("has everything", () => {
		expect(JSON.parse(comparisonJson(comparison))).toEqual({
			schema: 1,
			...comparison,
		});
	});
});
