import { malformed } from "../leb128.ts";
import { Op } from "../opcodes.ts";
import { type ConstExpr, isRefType, type RefType } from "../types.ts";
import type { ByteReader } from "./bytes.ts";
import { InstructionCursor } from "./cursor.ts";

/** A constant expression (spec 5.4.9); `raw` when it has more than one instruction. */
export function readConstExpr(r: ByteReader): ConstExpr {
	const start = r.pos;
	const expr = readOne(r);
	if (expr !== undefined && r.pos < r.end && r.u8() === Op.end) return expr;
	const cursor = new InstructionCursor(r.bytes, r.where, start, r.end);
	while (cursor.next())
		if (cursor.opcode === Op.end) {
			r.pos = cursor.pos;
			return { op: "raw", bytes: r.bytes.subarray(start, r.pos) };
		}
	throw malformed(r, "a constant expression does not end");
}

function readOne(r: ByteReader): ConstExpr | undefined {
	switch (r.u8()) {
		case Op["i32.const"]:
			return { op: "i32.const", value: r.s32() };
		case Op["i64.const"]:
			return { op: "i64.const", value: r.s64() };
		case Op["f32.const"]:
			return finite(r.f32(), "f32.const");
		case Op["f64.const"]:
			return finite(r.f64(), "f64.const");
		case Op["global.get"]:
			return { op: "global.get", global: r.u32() };
		case Op["ref.func"]:
			return { op: "ref.func", func: r.u32() };
		case Op["ref.null"]:
			return { op: "ref.null", type: readRefType(r) };
		default:
			return undefined;
	}
}

/** A float as a value; a NaN stays raw, as its payload would not survive. */
function finite(
	value: number,
	op: "f32.const" | "f64.const",
): ConstExpr | undefined {
	return Number.isNaN(value) ? undefined : { op, value };
}

/** A reference type (spec 5.3.3). */
export function readRefType(r: ByteReader): RefType {
	const type = r.u8() - 0x80;
	if (!isRefType(type)) throw malformed(r, "unknown reference type");
	return type;
}
