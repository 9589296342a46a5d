/**
 * `struct NativeModule`: a module with native code, or one that gets it when it is first called (slot and code_size are 0
 * until then). The linker writes it, the native runtime reads it.
 */

/** Words, in order: name and type in C. */
export const NATIVE_MODULE_FIELDS = [
	["module", "struct Module *"],
	/** Function-table slot of the module's `enter`. */
	["slot", "uint32_t "],
	/** Bytes of bytecode covered by the entries. */
	["code_size", "uint32_t "],
	/** Names of source files that stack traces may show, at most; and the bytes of them together. */
	["trace_files", "uint32_t "],
	["trace_bytes", "uint32_t "],
] as const;

/**
 * Behind the fields: for each byte of the bytecode 0, or 1 + the number of the entry that goes on there (a label or a
 * return address).
 */
export const NATIVE_MODULE_ENTRIES = ["entries", "uint16_t "] as const;
export const ENTRY_BYTES = 2;

export type NativeModuleField = (typeof NATIVE_MODULE_FIELDS)[number][0];

/** In bytes. */
export const NATIVE_MODULE_HEADER = 4 * NATIVE_MODULE_FIELDS.length;

/** In bytes from the start of the struct. */
export function nativeModuleOffset(field: NativeModuleField): number {
	return 4 * NATIVE_MODULE_FIELDS.findIndex(([name]) => name === field);
}
