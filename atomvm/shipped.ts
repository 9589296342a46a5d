/** The package's AtomVM as it ships, with just what is needed to host it: what the prepared one is compared with. */
import { parseModule } from "../src/wasm/reader/parse.ts";
import { readEntries } from "./dwarf/entries.ts";
import { DebugTypes } from "./dwarf/types.ts";
import { exportFunctions } from "./passes/exports.ts";
import { limits } from "./passes/limits.ts";
import { ATOMVM_SOURCE, readAtomVm } from "./source.ts";

export function shippedVm(): Uint8Array {
	let binary = parseModule(readAtomVm(), ATOMVM_SOURCE.file);
	const types = new DebugTypes(readEntries(binary), binary);
	for (const pass of [limits, exportFunctions]) {
		const { bytes } = pass.run({ binary, types });
		binary = parseModule(bytes, ATOMVM_SOURCE.file);
	}
	return binary.bytes;
}
