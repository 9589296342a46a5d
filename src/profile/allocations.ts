/**
 * Words that processes allocate, as their collections find them: each collection tells exactly how many were allocated
 * since the one before, and they are put down to the place that needed it. A place is met so in proportion to what it
 * allocates, unless the program goes round as often as the heap is full: so large heaps are made larger by chance. What a
 * process allocates after its last collection is not seen.
 */
import { cellAddress } from "../abi/cells.ts";
import { WORD_BYTES } from "../abi/layouts.ts";
import { i32s, wasmCallback } from "../host/callback.ts";
import type { Vm } from "../host/vm.ts";

export interface Allocated {
	/** Of the cell PROFILE. */
	readonly place: number;
	readonly words: number;
	readonly collections: number;
}

/** Words from which the native runtime's heaps are sized by its own policy, which programs do not see (native/heap.c). */
const LARGE = 2048;
/** Part of a heap that is added at most. */
const MOST_MORE = 1 / 8;

function chance(below: number): number {
	return Math.floor(Math.random() * below);
}

export class Allocations {
	private readonly byPlace = new Map<
		number,
		{ words: number; collections: number }
	>();
	/** Words in use after a process's last collection, by its address. */
	private readonly live = new Map<number, number>();
	private readonly heap: number;

	/** @param vm of the profiling build, before it runs */
	constructor(private readonly vm: Pick<Vm, "instance" | "linkage" | "jit">) {
		const { instance, linkage } = vm;
		this.heap = linkage.offset("Context", "heap");
		const hook = wasmCallback(
			i32s(3),
			i32s(1),
			(context = 0, size = 0, isAfter = 0) => {
				this.collects(context >>> 0, isAfter === 1);
				const isLarge = isAfter === 0 && size >= LARGE;
				return isLarge && vm.jit ? size + chance(size * MOST_MORE) : size;
			},
		);
		const slot = linkage.slots.take(hook);
		instance.memory.setU32(cellAddress("HOOK_TRACE"), slot);
	}

	get all(): Allocated[] {
		return [...this.byPlace].map(([place, sum]) => ({ place, ...sum }));
	}

	private collects(context: number, isAfter: boolean): void {
		const used = this.used(context);
		const words = used - (this.live.get(context) ?? 0);
		this.live.set(context, used);
		// The second of two in a row, or of a process at another one's address.
		if (isAfter || words <= 0) return;
		const place = this.vm.instance.memory.u32(cellAddress("PROFILE"));
		const sum = this.byPlace.get(place) ?? { words: 0, collections: 0 };
		sum.words += words;
		sum.collections++;
		this.byPlace.set(place, sum);
	}

	/** Words of the heap and its fragments; the stack is at the end of the newest, behind what is free. */
	private used(context: number): number {
		const { instance, linkage } = this.vm;
		const heap = context + this.heap;
		const field = (name: string): number =>
			instance.memory.u32(heap + linkage.offset("Heap", name));
		const size = instance.call("memory_heap_memory_size", heap);
		return size - (field("heap_end") - field("heap_ptr")) / WORD_BYTES;
	}
}
