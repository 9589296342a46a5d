/** C types, layouts and prototypes out of the debugging entries. */
import type { WasmBinary } from "../../src/wasm/reader/parse.ts";
import {
	F32,
	F64,
	type FuncType,
	I32,
	I64,
	SectionId,
	type ValType,
} from "../../src/wasm/types.ts";
import { type Entries, type Entry, Tag } from "./entries.ts";

/** A C type, as much of it as the ABI needs. */
export type CType =
	| { readonly kind: "void" }
	| {
			readonly kind: "integer";
			readonly size: number;
			readonly signed: boolean;
	  }
	| { readonly kind: "float"; readonly size: number }
	/** `depth` levels of pointers to a named struct, an integer, or something else. */
	| {
			readonly kind: "pointer";
			readonly depth: number;
			readonly target?: string | (CType & { kind: "integer" });
	  }
	| { readonly kind: "array"; readonly of: CType; readonly count: number }
	| { readonly kind: "struct"; readonly name: string; readonly size: number }
	| { readonly kind: "union"; readonly size: number };

export interface Field {
	readonly name: string;
	/** Bytes from the start of the struct. */
	readonly offset: number;
	readonly type: CType;
	/** Of a bit field: its first bit (from bit 0 of {@link offset}) and its width. */
	readonly bits?: { readonly first: number; readonly width: number };
}

export interface Layout {
	readonly name: string;
	readonly size: number;
	readonly fields: readonly Field[];
}

export interface Prototype {
	readonly name: string;
	readonly parameters: readonly {
		readonly name: string;
		readonly type: CType;
		/**
		 * False when the parameter is nowhere at run time: the optimiser removed it, or passes something else in its
		 * place (such as a field it points to).
		 */
		readonly placed: boolean;
	}[];
	readonly result: CType;
}

export class DebugTypes {
	private readonly structs = new Map<string, Entry>();
	private readonly functions = new Map<string, Entry[]>();
	private readonly enumerators = new Map<string, number>();

	private inlined: Set<string> | undefined;
	private readonly byPosition = new Map<number, Entry>();

	constructor(
		private readonly entries: Entries,
		private readonly binary: WasmBinary,
	) {
		for (const entry of entries.top) {
			if (entry.tag === Tag.subprogram && entry.lowPc > 0)
				this.byPosition.set(entry.lowPc, entry);
			if (entry.name === "" && entry.tag !== Tag.enumerationType) continue;
			if (entry.tag === Tag.structureType && !entry.declaration)
				this.structs.set(entry.name, entry);
			if (entry.tag === Tag.typedef) this.addTypedef(entry);
			if (entry.tag === Tag.subprogram) {
				const known = this.functions.get(entry.name);
				if (known) known.push(entry);
				else this.functions.set(entry.name, [entry]);
			}
			if (entry.tag === Tag.enumerationType)
				for (const child of entry.children)
					this.enumerators.set(child.name, child.constValue);
		}
	}

	/** Values of all enumeration constants. */
	get constants(): ReadonlyMap<string, number> {
		return this.enumerators;
	}

	/** The highest value of the enumeration constants whose name matches. */
	newest(pattern: RegExp): number | undefined {
		let highest: number | undefined;
		for (const [name, value] of this.enumerators)
			if (pattern.test(name)) highest = Math.max(highest ?? value, value);
		return highest;
	}

	/** Whether the compiler put a function's body where it is called, anywhere. */
	isInlined(name: string): boolean {
		if (this.inlined === undefined) {
			this.inlined = new Set();
			for (const entry of this.entries.byOffset.values())
				if (entry.tag === Tag.inlinedSubroutine)
					this.inlined.add(this.origin(entry).name);
		}
		return this.inlined.has(name);
	}

	hasStruct(name: string): boolean {
		return this.structs.has(name);
	}

	/** The value of an enumeration constant. */
	constant(name: string): number {
		const value = this.enumerators.get(name);
		if (value === undefined)
			throw new Error(`no enumeration constant ${name} in the build`);
		return value;
	}

	layout(name: string): Layout {
		const entry = this.structs.get(name);
		if (entry === undefined) throw new Error(`no struct ${name} in the build`);
		const fields: Field[] = [];
		this.addFields(entry, 0, fields);
		return { name, size: entry.byteSize, fields };
	}

	/** The prototypes of all functions of this name (static ones may share it). */
	prototypes(name: string): Prototype[] {
		return (this.functions.get(name) ?? []).map((e) => this.prototype(e));
	}

	/** The prototype of the function at an index of the build as shipped. */
	prototypeAt(index: number): Prototype | undefined {
		const { bodies, sections, importedFunctions } = this.binary;
		const body = bodies.starts[index - importedFunctions];
		const code = sections.find(({ id }) => id === SectionId.code);
		if (body === undefined || code === undefined) return undefined;
		const entry = this.byPosition.get(body - code.start);
		return entry && this.prototype(entry);
	}

	private prototype(entry: Entry): Prototype {
		const origin = this.origin(entry);
		return {
			name: origin.name,
			parameters: entry.children
				.filter((child) => child.tag === Tag.formalParameter)
				.map((child) => {
					const { name, type } = this.origin(child);
					return { name, type: this.type(type), placed: child.hasLocation };
				}),
			result: this.type(origin.type),
		};
	}

	/** Copies that the compiler made of a function or parameter refer to the original for name and type. */
	private origin(entry: Entry): Entry {
		return this.entries.byOffset.get(entry.origin) ?? entry;
	}

	private addTypedef(entry: Entry): void {
		const target = this.entries.byOffset.get(entry.type);
		// `typedef struct { … } Name;`: an unnamed struct goes by its typedef.
		if (
			target?.tag === Tag.structureType &&
			target.name === "" &&
			!this.structs.has(entry.name)
		)
			this.structs.set(entry.name, target);
	}

	private addFields(entry: Entry, base: number, fields: Field[]): void {
		for (const child of entry.children) {
			if (child.tag !== Tag.member) continue;
			const type = this.type(child.type);
			if (child.bitSize >= 0) {
				const size = type.kind === "integer" ? type.size : 4;
				const bit = base * 8 + child.bitOffset;
				const offset = Math.floor(bit / (size * 8)) * size;
				const bits = { first: bit - offset * 8, width: child.bitSize };
				fields.push({ name: child.name, offset, type, bits });
				continue;
			}
			const offset = base + Math.max(child.location, 0);
			const target = this.strip(child.type);
			// The members of an unnamed struct or union are fields of the outer struct.
			if (child.name === "" && target !== undefined)
				this.addFields(target, offset, fields);
			else fields.push({ name: child.name, offset, type });
		}
	}

	/** The type behind typedefs and qualifiers. */
	private strip(offset: number): Entry | undefined {
		let entry = this.entries.byOffset.get(offset);
		while (
			entry?.tag === Tag.typedef ||
			entry?.tag === Tag.constType ||
			entry?.tag === Tag.volatileType ||
			entry?.tag === Tag.atomicType
		)
			entry = this.entries.byOffset.get(entry.type);
		return entry;
	}

	private type(offset: number): CType {
		const entry = this.strip(offset);
		switch (entry?.tag) {
			case undefined:
				return { kind: "void" };
			case Tag.baseType:
				// DW_ATE_float = 4, DW_ATE_signed = 5, DW_ATE_signed_char = 6
				return entry.encoding === 4
					? { kind: "float", size: entry.byteSize }
					: {
							kind: "integer",
							size: entry.byteSize,
							signed: entry.encoding === 5 || entry.encoding === 6,
						};
			case Tag.enumerationType:
				return { kind: "integer", size: entry.byteSize, signed: false };
			case Tag.pointerType:
				return this.pointer(entry);
			case Tag.arrayType:
				return {
					kind: "array",
					of: this.type(entry.type),
					count: Math.max(
						0,
						entry.children.find((c) => c.tag === Tag.subrangeType)?.count ?? 0,
					),
				};
			case Tag.structureType:
				return {
					kind: "struct",
					name: this.structName(entry, offset),
					size: entry.byteSize,
				};
			case Tag.unionType:
				return { kind: "union", size: entry.byteSize };
			default:
				return { kind: "pointer", depth: 1 };
		}
	}

	private pointer(entry: Entry): CType {
		const target = this.strip(entry.type);
		if (target?.tag === Tag.structureType) {
			const name = this.structName(target, entry.type);
			return name === ""
				? { kind: "pointer", depth: 1 }
				: { kind: "pointer", depth: 1, target: name };
		}
		if (target?.tag === Tag.pointerType) {
			const inner = this.pointer(target);
			return inner.kind === "pointer"
				? { ...inner, depth: inner.depth + 1 }
				: inner;
		}
		const inner: CType =
			target?.tag === Tag.baseType
				? this.type(target.offset)
				: { kind: "void" };
		return inner.kind === "integer"
			? { kind: "pointer", depth: 1, target: inner }
			: { kind: "pointer", depth: 1 };
	}

	private structName(entry: Entry, reference: number): string {
		if (entry.name !== "") return entry.name;
		const named = this.entries.byOffset.get(reference);
		return named?.tag === Tag.typedef ? named.name : "";
	}
}

/** The WebAssembly type that a C value of this type is passed as (the C ABI of wasm32). */
export function wasmType(type: CType): ValType | undefined {
	switch (type.kind) {
		case "void":
			return undefined;
		case "integer":
			return type.size === 8 ? I64 : I32;
		case "float":
			return type.size === 8 ? F64 : F32;
		default:
			return I32;
	}
}

/** The WebAssembly type of a function of this prototype. */
export function wasmSignature({ parameters, result }: Prototype): FuncType {
	const returned = wasmType(result);
	return {
		params: parameters.map(({ type }) => wasmType(type) ?? I32),
		results: returned === undefined ? [] : [returned],
	};
}
