/** A comparison of both modes as lines. */
import pc from "picocolors";
import { excerpt } from "../../../harness/report/excerpt.ts";
import { counted } from "../../../harness/report/quantities.ts";
import {
	differenceWords,
	diffTexts,
	firstDifference,
} from "../../../harness/report/term-diff.ts";
import { pidText } from "../../process-id.ts";
import { codePlaceText } from "../places.ts";
import { type Difference, haltText } from "./compare.ts";
import type { Comparison, Pair } from "./pair.ts";
import type { Snapshot } from "./snapshot.ts";

/** Rows of what differs. */
const MOST_ROWS = 10;
/** Between the columns. */
const GAP = 2;
/** Parts of a term that are said to differ. */
const MOST_PARTS = 4;

/** `stop 2 at …: same`, or what differs in columns. */
export function comparisonLines(
	comparison: Comparison,
	width: number,
): string[] {
	const { number, emulated, jit, differences, late } = comparison;
	if (comparison.isInterrupted)
		return [
			`${pc.bold("paused")}, and not compared; \`continue\` goes on to the next stop of both`,
			`  emulated  ${haltText(emulated)}`,
			`  jit       ${haltText(jit)}`,
		];
	const place = placeText(emulated, jit);
	const { halt } = emulated;
	const reason =
		place === "" || halt.kind === "ended" ? "" : ` (${halt.reason})`;
	const head = `${pc.bold(`stop ${number}`)}${reason}${place === "" ? "" : `, ${place}`}`;
	const slow =
		late === undefined
			? []
			: [`${late} did not come to a stop of its own and was paused`];
	return differences.length === 0
		? [
				`${head}: ${pc.green("same")}`,
				pc.dim(excerpt(`  compared: ${comparedText(emulated)}`, 0, width)),
			]
		: [
				`${head}: ${pc.red("they differ")}`,
				...slow,
				...differenceLines(differences, width),
			];
}

/** Where both are; "" where they are in different places. */
function placeText({ halt: one }: Snapshot, { halt: other }: Snapshot): string {
	if (one.kind === "ended" && other.kind === "ended") return "the end";
	if (one.kind === "ended" || other.kind === "ended") return "";
	const isSame =
		one.place.module === other.place.module &&
		one.place.offset === other.place.offset;
	if (!isSame) return "";
	return `${codePlaceText(one.place)}, process ${pidText(one.process)}`;
}

/** What there was to compare. */
function comparedText({
	halt,
	values,
	messages,
	stack,
	output,
}: Snapshot): string {
	const lines = output.split("\n").length - 1;
	const written = `${counted(lines, "line")} of output`;
	if (halt.kind === "ended")
		return `${written}, ${halt.outcome.kind} ${halt.outcome.text}`.trim();
	return [
		counted(values.size, "value"),
		counted(messages.length, "message"),
		counted(stack.length, "frame"),
		written,
	].join(", ");
}

function differenceLines(all: readonly Difference[], width: number): string[] {
	const differences = all.slice(0, MOST_ROWS);
	const more = all.length - differences.length;
	const label = Math.max(...differences.map(({ of }) => of.length));
	const half = Math.floor((width - label - 2 * GAP) / 2);
	const longest = Math.max(
		"emulated".length,
		...differences.map(({ emulated }) => [...emulated].length),
	);
	const column = Math.min(half, longest);
	const row = (of: string, one: string, other: string): string =>
		[of.padEnd(label), one.padEnd(column), other]
			.join(" ".repeat(GAP))
			.trimEnd();
	return [
		pc.dim(row("", "emulated", "jit")),
		...differences.flatMap((difference) => {
			const { of, emulated, jit } = difference;
			const at = firstDifference(emulated, jit);
			const [one, other] = [emulated, jit].map((text) =>
				text === "" ? "–" : excerpt(text, at, half),
			) as [string, string];
			return [
				row(of, one, other),
				...partLines(difference, width).map((line) => `  ${line}`),
			];
		}),
		...(more > 0 ? [pc.dim(`… and ${more} more`)] : []),
	];
}

/** Where in a term with parts. */
function partLines(
	{ isTerm, emulated, jit }: Difference,
	width: number,
): string[] {
	if (!isTerm || emulated === "" || jit === "") return [];
	const diff = diffTexts(emulated, jit, MOST_PARTS);
	const words = (diff?.differences ?? [])
		.filter(({ path }) => path.length > 0)
		.map((part) =>
			differenceWords(part, ["emulated", "jit"], Math.floor(width / 4)),
		);
	return diff?.isMore ? [...words, "and in more places"] : words;
}

/** Where they were the same last, of the first stop that is not. */
export function partedLines(
	{ parted, lastSame }: Pair,
	at: Comparison,
): string[] {
	if (parted !== at || lastSame === undefined) return [];
	const { number, emulated, jit } = lastSame;
	const { halt } = emulated;
	const offset = halt.kind === "stopped" ? `, offset ${halt.place.offset}` : "";
	return [
		pc.dim(`  same until stop ${number}, ${placeText(emulated, jit)}${offset}`),
	];
}

/** At the end: whether they agreed. */
export function verdictLines({ compared, parted }: Pair): string[] {
	const stops = counted(compared, "stop");
	return parted === undefined
		? [pc.green(`both modes agree: ${stops} compared, the end included`)]
		: [
				`${stops} compared; the first at which they differ is stop ${parted.number}`,
			];
}
