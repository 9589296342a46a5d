/** What the linker needs of a hosted VM: its memory, its table, the functions and layouts of the prepared build. */

import type { SlotPool } from "./slots.ts";

/** The functions of the prepared AtomVM that the linker itself calls. */
export interface LinkerExports {
	malloc(size: number): number;
	calloc(count: number, size: number): number;
	free(address: number): void;
	memory_init_heap(heap: number, words: number): number;
	memory_destroy_heap(heap: number, global: number): void;
	module_load_literal(module: number, index: number, context: number): number;
	external_term_from_const_literal(
		address: number,
		size: number,
		context: number,
	): number;
}

export interface LinkedVm {
	readonly memory: WebAssembly.Memory;
	readonly table: WebAssembly.Table;
	readonly slots: SlotPool;
	/** Everything the prepared AtomVM exports, and the memory, for direct import. */
	readonly imports: Readonly<Record<string, WebAssembly.ImportValue>>;
	readonly exports: LinkerExports;
	/** Address of the GlobalContext. */
	readonly global: number;
	/** Bytes from the start of a struct to a field; the struct's size. From the build's DWARF. */
	offset(struct: string, field: string): number;
	sizeOf(struct: string): number;
	/** Address of a cell shared with the native runtime. */
	cell(name: string): number;
	readU8(address: number): number;
	readU16(address: number): number;
	readU32(address: number): number;
	writeU8(address: number, value: number): void;
	writeU16(address: number, value: number): void;
	writeU32(address: number, value: number): void;
	copyWithin(to: number, from: number, size: number): void;
	/** Copies bytes to memory of the VM's allocator; the caller frees them. */
	copyIn(bytes: Uint8Array): number;
	/** The C function behind a slot of the function table, by name. */
	functionName(slot: number): string | undefined;
	/** AtomVM's index of a module (its struct's address). */
	moduleIndex(module: number): number;
	/** The term of an atom. */
	atom(name: string): number;
}
