/**
 * A WebAssembly module being built: the index spaces and, at the end, the bytes.
 *
 * Imports may be added at any time; they get the first indices in the order of
 * their first use, and the functions and globals defined here follow.
 */
import { ByteWriter } from "./bytes.ts";
import type { CodeWriter } from "./code-writer.ts";
import { labelNames } from "./label-names.ts";
import { FuncRef, GlobalRef } from "./refs.ts";
import { type CodeRange, writeCode } from "./sections/code.ts";
import { writeCustom } from "./sections/custom.ts";
import { writeData } from "./sections/data.ts";
import { writeDataCount } from "./sections/data_count.ts";
import { writeElements } from "./sections/elements.ts";
import { writeExports } from "./sections/exports.ts";
import { writeFunctions } from "./sections/functions.ts";
import { writeGlobals } from "./sections/globals.ts";
import { writeImports } from "./sections/imports.ts";
import { writeMemories } from "./sections/memories.ts";
import { writeNames } from "./sections/names.ts";
import { HEADER } from "./sections/section.ts";
import { writeStart } from "./sections/start.ts";
import { writeTables } from "./sections/tables.ts";
import { writeTypes } from "./sections/types.ts";
import type {
	ConstExpr,
	DataSegment,
	ElementSegment,
	Export,
	FuncType,
	Global,
	GlobalType,
	Import,
	ImportDesc,
	Index,
	MemoryType,
	TableType,
	ValType,
} from "./types.ts";

/** The marks of all bodies, by rising offset; the arrays are parallel. */
export interface Marks {
	/** Bytes from the start of the module, as V8's stack traces give them. */
	readonly offsets: Uint32Array;
	/** What {@link CodeWriter.mark} was given. */
	readonly values: Float64Array;
}

export interface FunctionOffset extends CodeRange {
	readonly func: FuncRef;
}

export interface BuiltModule {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly marks: Marks;
	/** Where each defined function's body is, in the order of their indices. */
	readonly functionOffsets: readonly FunctionOffset[];
}

export interface WriteOptions {
	/** Whether the name section names locals; it does when left out. */
	readonly localNames?: boolean;
	/** Names a block, loop or if by the mark right before it, in the name section; none is named when left out. */
	readonly labelName?: (mark: number) => string | undefined;
}

export class WasmModule {
	private readonly types: FuncType[] = [];
	private readonly typeIndex = new Map<string, number>();
	private readonly importList: Import[] = [];
	private readonly importRefs = new Map<string, FuncRef | GlobalRef>();
	private readonly importedFuncs: FuncRef[] = [];
	private readonly importedGlobals: GlobalRef[] = [];
	private importedTables = 0;
	private importedMemories = 0;
	private readonly functions: FuncRef[] = [];
	private readonly bodies = new Map<FuncRef, CodeWriter>();
	private readonly tables: TableType[] = [];
	private readonly memories: MemoryType[] = [];
	private readonly globals: { ref: GlobalRef; global: Global }[] = [];
	private readonly exports: Export[] = [];
	private startFunction: Index | undefined;
	private readonly elements: ElementSegment[] = [];
	private readonly dataSegments: DataSegment[] = [];
	private readonly customs: { name: string; bytes: Uint8Array }[] = [];

	/** @param name the module's name, for the name section */
	constructor(readonly name?: string) {}

	/** Index of a function type; equal types share one. */
	type(params: readonly ValType[], results: readonly ValType[]): number {
		const key = `${params}:${results}`;
		const known = this.typeIndex.get(key);
		if (known !== undefined) return known;
		const index = this.types.push({ params, results }) - 1;
		this.typeIndex.set(key, index);
		return index;
	}

	/** The function type behind an index of {@link type}. */
	typeAt(index: number): FuncType {
		const type = this.types[index];
		if (type === undefined) throw new Error(`wasm: no type ${index}`);
		return type;
	}

	/** Imports a function; the same module and name give the same reference. */
	importFunction(
		module: string,
		name: string,
		params: readonly ValType[],
		results: readonly ValType[],
	): FuncRef {
		const type = this.type(params, results);
		const key = `func ${JSON.stringify([module, name])}`;
		const known = this.importRefs.get(key);
		if (known instanceof FuncRef) {
			if (known.type !== type)
				throw new Error(`wasm: ${module}.${name} is imported with two types`);
			return known;
		}
		const ref = new FuncRef(type, name);
		this.importRefs.set(key, ref);
		this.importedFuncs.push(ref);
		this.import(module, name, { kind: "func", type });
		return ref;
	}

	/** Imports a global; the same module and name give the same reference. */
	importGlobal(module: string, name: string, type: GlobalType): GlobalRef {
		const key = `global ${JSON.stringify([module, name])}`;
		const known = this.importRefs.get(key);
		if (known instanceof GlobalRef) return known;
		const ref = new GlobalRef(name);
		this.importRefs.set(key, ref);
		this.importedGlobals.push(ref);
		this.import(module, name, { ...type, kind: "global" });
		return ref;
	}

	/** Imports a memory; returns its index. All memory imports come before {@link memory}. */
	importMemory(module: string, name: string, type: MemoryType): number {
		if (this.memories.length > 0)
			throw new Error("wasm: import memories before defining any");
		this.import(module, name, { ...type, kind: "memory" });
		return this.importedMemories++;
	}

	/** Imports a table; returns its index. All table imports come before {@link table}. */
	importTable(module: string, name: string, type: TableType): number {
		if (this.tables.length > 0)
			throw new Error("wasm: import tables before defining any");
		this.import(module, name, { ...type, kind: "table" });
		return this.importedTables++;
	}

	private import(module: string, name: string, desc: ImportDesc): void {
		this.importList.push({ module, name, desc });
	}

	/** The imports so far, in order. */
	get imports(): readonly Import[] {
		return this.importList;
	}

	/** A function of this module, to be given its body by {@link define}. */
	declareFunction(
		params: readonly ValType[],
		results: readonly ValType[],
		name = "",
	): FuncRef {
		const ref = new FuncRef(this.type(params, results), name);
		this.functions.push(ref);
		return ref;
	}

	/** Gives a declared function its body. */
	define(func: FuncRef, body: CodeWriter): void {
		this.bodies.set(func, body);
	}

	/** Declares and defines at once. */
	addFunction(
		params: readonly ValType[],
		results: readonly ValType[],
		body: CodeWriter,
		name = "",
	): FuncRef {
		const ref = this.declareFunction(params, results, name);
		this.define(ref, body);
		return ref;
	}

	/** A table of this module; returns its index. */
	table(type: TableType): number {
		return this.importedTables + this.tables.push(type) - 1;
	}

	/** A memory of this module; returns its index. */
	memory(type: MemoryType): number {
		return this.importedMemories + this.memories.push(type) - 1;
	}

	/** A global of this module. */
	global(type: GlobalType, init: ConstExpr, name = ""): GlobalRef {
		const ref = new GlobalRef(name);
		this.globals.push({ ref, global: { ...type, init } });
		return ref;
	}

	export(name: string, kind: Export["kind"], index: Index): void {
		this.exports.push({ name, kind, index });
	}

	exportFunction(name: string, func: Index): void {
		this.export(name, "func", func);
	}

	/** The function to run when the module is instantiated. */
	start(func: Index): void {
		this.startFunction = func;
	}

	/** An element segment; returns its index. */
	element(segment: ElementSegment): number {
		return this.elements.push(segment) - 1;
	}

	/** A data segment; returns its index. */
	data(segment: DataSegment): number {
		return this.dataSegments.push(segment) - 1;
	}

	/** A custom section, written after all others, in the order of calls. */
	custom(name: string, bytes: Uint8Array): void {
		this.customs.push({ name, bytes });
	}

	/** Assigns all indices and writes the module. */
	toBytes(options: WriteOptions = {}): BuiltModule {
		this.assignIndices();
		const bodies = this.functions.map((func) => {
			const body = this.bodies.get(func);
			if (body === undefined)
				throw new Error(`wasm: function ${func.name} was never defined`);
			return body;
		});
		const out = new ByteWriter(4096);
		const offsets: number[] = [];
		const values: number[] = [];
		out.bytes(HEADER);
		writeTypes(out, this.types);
		writeImports(out, this.importList);
		writeFunctions(
			out,
			this.functions.map((func) => func.type),
		);
		writeTables(out, this.tables);
		writeMemories(out, this.memories);
		writeGlobals(
			out,
			this.globals.map(({ global }) => global),
		);
		writeExports(out, this.exports);
		writeStart(out, this.startFunction);
		writeElements(out, this.elements);
		writeDataCount(out, this.dataSegments.length);
		const ranges = writeCode(out, bodies, {
			mark(offset, value) {
				offsets.push(offset);
				values.push(value);
			},
		});
		writeData(out, this.dataSegments);
		const { labelName } = options;
		const labels = new Map<number, ReadonlyMap<number, string>>();
		if (labelName !== undefined)
			ranges.forEach((range, i) => {
				const found = labelNames(
					out.view(),
					range,
					{ offsets, values },
					labelName,
				);
				const index = this.functions[i]?.index;
				if (found.size > 0 && index !== undefined) labels.set(index, found);
			});
		this.writeNames(out, options.localNames === false ? [] : bodies, labels);
		for (const { name, bytes } of this.customs) writeCustom(out, name, bytes);
		return {
			bytes: out.copy(),
			marks: {
				offsets: Uint32Array.from(offsets),
				values: Float64Array.from(values),
			},
			functionOffsets: ranges.map((range, i) => ({
				func: this.functions[i] as FuncRef,
				...range,
			})),
		};
	}

	private assignIndices(): void {
		let next = 0;
		for (const func of this.importedFuncs) func.index = next++;
		for (const func of this.functions) func.index = next++;
		next = 0;
		for (const global of this.importedGlobals) global.index = next++;
		for (const { ref } of this.globals) ref.index = next++;
	}

	private writeNames(
		out: ByteWriter,
		bodies: readonly CodeWriter[],
		labels: ReadonlyMap<number, ReadonlyMap<number, string>>,
	): void {
		const functions = new Map<number, string>();
		const locals = new Map<number, ReadonlyMap<number, string>>();
		for (const func of [...this.importedFuncs, ...this.functions])
			if (func.name !== "") functions.set(func.index, func.name);
		bodies.forEach((body, i) => {
			const names = body.localNames;
			if (names.size > 0)
				locals.set(
					(this.functions[i] as FuncRef).index,
					new Map([...names].sort(([a], [b]) => a - b)),
				);
		});
		writeNames(out, { module: this.name, functions, locals, labels });
	}
}
