import { describe, expect, it } from "vitest";
import { BoundedText, FULL } from "../../src/host/bounded-text.ts";

describe("a bounded text", () => {
	it("takes as much as it has room for", () => {
		const text = new BoundedText(3);
		text.push("ab");
		expect(text.most).toBe(2);
		text.push("c");
		expect(text.text).toBe("abc");
	});

	it("gives up at one character more, and keeps what was written", () => {
		const text = new BoundedText(3);
		text.push("ab");
		expect(() => text.push("cd")).toThrow(FULL);
		expect(text.text).toBe("abcd");
	});

	it("has no end when none is said", () => {
		const text = new BoundedText();
		text.push("x".repeat(10_000));
		expect(text.text).toHaveLength(10_000);
	});
});
