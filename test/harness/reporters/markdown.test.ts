import { describe, expect, it } from "vitest";
import {
	escaped,
	markdown,
	table,
} from "../../../src/harness/reporters/markdown.ts";
import { GOOD, mode, PLAIN, SAMPLE, test } from "../report/sample.ts";

const render = (report = SAMPLE): string => markdown.render(report, PLAIN);

describe("Markdown", () => {
	it("begins with the totals", () => {
		expect(render(GOOD)).toMatch(/^## ✓ a suite\n/);
		expect(render()).toMatch(/^## ✗ a suite\n/);
		expect(render()).toContain("| agreement | 3 same, 3 diverged |");
		expect(render()).toContain("| native share | 99.99% |");
	});

	it("has all of each test that failed, to be opened", () => {
		const text = render();
		expect(text).toContain("### 4 tests failed");
		expect(text.match(/<details>/g)).toHaveLength(4);
		expect(text.match(/<\/details>/g)).toHaveLength(4);
		expect(text).toContain(
			"<summary><code>wrong</code> jit: wrong-value; emulated and jit differ in value</summary>",
		);
		expect(text).toContain("item 151 of the list: 150 (emulated), -1 (jit)");
		expect(text).toContain("run again npx avmjit test-erlang '^wrong$'");
	});

	it("says why failures are known, which of them pass, and where native code left", () => {
		const text = render();
		expect(text).toContain(
			"| known | emulated | AtomVM's &lt;fault&gt; &amp; more |",
		);
		expect(text).toContain("passes is listed as a known failure, and passes");
		expect(text).toContain("| bs\\_match | 40 | fine:f/1 line 7, 40 times |");
	});

	it("says nothing of failures when there are none", () => {
		expect(render(GOOD)).not.toMatch(/failed|Known failures/);
	});

	it("is not taken apart by what a test prints", () => {
		const output = "````\n</details>\n```\n";
		const failed = test("<b>|`", {
			jit: mode("wrong-value", "2", { stdout: output }),
		});
		const text = render({ ...SAMPLE, tests: [failed] });
		const fence = "`````";
		expect(text.split("\n").filter((line) => line === fence)).toHaveLength(2);
		expect(text).toContain("<summary><code>&lt;b&gt;|`</code>");
	});

	it("stays small enough for GitHub", () => {
		const long = "x\n".repeat(10_000);
		const tests = Array.from({ length: 300 }, (_, i) =>
			test(`t${i}`, {
				emulated: mode("crash", long, { trap: long }),
				jit: mode("crash", long, { trap: long }),
			}),
		);
		const text = render({ ...SAMPLE, tests });
		expect(text.length).toBeLessThan(2 ** 20);
		expect(text).toContain("and 260 more: t40, t41");
	});
});

describe("a table", () => {
	it("has a row for each", () => {
		expect(table(["a", "b"], [["1", "x|y"]])).toEqual([
			"| a | b |",
			"|---|---|",
			"| 1 | x\\|y |",
		]);
	});

	it("has plain text in its cells", () => {
		expect(escaped("<i> *a* _b_\n`c` [d] @e #1 \\")).toBe(
			"&lt;i&gt; \\*a\\* \\_b\\_ \\`c\\` \\[d\\] \\@e \\#1 \\\\",
		);
	});
});
