/** In which parts two terms differ, and the way there in words. */
import { diffArrays } from "diff";
import { normalise } from "../normalise.ts";
import { excerpt } from "./excerpt.ts";
import {
	parseTerm,
	type Sequence,
	type Term,
	type TermMap,
} from "./parse-term.ts";

/** One step from a term to a part of it. Numbers are from 1. */
export type Step =
	| {
			readonly of: Sequence["kind"];
			/** Its number in the one; of what is only in the other, there. */
			readonly number: number;
			/** Its number in the other, where that is another one. */
			readonly otherNumber?: number;
	  }
	| { readonly of: "map"; readonly key: string }
	/** Of an improper list. */
	| { readonly of: "tail" };

export interface TermDifference {
	/** From the outermost term inwards; empty for the whole. */
	readonly path: readonly Step[];
	/** What is there in the one, printed; absent where there is nothing. */
	readonly left?: string;
	readonly right?: string;
}

export interface TermDiff {
	readonly differences: readonly TermDifference[];
	/** Whether there are more than were asked for. */
	readonly isMore: boolean;
}

/** Edits after which lists are no longer aligned: they have little in common then. */
const MOST_EDITS = 100;

/**
 * What is new in every run (normalise.ts) is no difference, nor is the order of a map's keys.
 * @param most differences to look for
 * @returns undefined where one of the texts is no term
 */
export function diffTexts(
	left: string,
	right: string,
	most = 8,
): TermDiff | undefined {
	const [one, other] = [parseTerm(left), parseTerm(right)];
	return one && other && diffTerms(one, other, most);
}

export function diffTerms(left: Term, right: Term, most = 8): TermDiff {
	const found: TermDifference[] = [];
	for (const difference of differencesOf(left, right, [])) {
		if (found.length === most) return { differences: found, isMore: true };
		found.push(difference);
	}
	return { differences: found, isMore: false };
}

type Path = readonly Step[];

function* differencesOf(
	left: Term,
	right: Term,
	path: Path,
): Iterable<TermDifference> {
	if (keyOf(left) === keyOf(right)) return;
	if (left.kind === "map" && right.kind === "map")
		yield* ofMaps(left, right, path);
	else if (areAlike(left, right)) yield* ofSequences(left, right, path);
	else yield { path, left: left.text, right: right.text };
}

/** Whether their parts can be compared. */
function areAlike(left: Term, right: Term): left is Sequence {
	if (left.kind !== right.kind) return false;
	if (left.kind === "atomic" || left.kind === "map") return false;
	const sizes = [left, right].map((term) => (term as Sequence).items.length);
	return left.kind === "tuple" ? sizes[0] === sizes[1] : !sizes.includes(0);
}

function* ofSequences(
	left: Sequence,
	other: Term,
	path: Path,
): Iterable<TermDifference> {
	const right = other as Sequence;
	const pairs = pairsThatDiffer(left.items.map(keyOf), right.items.map(keyOf));
	for (const [i, j] of pairs) {
		const [one, other] = [left.items[i ?? -1], right.items[j ?? -1]];
		const number = (i ?? j ?? 0) + 1;
		const isMoved = i !== undefined && j !== undefined && i !== j;
		const step: Step = {
			of: left.kind,
			number,
			...(isMoved && { otherNumber: j + 1 }),
		};
		yield* ofEither(one, other, [...path, step]);
	}
	if (left.tail || right.tail)
		yield* ofEither(left.tail ?? NIL, right.tail ?? NIL, [
			...path,
			{ of: "tail" },
		]);
}

const NIL: Term = { kind: "list", text: "[]", items: [] };

function* ofMaps(
	left: TermMap,
	right: TermMap,
	path: Path,
): Iterable<TermDifference> {
	const others = new Map(
		right.entries.map((entry) => [keyOf(entry[0]), entry]),
	);
	const step = (key: Term): Path => [...path, { of: "map", key: key.text }];
	for (const [key, value] of left.entries) {
		const [, other] = others.get(keyOf(key)) ?? [];
		others.delete(keyOf(key));
		yield* ofEither(value, other, step(key));
	}
	for (const [key, value] of others.values())
		yield* ofEither(undefined, value, step(key));
}

function* ofEither(
	left: Term | undefined,
	right: Term | undefined,
	path: Path,
): Iterable<TermDifference> {
	if (left && right) yield* differencesOf(left, right, path);
	else
		yield {
			path,
			...(left && { left: left.text }),
			...(right && { right: right.text }),
		};
}

/** What may be new in every run: the rules of normalise.ts are tried on nothing else. */
const MAY_BE_NEW = /[<#]|0x|\d:\d/;

/** Two terms are the same when these are. */
function keyOf({ text, kind }: Term): string {
	// A binary's brackets are those of a pid.
	if (kind === "binary") return text;
	return MAY_BE_NEW.test(text) ? normalise(text) : text;
}

type Pair = readonly [left: number | undefined, right: number | undefined];

/** Positions whose items differ, or that only one of the two has. */
function pairsThatDiffer(
	left: readonly string[],
	right: readonly string[],
): readonly Pair[] {
	const shorter = Math.min(left.length, right.length);
	let start = 0;
	while (start < shorter && left[start] === right[start]) start++;
	let end = 0;
	while (end < shorter - start && left.at(-1 - end) === right.at(-1 - end))
		end++;
	const [one, other] = [left, right].map((items) =>
		items.slice(start, items.length - end),
	) as [string[], string[]];
	const byPosition = pairUp(0, one.length, 0, other.length).filter(
		([i, j]) => i === undefined || j === undefined || one[i] !== other[j],
	);
	const aligned = byEdits(one, other, byPosition.length);
	return (aligned ?? byPosition).map(([i, j]) => [
		i === undefined ? undefined : start + i,
		j === undefined ? undefined : start + j,
	]);
}

/** By the fewest insertions and deletions; undefined unless they are fewer than the pairs. */
function byEdits(
	left: string[],
	right: string[],
	pairs: number,
): readonly Pair[] | undefined {
	// Nothing in between: one is longer, or nothing is the same.
	if (pairs <= 2 || left.length === 0 || right.length === 0) return undefined;
	const maxEditLength = Math.min(MOST_EDITS, pairs - 1);
	const changes = diffArrays(left, right, { maxEditLength });
	if (changes === undefined) return undefined;
	const result: Pair[] = [];
	let [i, j] = [0, 0];
	let [fromLeft, fromRight] = [0, 0];
	const flush = (): void => {
		result.push(...pairUp(fromLeft, i, fromRight, j));
	};
	for (const { added, removed, count } of changes) {
		if (added) j += count;
		else if (removed) i += count;
		else {
			flush();
			i += count;
			j += count;
			[fromLeft, fromRight] = [i, j];
		}
	}
	flush();
	return result;
}

function pairUp(i: number, iEnd: number, j: number, jEnd: number): Pair[] {
	const count = Math.max(iEnd - i, jEnd - j);
	return Array.from({ length: count }, (_, n) => [
		i + n < iEnd ? i + n : undefined,
		j + n < jEnd ? j + n : undefined,
	]);
}

/** The names of the two sides. */
export type Sides = readonly [left: string, right: string];

const PARTS = { tuple: "element", list: "item", binary: "byte" } as const;

/** `element 3 of the tuple, key a of the map, then item 17 of the list`; "the whole" for no step. */
export function pathWords(path: readonly Step[], sides: Sides): string {
	const words = path.map((step) => stepWords(step, sides));
	const last = words.pop();
	if (last === undefined) return "the whole";
	return words.length === 0 ? last : `${words.join(", ")}, then ${last}`;
}

/** `element 3 of the tuple` */
export function stepWords(step: Step, [left, right]: Sides): string {
	if (step.of === "tail") return "what is behind the list's last item";
	if (step.of === "map") return `key ${excerpt(step.key, 0, 60)} of the map`;
	const { of, number, otherNumber } = step;
	const numbers =
		otherNumber === undefined
			? `${number}`
			: `${number} (${left}; ${right}: ${otherNumber})`;
	return `${PARTS[of]} ${numbers} of the ${of}`;
}

/**
 * `element 2 of the tuple: 5 (emulated), 6 (jit)`.
 * @param width of what is shown of each side
 */
export function differenceWords(
	{ path, left, right }: TermDifference,
	sides: Sides,
	width = 100,
): string {
	const at = firstDifference(left ?? "", right ?? "");
	const [one, other] = [left, right].map((text) =>
		text === undefined ? "nothing" : excerpt(text, at, width),
	);
	return `${pathWords(path, sides)}: ${one} (${sides[0]}), ${other} (${sides[1]})`;
}

/** Where the texts begin to differ; the shorter one's length, where it is the other's beginning. */
export function firstDifference(left: string, right: string): number {
	const shorter = Math.min(left.length, right.length);
	let at = 0;
	while (at < shorter && left.charCodeAt(at) === right.charCodeAt(at)) at++;
	return at;
}
