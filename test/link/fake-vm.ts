/**
 * A VM for the linker that is nothing but memory: an allocator that tells what is still in use, structs at offsets of its
 * own, and a record of what AtomVM's functions were called with.
 */
import type { BeamModule } from "../../src/beam/beam-file.ts";
import { decodeCode } from "../../src/beam/decode.ts";
import { VmMemory } from "../../src/host/memory.ts";
import type { LinkedVm, LinkerExports } from "../../src/link/linked-vm.ts";
import { SlotPool } from "../../src/link/slots.ts";

/** Offsets that are not AtomVM's: nothing may count on those. */
const STRUCTS: Readonly<
	Record<string, { size: number; fields: Readonly<Record<string, number>> }>
> = {
	Module: {
		size: 64,
		fields: {
			module_index: 4,
			code: 12,
			labels: 16,
			imported_funcs: 24,
			local_atoms_to_global_table: 28,
		},
	},
	CodeChunk: { size: 32, fields: { size: 4, labels: 20, code: 28 } },
	Bif: { size: 12, fields: { bif0_ptr: 4 } },
	ModuleFunction: { size: 16, fields: { target: 4, label: 12 } },
	Context: {
		size: 128,
		fields: {
			heap: 8,
			e: 40,
			x: 44,
			cp: 80,
			fr: 84,
			global: 88,
			saved_module: 92,
			saved_ip: 96,
			extended_x_regs: 104,
		},
	},
	Heap: { size: 20, fields: { root: 0, heap_ptr: 8, heap_end: 12 } },
	HeapFragment: { size: 16, fields: { next: 4 } },
	RefcBinary: { size: 24, fields: {} },
};

const FIRST_CELL = 64;
const FIRST_ALLOCATION = 0x1000;
/** What memory of malloc holds: not zeros. */
const GARBAGE = 0xa5;

export class FakeVm implements LinkedVm {
	readonly memory = new WebAssembly.Memory({
		initial: 32,
		maximum: 65536,
		shared: true,
	});
	readonly table = new WebAssembly.Table({ element: "anyfunc", initial: 3 });
	readonly slots = new SlotPool(this.table);
	readonly imports = { memory: this.memory, some_function: () => {} };
	readonly global = 0x700;
	/** Names of C functions by their slot. */
	readonly functions = new Map<number, string>();
	/** Calls of AtomVM's functions, in order. */
	readonly calls: (readonly [name: string, ...args: unknown[]])[] = [];
	/** Sizes of what is allocated, by address. */
	readonly allocated = new Map<number, number>();
	private readonly view = new VmMemory(this.memory);
	private readonly cells: string[] = [];
	private readonly atoms: string[] = [];
	private next = FIRST_ALLOCATION;

	readonly exports: LinkerExports = {
		malloc: (size) => this.allocate(size, GARBAGE),
		calloc: (count, size) => this.allocate(count * size, 0),
		free: (address) => {
			if (!this.allocated.delete(address))
				throw new Error(`free of ${address}, which is not allocated`);
		},
		memory_init_heap: (heap, words) => {
			this.calls.push(["memory_init_heap", heap, words]);
			this.writeU32(heap + this.offset("Heap", "heap_end"), 0x1234);
			return 0;
		},
		memory_destroy_heap: (heap, global) =>
			void this.calls.push(["memory_destroy_heap", heap, global]),
		module_load_literal: (module, index, context) => {
			this.calls.push(["module_load_literal", module, index, context]);
			return 0x2000 + 16 * index;
		},
		external_term_from_const_literal: (address, size, context) => {
			const bytes = [...this.view.slice(address, size)];
			this.calls.push(["external_term_from_const_literal", bytes, context]);
			return 0x3000 + size;
		},
	};

	private allocate(size: number, fill: number): number {
		const address = this.next;
		this.next += (size + 15) & -8;
		this.view.bytes.fill(fill, address, this.next);
		this.allocated.set(address, size);
		return address;
	}

	/** Addresses allocated since: to see that all is freed. */
	allocatedSince(before: ReadonlySet<number>): number[] {
		return [...this.allocated.keys()].filter((address) => !before.has(address));
	}

	offset(struct: string, field: string): number {
		const offset = STRUCTS[struct]?.fields[field];
		if (offset === undefined) throw new Error(`no ${struct}.${field}`);
		return offset;
	}

	sizeOf(struct: string): number {
		return STRUCTS[struct]?.size ?? Number.NaN;
	}

	cell(name: string): number {
		const known = this.cells.indexOf(name);
		const index = known === -1 ? this.cells.push(name) - 1 : known;
		return FIRST_CELL + 8 * index;
	}

	readU8(address: number): number {
		return this.view.u8(address);
	}
	readU16(address: number): number {
		return this.view.u16(address);
	}
	readU32(address: number): number {
		return this.view.u32(address);
	}
	writeU8(address: number, value: number): void {
		this.view.setU8(address, value);
	}
	writeU16(address: number, value: number): void {
		this.view.setU16(address, value);
	}
	writeU32(address: number, value: number): void {
		this.view.setU32(address, value);
	}
	copyWithin(to: number, from: number, size: number): void {
		this.view.bytes.copyWithin(to, from, from + size);
	}
	copyIn(bytes: Uint8Array): number {
		const address = this.exports.malloc(bytes.length);
		this.view.set(address, bytes);
		return address;
	}
	bytesAt(address: number, size: number): number[] {
		return [...this.view.slice(address, size)];
	}
	functionName(slot: number): string | undefined {
		return this.functions.get(slot);
	}
	moduleIndex(module: number): number {
		return this.readU32(module + this.offset("Module", "module_index"));
	}
	atom(name: string): number {
		const known = this.atoms.indexOf(name);
		const index = known === -1 ? this.atoms.push(name) - 1 : known;
		return ((100 + index) << 6) | 0x0b;
	}

	/** Address of words with these contents. */
	words(...contents: readonly number[]): number {
		const address = this.exports.malloc(4 * contents.length);
		for (const [i, word] of contents.entries())
			this.writeU32(address + 4 * i, word);
		return address;
	}

	field(module: number, name: string): number {
		return this.readU32(module + this.offset("Module", name));
	}

	/** Where `labels[label]` of a module points. */
	labelOf(module: number, label: number): number {
		return this.readU32(this.field(module, "labels") + 4 * label);
	}

	/** Loads a module as AtomVM does: its struct, its Code chunk, its labels and tables. The struct's address. */
	load(beam: BeamModule, index: number): number {
		const { bytes, labelCount } = beam.code;
		const chunk = this.exports.malloc(28 + bytes.length);
		this.writeBigEndian(chunk + 4, 20 + bytes.length);
		this.writeBigEndian(chunk + 20, labelCount);
		this.view.set(chunk + 28, bytes);
		const labels = this.exports.calloc(labelCount, 4);
		for (const { op, offset, size, args } of decodeCode(beam))
			if (op.name === "label")
				this.writeU32(
					labels + 4 * (args[0]?.value ?? 0),
					chunk + 28 + offset + size,
				);
		const module = this.exports.calloc(1, this.sizeOf("Module"));
		const set = (name: string, value: number): void =>
			this.writeU32(module + this.offset("Module", name), value);
		set("module_index", index);
		set("code", chunk);
		set("labels", labels);
		// Every import is a function of a module that is not known yet.
		const unresolved = beam.imports.map(() => this.words(3, 0));
		set("imported_funcs", this.words(...unresolved));
		set(
			"local_atoms_to_global_table",
			this.words(0, ...beam.atoms.map((name) => this.atom(name) >>> 6)),
		);
		return module;
	}

	private writeBigEndian(address: number, value: number): void {
		for (let i = 0; i < 4; i++)
			this.writeU8(address + i, (value >>> (24 - 8 * i)) & 255);
	}
}
