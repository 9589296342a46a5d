/**
 * Process heaps in a VM's memory, made out of tapes of random choices, and what is in them whatever the addresses: for
 * comparing collectors. Layouts: AtomVM's term.h and memory.h.
 */

import { Boxed } from "../../dist/src/abi/terms.js";
import type { Vm } from "../../dist/src/host/vm.js";

const LIST = 1;
const BOXED = 2;
const NIL = 0x3b;
const RESOURCE_HEADER = (3 << 6) | Boxed.Reference;
/** Words of the largest object made. */
const LARGEST = 12;

export interface Description {
	readonly reachable: unknown;
	readonly counted: readonly unknown[];
	readonly counts: readonly number[];
}

export class ProcessHeap {
	readonly context: number;
	private readonly heap: number;
	private readonly memory;

	constructor(
		private readonly vm: Vm,
		private readonly global: number,
	) {
		this.memory = vm.instance.memory;
		this.context = vm.instance.call("context_new", global);
		this.heap = this.context + this.offset("Context", "heap");
	}

	private offset(struct: string, field: string): number {
		const found =
			this.vm.build.manifest.structs[struct as "Context"]?.fields[field];
		if (found === undefined) throw new Error(`no ${struct}.${field}`);
		return found;
	}

	private get heapPtrAt(): number {
		return this.heap + this.offset("Heap", "heap_ptr");
	}

	private field(name: "heap_start" | "heap_ptr" | "heap_end" | "root"): number {
		return this.memory.u32(this.heap + this.offset("Heap", name));
	}

	private get stackAt(): number {
		return this.context + this.offset("Context", "e");
	}

	/**
	 * Fills a new heap from a tape; the numbers choose. `outside` are terms elsewhere in memory, which collectors leave
	 * alone.
	 */
	fill(tape: readonly number[], outside: readonly number[]): void {
		const { memory, vm } = this;
		vm.instance.call("memory_destroy_heap", this.heap, this.global);
		vm.instance.call("memory_init_heap", this.heap, 40 * LARGEST + 200);
		let at = 0;
		const choose = (n: number): number => (tape[at++] ?? 0) % n;
		const terms: number[] = [NIL, ...outside];
		const raw = (): number => (choose(1 << 16) << 16) | choose(1 << 16);
		const any = (): number =>
			choose(4) === 0
				? ((choose(1000) << 4) | 15) >>> 0
				: (terms[choose(terms.length)] as number);
		const words = (...values: number[]): number => {
			const address = this.field("heap_ptr");
			for (const [i, value] of values.entries())
				memory.setU32(address + 4 * i, value);
			memory.setU32(this.heapPtrAt, address + 4 * values.length);
			return address;
		};
		const times = (n: number, make: () => number): number[] =>
			Array.from({ length: n }, make);
		const boxed = (tag: number, ...values: number[]): number =>
			words((values.length << 6) | tag, ...values) | BOXED;
		const binary = (): number =>
			vm.instance.call(
				"term_create_empty_binary",
				64 + choose(100),
				this.heap,
				this.global,
			);
		const makers: (() => number)[] = [
			() => words(any(), any()) | LIST,
			() => boxed(0, ...times(1 + choose(8), any)),
			() => boxed(0),
			() => boxed(Boxed.PositiveInteger, ...times(1 + choose(4), raw)),
			() => boxed(Boxed.NegativeInteger, ...times(1 + choose(4), raw)),
			() => boxed(Boxed.Float, raw(), raw()),
			() => boxed(Boxed.HeapBinary, ...times(1 + choose(5), raw)),
			() => boxed(Boxed.Reference, raw(), raw()),
			() =>
				boxed(
					Boxed.Fun,
					raw(),
					(choose(9) << 4) | 15,
					...times(choose(4), any),
				),
			() => boxed(Boxed.ExternalPid, ...times(4, raw)),
			() => {
				const count = choose(5);
				const keys = boxed(0, ...times(count + 1, any));
				return boxed(Boxed.Map, keys, ...times(count + 1, any));
			},
			() => boxed(Boxed.SubBinary, raw(), raw(), binary()),
			() => boxed(Boxed.MatchState, binary(), raw(), 0),
			binary,
			() => this.resource(binary(), words),
			() => {
				let list = NIL;
				for (let i = choose(5); i >= 0; i--) list = words(list, any()) | LIST;
				return list;
			},
		];
		for (let n = choose(30); n > 0; n--)
			terms.push(makers[choose(makers.length)]?.() ?? NIL);
		const frame = times(choose(8), () =>
			// Return addresses and catch labels are on stacks only.
			choose(3) === 0 ? raw() & ~3 : choose(5) === 0 ? 0x1b : any(),
		);
		const top = this.field("heap_end") - 4 * frame.length;
		for (const [i, word] of frame.entries()) memory.setU32(top + 4 * i, word);
		memory.setU32(this.stackAt, top);
		if (choose(2) === 0) this.splitOff();
		this.setRoots(times(4, any));
	}

	/**
	 * Makes the heap anew, with one thing in it: the copy that a C function (heap pointer's address, mso list's address,
	 * term) makes of a term. It is x0.
	 */
	copy(
		term: number,
		copyTerm: (...args: number[]) => number,
		words: number,
	): void {
		const { memory, vm } = this;
		vm.instance.call("memory_destroy_heap", this.heap, this.global);
		vm.instance.call("memory_init_heap", this.heap, words);
		memory.setU32(this.stackAt, this.field("heap_end"));
		const mso = this.field("root") + this.offset("HeapFragment", "mso_list");
		this.setRoots([copyTerm(this.heapPtrAt, mso, term) >>> 0, NIL, NIL, NIL]);
	}

	/** A resource reference: header, the resource, its cell of the mso list. Here the resource is a binary's. */
	private resource(
		binary: number,
		words: (...values: number[]) => number,
	): number {
		const { memory } = this;
		const counted = memory.u32((binary & ~3) + 12);
		const count = counted + this.offset("RefcBinary", "ref_count");
		memory.setU32(count, memory.u32(count) + 1);
		const mso = this.field("root") + this.offset("HeapFragment", "mso_list");
		const address = words(RESOURCE_HEADER, counted, memory.u32(mso), 0);
		memory.setU32(address + 12, address | BOXED);
		memory.setU32(mso, (address + 8) | LIST);
		return address | BOXED;
	}

	/** Makes the heap so far an older fragment, as C functions do that may not collect. */
	private splitOff(): void {
		const { memory } = this;
		const old = this.field("root");
		const end = this.field("heap_end");
		const mso = this.offset("HeapFragment", "mso_list");
		const list = memory.u32(old + mso);
		this.vm.instance.call("memory_init_heap", this.heap, 16);
		memory.setU32(old + mso, end);
		const root = this.field("root");
		memory.setU32(root + this.offset("HeapFragment", "next"), old);
		memory.setU32(root + mso, list);
	}

	private setRoots(roots: readonly number[]): void {
		for (const [i, root] of roots.entries())
			this.memory.setU32(this.xAt + 4 * i, root);
	}

	get xAt(): number {
		return this.context + this.offset("Context", "x");
	}

	/** Words of all fragments, as the collector's target. */
	get size(): number {
		return this.vm.instance.call("memory_heap_memory_size", this.heap);
	}

	/**
	 * What can be reached, pointers as numbers in the order of first visit; what the mso list has; and how many refer to
	 * each reference-counted binary, garbage included.
	 */
	describe(): Description {
		const { memory } = this;
		const numbers = new Map<number, number>();
		const objects: unknown[] = [];
		const counts: number[] = [];
		const queue: number[] = [];
		const name = (word: number): string => {
			const tag = word & 3;
			if (tag !== LIST && tag !== BOXED) return `${word >>> 0}`;
			// AtomVM has only one that survives a collection.
			if (tag === BOXED && memory.u32(word - BOXED) === 0) return "{}";
			if (!numbers.has(word)) {
				numbers.set(word, numbers.size);
				queue.push(word);
			}
			return `#${numbers.get(word)}`;
		};
		const stack: string[] = [];
		const top = memory.u32(this.stackAt);
		for (let at = top; at < this.stackEnd(top); at += 4)
			stack.push(name(memory.u32(at)));
		const roots = [0, 1, 2, 3].map((i) => name(memory.u32(this.xAt + 4 * i)));
		for (let i = 0; i < queue.length; i++)
			objects.push(this.object(queue[i] as number, name, counts));
		const counted: unknown[] = [];
		let list = memory.u32(
			this.field("root") + this.offset("HeapFragment", "mso_list"),
		);
		for (; list !== NIL; list = memory.u32(list - LIST))
			counted.push(numbers.get(memory.u32(list - LIST + 4)) ?? "?");
		return {
			reachable: { stack, roots, objects },
			counted: counted.sort(),
			counts,
		};
	}

	/** Words of a copy of a term, in which nothing is shared. */
	treeWords(term: number, known = new Map<number, number>()): number {
		const tag = term & 3;
		if (tag !== LIST && tag !== BOXED) return 0;
		let words = known.get(term);
		if (words === undefined) {
			const inside: number[] = [];
			const name = (word: number): string => {
				inside.push(word >>> 0);
				return "";
			};
			this.object(term, name, []);
			const size = tag === LIST ? 1 : this.memory.u32(term - BOXED) >>> 6;
			words = inside.reduce(
				(sum, word) => sum + this.treeWords(word, known),
				size + 1,
			);
			known.set(term, words);
		}
		return words;
	}

	/** Words used of the newest fragment. */
	get used(): number {
		return (this.field("heap_ptr") - this.field("heap_start")) / 4;
	}

	private stackEnd(top: number): number {
		if (top >= this.field("heap_start") && top <= this.field("heap_end"))
			return this.field("heap_end");
		const next = this.memory.u32(
			this.field("root") + this.offset("HeapFragment", "next"),
		);
		return this.memory.u32(next + this.offset("HeapFragment", "mso_list"));
	}

	private references(counted: number): number {
		return this.memory.u32(counted + this.offset("RefcBinary", "ref_count"));
	}

	private object(
		term: number,
		name: (word: number) => string,
		counts: number[],
	): unknown {
		const { memory } = this;
		const address = term & ~3;
		const word = (i: number): number => memory.u32(address + 4 * i);
		if ((term & 3) === LIST) return ["cons", name(word(1)), name(word(0))];
		const header = word(0);
		const size = header >>> 6;
		const all = (from: number): string[] =>
			Array.from({ length: size + 1 - from }, (_, i) => name(word(from + i)));
		const raw = (to: number): number[] =>
			Array.from({ length: to - 1 }, (_, i) => word(1 + i));
		switch (header & 0x3f) {
			case 0:
			case Boxed.Map:
				return [header, ...all(1)];
			case Boxed.Fun:
				return [header, ...raw(3), ...all(3)];
			case Boxed.SubBinary:
				return [header, ...raw(3), name(word(3))];
			case Boxed.MatchState:
				return [header, name(word(1)), word(2)];
			case Boxed.RefcBinary:
				counts.push(this.references(word(3)));
				return [header, word(1), word(2)];
			default:
				if (header !== RESOURCE_HEADER) return [header, ...raw(size + 1)];
				counts.push(this.references(word(1)));
				return [header];
		}
	}
}
