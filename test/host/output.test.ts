import { describe, expect, it } from "vitest";
import { OutputBuffer } from "../../src/host/output.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("OutputBuffer", () => {
	it("keeps what is written to either stream, in order", () => {
		const output = new OutputBuffer();
		expect(output.text).toBe("");
		output.sink("stdout", bytes("one "));
		output.sink("stderr", bytes("two "));
		output.sink("stdout", bytes("three"));
		expect(output.text).toBe("one two three");
		expect(output.textOf("stdout")).toBe("one three");
		expect(output.textOf("stderr")).toBe("two ");
	});

	it("keeps a copy", () => {
		const output = new OutputBuffer();
		const written = bytes("abc");
		output.sink("stdout", written);
		written.fill(0);
		expect(output.text).toBe("abc");
	});

	it("puts characters together that come in pieces", () => {
		const output = new OutputBuffer();
		for (const byte of bytes("ö日")) output.sink("stdout", Uint8Array.of(byte));
		expect(output.text).toBe("ö日");
	});

	it("only counts what is beyond its limit", () => {
		const output = new OutputBuffer(5);
		output.sink("stdout", bytes("abcde"));
		expect(output.text).toBe("abcde");
		output.sink("stdout", bytes("f"));
		expect(output.text).toBe("abcde\n[1 more bytes]\n");
		output.sink("stdout", bytes("ghi"));
		expect(output.text).toBe("abcde\n[4 more bytes]\n");
		const other = new OutputBuffer(5);
		other.sink("stdout", bytes("abcdefgh"));
		expect(other.text).toBe("abcde\n[3 more bytes]\n");
	});
});
