/** A binary split into its sections, with all but the instructions decoded. */
import { malformed } from "../leb128.ts";
import { SECTION_ORDER } from "../sections/section.ts";
import {
	type DataSegment,
	type ElementSegment,
	type Export,
	type FuncType,
	type Global,
	type Import,
	type MemoryType,
	SectionId,
	type TableType,
} from "../types.ts";
import { ByteReader } from "./bytes.ts";
import { type ReadNames, readNames } from "./names.ts";
import {
	readData,
	readElement,
	readExport,
	readFuncType,
	readGlobal,
	readImport,
	readMemoryType,
	readTableType,
} from "./sections.ts";

/** A section's place in the binary; all offsets in bytes from its start. */
export interface SectionRange {
	readonly id: number;
	/** A custom section's name, "" for the others. */
	readonly name: string;
	/** The section's number. */
	readonly header: number;
	/** Its contents (of a custom section: after the name). */
	readonly start: number;
	readonly end: number;
}

/** The bodies of the defined functions, by their place in the code section. */
export interface Bodies {
	readonly count: number;
	/** Offset of the local declarations, after the size field. */
	readonly starts: Uint32Array;
	/** Offset of the first instruction. */
	readonly codes: Uint32Array;
	/** Offset after the last `end`. */
	readonly ends: Uint32Array;
}

/** A parsed binary. Its parts are plain data as the section writers take them. */
export interface WasmBinary {
	readonly bytes: Uint8Array;
	/** The file's name, for messages. */
	readonly where: string;
	readonly sections: readonly SectionRange[];
	readonly types: readonly FuncType[];
	readonly imports: readonly Import[];
	/** Type index of every function, imported ones first. */
	readonly functionTypes: Uint32Array;
	readonly importedFunctions: number;
	readonly importedTables: number;
	readonly importedMemories: number;
	readonly importedGlobals: number;
	/** The defined ones only, as the next two. */
	readonly tables: readonly TableType[];
	readonly memories: readonly MemoryType[];
	readonly globals: readonly Global[];
	readonly exports: readonly Export[];
	readonly start: number | undefined;
	readonly elements: readonly ElementSegment[];
	readonly dataCount: number | undefined;
	readonly bodies: Bodies;
	readonly data: readonly DataSegment[];
	/** The name section, empty when there is none. */
	readonly names: ReadNames;
}

/**
 * Reads a binary. It need not be valid, but its sections must be well formed;
 * instructions are left to {@link InstructionCursor}.
 * @throws AvmjitError `wasm`
 */
export function parseModule(bytes: Uint8Array, where: string): WasmBinary {
	const r = new ByteReader(bytes, where);
	const magic = bytes[0] === 0 && bytes[1] === 0x61 && bytes[2] === 0x73;
	if (bytes.length < 8 || !magic || bytes[3] !== 0x6d || bytes[4] !== 1)
		throw malformed(r, "no WebAssembly header");
	if (bytes[5] !== 0 || bytes[6] !== 0 || bytes[7] !== 0)
		throw malformed(r, "not version 1");
	r.pos = 8;
	const sections = splitSections(r);

	function contents(id: number): ByteReader | undefined {
		const section = sections.find((s) => s.id === id);
		return section && new ByteReader(bytes, where, section.start, section.end);
	}
	function vector<T>(id: number, what: string, item: (r: ByteReader) => T) {
		const r = contents(id);
		if (r === undefined) return [];
		const items = r.vector(item);
		r.done(what);
		return items;
	}
	function single(id: number): number | undefined {
		const r = contents(id);
		const value = r?.u32();
		r?.done(id === SectionId.start ? "start section" : "data count section");
		return value;
	}

	const types = vector(SectionId.type, "type section", readFuncType);
	const imports = vector(SectionId.import, "import section", readImport);
	const importTypes = imports.flatMap(({ desc }) =>
		desc.kind === "func" ? [desc.type] : [],
	);
	const imported = (kind: string) =>
		imports.filter(({ desc }) => desc.kind === kind).length;
	const defined = vector(SectionId.function, "function section", (r) =>
		r.u32(),
	);
	const functionTypes = Uint32Array.from([...importTypes, ...defined]);
	if (functionTypes.some((type) => type >= types.length))
		throw malformed(r, "a function's type does not exist");
	const bodies = readBodies(contents(SectionId.code));
	if (bodies.count !== defined.length)
		throw malformed(
			r,
			`${defined.length} functions have ${bodies.count} bodies`,
		);
	const nameSection = sections.find((s) => s.name === "name");
	return {
		bytes,
		where,
		sections,
		types,
		imports,
		functionTypes,
		importedFunctions: importTypes.length,
		importedTables: imported("table"),
		importedMemories: imported("memory"),
		importedGlobals: imported("global"),
		tables: vector(SectionId.table, "table section", readTableType),
		memories: vector(SectionId.memory, "memory section", readMemoryType),
		globals: vector(SectionId.global, "global section", readGlobal),
		exports: vector(SectionId.export, "export section", readExport),
		start: single(SectionId.start),
		elements: vector(SectionId.element, "element section", readElement),
		dataCount: single(SectionId.dataCount),
		bodies,
		data: vector(SectionId.data, "data section", readData),
		names: readNames(
			bytes,
			where,
			nameSection?.start ?? 0,
			nameSection?.end ?? 0,
		),
	};
}

function splitSections(r: ByteReader): SectionRange[] {
	const sections: SectionRange[] = [];
	let last = -1;
	while (r.pos < r.end) {
		const header = r.pos;
		const id = r.u8();
		const sub = r.sub(r.u32());
		if (id === SectionId.custom) {
			const name = sub.name();
			sections.push({ id, name, header, start: sub.pos, end: sub.end });
			continue;
		}
		const order = SECTION_ORDER.indexOf(id);
		if (order < 0) throw malformed(sub, `unknown section ${id}`);
		if (order <= last) throw malformed(sub, `section ${id} is out of order`);
		last = order;
		sections.push({ id, name: "", header, start: sub.pos, end: sub.end });
	}
	return sections;
}

function readBodies(r: ByteReader | undefined): Bodies {
	const count = r?.count() ?? 0;
	const starts = new Uint32Array(count);
	const codes = new Uint32Array(count);
	const ends = new Uint32Array(count);
	for (let i = 0; r !== undefined && i < count; i++) {
		const body = r.sub(r.u32());
		starts[i] = body.pos;
		for (let left = body.count(); left > 0; left--) {
			body.u32();
			body.u8();
		}
		codes[i] = body.pos;
		ends[i] = body.end;
	}
	r?.done("code section");
	return { count, starts, codes, ends };
}

/** A function's type, by its index in the whole index space. */
export function functionType(binary: WasmBinary, func: number): FuncType {
	const type = binary.types[binary.functionTypes[func] ?? -1];
	if (type === undefined) throw new Error(`wasm: no function ${func}`);
	return type;
}
