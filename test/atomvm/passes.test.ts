import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DEFAULT_BUILD } from "../../atomvm/builds/index.ts";
import { readEntries } from "../../atomvm/dwarf/entries.ts";
import { DebugTypes } from "../../atomvm/dwarf/types.ts";
import { PASSES } from "../../atomvm/passes/index.ts";
import { readAtomVm } from "../../atomvm/source.ts";
import { AvmjitError } from "../../src/errors.ts";
import { parseModule } from "../../src/wasm/reader/parse.ts";

const shipped = parseModule(readAtomVm(), "AtomVM.wasm");
const types = new DebugTypes(readEntries(shipped), shipped);

describe("the passes", () => {
	it("make a valid binary, step by step", () => {
		let binary = shipped;
		const notes = new Map<string, readonly string[]>();
		for (const pass of PASSES) {
			const result = pass.run({ binary, types, build: DEFAULT_BUILD });
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

	it("refuse another binary", () => {
		const path = join(mkdtempSync(join(tmpdir(), "avmjit-")), "AtomVM.wasm");
		writeFileSync(path, new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]));
		expect(() => readAtomVm(path)).toThrowError(AvmjitError);
	});
});
