/** Lists that are gone through once for their length, and then entered in the middle. */
import type { ConsValue, Value } from "./value.ts";

export interface SizedList {
	readonly length: number;
	/** What the last cell ends with: the empty list of a proper one. */
	readonly tail: Value;
	/** @returns those from `start` to before `end` */
	elements(start: number, end: number): readonly Value[];
}

/** One cell in so many is noted. */
const NOTED = 512;
/** Cells beyond which it is taken for a circle: memory has no room for more. */
const MOST_CELLS = 1 << 29;

export class SizedLists {
	private readonly known = new Map<number, SizedList>();

	of(list: ConsValue): SizedList {
		const { word } = list;
		const known = word === undefined ? undefined : this.known.get(word);
		if (known !== undefined) return known;
		const sized = sizedList(list);
		if (word !== undefined) this.known.set(word, sized);
		return sized;
	}
}

function sizedList(list: ConsValue): SizedList {
	const noted: ConsValue[] = [];
	let length = 0;
	let rest: Value = list;
	while (rest.kind === "cons" && length < MOST_CELLS) {
		if (length % NOTED === 0) noted.push(rest);
		length++;
		rest = rest.tail;
	}
	return {
		length,
		tail: rest,
		elements: (start, end) => {
			const elements: Value[] = [];
			let at = start - (start % NOTED);
			let cell: Value | undefined = noted[at / NOTED];
			for (; cell?.kind === "cons" && at < end; at++) {
				if (at >= start) elements.push(cell.head);
				cell = cell.tail;
			}
			return elements;
		},
	};
}
