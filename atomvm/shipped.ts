/** AtomVM as it ships, with just what is needed to host it: what the prepared one is compared with. */
import { parseModule } from "../src/wasm/reader/parse.ts";
import { EMSCRIPTEN } from "./build.ts";
import { exportFunctions } from "./passes/exports.ts";
import { limits } from "./passes/limits.ts";
import { recognise } from "./recognise.ts";
import { readAtomVm } from "./source.ts";

/** @param path of an AtomVM.wasm; that of the npm package when left out */
export function shippedVm(path?: string): Uint8Array {
	const source = readAtomVm(path);
	const recognised = recognise(source);
	const { types } = recognised;
	let { binary } = recognised;
	for (const pass of [limits, exportFunctions]) {
		const { bytes } = pass.run({ binary, types, shape: EMSCRIPTEN });
		binary = parseModule(bytes, source.where);
	}
	return binary.bytes;
}
