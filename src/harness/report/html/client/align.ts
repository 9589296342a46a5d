/** Two texts line by line, what is equal beside each other. */
import { diffArrays } from "diff";
import { normalise } from "../../../normalise.ts";

/** A line of either text; one side is absent where the other has a line more. */
export interface Pair {
	readonly left?: string;
	readonly right?: string;
	/** The same but for what is new in every run, such as pids. */
	readonly isSame: boolean;
}

/** A part of a line, and whether the other line has it, too. */
export interface Part {
	readonly text: string;
	readonly isSame: boolean;
}

/** Comparing texts that have little in common takes long: then they are put beside each other as they are. */
const PATIENCE_MS = 250;

export function align(
	left: readonly string[],
	right: readonly string[],
): Pair[] {
	const changes = diffArrays([...left], [...right], {
		comparator: isSameLine,
		timeout: PATIENCE_MS,
	});
	if (changes === undefined) return beside(left, right);
	const pairs: Pair[] = [];
	let [i, j] = [0, 0];
	let [removed, added]: [readonly string[], readonly string[]] = [[], []];
	const flush = (): void => {
		pairs.push(...beside(removed, added));
		[removed, added] = [[], []];
	};
	for (const change of changes) {
		const count = change.value.length;
		if (change.removed) {
			removed = [...removed, ...left.slice(i, i + count)];
			i += count;
		} else if (change.added) {
			added = [...added, ...right.slice(j, j + count)];
			j += count;
		} else {
			flush();
			for (let k = 0; k < count; k++)
				pairs.push({
					left: left[i++] ?? "",
					right: right[j++] ?? "",
					isSame: true,
				});
		}
	}
	flush();
	return pairs;
}

function isSameLine(left: string, right: string): boolean {
	return left === right || normalise(left) === normalise(right);
}

function beside(left: readonly string[], right: readonly string[]): Pair[] {
	return Array.from(
		{ length: Math.max(left.length, right.length) },
		(_, i): Pair => {
			const [a, b] = [left[i], right[i]];
			return {
				...(a !== undefined && { left: a }),
				...(b !== undefined && { right: b }),
				isSame: a !== undefined && b !== undefined && isSameLine(a, b),
			};
		},
	);
}

/** Lines longer than this are marked as a whole. */
const LONGEST = 2000;

/** What differs within two lines, in words; a pid is one. */
export function partsOf(
	left: string,
	right: string,
): readonly [left: Part[], right: Part[]] {
	const whole = (text: string): Part[] => [{ text, isSame: false }];
	if (left.length > LONGEST || right.length > LONGEST)
		return [whole(left), whole(right)];
	const [a, b] = [wordsOf(left), wordsOf(right)];
	const changes = diffArrays(a, b, { comparator: isSameLine });
	const parts: [Part[], Part[]] = [[], []];
	let [i, j] = [0, 0];
	for (const { value, added, removed } of changes) {
		const isSame = !added && !removed;
		const take = (words: readonly string[], at: number): Part => ({
			text: words.slice(at, at + value.length).join(""),
			isSame,
		});
		if (!added) {
			parts[0].push(take(a, i));
			i += value.length;
		}
		if (!removed) {
			parts[1].push(take(b, j));
			j += value.length;
		}
	}
	return parts;
}

function wordsOf(text: string): string[] {
	return text.match(/#?\w*<[^<>]*>|[\p{L}\p{N}_@]+|\s+|./gsu) ?? [];
}

/** Without the empty one behind the last newline. */
export function linesOf(text: string): string[] {
	const lines = text.split("\n");
	if (lines.at(-1) === "") lines.pop();
	return lines;
}
