/** A process of a test's own: its registers, its stack and its heap. Layouts: AtomVM's context.h and memory.h. */
import {
	BOXED_MASK,
	LOCAL_PID_TAG,
	NIL,
	SMALL_SHIFT,
} from "../../dist/src/abi/terms.js";
import type { Runtime } from "./runtime.ts";
import { Terms } from "./terms.ts";

/** Of Context: registers x0 to x15, and one more. */
const REGISTERS = 17;
/** The first byte of the bit fields of Context: leader, limits of its own, … */
export const Bit = {
	leader: 1,
	hasMinHeapSize: 2,
	hasMaxHeapSize: 4,
	trapExit: 8,
	waitingWithTimeout: 16,
} as const;

const EXCEPTION = [
	"exception_class",
	"exception_reason",
	"exception_stacktrace",
] as const;

export class TestProcess extends Terms {
	readonly context: number;
	readonly heapAddress: number;
	private readonly fresh: readonly number[];

	constructor(runtime: Runtime) {
		super(runtime);
		this.context = runtime.avm("context_new", runtime.global);
		this.heapAddress = this.context + runtime.linkage.offset("Context", "heap");
		this.fresh = EXCEPTION.map((name) => this.field(name));
		this.reset();
	}

	/** An empty heap of so many words, no stack, no exception, no limits of its own, [] in all x registers. */
	reset(words = 4096): void {
		const { avm, global } = this.runtime;
		avm("memory_destroy_heap", this.heapAddress, global);
		avm("memory_init_heap", this.heapAddress, words);
		this.setField("e", this.heapField("heap_end"));
		for (let n = 0; n < REGISTERS; n++) this.setX(n, NIL);
		for (const name of ["min_heap_size", "max_heap_size", "flags", "cp"])
			this.setField(name, 0);
		this.setField("heap_growth_strategy", 0);
		for (const [i, name] of EXCEPTION.entries())
			this.setField(name, this.fresh[i] as number);
		this.bits = 0;
	}

	at(field: string): number {
		return this.context + this.runtime.linkage.offset("Context", field);
	}

	field(name: string): number {
		return this.memory.u32(this.at(name));
	}

	setField(name: string, value: number): void {
		this.memory.setU32(this.at(name), value);
	}

	/** See {@link Bit}. */
	get bits(): number {
		return this.memory.u8(this.at("leader"));
	}

	set bits(bits: number) {
		this.memory.setU8(this.at("leader"), bits);
	}

	heapField(name: "root" | "heap_start" | "heap_ptr" | "heap_end"): number {
		return this.memory.u32(this.heapAt(name));
	}

	heapAt(name: "root" | "heap_start" | "heap_ptr" | "heap_end"): number {
		return this.heapAddress + this.runtime.linkage.offset("Heap", name);
	}

	get xAt(): number {
		return this.at("x");
	}

	x(n: number): number {
		return this.memory.u32(this.xAt + 4 * n);
	}

	setX(n: number, term: number): void {
		this.memory.setU32(this.xAt + 4 * n, term);
	}

	/** Words between heap and stack. */
	get free(): number {
		return (this.field("e") - this.heapField("heap_ptr")) / 4;
	}

	/** Words of the newest part of the heap that are in use. */
	get used(): number {
		return (this.heapField("heap_ptr") - this.heapField("heap_start")) / 4;
	}

	/** Words of the newest part of the heap. */
	get size(): number {
		return (this.heapField("heap_end") - this.heapField("heap_start")) / 4;
	}

	/** Of all parts. */
	get allWords(): number {
		return this.runtime.avm("memory_heap_memory_size", this.heapAddress);
	}

	/** Makes garbage until so many words are free. */
	fillUp(free = 0): void {
		while (this.free > free) this.words(NIL);
	}

	/** Makes the heap so far an older fragment, with `words` new words, as C functions do that may not collect. */
	addFragment(words: number): void {
		const { memory, runtime } = this;
		const { linkage } = runtime;
		const old = this.heapField("root");
		const end = this.heapField("heap_end");
		const mso = linkage.offset("HeapFragment", "mso_list");
		const list = memory.u32(old + mso);
		runtime.avm("memory_init_heap", this.heapAddress, words);
		memory.setU32(old + mso, end);
		const root = this.heapField("root");
		memory.setU32(root + linkage.offset("HeapFragment", "next"), old);
		memory.setU32(root + mso, list);
	}

	get hasFragments(): boolean {
		const next = this.runtime.linkage.offset("HeapFragment", "next");
		return this.memory.u32(this.heapField("root") + next) !== 0;
	}

	/** Puts words on top of the stack, the last one deepest. */
	push(...values: number[]): void {
		const top = this.field("e") - 4 * values.length;
		for (const [i, value] of values.entries())
			this.memory.setU32(top + 4 * i, value);
		this.setField("e", top);
	}

	/** Words of the stack from the top on. */
	stack(count: number): number[] {
		const top = this.field("e");
		return Array.from({ length: count }, (_, i) =>
			this.memory.u32(top + 4 * i),
		);
	}

	/** Appends words to the heap; their address. */
	words(...values: number[]): number {
		const address = this.heapField("heap_ptr");
		const after = address + 4 * values.length;
		if (after > this.field("e")) throw new Error("no room for a test's term");
		for (const [i, value] of values.entries())
			this.memory.setU32(address + 4 * i, value);
		this.memory.setU32(this.heapAt("heap_ptr"), after);
		return address;
	}

	/** The process's pid. */
	get pid(): number {
		return localPid(this.field("process_id"));
	}

	/** Class and reason of the exception in the context's fields. */
	get exception(): string {
		const [kind, reason] = EXCEPTION.map((name) => this.field(name));
		// The low bits of the class are flags (context.h).
		const name = (((kind ?? 0) & ~BOXED_MASK) | this.atomTag) >>> 0;
		return `${this.text(name)}:${this.text(reason ?? 0)}`;
	}

	private get atomTag(): number {
		return this.atom("ok") & BOXED_MASK;
	}
}

/** term.h: a local process's number and tag. */
export function localPid(id: number): number {
	return ((id << SMALL_SHIFT) | LOCAL_PID_TAG) >>> 0;
}
