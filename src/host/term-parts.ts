/** Parts of terms in the VM's memory, for what looks into them; printing is terms.ts's. */
import {
	CONS_HEAD_OFFSET,
	CONS_TAIL_OFFSET,
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
	NIL,
	PRIMARY_BOXED,
	PRIMARY_LIST,
	PRIMARY_MASK,
	SMALL_INTEGER_TAG,
	SMALL_SHIFT,
} from "../abi/terms.ts";
import type { TermReader } from "./terms.ts";

/** Undefined for what is no tuple. */
export function tupleElements(
	{ memory }: Pick<TermReader, "memory">,
	term: number,
): number[] | undefined {
	if ((term & PRIMARY_MASK) !== PRIMARY_BOXED) return undefined;
	const address = term & ~PRIMARY_MASK;
	const header = memory.u32(address);
	if ((header & BOXED_MASK) !== Boxed.Tuple) return undefined;
	return Array.from({ length: header >>> BOXED_SIZE_SHIFT }, (_, i) =>
		memory.u32(address + WORD_BYTES * (TUPLE_ELEMENTS + i)),
	);
}

/** Undefined for what is no proper list. */
export function listElements(
	{ memory }: Pick<TermReader, "memory">,
	term: number,
): number[] | undefined {
	const elements: number[] = [];
	let rest = term;
	while ((rest & PRIMARY_MASK) === PRIMARY_LIST) {
		const cell = rest & ~PRIMARY_MASK;
		elements.push(memory.u32(cell + CONS_HEAD_OFFSET));
		rest = memory.u32(cell + CONS_TAIL_OFFSET);
	}
	return rest === NIL ? elements : undefined;
}

/** An atom's name; undefined for what is no atom. */
export function atomText(reader: TermReader, term: number): string | undefined {
	return (term & ATOM_MASK) === ATOM_TAG
		? reader.atomName(term >>> ATOM_SHIFT)
		: undefined;
}

/** Undefined for what is no small integer. */
export function smallValue(term: number): number | undefined {
	return (term & IMMEDIATE_MASK) === SMALL_INTEGER_TAG
		? term >> SMALL_SHIFT
		: undefined;
}

/** The text of a list of characters; undefined for other terms. */
export function characters(
	reader: TermReader,
	term: number,
): string | undefined {
	const codes = listElements(reader, term)?.map(smallValue);
	if (codes?.some((c) => c === undefined || c < 0 || c > 0x10ffff))
		return undefined;
	return codes && String.fromCodePoint(...(codes as number[]));
}
