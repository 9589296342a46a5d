/** Limits of AtomVM 0.7 and of the native runtime. Every number here is in C by the same name (c-header.ts). */

/** x registers in `struct Context` (context.h, MAX_REG). Those above are in a list, by the native runtime. */
export const CONTEXT_X = 16;

/** Modules that a return address tells apart (8 bits of it); those loaded later stay with the interpreter. */
export const MAX_MODULES = 256;

/**
 * Entries of a module's native code. A table of entries has 16 bits for a number and 1; and V8 takes no br_table with more
 * labels than this (kV8MaxWasmFunctionBrTableSize), which is how the function of an entry is found.
 */
export const MAX_ENTRIES = 65_520;

/** Bits of the largest integer's magnitude (intn.h, INTN_MAX_UNSIGNED_BITS_SIZE). */
export const MAX_INTEGER_BITS = 256;

/** Reductions a process may use before another one's turn (AtomVM's DEFAULT_REDUCTIONS_AMOUNT). */
export const REDUCTIONS_PER_SLICE = 1024;

/** Pairs of a map update that fit into the cell PAIRS (cells.ts). */
export const MAX_PAIRS = 24;

/** Where Emscripten's data starts; no term is below. */
export const DATA_START = 1024;

/** Bytes of the map of stops (cells.ts, STOP_MAP): a power of two, so large that few addresses of code share a byte. */
export const STOP_MAP_BYTES = 1 << 18;
