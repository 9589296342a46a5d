/** What a test ought to have come to, and what it came to in each mode. */
import { comparedLines, type Look } from "./columns.ts";
import { excerpt } from "./excerpt.ts";
import type { TestReport } from "./model.ts";
import { prettyText } from "./print-term.ts";
import { differenceWords, diffTexts, firstDifference } from "./term-diff.ts";
import { isFailure, modesOf } from "./verdicts.ts";

/** Differences that are said in words. */
const MOST_DIFFERENCES = 5;
/** Lines of a term that are shown around differences. */
const MOST_LINES = 16;

/** Names with the same text; `isValue` says whether it is a term, and not what went wrong. */
interface Group {
	names: string[];
	readonly text: string;
	readonly isValue: boolean;
}

export function valueLines(test: TestReport, look: Look): string[] {
	const groups = grouped(test);
	const labels = groups.map(({ names }) => names.join(", "));
	const indent = Math.max(...labels.map((label) => label.length)) + 2;
	const [first, ...others] = groups;
	if (first === undefined) return [];
	const at = Math.min(
		...others
			.filter(({ isValue }) => isValue)
			.map(({ text }) => firstDifference(first.text, text)),
	);
	const place = Number.isFinite(at) ? at : 0;
	const rows = groups.map(({ text, isValue }, i) => {
		const shown = excerpt(text, isValue ? place : 0, look.width - indent);
		return `${look.colours.dim((labels[i] ?? "").padEnd(indent))}${shown}`;
	});
	const compared = others
		.filter(({ isValue }) => isValue)
		.flatMap((other) => groupDifference(first, other, look));
	return [...rows, ...compared];
}

function grouped(test: TestReport): Group[] {
	const groups: Group[] = [
		{ names: ["expected"], text: test.expected, isValue: true },
	];
	for (const [mode, { verdict, value, exception }] of modesOf(test)) {
		const isValue =
			(verdict === "ok" || verdict === "wrong-value") && !exception;
		const isKnown = verdict === "known-failure";
		const text = isValue || isKnown ? value : `${verdict}: ${value}`;
		const same = groups.find((group) => group.text === text);
		if (same) same.names.push(mode);
		else groups.push({ names: [mode], text, isValue: isValue || isKnown });
	}
	return groups;
}

function groupDifference(left: Group, right: Group, look: Look): string[] {
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
