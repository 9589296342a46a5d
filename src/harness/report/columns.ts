/** Two texts beside each other, or their differences below each other where there is no room. */
import type { Colours } from "../reporter.ts";
import { excerpt, visible } from "./excerpt.ts";
import { type DiffLine, lineDiff } from "./line-diff.ts";
import { counted } from "./quantities.ts";
import { firstDifference, type Sides } from "./term-diff.ts";

/** How a report looks. */
export interface Look {
	readonly colours: Colours;
	/** Characters of a line. */
	readonly width: number;
}

/** From here on there is room for two columns. */
const TWO_COLUMNS = 100;

/** Lines of a comparison that are shown. */
const MOST_LINES = 24;

/**
 * Lines that show where two texts differ, and what is around it; none where they do not.
 * @param most lines at most; the first difference is always among them
 */
export function comparedLines(
	{ colours, width }: Look,
	sides: Sides,
	left: string,
	right: string,
	most = MOST_LINES,
): string[] {
	const lines = lineDiff(left, right, 2);
	if (lines.length === 0) return [];
	const shown =
		width >= TWO_COLUMNS
			? beside(colours, width, sides, lines)
			: below(colours, width, sides, lines);
	const more = shown.length - most;
	return more <= 1
		? shown
		: [...shown.slice(0, most), colours.dim(`… ${counted(more, "line")} more`)];
}

function below(
	colours: Colours,
	width: number,
	[left, right]: Sides,
	lines: readonly DiffLine[],
): string[] {
	const { dim } = colours;
	return [
		dim(`- ${left}  + ${right}`),
		...rows(lines).flatMap(([one, other]) => {
			if (one?.kind === "gap") return [dim("…")];
			if (one?.kind === "same")
				return [dim(`  ${excerpt(one.text, 0, width - 2)}`.trimEnd())];
			const [a, b] = cells(one, other, width - 2);
			const [painted, otherPainted] = paintedPair(colours, a, b);
			return [
				...(one ? [`${colours.red("-")} ${painted}`.trimEnd()] : []),
				...(other ? [`${colours.green("+")} ${otherPainted}`.trimEnd()] : []),
			];
		}),
	];
}

function beside(
	colours: Colours,
	width: number,
	[left, right]: Sides,
	lines: readonly DiffLine[],
): string[] {
	const half = Math.floor((width - 3) / 2);
	const { dim } = colours;
	const row = (
		one: string,
		other: string,
		room = half - [...one].length,
		middle = "│",
	): string =>
		`${one}${" ".repeat(Math.max(0, room))} ${dim(middle)} ${other}`.trimEnd();
	const same = (one: string, other: string): string =>
		row(dim(one), dim(other), half - [...one].length);
	return [
		same(left, right),
		...rows(lines).map(([one, other]) => {
			if (one?.kind === "gap") return dim("…");
			if (one?.kind === "same") {
				const text = excerpt(one.text, 0, half);
				return same(text, text);
			}
			const [a, b] = cells(one, other, half);
			const [painted, otherPainted] = paintedPair(colours, a, b);
			const middle = one && other ? "│" : one ? "<" : ">";
			return row(painted, otherPainted, half - [...a].length, middle);
		}),
	];
}

/** What is shown of two lines that came in each other's place: the same part of both. */
function cells(
	one: DiffLine | undefined,
	other: DiffLine | undefined,
	width: number,
): readonly [string, string] {
	const [a, b] = [one?.text ?? "", other?.text ?? ""];
	const at = firstDifference(a, b);
	return [excerpt(a, at, width), excerpt(b, at, width)];
}

/** The one red, the other green; inverse where they differ, if that is not all of them. */
function paintedPair(
	{ red, green, inverse }: Colours,
	one: string,
	other: string,
): readonly [string, string] {
	const [a, b] = [[...one], [...other]];
	const shorter = Math.min(a.length, b.length);
	let start = 0;
	while (start < shorter && a[start] === b[start]) start++;
	let end = 0;
	while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++;
	const isMostlyNew = (start + end) * 3 < shorter;
	const painted = (
		characters: readonly string[],
		paint: (text: string) => string,
	): string => {
		const text = characters.join("");
		if (text === "") return "";
		if (isMostlyNew || shorter === 0) return paint(text);
		const stop = characters.length - end;
		return [
			[characters.slice(0, start), paint] as const,
			[
				characters.slice(start, stop),
				(t: string) => paint(inverse(t)),
			] as const,
			[characters.slice(stop), paint] as const,
		]
			.map(([part, how]) => (part.length === 0 ? "" : how(part.join(""))))
			.join("");
	};
	return [painted(a, red), painted(b, green)];
}

type Row = readonly [left: DiffLine | undefined, right: DiffLine | undefined];

/** Lines of the one beside those of the other that came in their place. */
function rows(lines: readonly DiffLine[]): Row[] {
	const result: Row[] = [];
	let [left, right]: [DiffLine[], DiffLine[]] = [[], []];
	const flush = (): void => {
		for (let i = 0; i < Math.max(left.length, right.length); i++)
			result.push([left[i], right[i]]);
		[left, right] = [[], []];
	};
	for (const line of lines) {
		if (line.kind === "left") left.push(line);
		else if (line.kind === "right") right.push(line);
		else {
			flush();
			result.push([line, line]);
		}
	}
	flush();
	return result;
}

/** The last lines of a text, each in one line of the report. */
export function lastLines(text: string, most: number, width: number): string[] {
	const lines = text.trimEnd().split("\n");
	if (lines.join("") === "") return [];
	return lines.slice(-most).map((line) => excerpt(visible(line), 0, width));
}
