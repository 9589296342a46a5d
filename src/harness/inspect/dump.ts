/** A compiled module as files, for other tools. */

import { listing } from "../../jit/listing.ts";
import { sourceMapOf } from "../../jit/source-map.ts";
import type { InspectedCode } from "./compile.ts";

/** By the end of their names: the binary, its text, its BEAM instructions, and its source map when it has one. */
export async function dumpFiles({
	beam,
	compiled,
}: InspectedCode): Promise<ReadonlyMap<string, Uint8Array | string>> {
	const { default: binaryen } = await import("binaryen");
	const module = binaryen.readBinary(compiled.wasm);
	const text = module.emitText();
	module.dispose();
	const map = sourceMapOf(compiled.wasm);
	return new Map<string, Uint8Array | string>([
		[".wasm", compiled.wasm],
		[".wat", text],
		[".S", listing(beam)],
		...(map === undefined ? [] : [[".wasm.map", map] as const]),
	]);
}
