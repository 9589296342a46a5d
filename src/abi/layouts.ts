/**
 * What the words of AtomVM's terms are, by number, the header 0. Source: AtomVM's src/libAtomVM/term.h (release-0.7).
 * Structs of C are not here: their layouts come from the build's DWARF. Every number here is in C by the same name
 * (c-header.ts).
 */
import { Boxed, boxedHeader, PRIMARY_BOXED } from "./terms.ts";

export const WORD_BYTES = 4;

/** From a boxed term to one of its words, in bytes. */
export function boxedOffset(word: number): number {
	return WORD_BYTES * word - PRIMARY_BOXED;
}

/** A cons cell has no header. */
export const CONS_TAIL = 0;
export const CONS_HEAD = 1;
export const CONS_WORDS = 2;
/** In bytes. */
export const CONS_TAIL_OFFSET = WORD_BYTES * CONS_TAIL;
export const CONS_HEAD_OFFSET = WORD_BYTES * CONS_HEAD;

/** Integers: up to 64 bits in two's complement, more as a magnitude whose sign is in the tag; the lowest digit first. */
export const INTEGER_DIGITS = 1;
/** Digits from which an integer is a magnitude. */
export const INT64_DIGITS = 2;

/** A double, header included. */
export const FLOAT_VALUE = 1;
export const FLOAT_WORDS = 3;

export const TUPLE_ELEMENTS = 1;

/** A tuple of the keys in term order, shared by maps that differ in values only, then the values. */
export const MAP_KEYS = 1;
export const MAP_VALUES = 2;

/** Of binaries of all kinds: how many bytes. */
export const BINARY_BYTES = 1;
/** The bytes of a binary on the heap. */
export const HEAP_BINARY_DATA = 2;
/** Of a part of a binary: the first byte, and the binary. */
export const SUB_BINARY_OFFSET = 2;
export const SUB_BINARY_OF = 3;
/** Of a reference-counted binary: what it is of, where, and its cell of the heap's mso list. */
export const REFC_FLAGS = 2;
export const REFC_POINTER = 3;
export const REFC_MSO_CELL = 4;

/** Header, binary, offset in bits, and the offset it started from. */
export const MATCH_STATE_BINARY = 1;
export const MATCH_STATE_OFFSET = 2;
export const MATCH_STATE_WORDS = 4;

/** A fun: its Module and a small integer, then the free variables; of another module's function: its names and arity. */
export const FUN_MODULE = 1;
export const FUN_INDEX = 2;
export const FUN_FREE = 3;
export const FUN_EXTERNAL_ARITY = 3;
/** Without free variables, header included. */
export const FUN_WORDS = 3;

/** A reference to a resource is one of this size: the resource, and its cell of the heap's mso list. */
export const RESOURCE_HEADER = boxedHeader(3, Boxed.Reference);
export const RESOURCE_POINTER = 1;
export const RESOURCE_MSO_CELL = 2;
