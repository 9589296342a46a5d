/** What the linker is given of a hosted VM. */
import { cellAddress, isCellName } from "../abi/cells.ts";
import { atomTerm } from "../abi/terms.ts";
import type { LinkedVm, LinkerExports } from "../link/linked-vm.ts";
import { SlotPool } from "../link/slots.ts";
import type { VmInstance } from "./instance.ts";
import type { TermReader } from "./terms.ts";

export class VmLinkage implements LinkedVm {
	readonly memory: WebAssembly.Memory;
	readonly table: WebAssembly.Table;
	readonly imports: Readonly<Record<string, WebAssembly.ImportValue>>;
	readonly exports: LinkerExports;
	readonly slots: SlotPool;
	readonly termReader: TermReader;
	private readonly atoms = new Map<string, number>();

	constructor(
		private readonly instance: VmInstance,
		readonly global: number,
	) {
		this.memory = instance.memory.memory;
		this.table = instance.table;
		this.imports = { ...instance.exports, memory: this.memory };
		this.slots = new SlotPool(this.table);
		this.exports = linkerExports(instance);
		this.termReader = {
			memory: instance.memory,
			refcBinaryData: this.sizeOf("RefcBinary"),
			atomName: (index) => this.atomName(index),
			moduleName: (module) => this.moduleName(module),
		};
	}

	offset(struct: string, field: string): number {
		const offset = this.instance.build.manifest.structs[struct]?.fields[field];
		if (offset === undefined) throw new Error(`no ${struct}.${field}`);
		return offset;
	}

	sizeOf(struct: string): number {
		const size = this.instance.build.manifest.structs[struct]?.size;
		if (size === undefined) throw new Error(`no struct ${struct}`);
		return size;
	}

	cell(name: string): number {
		if (!isCellName(name)) throw new Error(`no cell ${name}`);
		return cellAddress(name);
	}

	readU8(address: number): number {
		return this.instance.memory.u8(address);
	}

	readU16(address: number): number {
		return this.instance.memory.u16(address);
	}

	readU32(address: number): number {
		return this.instance.memory.u32(address);
	}

	writeU8(address: number, value: number): void {
		this.instance.memory.setU8(address, value);
	}

	writeU16(address: number, value: number): void {
		this.instance.memory.setU16(address, value);
	}

	writeU32(address: number, value: number): void {
		this.instance.memory.setU32(address, value);
	}

	copyWithin(to: number, from: number, size: number): void {
		this.instance.memory.bytes.copyWithin(to, from, from + size);
	}

	copyIn(bytes: Uint8Array): number {
		return this.instance.copyIn(bytes);
	}

	functionName(slot: number): string | undefined {
		return this.instance.build.manifest.tableFunctions[slot];
	}

	moduleIndex(module: number): number {
		return this.readU32(module + this.offset("Module", "module_index"));
	}

	atom(name: string): number {
		let term = this.atoms.get(name);
		if (term === undefined) {
			const text = new TextEncoder().encode(name);
			// The table keeps a pointer to the text: it stays allocated.
			const address = this.instance.copyIn(text);
			const result = this.instance.allocate(4);
			const { call } = this.instance;
			const table = this.readU32(
				this.global + this.offset("GlobalContext", "atom_table"),
			);
			call.call(
				this.instance,
				"atom_table_ensure_atom",
				table,
				address,
				text.length,
				0,
				result,
			);
			term = atomTerm(this.readU32(result));
			this.instance.call("free", result);
			this.atoms.set(name, term);
		}
		return term;
	}

	private atomName(index: number): string {
		const length = this.instance.allocate(4);
		const table = this.readU32(
			this.global + this.offset("GlobalContext", "atom_table"),
		);
		const text = this.instance.call(
			"atom_table_get_atom_string",
			table,
			index,
			length,
		);
		const name =
			text === 0 ? "?" : this.instance.memory.text(text, this.readU32(length));
		this.instance.call("free", length);
		return name;
	}

	private moduleName(module: number): string {
		const atoms = this.readU32(
			module + this.offset("Module", "local_atoms_to_global_table"),
		);
		return this.atomName(this.readU32(atoms + 4));
	}
}

function linkerExports(instance: VmInstance): LinkerExports {
	const call =
		(name: string) =>
		(...args: number[]): number =>
			instance.call(name, ...args);
	return {
		malloc: (size) => instance.allocate(size),
		calloc: (count, size) => {
			const address = instance.allocate(count * size);
			instance.memory.bytes.fill(0, address, address + count * size);
			return address;
		},
		free: call("free"),
		memory_init_heap: call("memory_init_heap"),
		memory_destroy_heap: call("memory_destroy_heap"),
		// AtomVM prints a warning of what it cannot have; the program may never come to it.
		module_load_literal: (...args) =>
			instance.callQuietly("module_load_literal", ...args),
		external_term_from_const_literal: call("external_term_from_const_literal"),
	};
}
