/**
 * LEB128 integers (spec 5.2.2), 32 and 64 bits, unsigned and signed.
 *
 * Encoders write the shortest form at a position and return the next one; the
 * caller has made room ({@link MAX_LEB32}, {@link MAX_LEB64}). Decoders read at
 * a cursor, move it, and reject what the spec rejects: too many bytes, or bits
 * in the last byte that the type does not have.
 */
import { AvmjitError } from "../errors.ts";

/** Most bytes of a 32-bit (or 33-bit) integer. */
export const MAX_LEB32 = 5;
/** Most bytes of a 64-bit integer. */
export const MAX_LEB64 = 10;

/** Writes `value` modulo 2^32, unsigned. */
export function writeU32(out: Uint8Array, at: number, value: number): number {
	let v = value >>> 0;
	while (v > 0x7f) {
		out[at++] = (v & 0x7f) | 0x80;
		v >>>= 7;
	}
	out[at++] = v;
	return at;
}

/** Bytes {@link writeU32} writes. */
export function sizeU32(value: number): number {
	const v = value >>> 0;
	if (v < 0x80) return 1;
	if (v < 0x4000) return 2;
	if (v < 0x200000) return 3;
	return v < 0x10000000 ? 4 : 5;
}

/** Writes `value` modulo 2^32 as a signed 32-bit integer. */
export function writeS32(out: Uint8Array, at: number, value: number): number {
	let v = value | 0;
	while (v < -64 || v > 63) {
		out[at++] = (v & 0x7f) | 0x80;
		v >>= 7;
	}
	out[at++] = v & 0x7f;
	return at;
}

/** Writes `value` modulo 2^64, unsigned; a number must be a safe integer. */
export function writeU64(
	out: Uint8Array,
	at: number,
	value: number | bigint,
): number {
	let lo = lowWord(value);
	let hi = highWord(value) >>> 0;
	while (hi !== 0 || lo > 0x7f) {
		out[at++] = (lo & 0x7f) | 0x80;
		lo = ((lo >>> 7) | (hi << 25)) >>> 0;
		hi >>>= 7;
	}
	out[at++] = lo;
	return at;
}

/** Writes `value` modulo 2^64 as a signed integer; a number must be a safe integer. */
export function writeS64(
	out: Uint8Array,
	at: number,
	value: number | bigint,
): number {
	if (typeof value === "number" && (value | 0) === value)
		return writeS32(out, at, value);
	let lo = lowWord(value) | 0;
	let hi = highWord(value) | 0;
	// Done when the high word and bits 6.. of the low word are all copies of the sign.
	while (hi !== lo >> 31 || lo < -64 || lo > 63) {
		out[at++] = (lo & 0x7f) | 0x80;
		lo = (lo >>> 7) | (hi << 25);
		hi >>= 7;
	}
	out[at++] = lo & 0x7f;
	return at;
}

function lowWord(value: number | bigint): number {
	if (typeof value === "bigint") return Number(BigInt.asUintN(32, value));
	if (!Number.isSafeInteger(value))
		throw new Error(`wasm: ${value} is not a safe integer, pass a bigint`);
	return value >>> 0;
}

function highWord(value: number | bigint): number {
	return typeof value === "bigint"
		? Number(BigInt.asIntN(32, value >> 32n))
		: Math.floor(value / 0x1_0000_0000);
}

/** The unsigned encoding on its own. */
export function encodeU32(value: number): Uint8Array {
	const out = new Uint8Array(MAX_LEB32);
	return out.subarray(0, writeU32(out, 0, value));
}

/** The signed encoding on its own. */
export function encodeS32(value: number): Uint8Array {
	const out = new Uint8Array(MAX_LEB32);
	return out.subarray(0, writeS32(out, 0, value));
}

/** The unsigned 64-bit encoding on its own. */
export function encodeU64(value: number | bigint): Uint8Array {
	const out = new Uint8Array(MAX_LEB64);
	return out.subarray(0, writeU64(out, 0, value));
}

/** The signed 64-bit encoding on its own. */
export function encodeS64(value: number | bigint): Uint8Array {
	const out = new Uint8Array(MAX_LEB64);
	return out.subarray(0, writeS64(out, 0, value));
}

/** A place in bytes being read: what the decoders read at and move. */
export interface LebCursor {
	readonly bytes: Uint8Array;
	/** Offset of the next byte. */
	pos: number;
	/** Offset after the last byte that may be read. */
	end: number;
	/** The file, for messages. */
	readonly where: string;
}

/** The error of a binary that cannot be read, at a byte offset. */
export function malformed(
	cursor: Pick<LebCursor, "where" | "pos">,
	what: string,
): AvmjitError {
	return new AvmjitError(
		"wasm",
		cursor.where,
		`not a valid WebAssembly binary: ${what} at offset 0x${cursor.pos.toString(16)}`,
		"check that the file is complete",
	);
}

function nextByte(c: LebCursor): number {
	if (c.pos >= c.end) throw malformed(c, "unexpected end");
	return c.bytes[c.pos++] as number;
}

/** Reads an unsigned 32-bit integer. */
export function readU32(c: LebCursor): number {
	let byte = nextByte(c);
	if (byte < 0x80) return byte;
	let result = byte & 0x7f;
	for (let shift = 7; shift < 28; shift += 7) {
		byte = nextByte(c);
		result |= (byte & 0x7f) << shift;
		if (byte < 0x80) return result;
	}
	byte = nextByte(c);
	if (byte > 0x0f) throw malformed(c, "integer too large");
	return (result | (byte << 28)) >>> 0;
}

/** Reads a signed 32-bit integer. */
export function readS32(c: LebCursor): number {
	let result = 0;
	for (let shift = 0; shift < 28; shift += 7) {
		const byte = nextByte(c);
		result |= (byte & 0x7f) << shift;
		if (byte < 0x80) return (result << (25 - shift)) >> (25 - shift);
	}
	const byte = nextByte(c);
	// Bits 4 to 6 are beyond bit 31: they must repeat the sign.
	if (byte > 0x7f || (byte & 0x78) !== (byte & 0x08 ? 0x78 : 0))
		throw malformed(c, "integer too large");
	return result | (byte << 28);
}

/** Reads a signed 33-bit integer, that of block types (spec 5.4.1). */
export function readS33(c: LebCursor): number {
	let result = 0;
	for (let shift = 0; shift < 28; shift += 7) {
		const byte = nextByte(c);
		result |= (byte & 0x7f) << shift;
		if (byte < 0x80) return (result << (25 - shift)) >> (25 - shift);
	}
	const byte = nextByte(c);
	if (byte > 0x7f || (byte & 0x70) !== (byte & 0x10 ? 0x70 : 0))
		throw malformed(c, "integer too large");
	const low = (result | (byte << 28)) >>> 0;
	return byte & 0x10 ? low - 0x1_0000_0000 : low;
}

/** Reads an unsigned 64-bit integer. */
export function readU64(c: LebCursor): bigint {
	let result = 0n;
	for (let shift = 0n; ; shift += 7n) {
		const byte = nextByte(c);
		if (shift === 63n && byte > 1) throw malformed(c, "integer too large");
		result |= BigInt(byte & 0x7f) << shift;
		if (byte < 0x80) return result;
	}
}

/** Reads a signed 64-bit integer. */
export function readS64(c: LebCursor): bigint {
	let result = 0n;
	for (let shift = 0n; ; shift += 7n) {
		const byte = nextByte(c);
		if (shift === 63n && byte !== 0 && byte !== 0x7f)
			throw malformed(c, "integer too large");
		result |= BigInt(byte & 0x7f) << shift;
		if (byte < 0x80) return BigInt.asIntN(Number(shift) + 7, result);
	}
}

/** Moves past a LEB128 integer of at most `max` bytes without its value. */
export function skipLeb(c: LebCursor, max: number): void {
	for (let i = 0; i < max; i++) if (nextByte(c) < 0x80) return;
	throw malformed(c, "integer too long");
}
