/** What is known of a prepared build, as kept beside it: layouts, table, what was done to it. */

import { AvmjitError } from "../src/errors.ts";
import type { WasmBinary } from "../src/wasm/reader/parse.ts";
import { F32, F64, I32, I64, type ValType } from "../src/wasm/types.ts";
import type { Naming } from "./build.ts";
import { tableFunctions } from "./callable.ts";
import type { DebugTypes } from "./dwarf/types.ts";
import type { BuildFacts } from "./facts.ts";
import type { LeftOut } from "./features.ts";
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
	/** Types of the imported functions, by name: a letter for each parameter and result, "ij:i" (i32, i64, f32, f64: ijfd). */
	readonly imports: Readonly<Record<string, string>>;
	readonly explanations: readonly Explanation[];
	/** What the binary said of itself before it was prepared. */
	readonly facts: BuildFacts;
	/** What this build goes without. */
	readonly leftOut: readonly LeftOut[];
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

const LETTERS = new Map<ValType, string>([
	[I32, "i"],
	[I64, "j"],
	[F32, "f"],
	[F64, "d"],
]);

export function importTypes(binary: WasmBinary): Record<string, string> {
	const letters = (types: readonly ValType[]): string =>
		types.map((type) => LETTERS.get(type) ?? "?").join("");
	return Object.fromEntries(
		binary.imports.flatMap(({ name, desc }) => {
			const type = desc.kind === "func" && binary.types[desc.type];
			return type
				? [[name, `${letters(type.params)}:${letters(type.results)}`]]
				: [];
		}),
	);
}

/** The table's contents: slot 0 is never used, segments say where they start. */
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
