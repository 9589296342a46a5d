/** Values of the words of a VM, which may be no terms: nothing is read that is not in memory, and no more than is asked. */
import { RefcFlag } from "../../../abi/enums.ts";
import {
	BINARY_BYTES,
	CONS_HEAD_OFFSET,
	CONS_TAIL_OFFSET,
	FLOAT_VALUE,
	FUN_EXTERNAL_ARITY,
	FUN_FREE,
	FUN_INDEX,
	FUN_MODULE,
	FUN_WORDS,
	HEAP_BINARY_DATA,
	MAP_KEYS,
	MAP_VALUES,
	MATCH_STATE_BINARY,
	MATCH_STATE_OFFSET,
	REFC_FLAGS,
	REFC_POINTER,
	SUB_BINARY_OF,
	SUB_BINARY_OFFSET,
	TUPLE_ELEMENTS,
	WORD_BYTES,
} from "../../../abi/layouts.ts";
import { DATA_START, MAX_INTEGER_BITS } from "../../../abi/limits.ts";
import {
	ATOM_MASK,
	ATOM_SHIFT,
	ATOM_TAG,
	BOXED_MASK,
	BOXED_SIZE_SHIFT,
	Boxed,
	CATCH_LABEL_MASK,
	CATCH_LABEL_SHIFT,
	CATCH_TAG,
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
} from "../../../abi/terms.ts";
import { integerValue, type TermReader } from "../../../host/terms.ts";
import {
	atom,
	type BinaryValue,
	type ConsValue,
	type FunValue,
	float,
	integer,
	type MapValue,
	NIL_VALUE,
	type OtherValue,
	type TupleValue,
	type Value,
} from "./value.ts";

/** What a module says of its funs. */
export type FunInfo = (
	module: number,
	index: number,
) => { readonly function: string; readonly arity: number } | undefined;

const INTEGER_WORDS = MAX_INTEGER_BITS / 32 + 1;
/** Binaries are in binaries, but a binary in itself is none. */
const DEEPEST_BINARY = 100;

export class MemoryValues {
	constructor(
		private readonly reader: TermReader,
		private readonly funInfo: FunInfo,
	) {}

	/** Of a word of memory: of a register, say. */
	at(address: number): Value {
		return this.of(this.reader.memory.u32(address >>> 0));
	}

	of(word: number): Value {
		try {
			return this.read(word >>> 0);
		} catch (error) {
			// A part of it is not in memory.
			if (error instanceof RangeError) return noTerm(word);
			throw error;
		}
	}

	private read(word: number): Value {
		const address = (word & ~PRIMARY_MASK) >>> 0;
		switch (word & PRIMARY_MASK) {
			case PRIMARY_IMMEDIATE:
				return this.immediate(word);
			case PRIMARY_LIST:
				return this.isInMemory(address, 2)
					? new MemoryCons(this, this.reader, word)
					: noTerm(word);
			case PRIMARY_BOXED:
				return this.isInMemory(address, 1)
					? this.boxed(word, address)
					: noTerm(word);
			default:
				return noTerm(word);
		}
	}

	private immediate(word: number): Value {
		if (word === NIL) return NIL_VALUE;
		switch (word & IMMEDIATE_MASK) {
			case SMALL_INTEGER_TAG:
				return integer((word | 0) >> SMALL_SHIFT);
			case LOCAL_PID_TAG:
				return { kind: "pid", id: word >>> SMALL_SHIFT };
			case LOCAL_PORT_TAG:
				return { kind: "port", id: word >>> SMALL_SHIFT };
		}
		if ((word & ATOM_MASK) === ATOM_TAG)
			return atom(this.reader.atomName(word >>> ATOM_SHIFT));
		if ((word & ATOM_MASK) === CATCH_TAG) {
			const label = (word >>> CATCH_LABEL_SHIFT) & CATCH_LABEL_MASK;
			return { kind: "other", type: "catch", text: `catch f${label}` };
		}
		return noTerm(word);
	}

	private boxed(word: number, address: number): Value {
		const { memory } = this.reader;
		const header = memory.u32(address);
		const words = header >>> BOXED_SIZE_SHIFT;
		if (!this.isInMemory(address, words + 1)) return noTerm(word);
		const at = (index: number): number =>
			memory.u32(address + WORD_BYTES * index);
		switch (header & BOXED_MASK) {
			case Boxed.Tuple:
				return this.tuple(address, words);
			case Boxed.PositiveInteger:
			case Boxed.NegativeInteger: {
				const value =
					words <= INTEGER_WORDS ? integerValue(this.reader, word) : undefined;
				return value === undefined ? noTerm(word) : integer(value);
			}
			case Boxed.Float:
				return float(memory.f64(address + WORD_BYTES * FLOAT_VALUE));
			case Boxed.Map:
				return this.map(word, address, words);
			case Boxed.HeapBinary:
			case Boxed.RefcBinary:
			case Boxed.SubBinary:
				return this.binary(address) ?? noTerm(word);
			case Boxed.Reference:
				return { kind: "reference", id: memory.u64(address + WORD_BYTES) };
			case Boxed.Fun:
				return words + 1 >= FUN_WORDS
					? this.fun(word, address, words)
					: noTerm(word);
			case Boxed.MatchState:
				return {
					kind: "other",
					type: "match state",
					text: `#MatchState<bit ${at(MATCH_STATE_OFFSET)}>`,
					parts: [
						["binary", this.of(at(MATCH_STATE_BINARY))],
						["bit", integer(at(MATCH_STATE_OFFSET))],
					],
				};
			case Boxed.ExternalPid:
			case Boxed.ExternalPort:
			case Boxed.ExternalReference:
				return { kind: "other", type: "external", text: "#External<>" };
			default:
				return noTerm(word);
		}
	}

	private tuple(address: number, size: number): TupleValue {
		return {
			kind: "tuple",
			size,
			element: (index) =>
				this.at(address + WORD_BYTES * (TUPLE_ELEMENTS + index)),
		};
	}

	private map(
		word: number,
		address: number,
		words: number,
	): MapValue | OtherValue {
		const keys = this.of(
			this.reader.memory.u32(address + WORD_BYTES * MAP_KEYS),
		);
		const size = words - 1;
		if (keys.kind !== "tuple" || keys.size !== size) return noTerm(word);
		return {
			kind: "map",
			size,
			key: (index) => keys.element(index),
			value: (index) => this.at(address + WORD_BYTES * (MAP_VALUES + index)),
		};
	}

	private binary(address: number): BinaryValue | undefined {
		const data = this.binaryData(address, 0);
		if (data === undefined) return undefined;
		const { memory } = this.reader;
		const size = memory.u32(address + WORD_BYTES * BINARY_BYTES);
		if (data + size > memory.bytes.length) return undefined;
		return {
			kind: "binary",
			size,
			bytes: (start = 0, end = size) => {
				const to = Math.min(end, size);
				return memory.slice(data + start, Math.max(0, to - start));
			},
		};
	}

	/** Where the bytes of a binary are. */
	private binaryData(address: number, depth: number): number | undefined {
		const { memory, refcBinaryData } = this.reader;
		const at = (index: number): number =>
			memory.u32(address + WORD_BYTES * index);
		switch (at(0) & BOXED_MASK) {
			case Boxed.HeapBinary:
				return address + WORD_BYTES * HEAP_BINARY_DATA;
			case Boxed.SubBinary: {
				const whole = (at(SUB_BINARY_OF) & ~PRIMARY_MASK) >>> 0;
				if (depth > DEEPEST_BINARY || !this.isInMemory(whole, 4))
					return undefined;
				const data = this.binaryData(whole, depth + 1);
				return data === undefined ? undefined : data + at(SUB_BINARY_OFFSET);
			}
			case Boxed.RefcBinary: {
				// A literal's bytes are where they were loaded, without a struct before them.
				const isConst = (at(REFC_FLAGS) & RefcFlag.IsConst) !== 0;
				return at(REFC_POINTER) + (isConst ? 0 : refcBinaryData);
			}
			default:
				return undefined;
		}
	}

	private fun(word: number, address: number, words: number): FunValue {
		const { memory } = this.reader;
		const at = (index: number): number =>
			memory.u32(address + WORD_BYTES * index);
		const index = at(FUN_INDEX);
		if ((index & ATOM_MASK) === ATOM_TAG) {
			const [module, name, arity] = [
				at(FUN_MODULE),
				index,
				at(FUN_EXTERNAL_ARITY),
			].map((part) => this.of(part));
			return {
				kind: "fun",
				module: module?.kind === "atom" ? module.name : "?",
				...(name?.kind === "atom" && { function: name.name }),
				...(arity?.kind === "integer" && { arity: Number(arity.value) }),
				free: [],
				word,
			};
		}
		const number = index >> SMALL_SHIFT;
		const info = this.funInfo(at(FUN_MODULE), number);
		const free = Array.from({ length: words + 1 - FUN_WORDS }, (_, i) =>
			this.at(address + WORD_BYTES * (FUN_FREE + i)),
		);
		return {
			kind: "fun",
			module: this.reader.moduleName(at(FUN_MODULE)),
			...info,
			index: number,
			free,
			word,
		};
	}

	private isInMemory(address: number, words: number): boolean {
		return (
			address >= DATA_START &&
			address + WORD_BYTES * words <= this.reader.memory.bytes.length
		);
	}
}

class MemoryCons implements ConsValue {
	readonly kind = "cons";

	constructor(
		private readonly values: MemoryValues,
		private readonly reader: TermReader,
		readonly word: number,
	) {}

	get head(): Value {
		return this.part(CONS_HEAD_OFFSET);
	}

	get tail(): Value {
		return this.part(CONS_TAIL_OFFSET);
	}

	private part(offset: number): Value {
		const cell = (this.word & ~PRIMARY_MASK) >>> 0;
		return this.values.of(this.reader.memory.u32(cell + offset));
	}
}

function noTerm(word: number): OtherValue {
	const text = `0x${(word >>> 0).toString(16).padStart(8, "0")}`;
	return { kind: "other", type: "no term", text };
}
