import { describe, expect, it } from "vitest";
import { compileNative } from "../../dist/atomvm/native.js";

const compile = (text: string) =>
	compileNative({ sources: [{ name: "some.c", text }], header: "" });

describe("compileNative", () => {
	it("gives a wasm module", async () => {
		const native = await compile(
			'__attribute__((export_name("one"))) int one(void) { return 1; }',
		);
		expect(WebAssembly.validate(new Uint8Array(native))).toBe(true);
	}, 60_000);

	it("refuses data, which there is no place for", async () => {
		const text =
			'static const int some[] = {1, 2, 4}; __attribute__((export_name("get"))) int get(int i) { return some[i]; }';
		await expect(compile(text)).rejects.toMatchObject({
			message: expect.stringContaining("data of its own"),
		});
	}, 60_000);

	it("shows the compiler's messages", async () => {
		await expect(compile("int f(void) { return x; }")).rejects.toThrow(
			"undeclared",
		);
	}, 60_000);
});
