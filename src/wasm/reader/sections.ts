/** The contents of each section that passes look into (spec 5.5.4 to 5.5.14). */
import { malformed } from "../leb128.ts";
import {
	type DataSegment,
	type ElementSegment,
	EXTERN_KINDS,
	type Export,
	type ExternKind,
	FUNCREF,
	type FuncType,
	type Global,
	type GlobalType,
	type Import,
	type ImportDesc,
	isValType,
	type MemoryType,
	type TableType,
	type ValType,
} from "../types.ts";
import type { ByteReader } from "./bytes.ts";
import { readConstExpr, readRefType } from "./const_expr.ts";

function readValType(r: ByteReader): ValType {
	const type = r.u8() - 0x80;
	if (!isValType(type)) throw malformed(r, "unknown value type");
	return type;
}

export function readFuncType(r: ByteReader): FuncType {
	if (r.u8() !== 0x60) throw malformed(r, "not a function type");
	return { params: r.vector(readValType), results: r.vector(readValType) };
}

/** What is said of a memory of the proposal memory64 (wasm64). */
export const WIDE_MEMORY = "a memory with 64-bit addresses";

export function readMemoryType(r: ByteReader): MemoryType {
	const flags = r.u8();
	if (flags & 4) throw malformed(r, WIDE_MEMORY);
	if (flags > 3) throw malformed(r, "unknown kind of limits");
	const min = r.u32();
	return {
		min,
		...(flags & 1 ? { max: r.u32() } : {}),
		...(flags & 2 ? { shared: true } : {}),
	};
}

export function readTableType(r: ByteReader): TableType {
	const element = readRefType(r);
	const flags = r.u8();
	if (flags > 1) throw malformed(r, "unknown kind of limits");
	const min = r.u32();
	return { element, min, ...(flags & 1 ? { max: r.u32() } : {}) };
}

function readGlobalType(r: ByteReader): GlobalType {
	const type = readValType(r);
	const mutable = r.u8();
	if (mutable > 1) throw malformed(r, "unknown mutability");
	return { type, mutable: mutable === 1 };
}

function readExternKind(r: ByteReader): ExternKind {
	const kind = EXTERN_KINDS[r.u8()];
	if (kind === undefined)
		throw malformed(r, "unknown kind of import or export");
	return kind;
}

function readImportDesc(r: ByteReader): ImportDesc {
	const kind = readExternKind(r);
	switch (kind) {
		case "func":
			return { kind, type: r.u32() };
		case "table":
			return { kind, ...readTableType(r) };
		case "memory":
			return { kind, ...readMemoryType(r) };
		case "global":
			return { kind, ...readGlobalType(r) };
	}
}

export function readImport(r: ByteReader): Import {
	return { module: r.name(), name: r.name(), desc: readImportDesc(r) };
}

export function readGlobal(r: ByteReader): Global {
	return { ...readGlobalType(r), init: readConstExpr(r) };
}

export function readExport(r: ByteReader): Export {
	return { name: r.name(), kind: readExternKind(r), index: r.u32() };
}

/** For the meaning of the flags see the writer, `sections/elements.ts`. */
export function readElement(r: ByteReader): ElementSegment {
	const flags = r.u32();
	if (flags > 7) throw malformed(r, "unknown kind of element segment");
	const active = (flags & 1) === 0;
	const explicit = (flags & 2) !== 0;
	const expressions = (flags & 4) !== 0;
	const table = active && explicit ? r.u32() : 0;
	const offset = active ? readConstExpr(r) : undefined;
	let type: ElementSegment["type"] = FUNCREF;
	if (!active || explicit) {
		if (expressions) type = readRefType(r);
		else if (r.u8() !== 0) throw malformed(r, "unknown kind of elements");
	}
	const items = r.vector(expressions ? readElementExpr : readIndex);
	if (offset !== undefined)
		return { mode: "active", table, offset, type, items };
	return { mode: explicit ? "declarative" : "passive", type, items };
}

function readIndex(r: ByteReader): number {
	return r.u32();
}

function readElementExpr(r: ByteReader): number | null {
	const expr = readConstExpr(r);
	if (expr.op === "ref.null") return null;
	if (expr.op === "ref.func") return expr.func as number;
	throw malformed(r, "an element is neither ref.func nor ref.null");
}

/** The segment's bytes are a view on the binary. */
export function readData(r: ByteReader): DataSegment {
	const flags = r.u32();
	if (flags > 2) throw malformed(r, "unknown kind of data segment");
	if (flags === 1) return { mode: "passive", bytes: r.take(r.u32()) };
	const memory = flags === 2 ? r.u32() : 0;
	const offset = readConstExpr(r);
	return { mode: "active", memory, offset, bytes: r.take(r.u32()) };
}
