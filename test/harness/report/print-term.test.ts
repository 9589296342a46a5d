import { assert, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { parseTerm } from "../../../src/harness/report/parse-term.ts";
import { prettyText } from "../../../src/harness/report/print-term.ts";
import { printedTerm } from "./random-terms.ts";

/** Without what was put in between. */
function joined(pretty: string): string {
	return pretty
		.split("\n")
		.map((line) => line.trim())
		.join("")
		.replaceAll(" => ", "=>")
		.replaceAll("| ", "|");
}

describe("a term in lines", () => {
	it("is the same term, at any width", () => {
		assert(
			property(printedTerm, integer({ min: 1, max: 60 }), (text, width) => {
				const pretty = joined(prettyText(text, width));
				expect(pretty).toBe(joined(text));
				expect(parseTerm(pretty)).toBeDefined();
			}),
		);
	});

	it("has a line for each part of what is too wide", () => {
		expect(prettyText("{a,[1,2],#{k=>{aaaa,bbbb},l=>1}}", 14)).toBe(
			[
				"{",
				"  a,",
				"  [1,2],",
				"  #{",
				"    k => {",
				"      aaaa,",
				"      bbbb",
				"    },",
				"    l => 1",
				"  }",
				"}",
			].join("\n"),
		);
		expect(prettyText("[a|bbbbbbbbbb]", 8)).toBe("[\n  a\n  | bbbbbbbbbb\n]");
	});

	it("has sixteen bytes in a line", () => {
		const bytes = Array.from({ length: 18 }, (_, i) => i);
		expect(prettyText(`<<${bytes.join(",")}>>`, 20)).toBe(
			"<<\n  0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,\n  16,17\n>>",
		);
	});

	it("is one line where that is wide enough, and the text where it is no term", () => {
		expect(prettyText("{a,[1,2]}", 9)).toBe("{a,[1,2]}");
		expect(prettyText("no {term", 3)).toBe("no {term");
	});
});
