/** Prints words that may be no terms, as registers hold them when a VM has trapped. */
import {
	BINARY_BYTES,
	CONS_HEAD_OFFSET,
	CONS_TAIL_OFFSET,
	MAP_KEYS,
	MAP_VALUES,
	SUB_BINARY_OF,
	TUPLE_ELEMENTS,
	WORD_BYTES,
} from "../abi/layouts.ts";
import { DATA_START, MAX_INTEGER_BITS } from "../abi/limits.ts";
import {
	BOXED_MASK,
	BOXED_SIZE_SHIFT,
	Boxed,
	PRIMARY_BOXED,
	PRIMARY_CP,
	PRIMARY_LIST,
	PRIMARY_MASK,
} from "../abi/terms.ts";
import type { VmMemory } from "./memory.ts";
import { formatTerm, type TermReader } from "./terms.ts";

/** Words of a term beyond which it is not printed, and bytes of its binaries. */
const MOST_WORDS = 5000;
const MOST_BYTES = 4096;

const TAGS: ReadonlySet<number> = new Set(Object.values(Boxed));
const INTEGER_WORDS = MAX_INTEGER_BITS / 32 + 1;

/** The term, or the word as a number with what is wrong with it. */
export function guardedTerm(reader: TermReader, term: number): string {
	const raw = `0x${(term >>> 0).toString(16).padStart(8, "0")}`;
	try {
		const fault = faultOf(reader.memory, term);
		return fault === undefined ? formatTerm(reader, term) : `${raw} (${fault})`;
	} catch {
		// A part of it is not in memory, or an atom that the VM cannot name.
		return `${raw} (no term)`;
	}
}

function faultOf(memory: VmMemory, term: number): string | undefined {
	const left = [term];
	for (let words = 0; left.length > 0; words++) {
		if (words > MOST_WORDS) return "a term too large to be shown";
		const next = left.pop() as number;
		const parts = partsOf(memory, next);
		if (parts === undefined)
			return next === term ? "no term" : "a term with a part that is none";
		if (words + left.length + parts.length > MOST_WORDS)
			return "a term too large to be shown";
		left.push(...parts);
	}
	return undefined;
}

/** The terms in a term; undefined when it is none. */
function partsOf(memory: VmMemory, term: number): number[] | undefined {
	const address = (term & ~PRIMARY_MASK) >>> 0;
	const size = memory.bytes.length;
	const tag = term & PRIMARY_MASK;
	if (tag === PRIMARY_CP) return undefined;
	if (tag !== PRIMARY_LIST && tag !== PRIMARY_BOXED) return [];
	if (address < DATA_START || address + 2 * WORD_BYTES > size) return undefined;
	if (tag === PRIMARY_LIST)
		return [
			memory.u32(address + CONS_HEAD_OFFSET),
			memory.u32(address + CONS_TAIL_OFFSET),
		];
	return boxedParts(memory, address);
}

function boxedParts(memory: VmMemory, address: number): number[] | undefined {
	const header = memory.u32(address);
	const words = header >>> BOXED_SIZE_SHIFT;
	const at = (index: number): number =>
		memory.u32(address + WORD_BYTES * index);
	if (!TAGS.has(header & BOXED_MASK) || words > memory.bytes.length / 4)
		return undefined;
	// What is too large is found to be so by whoever counts.
	const some = (from: number, count: number): number[] =>
		Array.from({ length: Math.min(count, MOST_WORDS + 1) }, (_, i) =>
			at(from + i),
		);
	switch (header & BOXED_MASK) {
		case Boxed.Tuple:
			return some(TUPLE_ELEMENTS, words);
		case Boxed.Map:
			return [at(MAP_KEYS), ...some(MAP_VALUES, words - 1)];
		case Boxed.PositiveInteger:
		case Boxed.NegativeInteger:
			return words <= INTEGER_WORDS ? [] : undefined;
		case Boxed.HeapBinary:
		case Boxed.RefcBinary:
			return at(BINARY_BYTES) <= MOST_BYTES ? [] : undefined;
		case Boxed.SubBinary:
			return at(BINARY_BYTES) <= MOST_BYTES ? [at(SUB_BINARY_OF)] : undefined;
		default:
			return [];
	}
}
