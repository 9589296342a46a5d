/** A process of a test's own: its registers, its heap, and terms written into it. Layouts: AtomVM's term.h and memory.h. */
import {
	BOXED_MASK,
	BOXED_SIZE_SHIFT,
	Boxed,
	Compare,
	fitsSmall,
	LOCAL_PID_TAG,
	NIL,
	PRIMARY_BOXED,
	PRIMARY_LIST,
	PRIMARY_MASK,
	REFC_IS_CONST,
	REFC_POINTER,
	SMALL_SHIFT,
	smallInteger,
} from "../../dist/src/abi/terms.js";
import type { LiteralTerm } from "../../dist/src/beam/encode-term.js";
import { formatTerm, integerValue } from "../../dist/src/host/terms.js";
import type { Runtime } from "./runtime.ts";

/** A term as a test has it: bigint is an integer, number a float. */
export type Value = LiteralTerm;

/** How the bytes of a binary are kept. */
export type BinaryKind = "heap" | "refc" | "const" | "sub" | "sub-refc";

/** term.h: term_compare's option that tells 1 from 1.0. */
export const EXACT = 1;
/** Bytes from which AtomVM keeps binaries outside the heap, or more (term.h, REFC_BINARY_MIN). */
export const REFC_MIN = 64;
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

const REFC_WORDS = 5;
const EXCEPTION = [
	"exception_class",
	"exception_reason",
	"exception_stacktrace",
] as const;

export class TestProcess {
	readonly context: number;
	private readonly heap: number;
	private readonly fresh: readonly number[];

	constructor(readonly runtime: Runtime) {
		this.context = runtime.avm("context_new", runtime.global);
		this.heap = this.context + runtime.linkage.offset("Context", "heap");
		this.fresh = EXCEPTION.map((name) => this.field(name));
		this.reset();
	}

	private get memory() {
		return this.runtime.vm.instance.memory;
	}

	/** An empty heap of so many words, no stack, no exception, no limits of its own, [] in all x registers. */
	reset(words = 4096): void {
		const { avm, global } = this.runtime;
		avm("memory_destroy_heap", this.heap, global);
		avm("memory_init_heap", this.heap, words);
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
		return this.heap + this.runtime.linkage.offset("Heap", name);
	}

	get heapAddress(): number {
		return this.heap;
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
		return this.runtime.avm("memory_heap_memory_size", this.heap);
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
		runtime.avm("memory_init_heap", this.heap, words);
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

	// Terms

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

	boxed(tag: number, ...values: number[]): number {
		const header = (values.length << BOXED_SIZE_SHIFT) | tag;
		return (this.words(header, ...values) | PRIMARY_BOXED) >>> 0;
	}

	cons(head: number, tail: number): number {
		return (this.words(tail, head) | PRIMARY_LIST) >>> 0;
	}

	atom(name: string): number {
		return this.runtime.linkage.atom(name);
	}

	integer(value: bigint): number {
		if (fitsSmall(value)) return smallInteger(Number(value)) >>> 0;
		const tag = value < 0n ? Boxed.NegativeInteger : Boxed.PositiveInteger;
		const isWide = BigInt.asIntN(64, value) !== value;
		const digits = isWide
			? bigDigits(value)
			: BigInt.asIntN(32, value) === value
				? [Number(BigInt.asUintN(32, value))]
				: [
						Number(BigInt.asUintN(32, value)),
						Number(BigInt.asUintN(32, value >> 32n)),
					];
		return this.boxed(tag, ...digits);
	}

	float(value: number): number {
		const bytes = new DataView(new ArrayBuffer(8));
		bytes.setFloat64(0, value, true);
		return this.boxed(
			Boxed.Float,
			bytes.getUint32(0, true),
			bytes.getUint32(4, true),
		);
	}

	tuple(...elements: number[]): number {
		return this.boxed(Boxed.Tuple, ...elements);
	}

	list(elements: readonly number[], tail: number = NIL): number {
		return elements.reduceRight((rest, head) => this.cons(head, rest), tail);
	}

	/** A map of keys that differ, in any order. */
	map(pairs: readonly (readonly [number, number])[]): number {
		const { avm, global } = this.runtime;
		const sorted = [...pairs].sort(([a], [b]) =>
			avm("term_compare", a, b, EXACT, global) === Compare.Less ? -1 : 1,
		);
		const keys = this.tuple(...sorted.map(([key]) => key));
		return this.boxed(Boxed.Map, keys, ...sorted.map(([, value]) => value));
	}

	binary(bytes: Uint8Array, kind: BinaryKind = "heap"): number {
		switch (kind) {
			case "heap":
				return this.heapBinary(bytes);
			case "refc":
				return this.refcBinary(bytes);
			case "const":
				return this.constBinary(bytes);
			default: {
				const whole = Uint8Array.of(0xee, 0xff, ...bytes, 0xdd);
				const of =
					kind === "sub" ? this.heapBinary(whole) : this.refcBinary(whole);
				return this.boxed(Boxed.SubBinary, bytes.length, 2, of);
			}
		}
	}

	private heapBinary(bytes: Uint8Array): number {
		const padded = new Uint8Array(Math.ceil(bytes.length / 4) * 4 + 4);
		padded.set(bytes);
		const view = new DataView(padded.buffer);
		// AtomVM's have room for at least what becomes of them when moved: two words.
		const count = Math.max(1, padded.length / 4 - 1);
		const data = Array.from({ length: count }, (_, i) =>
			view.getUint32(4 * i, true),
		);
		return this.boxed(Boxed.HeapBinary, bytes.length, ...data);
	}

	private refcBinary(bytes: Uint8Array): number {
		const { avm, global, linkage } = this.runtime;
		const size = Math.max(bytes.length, REFC_MIN);
		const term = avm("term_create_empty_binary", size, this.heap, global);
		const address = term - PRIMARY_BOXED;
		const counted = this.memory.u32(address + 4 * REFC_POINTER);
		this.memory.set(counted + linkage.sizeOf("RefcBinary"), bytes);
		this.memory.setU32(address + 4, bytes.length);
		const sizeAt = counted + linkage.offset("RefcBinary", "size");
		this.memory.setU32(sizeAt, bytes.length);
		return term;
	}

	/** Its data is copied to memory that is never freed, as a literal's. */
	private constBinary(bytes: Uint8Array): number {
		const data = this.runtime.vm.instance.copyIn(bytes);
		const words = [bytes.length, REFC_IS_CONST, data, NIL, NIL];
		if (words.length !== REFC_WORDS) throw new Error("size of a refc binary");
		return this.boxed(Boxed.RefcBinary, ...words);
	}

	/** A match state at a bit of a binary. */
	matchState(binary: number, offset = 0): number {
		return this.boxed(Boxed.MatchState, binary, offset, 0);
	}

	put(value: Value, kind: BinaryKind = "heap"): number {
		if (typeof value === "bigint") return this.integer(value);
		if (typeof value === "number") return this.float(value);
		if (isList(value)) return this.list(value.map((v) => this.put(v, kind)));
		if ("atom" in value) return this.atom(value.atom);
		if ("binary" in value) return this.binary(value.binary, kind);
		if ("tuple" in value)
			return this.tuple(...value.tuple.map((v) => this.put(v, kind)));
		return this.map(
			value.map.map(([k, v]) => [this.put(k, kind), this.put(v, kind)]),
		);
	}

	/** The process's pid. */
	get pid(): number {
		return localPid(this.field("process_id"));
	}

	/** As `~w` prints it. */
	text(term: number): string {
		return formatTerm(this.runtime.linkage.termReader, term);
	}

	/** An integer term's value. */
	number(term: number): bigint | undefined {
		return integerValue(this.runtime.linkage.termReader, term | 0);
	}

	/** The words of a boxed term, its header first. */
	wordsOf(term: number): number[] {
		if ((term & PRIMARY_MASK) !== PRIMARY_BOXED) return [term];
		const address = term - PRIMARY_BOXED;
		const count = (this.memory.u32(address) >>> BOXED_SIZE_SHIFT) + 1;
		return Array.from({ length: count }, (_, i) =>
			this.memory.u32(address + 4 * i),
		);
	}

	/** A boxed term's tag, undefined for others. */
	tagOf(term: number): number | undefined {
		if ((term & PRIMARY_MASK) !== PRIMARY_BOXED) return undefined;
		return this.memory.u32(term - PRIMARY_BOXED) & BOXED_MASK;
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

/** Magnitudes have an even number of digits, but not as few as an integer of 64 bits (term.h). */
function bigDigits(value: bigint): number[] {
	const digits: number[] = [];
	for (let rest = value < 0n ? -value : value; rest > 0n; rest >>= 32n)
		digits.push(Number(rest & 0xffffffffn));
	const count = digits.length <= 2 ? 3 : Math.ceil(digits.length / 2) * 2;
	return Array.from({ length: count }, (_, i) => digits[i] ?? 0);
}

/** term.h: a local process's number and tag. */
export function localPid(id: number): number {
	return ((id << SMALL_SHIFT) | LOCAL_PID_TAG) >>> 0;
}

function isList(value: Value): value is readonly Value[] {
	return Array.isArray(value);
}
