/** Terms written into a process's heap and read out of it. Layouts: AtomVM's term.h. */

import { Compare, RefcFlag } from "../../dist/src/abi/enums.js";
import { REFC_POINTER } from "../../dist/src/abi/layouts.js";
import {
	BOXED_MASK,
	BOXED_SIZE_SHIFT,
	Boxed,
	fitsSmall,
	NIL,
	PRIMARY_BOXED,
	PRIMARY_LIST,
	PRIMARY_MASK,
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
/** Words of a reference-counted binary's term behind its header. */
const REFC_WORDS = 5;

export abstract class Terms {
	constructor(readonly runtime: Runtime) {}

	/** Of the struct Heap that terms are made in. */
	abstract readonly heapAddress: number;

	/** Appends words to the heap; their address. */
	abstract words(...values: number[]): number;

	protected get memory() {
		return this.runtime.vm.instance.memory;
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
		const term = avm(
			"term_create_empty_binary",
			size,
			this.heapAddress,
			global,
		);
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
		const words = [bytes.length, RefcFlag.IsConst, data, NIL, NIL];
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
}

/** Magnitudes have an even number of digits, but not as few as an integer of 64 bits (term.h). */
function bigDigits(value: bigint): number[] {
	const digits: number[] = [];
	for (let rest = value < 0n ? -value : value; rest > 0n; rest >>= 32n)
		digits.push(Number(rest & 0xffffffffn));
	const count = digits.length <= 2 ? 3 : Math.ceil(digits.length / 2) * 2;
	return Array.from({ length: count }, (_, i) => digits[i] ?? 0);
}

function isList(value: Value): value is readonly Value[] {
	return Array.isArray(value);
}
