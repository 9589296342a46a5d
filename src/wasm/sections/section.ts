/** What every section shares: its frame, vectors, types, limits, constant expressions. */
import { ByteWriter } from "../bytes.ts";
import { Op } from "../opcodes.ts";
import {
	type ConstExpr,
	FUNCREF,
	indexOf,
	type Limits,
	type MemoryType,
	type TableType,
	type ValType,
} from "../types.ts";

/** Eight bytes every module starts with: magic and version 1 (spec 5.5.16). */
export const HEADER = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

/** The numbers of the sections in the order they must come in: data count before code (spec 5.5.2). */
export const SECTION_ORDER: readonly number[] = [
	1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 10, 11,
];

/** Appends a section (spec 5.5.2): number, size, contents. */
export function writeSection(
	out: ByteWriter,
	id: number,
	contents: Uint8Array,
): void {
	out.u8(id);
	out.u32(contents.length);
	out.bytes(contents);
}

/** Appends section `id` holding a vector, or nothing when there are no items. */
export function writeVectorSection<T>(
	out: ByteWriter,
	id: number,
	items: readonly T[],
	write: (contents: ByteWriter, item: T) => void,
): void {
	if (items.length > 0) writeSection(out, id, encodeVector(items, write));
}

/** The contents of a section that is a vector (spec 5.1.3). */
function encodeVector<T>(
	items: readonly T[],
	write: (contents: ByteWriter, item: T) => void,
): Uint8Array {
	const contents = new ByteWriter();
	contents.u32(items.length);
	for (const item of items) write(contents, item);
	return contents.view();
}

/** A value type's byte (spec 5.3.4). */
export function writeValType(out: ByteWriter, type: ValType): void {
	out.u8(type & 0x7f);
}

/** A vector of value types: a result type (spec 5.3.5). */
export function writeValTypes(
	out: ByteWriter,
	types: readonly ValType[],
): void {
	out.u32(types.length);
	for (const type of types) writeValType(out, type);
}

/** Limits (spec 5.3.7); bit 1 of the flags means shared (threads proposal). */
function writeLimits(out: ByteWriter, limits: Limits, shared = false): void {
	out.u8((limits.max === undefined ? 0 : 1) | (shared ? 2 : 0));
	out.u32(limits.min);
	if (limits.max !== undefined) out.u32(limits.max);
}

export function writeMemoryType(out: ByteWriter, type: MemoryType): void {
	writeLimits(out, type, type.shared);
}

export function writeTableType(out: ByteWriter, type: TableType): void {
	writeValType(out, type.element ?? FUNCREF);
	writeLimits(out, type);
}

/** A constant expression (spec 5.4.9), its `end` included. */
export function writeConstExpr(out: ByteWriter, expr: ConstExpr): void {
	if (expr.op === "raw") {
		out.bytes(expr.bytes);
		return;
	}
	out.u8(Op[expr.op]);
	switch (expr.op) {
		case "i32.const":
			out.s32(expr.value);
			break;
		case "i64.const":
			out.s64(expr.value);
			break;
		case "f32.const":
			out.f32(expr.value);
			break;
		case "f64.const":
			out.f64(expr.value);
			break;
		case "global.get":
			out.u32(indexOf(expr.global));
			break;
		case "ref.func":
			out.u32(indexOf(expr.func));
			break;
		case "ref.null":
			writeValType(out, expr.type);
			break;
	}
	out.u8(Op.end);
}
