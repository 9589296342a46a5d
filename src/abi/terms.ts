/**
 * How AtomVM 0.7 encodes terms in 32-bit words. Source: AtomVM's src/libAtomVM/term.h (release-0.7).
 * Struct offsets are not here: they come from the build's DWARF.
 */

export const PRIMARY_MASK = 0x3;
export const PRIMARY_LIST = 0x1;
export const PRIMARY_BOXED = 0x2;

export const IMMEDIATE_MASK = 0xf;
export const SMALL_INTEGER_TAG = 0xf;
export const LOCAL_PID_TAG = 0x3;
export const LOCAL_PORT_TAG = 0x7;

export const ATOM_MASK = 0x3f;
export const ATOM_TAG = 0x0b;
export const ATOM_SHIFT = 6;

export const NIL = 0x3b;
export const INVALID_TERM = 0;

/** Small integers hold 28 bits. */
export const SMALL_SHIFT = 4;
/** Bits of a small integer, its sign among them. */
export const SMALL_BITS = 28;
export const SMALL_MIN = -(2 ** 27);
export const SMALL_MAX = 2 ** 27 - 1;

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

/** Words of a reference-counted binary: what it is of, and where; of a part of a binary: the first byte, and of which. */
export const REFC_FLAGS = 2;
export const REFC_IS_CONST = 1;
export const REFC_POINTER = 3;
export const SUB_BINARY_OFFSET = 2;
export const SUB_BINARY_OF = 3;

/** A fun: header, module, index, then the free variables. */
export const FUN_MODULE = 1;
export const FUN_INDEX = 2;
export const FUN_WORDS = 3;

/** A cons cell is two words, tail first (term.h: LIST_TAIL_INDEX, LIST_HEAD_INDEX). */
export const CONS_WORDS = 2;
export const CONS_TAIL_OFFSET = 0;
export const CONS_HEAD_OFFSET = 4;

export function smallInteger(value: number): number {
	return (value << SMALL_SHIFT) | SMALL_INTEGER_TAG;
}

export function fitsSmall(value: number | bigint): boolean {
	return value >= SMALL_MIN && value <= SMALL_MAX;
}

/** Result bits of AtomVM's term_compare. */
export const Compare = { Equal: 1, Less: 2, Greater: 4 } as const;
/** Options of AtomVM's term_compare: whether 1 and 1.0 differ. */
export const CompareOptions = { None: 0 } as const;
