/**
 * How AtomVM 0.7 tells terms apart, in 32-bit words. Source: AtomVM's src/libAtomVM/term.h (release-0.7). What lies
 * behind a boxed term's header: layouts.ts. Every number here is in C by the same name (c-header.ts).
 */

/** The low two bits of a word. */
export const PRIMARY_MASK = 0x3;
export const PRIMARY_CP = 0x0;
export const PRIMARY_LIST = 0x1;
export const PRIMARY_BOXED = 0x2;
export const PRIMARY_IMMEDIATE = 0x3;

/** The low four bits of an immediate. */
export const IMMEDIATE_MASK = 0xf;
export const LOCAL_PID_TAG = 0x3;
export const LOCAL_PORT_TAG = 0x7;
export const SMALL_INTEGER_TAG = 0xf;
/** Of small integers, pids and ports: how far the value is to the left. */
export const IMMEDIATE_SHIFT = 4;

/** The low six bits of atoms and catches. */
export const ATOM_MASK = 0x3f;
export const ATOM_TAG = 0x0b;
export const ATOM_SHIFT = 6;

/** On stacks only: module index << 24 | label << 6 | tag. */
export const CATCH_TAG = 0x1b;
export const CATCH_LABEL_SHIFT = 6;
export const CATCH_LABEL_MASK = 0x3ffff;
export const CATCH_MODULE_SHIFT = 24;

export const NIL = 0x3b;
export const INVALID_TERM = 0;

export const SMALL_SHIFT = IMMEDIATE_SHIFT;
/** Bits of a small integer, its sign among them. */
export const SMALL_BITS = 32 - SMALL_SHIFT;
export const SMALL_MIN = -(2 ** (SMALL_BITS - 1));
export const SMALL_MAX = 2 ** (SMALL_BITS - 1) - 1;

/** Boxed terms: header = size in words (without the header) << 6 | tag. */
export const BOXED_MASK = 0x3f;
export const BOXED_SIZE_SHIFT = 6;
export const Boxed = {
	Tuple: 0x00,
	MatchState: 0x04,
	PositiveInteger: 0x08,
	NegativeInteger: 0x0c,
	Reference: 0x10,
	Fun: 0x14,
	Float: 0x18,
	RefcBinary: 0x20,
	HeapBinary: 0x24,
	SubBinary: 0x28,
	Map: 0x2c,
	ExternalPid: 0x30,
	ExternalPort: 0x34,
	ExternalReference: 0x38,
} as const;
/** What tells positive integers from negative ones. */
export const BOXED_SIGN = Boxed.PositiveInteger ^ Boxed.NegativeInteger;
/** In place of a header: the term was copied, and the next word says where to. */
export const MOVED_MARK = 0x2b;

export function smallInteger(value: number): number {
	return (value << SMALL_SHIFT) | SMALL_INTEGER_TAG;
}

export function fitsSmall(value: number | bigint): boolean {
	return value >= SMALL_MIN && value <= SMALL_MAX;
}

export function atomTerm(index: number): number {
	return (index << ATOM_SHIFT) | ATOM_TAG;
}

/** The header of a boxed term of so many words, itself not counted. */
export function boxedHeader(words: number, tag: number): number {
	return (words << BOXED_SIZE_SHIFT) | tag;
}

/** What a catch leaves on the stack. */
export function catchTerm(moduleIndex: number, label: number): number {
	return (
		(moduleIndex << CATCH_MODULE_SHIFT) |
		(label << CATCH_LABEL_SHIFT) |
		CATCH_TAG
	);
}
