/** Reads terms out of the VM's memory and prints them as `io:format("~w")` does. Layouts: AtomVM's term.h, 32 bits. */

import { RefcFlag } from "../abi/enums.ts";
import {
	BINARY_BYTES,
	CONS_HEAD_OFFSET,
	CONS_TAIL_OFFSET,
	FLOAT_VALUE,
	FUN_EXTERNAL_ARITY,
	FUN_INDEX,
	FUN_MODULE,
	HEAP_BINARY_DATA,
	INT64_DIGITS,
	MAP_KEYS,
	MAP_VALUES,
	REFC_FLAGS,
	REFC_POINTER,
	SUB_BINARY_OF,
	SUB_BINARY_OFFSET,
	TUPLE_ELEMENTS,
	WORD_BYTES,
} from "../abi/layouts.ts";
import {
	ATOM_MASK,
	ATOM_SHIFT,
	ATOM_TAG,
	BOXED_MASK,
	BOXED_SIZE_SHIFT,
	Boxed,
	IMMEDIATE_MASK,
	LOCAL_PID_TAG,
	LOCAL_PORT_TAG,
	NIL,
	PRIMARY_BOXED,
	PRIMARY_IMMEDIATE,
	PRIMARY_LIST,
	PRIMARY_MASK,
	SMALL_INTEGER_TAG,
	SMALL_SHIFT,
} from "../abi/terms.ts";
import { formatAtom, formatFloat } from "../beam/print/names.ts";
import { BoundedText, FULL } from "./bounded-text.ts";
import type { VmMemory } from "./memory.ts";

export interface TermReader {
	readonly memory: VmMemory;
	/** An atom's name by its index in the atom table. */
	atomName(index: number): string;
	/** A module's name by the address of its Module struct. */
	moduleName(module: number): string;
	/** From a `struct RefcBinary` to its bytes. */
	readonly refcBinaryData: number;
}

/** The address of a word of a term, by its number (layouts.ts). */
function word(address: number, index: number): number {
	return address + WORD_BYTES * index;
}

function isSmall(term: number): boolean {
	return (term & IMMEDIATE_MASK) === SMALL_INTEGER_TAG;
}

function isAtom(term: number): boolean {
	return (term & ATOM_MASK) === ATOM_TAG;
}

/** An integer term's value, undefined for other terms. */
export function integerValue(
	{ memory }: TermReader,
	term: number,
): bigint | undefined {
	if (isSmall(term)) return BigInt(term >> SMALL_SHIFT);
	if ((term & PRIMARY_MASK) !== PRIMARY_BOXED) return undefined;
	const address = term & ~PRIMARY_MASK;
	const header = memory.u32(address);
	const tag = header & BOXED_MASK;
	if (tag !== Boxed.PositiveInteger && tag !== Boxed.NegativeInteger)
		return undefined;
	const words = header >>> BOXED_SIZE_SHIFT;
	let value = 0n;
	for (let i = words; i >= 1; i--)
		value = (value << 32n) | BigInt(memory.u32(word(address, i)));
	// Up to 64 bits it is two's complement; beyond, a magnitude with the sign in the tag.
	if (words <= INT64_DIGITS) return BigInt.asIntN(32 * words, value);
	return tag === Boxed.NegativeInteger ? -value : value;
}

export function formatTerm(reader: TermReader, term: number): string {
	const parts = new BoundedText();
	new Printer(reader, parts).print(term >>> 0);
	return parts.text;
}

/** The same, up to so many characters: of a longer one, the beginning and `…`. */
export function formatTermWithin(
	reader: TermReader,
	term: number,
	limit: number,
): { readonly text: string; readonly isCut: boolean } {
	const parts = new BoundedText(limit);
	try {
		new Printer(reader, parts).print(term >>> 0);
	} catch (error) {
		if (error !== FULL) throw error;
		return { text: `${parts.text.slice(0, limit)}…`, isCut: true };
	}
	return { text: parts.text, isCut: false };
}

class Printer {
	constructor(
		private readonly reader: TermReader,
		private readonly out: BoundedText,
	) {}

	print(term: number): void {
		const integer = integerValue(this.reader, term);
		if (integer !== undefined) {
			this.out.push(String(integer));
			return;
		}
		switch (term & PRIMARY_MASK) {
			case PRIMARY_LIST:
				this.list(term);
				return;
			case PRIMARY_BOXED:
				this.boxed(term & ~PRIMARY_MASK);
				return;
			case PRIMARY_IMMEDIATE:
				this.immediate(term);
				return;
			default:
				this.out.push(`#Cp<${term.toString(16)}>`);
		}
	}

	private immediate(term: number): void {
		if (term === NIL) this.out.push("[]");
		else if (isAtom(term))
			this.out.push(formatAtom(this.reader.atomName(term >>> ATOM_SHIFT)));
		else if ((term & IMMEDIATE_MASK) === LOCAL_PID_TAG)
			this.out.push(`<0.${term >>> SMALL_SHIFT}.0>`);
		else if ((term & IMMEDIATE_MASK) === LOCAL_PORT_TAG)
			this.out.push(`#Port<0.${term >>> SMALL_SHIFT}>`);
		else this.out.push(`#Term<${term.toString(16)}>`);
	}

	private list(term: number): void {
		const { memory } = this.reader;
		this.out.push("[");
		let rest = term;
		for (;;) {
			const cell = rest & ~PRIMARY_MASK;
			this.print(memory.u32(cell + CONS_HEAD_OFFSET));
			rest = memory.u32(cell + CONS_TAIL_OFFSET);
			if ((rest & PRIMARY_MASK) !== PRIMARY_LIST) break;
			this.out.push(",");
		}
		if (rest !== NIL) {
			this.out.push("|");
			this.print(rest);
		}
		this.out.push("]");
	}

	private boxed(address: number): void {
		const { memory } = this.reader;
		const header = memory.u32(address);
		const words = header >>> BOXED_SIZE_SHIFT;
		switch (header & BOXED_MASK) {
			case Boxed.Tuple:
				this.sequence(
					"{",
					words,
					(i) => memory.u32(word(address, TUPLE_ELEMENTS + i)),
					"}",
				);
				return;
			case Boxed.Float:
				this.out.push(formatFloat(memory.f64(word(address, FLOAT_VALUE))));
				return;
			case Boxed.Map:
				this.map(address);
				return;
			case Boxed.HeapBinary:
			case Boxed.RefcBinary:
			case Boxed.SubBinary:
				this.out.push(
					`<<${this.binary(address).subarray(0, this.out.most).join(",")}>>`,
				);
				return;
			case Boxed.MatchState:
				this.out.push("#MatchState<>");
				return;
			case Boxed.Reference:
				this.out.push(`#Ref<0.0.0.${memory.u64(word(address, 1))}>`);
				return;
			case Boxed.Fun:
				this.fun(address);
				return;
			case Boxed.ExternalPid:
			case Boxed.ExternalPort:
			case Boxed.ExternalReference:
				this.out.push("#External<>");
				return;
			default:
				this.out.push(`#Boxed<${header.toString(16)}>`);
		}
	}

	private sequence(
		open: string,
		count: number,
		item: (index: number) => number,
		close: string,
	): void {
		this.out.push(open);
		for (let i = 0; i < count; i++) {
			if (i > 0) this.out.push(",");
			this.print(item(i));
		}
		this.out.push(close);
	}

	private map(address: number): void {
		const { memory } = this.reader;
		const keys = memory.u32(word(address, MAP_KEYS)) & ~PRIMARY_MASK;
		const count = memory.u32(keys) >>> BOXED_SIZE_SHIFT;
		this.out.push("#{");
		for (let i = 0; i < count; i++) {
			if (i > 0) this.out.push(",");
			this.print(memory.u32(word(keys, TUPLE_ELEMENTS + i)));
			this.out.push("=>");
			this.print(memory.u32(word(address, MAP_VALUES + i)));
		}
		this.out.push("}");
	}

	/** The bytes of any kind of binary. */
	private binary(address: number): Uint8Array {
		const { memory } = this.reader;
		const size = memory.u32(word(address, BINARY_BYTES));
		switch (memory.u32(address) & BOXED_MASK) {
			case Boxed.HeapBinary:
				return memory.slice(word(address, HEAP_BINARY_DATA), size);
			case Boxed.SubBinary: {
				const offset = memory.u32(word(address, SUB_BINARY_OFFSET));
				const whole = this.binary(
					memory.u32(word(address, SUB_BINARY_OF)) & ~PRIMARY_MASK,
				);
				return whole.subarray(offset, offset + size);
			}
			default: {
				const data = memory.u32(word(address, REFC_POINTER));
				const flags = memory.u32(word(address, REFC_FLAGS));
				// A literal's bytes are where they were loaded, without a struct before them.
				const before =
					(flags & RefcFlag.IsConst) === 0 ? this.reader.refcBinaryData : 0;
				return memory.slice(data + before, size);
			}
		}
	}

	private fun(address: number): void {
		const { memory } = this.reader;
		const module = memory.u32(word(address, FUN_MODULE));
		const index = memory.u32(word(address, FUN_INDEX));
		if (isAtom(index)) {
			this.out.push("fun ");
			this.print(module);
			this.out.push(":");
			this.print(index);
			this.out.push("/");
			this.print(memory.u32(word(address, FUN_EXTERNAL_ARITY)));
			return;
		}
		const name = formatAtom(this.reader.moduleName(module));
		this.out.push(`#Fun<${name}.${index >> SMALL_SHIFT}>`);
	}
}
