/** The package's AtomVM as it ships, with just what is needed to host it: what the prepared one is compared with. */
import { parseModule } from "../src/wasm/reader/parse.ts";
import type { AtomVmBuild } from "./build.ts";
import { DEFAULT_BUILD } from "./builds/index.ts";
import { readEntries } from "./dwarf/entries.ts";
import { DebugTypes } from "./dwarf/types.ts";
import { exportFunctions } from "./passes/exports.ts";
import { limits } from "./passes/limits.ts";
import { readAtomVm } from "./source.ts";

export function shippedVm(build: AtomVmBuild = DEFAULT_BUILD): Uint8Array {
	const { file } = build.source;
	let binary = parseModule(readAtomVm(undefined, build), file);
	const types = new DebugTypes(readEntries(binary), binary);
	for (const pass of [limits, exportFunctions]) {
		const { bytes } = pass.run({ binary, types, build });
		binary = parseModule(bytes, file);
	}
	return binary.bytes;
}
