/** Appends functions to a binary: their bodies, types and names; indices of what was there stay. */
import { ByteWriter } from "../../src/wasm/bytes.ts";
import type { Code } from "../../src/wasm/code.ts";
import type { WasmBinary } from "../../src/wasm/reader/parse.ts";
import type { Edits, SectionWriter } from "../../src/wasm/reader/rewrite.ts";
import { writeExports } from "../../src/wasm/sections/exports.ts";
import { writeFunctions } from "../../src/wasm/sections/functions.ts";
import { nameContents } from "../../src/wasm/sections/names.ts";
import { writeTypes } from "../../src/wasm/sections/types.ts";
import {
	type Export,
	type FuncType,
	SectionId,
	type ValType,
} from "../../src/wasm/types.ts";

export class Appender {
	private readonly types: FuncType[];
	private readonly functionTypes: number[] = [];
	private readonly bodies = new Map<number, Uint8Array>();
	private readonly names: Map<number, string>;
	private readonly exports: Export[];

	constructor(private readonly binary: WasmBinary) {
		this.types = [...binary.types];
		this.names = new Map(binary.names.functions);
		this.exports = [...binary.exports];
	}

	/** Index of a function type, added when the binary has none like it. */
	type(params: readonly ValType[], results: readonly ValType[]): number {
		const same = (a: readonly ValType[], b: readonly ValType[]): boolean =>
			a.length === b.length && a.every((type, i) => type === b[i]);
		const known = this.types.findIndex(
			(type) => same(type.params, params) && same(type.results, results),
		);
		return known >= 0 ? known : this.types.push({ params, results }) - 1;
	}

	/** Reserves the index of a new function, to be given a body. */
	declare(name: string, type: number): number {
		const index = this.binary.functionTypes.length + this.functionTypes.length;
		this.functionTypes.push(type);
		this.names.set(index, name);
		return index;
	}

	/** The body of a new function, or a new body for an old one. */
	define(index: number, code: Code): void {
		const entry = new ByteWriter();
		const { start, end } = code.writeEntry(entry);
		this.body(index, entry.view().slice(start, end));
	}

	/** The same, from bytes (local declarations and instructions). */
	body(index: number, bytes: Uint8Array): void {
		this.bodies.set(index - this.binary.importedFunctions, bytes);
	}

	export(name: string, index: number, kind: Export["kind"] = "func"): void {
		this.exports.push({ name, kind, index });
	}

	/** The edits that make it so, for `rewriteModule`. */
	edits(): Edits {
		const defined = [
			...this.binary.functionTypes.slice(this.binary.importedFunctions),
			...this.functionTypes,
		];
		const sections = new Map<number, SectionWriter>([
			[SectionId.type, (out) => writeTypes(out, this.types)],
			[SectionId.function, (out) => writeFunctions(out, defined)],
			[SectionId.export, (out) => writeExports(out, this.exports)],
		]);
		const functions = new Map([...this.names].sort(([a], [b]) => a - b));
		return {
			sections,
			bodies: this.bodies,
			keepCustom: (name) => name !== "name",
			customs: [{ name: "name", bytes: nameContents({ functions }).view() }],
		};
	}
}
