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
	const paired = rows(lines);
	return [
		colours.dim(`- ${left}  + ${right}`),
		...paired.flatMap(([one, other]) => {
			const at = firstDifference(one?.text ?? "", other?.text ?? "");
			const line = (mark: string, cell: DiffLine): string =>
				`${mark} ${excerpt(cell.text, at, width - 2)}`.trimEnd();
			if (one?.kind === "gap") return [colours.dim("…")];
			if (one?.kind === "same") return [colours.dim(line(" ", one))];
			return [
				...(one ? [colours.red(line("-", one))] : []),
				...(other ? [colours.green(line("+", other))] : []),
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
	const row = (
		one: string,
		other: string,
		paint: readonly [(text: string) => string, (text: string) => string],
		middle = "│",
	): string =>
		`${paint[0](padded(one, half))} ${colours.dim(middle)} ${paint[1](other)}`.trimEnd();
	const { dim, red, green } = colours;
	return [
		row(left, right, [dim, dim]),
		...rows(lines).map(([one, other]) => {
			if (one?.kind === "gap") return dim("…");
			if (one?.kind === "same") {
				const text = excerpt(one.text, 0, half);
				return row(text, text, [dim, dim]);
			}
			const [a, b] = [one?.text ?? "", other?.text ?? ""];
			const at = firstDifference(a, b);
			return row(
				excerpt(a, at, half),
				excerpt(b, at, half),
				[red, green],
				one && other ? "│" : one ? "<" : ">",
			);
		}),
	];
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

function padded(text: string, width: number): string {
	return text + " ".repeat(Math.max(0, width - [...text].length));
}

/** The last lines of a text, each in one line of the report. */
export function lastLines(text: string, most: number, width: number): string[] {
	const lines = text.trimEnd().split("\n");
	if (lines.join("") === "") return [];
	return lines.slice(-most).map((line) => excerpt(visible(line), 0, width));
}
