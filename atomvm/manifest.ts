/** What is known of a prepared build, as kept beside it: layouts, table, what was done to it. */

import { AvmjitError } from "../src/errors.ts";
import type { WasmBinary } from "../src/wasm/reader/parse.ts";
import type { Naming } from "./build.ts";
import type { DebugTypes } from "./dwarf/types.ts";
import { tableFunctions } from "./passes/exports.ts";
import { STRUCTS } from "./structs.ts";

export interface StructLayout {
	/** In bytes. */
	readonly size: number;
	/** Bytes from the start of the struct, by field. */
	readonly fields: Readonly<Record<string, number>>;
}

export interface Explanation {
	readonly pass: string;
	readonly notes: readonly string[];
}

/** The memory that a build imports; in pages of 64 KiB. */
export interface MemoryLimits {
	readonly initial: number;
	readonly maximum: number;
	readonly shared: boolean;
}

export interface Manifest {
	readonly memory: MemoryLimits;
	readonly structs: Readonly<Record<string, StructLayout>>;
	/** Function behind each slot of the function table, "" for none. */
	readonly tableFunctions: readonly string[];
	readonly explanations: readonly Explanation[];
}

export function structLayouts(types: DebugTypes): Record<string, StructLayout> {
	return Object.fromEntries(
		STRUCTS.map((name) => {
			const { size, fields } = types.layout(name);
			return [
				name,
				{
					size,
					fields: Object.fromEntries(fields.map((f) => [f.name, f.offset])),
				},
			];
		}),
	);
}

/** The table's contents: slot 0 is never used, segments say where they start. */
/** @throws AvmjitError `build` when the build makes its memory itself, or one that cannot grow. */
export function memoryLimits({ imports, where }: WasmBinary): MemoryLimits {
	for (const { desc } of imports)
		if (desc.kind === "memory" && desc.max !== undefined)
			return {
				initial: desc.min,
				maximum: desc.max,
				shared: desc.shared === true,
			};
	throw new AvmjitError(
		"build",
		where,
		"imports no memory with a maximum",
		"link it with -sIMPORTED_MEMORY -sALLOW_MEMORY_GROWTH or with -pthread",
	);
}

export function tableContents(binary: WasmBinary, naming: Naming): string[] {
	const [segment] = binary.elements;
	const start =
		segment?.mode === "active" && segment.offset.op === "i32.const"
			? segment.offset.value
			: 0;
	return [
		...new Array<string>(start).fill(""),
		...tableFunctions(binary, naming),
	];
}
