/**
 * The Type chunk: what the Erlang compiler knows of registers. Source: OTP's beam_types.erl (encode_ext) and
 * beam_file.c; version 3 is OTP 26's and later ones'.
 */
import type { ByteReader } from "./byte-reader.ts";

/** Bits of a type's first 16. */
export const TypeBit = {
	Atom: 1 << 0,
	Bitstring: 1 << 1,
	Cons: 1 << 2,
	Float: 1 << 3,
	Fun: 1 << 4,
	Integer: 1 << 5,
	Map: 1 << 6,
	Nil: 1 << 7,
	Pid: 1 << 8,
	Port: 1 << 9,
	Reference: 1 << 10,
	Tuple: 1 << 11,
} as const;
const HAS_LOWER = 1 << 12;
const HAS_UPPER = 1 << 13;
const HAS_UNIT = 1 << 14;

export interface TypeEntry {
	/** Bits of {@link TypeBit}: the value is one of these. */
	readonly kinds: number;
	/** Bounds of a number; undefined where there is none. */
	readonly min: bigint | undefined;
	readonly max: bigint | undefined;
}

const TYPE_VERSION = 3;

/** Entries of the chunk; none when its version is another one (types are hints). */
export function readTypes(chunk: ByteReader): TypeEntry[] {
	const version = chunk.u32();
	const count = chunk.u32();
	const entries: TypeEntry[] = [];
	if (version !== TYPE_VERSION) return entries;
	for (let i = 0; i < count; i++) {
		const bits = chunk.u16();
		const min = bits & HAS_LOWER ? chunk.i64() : undefined;
		const max = bits & HAS_UPPER ? chunk.i64() : undefined;
		if (bits & HAS_UNIT) chunk.u8();
		entries.push({ kinds: bits & 0xfff, min, max });
	}
	return entries;
}
