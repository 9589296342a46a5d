/** Two texts line by line, what is equal beside each other. */
import { diffArrays, diffWordsWithSpace } from "diff";
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

export function isSameLine(left: string, right: string): boolean {
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

/** What differs within two lines. */
export function partsOf(
	left: string,
	right: string,
): readonly [left: Part[], right: Part[]] {
	if (left.length > LONGEST || right.length > LONGEST)
		return [[{ text: left, isSame: false }], [{ text: right, isSame: false }]];
	const changes = diffWordsWithSpace(left, right);
	const side = (other: "added" | "removed"): Part[] =>
		changes
			.filter((change) => !change[other])
			.map(({ value, added, removed }) => ({
				text: value,
				isSame: !added && !removed,
			}));
	return [side("added"), side("removed")];
}

/** Without the empty one behind the last newline. */
export function linesOf(text: string): string[] {
	const lines = text.split("\n");
	if (lines.at(-1) === "") lines.pop();
	return lines;
}
