import { describe, expect, it } from "vitest";
import { sharedConstants, sharedHeader } from "../../src/abi/c-header.ts";

describe("the header for C", () => {
	it("has numbers by their names, and items of objects behind the object's", () => {
		const constants = sharedConstants();
		expect(constants.get("ATOM_TAG")).toBe(0x0b);
		expect(constants.get("BOXED_POSITIVE_INTEGER")).toBe(0x08);
		expect(constants.get("CONTEXT_FLAG_WAITING_TIMEOUT_EXPIRED")).toBe(2);
		expect(constants.get("REASON_DEAD")).toBe(4);
	});

	it("has each name once", () => {
		const text = sharedHeader().join("\n");
		for (const name of sharedConstants().keys())
			expect(
				text.match(new RegExp(`(#define ${name} |[{,] ${name} =)`, "g")),
				name,
			).toHaveLength(1);
	});

	it("puts negative numbers in brackets", () => {
		expect(sharedHeader()).toContain("#define NO_FRAME (-1)");
	});

	it("lays NativeModule out as the linker does", () => {
		expect(sharedHeader().join("\n")).toMatch(
			/struct NativeModule \{\n\tstruct Module \*module;\n\tuint32_t slot;\n\tuint32_t code_size;\n[^}]*\tuint16_t entries\[\];\n\};/,
		);
	});
});
