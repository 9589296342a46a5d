/** What a test ought to have come to, and what it came to in each mode. */
import { comparedLines, type Look } from "./columns.ts";
import { excerpt } from "./excerpt.ts";
import type { ModeReport, TestReport } from "./model.ts";
import { prettyText } from "./print-term.ts";
import { differenceWords, diffTexts, firstDifference } from "./term-diff.ts";
import { isFailure, modesOf } from "./verdicts.ts";

/** Differences that are said in words. */
const MOST_DIFFERENCES = 5;
/** Lines of a term that are shown around differences. */
const MOST_LINES = 16;

/** Names with the same text, in what was run of a test. */
interface Group {
	readonly names: string[];
	/** Of what is no value: how it ended. Texts are compared where it is the same. */
	readonly ending: string;
	readonly text: string;
}

type Pair = readonly [Group, Group];

export function valueLines(test: TestReport, look: Look): string[] {
	const groups = grouped(test);
	const pairs = comparedPairs(groups);
	const labels = groups.map(({ names }) => names.join(", "));
	const indent = Math.max(...labels.map((label) => label.length)) + 2;
	const rows = groups.map((group, i) => {
		const { ending, text } = group;
		const room = look.width - indent - ending.length;
		const shown = ending + excerpt(text, placeIn(group, pairs), room);
		return `${look.colours.dim((labels[i] ?? "").padEnd(indent))}${shown}`;
	});
	return [...rows, ...pairs.flatMap((pair) => groupDifference(pair, look))];
}

function grouped(test: TestReport): Group[] {
	const groups: Group[] = [
		{ names: ["expected"], ending: "", text: test.expected },
	];
	for (const [mode, { verdict, value }] of modesOf(test)) {
		const isValue = VALUES.includes(verdict);
		const ending = isValue ? "" : `${verdict}: `;
		const same = groups.find(
			(group) => group.text === value && group.ending === ending,
		);
		if (same) same.names.push(mode);
		else groups.push({ names: [mode], ending, text: value });
	}
	return groups;
}

/** Verdicts of what is a term, most often, and can be compared with what was expected. */
const VALUES: readonly ModeReport["verdict"][] = [
	"ok",
	"wrong-value",
	"known-failure",
];

/** The modes with each other, then each with what was expected. */
function comparedPairs(groups: readonly Group[]): Pair[] {
	const [expected, one, other] = groups;
	const all = [
		[one, other],
		[expected, one],
		[expected, other],
	] as const;
	return all.flatMap(([a, b]) =>
		a && b && a.ending === b.ending ? [[a, b] as const] : [],
	);
}

/** Where a text begins to differ from those that it is compared with. */
function placeIn(group: Group, pairs: readonly Pair[]): number {
	const pair = pairs.find((both) => both.includes(group));
	return pair === undefined ? 0 : firstDifference(pair[0].text, pair[1].text);
}

function groupDifference([left, right]: Pair, look: Look): string[] {
	const sides = [left.names.at(-1) ?? "", right.names.join(", ")] as const;
	const diff = diffTexts(left.text, right.text, MOST_DIFFERENCES);
	const words = (diff?.differences ?? [])
		.filter(({ path }) => path.length > 0)
		.map((difference) => `at ${differenceWords(difference, sides, 60)}`);
	const more = diff?.isMore ? ["and in more places"] : [];
	const isShort = [left, right].every(({ text }) => text.length <= look.width);
	// Either both have lines of their own for their parts, or none.
	const shorter = Math.min(left.text.length, right.text.length);
	const width = Math.min(Math.floor(look.width / 2) - 1, shorter - 1);
	const [one, other] = [left, right].map(({ text }) =>
		prettyText(text, width),
	) as [string, string];
	const lines = isShort
		? []
		: comparedLines(look, sides, one, other, MOST_LINES);
	return [...words, ...more, ...lines];
}

/** Whether there is more to say of the values than that they are right. */
export function areValuesWrong(test: TestReport): boolean {
	return (
		test.differences.includes("value") ||
		test.differences.includes("kind") ||
		modesOf(test).some(([, report]) => isFailure(report))
	);
}
