/**
 * Terms that live as long as a compiled module: its literals, and integers too large for an operand.
 *
 * AtomVM's collector copies only what lies in the process's own heap fragments (memory.c, memory_shallow_copy_term),
 * and messages copy all they contain; so a term elsewhere in memory can be shared by all processes and is never
 * moved. The area is the heap of a `Context` that no process list knows.
 */
import { ExternalTerm } from "../abi/external-terms.ts";
import type { LinkedVm } from "./linked-vm.ts";

export class LiteralArea {
	private readonly context: number;
	private readonly literals = new Map<number, number>();
	private readonly integers = new Map<bigint, number>();

	constructor(
		private readonly vm: LinkedVm,
		private readonly module: number,
	) {
		const { exports } = vm;
		const size = vm.sizeOf("Context");
		this.context = exports.calloc(1, size);
		const heap = this.context + vm.offset("Context", "heap");
		exports.memory_init_heap(heap, 16);
		vm.writeU32(this.context + vm.offset("Context", "global"), vm.global);
		vm.writeU32(
			this.context + vm.offset("Context", "e"),
			vm.readU32(heap + vm.offset("Heap", "heap_end")),
		);
		const list = this.context + vm.offset("Context", "extended_x_regs");
		vm.writeU32(list, list);
		vm.writeU32(list + 4, list);
	}

	/** The module's literal `index`. */
	literal(index: number): number {
		let term = this.literals.get(index);
		if (term === undefined) {
			term = this.vm.exports.module_load_literal(
				this.module,
				index,
				this.context,
			);
			this.literals.set(index, term);
		}
		return term;
	}

	integer(value: bigint): number {
		let term = this.integers.get(value);
		if (term === undefined) {
			const bytes = encodeInteger(value);
			const address = this.vm.copyIn(bytes);
			term = this.vm.exports.external_term_from_const_literal(
				address,
				bytes.length,
				this.context,
			);
			this.vm.exports.free(address);
			this.integers.set(value, term);
		}
		return term;
	}

	/** Frees everything; only when no process can hold a term of the module. */
	dispose(): void {
		const heap = this.context + this.vm.offset("Context", "heap");
		this.vm.exports.memory_destroy_heap(heap, this.vm.global);
		this.vm.exports.free(this.context);
	}
}

/** An integer in the external term format (SMALL_BIG_EXT: sign, then the magnitude, least byte first). */
function encodeInteger(value: bigint): Uint8Array {
	const bytes: number[] = [];
	let rest = value < 0n ? -value : value;
	while (rest > 0n) {
		bytes.push(Number(rest & 0xffn));
		rest >>= 8n;
	}
	return Uint8Array.from([
		ExternalTerm.Version,
		ExternalTerm.SmallBig,
		bytes.length,
		value < 0n ? 1 : 0,
		...bytes,
	]);
}
