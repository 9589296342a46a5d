/** What is shown of a value: a line of text, and the parts that it unfolds into. */
import { printValue, stringOf, textOf } from "./values/print.ts";
import { SizedLists } from "./values/sized-lists.ts";
import type {
	BinaryValue,
	ConsValue,
	FunValue,
	IntegerValue,
	MapValue,
	TupleValue,
	Value,
} from "./values/value.ts";

export interface Shown {
	readonly text: string;
	/** As protocol.ts has it. */
	readonly type: string;
	/** Left out where it has none. */
	readonly parts?: Parts;
}

export type NamedShown = readonly [name: string, shown: Shown];

export interface Parts {
	/** Parts with numbers, and with names. */
	readonly indexed: number;
	readonly named: number;
	/** Those with numbers from `start` to before `end`. */
	elements(start: number, end: number): readonly NamedShown[];
	/** Those with names. */
	names(start: number, end: number): readonly NamedShown[];
}

/** Characters of a value, and of a key, that are shown on a line. */
const MOST_CHARACTERS = 300;
const MOST_OF_KEY = 80;
/** Characters of a string that are shown as text of their own. */
const MOST_OF_TEXT = 100_000;
/** Bytes on a line of a dump. */
const DUMPED = 16;
/** Integers from here on are shown in base 16, too. */
const LARGE = 1n << 27n;

/** Shows values, and knows lengths of lists that it has shown. */
export class Shower {
	private readonly lists = new SizedLists();

	/** @param processParts what there is to see of a process by its number; undefined when there is none */
	constructor(
		private readonly processParts: (
			id: number,
		) => readonly NamedShown[] | undefined,
	) {}

	show(value: Value): Shown {
		const parts = this.partsOf(value);
		return {
			text: printValue(value, MOST_CHARACTERS),
			type: typeOf(value),
			...(parts && { parts }),
		};
	}

	private partsOf(value: Value): Parts | undefined {
		switch (value.kind) {
			case "cons":
				return this.listParts(value);
			case "tuple":
				return value.size === 0 ? undefined : this.tupleParts(value);
			case "map":
				return value.size === 0 ? undefined : this.mapParts(value);
			case "binary":
				return value.size === 0 ? undefined : this.binaryParts(value);
			case "integer":
				return largeParts(value);
			case "fun":
				return this.funParts(value);
			case "pid":
			case "port": {
				const named = this.processParts(value.id);
				return named && namedParts(named);
			}
			case "other":
				return value.parts && namedParts(this.all(value.parts));
			default:
				return undefined;
		}
	}

	private all(
		parts: readonly (readonly [string, Value])[],
	): readonly NamedShown[] {
		return parts.map(([name, value]) => [name, this.show(value)]);
	}

	private tupleParts(value: TupleValue): Parts {
		return {
			indexed: value.size,
			named: 0,
			elements: (start, end) =>
				range(start, end, value.size, (i) => [
					String(i + 1),
					this.show(value.element(i)),
				]),
			names: () => [],
		};
	}

	private listParts(value: ConsValue): Parts {
		const sized = this.lists.of(value);
		const { length, tail } = sized;
		const named: NamedShown[] = [];
		if (tail.kind !== "nil") named.push(["tail", this.show(tail)]);
		const text = length > MOST_OF_TEXT ? undefined : stringOf(value);
		if (text !== undefined && tail.kind === "nil")
			named.push(["text", { text, type: "text" }]);
		return {
			indexed: length,
			named: named.length,
			elements: (start, end) =>
				sized
					.elements(start, Math.min(end, length))
					.map((element, i) => [String(start + i + 1), this.show(element)]),
			names: (start, end) => named.slice(start, end),
		};
	}

	private mapParts(value: MapValue): Parts {
		const keys = Array.from({ length: value.size }, (_, i) => value.key(i));
		const hasKeys = keys.some(({ kind }) => UNFOLDED_KEYS.has(kind));
		const all: NamedShown = [
			"(keys)",
			{
				text: `${value.size} keys`,
				type: "keys",
				parts: this.tupleParts({
					kind: "tuple",
					size: value.size,
					element: (i) => value.key(i),
				}),
			},
		];
		return {
			indexed: 0,
			named: value.size + (hasKeys ? 1 : 0),
			elements: () => [],
			names: (start, end) => {
				const some = range(
					start,
					end,
					value.size,
					(i): NamedShown => [
						printValue(value.key(i), MOST_OF_KEY),
						this.show(value.value(i)),
					],
				);
				return hasKeys && end > value.size ? [...some, all] : some;
			},
		};
	}

	private binaryParts(value: BinaryValue): Parts {
		const text = value.size > MOST_OF_TEXT ? undefined : textOf(value.bytes());
		const named: NamedShown[] = [];
		if (text !== undefined) named.push(["text", { text, type: "text" }]);
		named.push(["hex", dump(value)]);
		return {
			indexed: value.size,
			named: named.length,
			elements: (start, end) =>
				[...value.bytes(start, end)].map((byte, i) => [
					String(start + i),
					{ text: String(byte), type: "byte" },
				]),
			names: (start, end) => named.slice(start, end),
		};
	}

	private funParts(value: FunValue): Parts {
		const { module, function: name, arity, free } = value;
		const named: NamedShown[] = [["module", { text: module, type: "atom" }]];
		if (name !== undefined)
			named.push(["function", { text: name, type: "atom" }]);
		if (arity !== undefined)
			named.push(["arity", { text: String(arity), type: "integer" }]);
		for (const [i, held] of free.entries())
			named.push([`holds ${i + 1}`, this.show(held)]);
		return namedParts(named);
	}
}

const UNFOLDED_KEYS: ReadonlySet<Value["kind"]> = new Set([
	"cons",
	"tuple",
	"map",
	"binary",
	"fun",
]);

function typeOf(value: Value): string {
	switch (value.kind) {
		case "cons":
		case "nil":
			return "list";
		case "other":
			return value.type;
		default:
			return value.kind;
	}
}

function namedParts(parts: readonly NamedShown[]): Parts {
	return {
		indexed: 0,
		named: parts.length,
		elements: () => [],
		names: (start, end) => parts.slice(start, end),
	};
}

function range<T>(
	start: number,
	end: number,
	size: number,
	item: (index: number) => T,
): T[] {
	const length = Math.max(0, Math.min(end, size) - start);
	return Array.from({ length }, (_, i) => item(start + i));
}

function largeParts({ value }: IntegerValue): Parts | undefined {
	const size = value < 0n ? -value : value;
	if (size < LARGE) return undefined;
	const text = `${value < 0n ? "-" : ""}16#${size.toString(16).toUpperCase()}`;
	return namedParts([["hex", { text, type: "text" }]]);
}

/** Lines of 16 bytes. */
function dump(value: BinaryValue): Shown {
	const lines = Math.ceil(value.size / DUMPED);
	return {
		text: `${value.size} byte${value.size === 1 ? "" : "s"}`,
		type: "hex",
		parts: {
			indexed: lines,
			named: 0,
			elements: (start, end) =>
				range(start, end, lines, (i) => {
					const bytes = value.bytes(DUMPED * i, DUMPED * (i + 1));
					return [
						(DUMPED * i).toString(16).padStart(8, "0"),
						{ text: dumpLine(bytes), type: "hex" },
					];
				}),
			names: () => [],
		},
	};
}

function dumpLine(bytes: Uint8Array): string {
	const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0"));
	const text = [...bytes].map((byte) =>
		byte >= 32 && byte < 127 ? String.fromCharCode(byte) : ".",
	);
	return `${hex.join(" ").padEnd(3 * DUMPED - 1)}  ${text.join("")}`;
}
