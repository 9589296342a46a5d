import { assert, nat, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { excerpt, visible } from "../../../src/harness/report/excerpt.ts";

const letters = "abcdefghijklmnopqrstuvwxyz";

describe("an excerpt", () => {
	it("is the whole where that is short enough", () => {
		expect(excerpt(letters, 3, 26)).toBe(letters);
	});

	it.each([
		[0, "abcdefghi…"],
		[4, "abcdefghi…"],
		[5, "…cdefghij…"],
		[12, "…jklmnopq…"],
		[25, "…rstuvwxyz"],
		[26, "…rstuvwxyz"],
	])("of place %i is %s", (at, text) => {
		expect(excerpt(letters, at, 10)).toBe(text);
	});

	it("has the place in it, and is never wider", () => {
		assert(
			property(string({ maxLength: 60 }), nat(60), nat(30), (text, at, w) => {
				const width = w + 5;
				const marked = `${text.slice(0, at)}█${text.slice(at)}`;
				const found = excerpt(marked, Math.min(at, text.length), width);
				expect([...found].length).toBeLessThanOrEqual(width);
				expect(found).toContain("█");
			}),
		);
	});

	it("is one line, with nothing that a terminal obeys", () => {
		expect(excerpt("a\nb\u001b[2K\u007f", 0, 20)).toBe("a⏎b␛[2K␡");
		expect(visible("\t\r")).toBe("␉␍");
	});
});
