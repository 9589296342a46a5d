/** What a pass over the AtomVM binary is. */
import type { WasmBinary } from "../../src/wasm/reader/parse.ts";
import type { Shape } from "../build.ts";
import type { DebugTypes } from "../dwarf/types.ts";

export interface PassInput {
	readonly binary: WasmBinary;
	/** C types of the build as shipped. */
	readonly types: DebugTypes;
	/** What no section of the binary tells. */
	readonly shape: Shape;
}

export interface PassResult {
	readonly bytes: Uint8Array;
	/** What was done, one line each, for `avmjit prepare --explain`. */
	readonly notes: readonly string[];
}

export interface Pass {
	readonly name: string;
	run(input: PassInput): PassResult;
}

/** Index of the function of this name; names are unique in the name section. */
export function functionNamed(binary: WasmBinary, name: string): number {
	const index = findFunction(binary, name);
	if (index === undefined)
		throw new Error(`${binary.where}: no function ${name}`);
	return index;
}

export function findFunction(
	binary: WasmBinary,
	name: string,
): number | undefined {
	for (const [index, other] of binary.names.functions)
		if (other === name) return index;
	return undefined;
}
