import { describe, expect, it } from "vitest";
import { EMSCRIPTEN } from "../../atomvm/build.ts";
import { PASSES } from "../../atomvm/passes/index.ts";
import { recognise } from "../../atomvm/recognise.ts";
import { readPackagedAtomVm } from "../../atomvm/source.ts";
import { parseModule } from "../../src/wasm/reader/parse.ts";

const { binary: shipped, types } = recognise(readPackagedAtomVm());

describe("the passes", () => {
	it("make a valid binary, step by step", () => {
		let binary = shipped;
		const notes = new Map<string, readonly string[]>();
		for (const pass of PASSES) {
			const result = pass.run({ binary, types, shape: EMSCRIPTEN });
			expect(
				WebAssembly.validate(result.bytes as Uint8Array<ArrayBuffer>),
			).toBe(true);
			notes.set(pass.name, result.notes);
			binary = parseModule(result.bytes, pass.name);
		}
		expect(notes.get("safe-heap")).toContain(
			"41574 loads and 23776 stores made plain, 0 calls kept",
		);
		expect(notes.get("locks")).toEqual([
			"22 functions that lock and unlock do nothing",
		]);
		expect(binary.tables[0]?.max).toBeUndefined();
		const exports = binary.exports.map(({ name }) => name);
		expect(exports).toContain("interpret_slice");
		expect(exports).toContain("bif_erlang_self_0");
	});
});
