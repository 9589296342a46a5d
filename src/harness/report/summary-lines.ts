/** A run's sums in lines. */
import type { ExitSite } from "../../link/exit-sites.ts";
import type { Look } from "./columns.ts";
import type { Report } from "./model.ts";
import { counted, milliseconds, percent } from "./quantities.ts";
import { modesOf } from "./verdicts.ts";

/** Instructions that are named, and places of each. */
const MOST_INSTRUCTIONS = 12;
const MOST_PLACES = 3;
const MOST_SLOW = 5;

type Colours = Look["colours"];

/** A table of totals, then what has to be said. */
export function summaryLines(report: Report, { colours }: Look): string[] {
	const rows = summaryRows(report).map(
		({ name, text, tone }) =>
			`${name.padEnd(14)} ${toned(colours, text, tone)}`,
	);
	const passes = report.summary.unexpectedPasses.map((name) =>
		colours.red(`${name} is listed as a known failure, and passes`),
	);
	return [...rows, ...passes];
}

export interface SummaryRow {
	readonly name: string;
	readonly text: string;
	readonly tone?: "good" | "bad" | "odd";
}

export function summaryRows(report: Report): SummaryRow[] {
	const { summary, suite, notRun, ms } = report;
	const { total, same, diverged, ok, knownFailures, nativeShare } = summary;
	const skipped = suite.skipped.length;
	const mode = (name: string, count: number | undefined): SummaryRow[] =>
		count === undefined
			? []
			: [
					{
						name,
						text: `${count} of ${total} ok`,
						...(count === total && { tone: "good" }),
					},
				];
	const rows: (SummaryRow | false)[] = [
		{
			name: "tests",
			text: `${total}${skipped > 0 ? ` (${skipped} not for this platform)` : ""}`,
		},
		...mode("emulated", ok.emulated),
		...mode("jit", ok.jit),
		ok.emulated !== undefined &&
			ok.jit !== undefined &&
			(diverged === 0
				? {
						name: "agreement",
						text: `${same} same, none diverged`,
						tone: "good",
					}
				: {
						name: "agreement",
						text: `${same} same, ${diverged} diverged`,
						tone: "bad",
					}),
		knownFailures > 0 && {
			name: "known failures",
			text: String(knownFailures),
			tone: "odd",
		},
		nativeShare !== undefined && {
			name: "native share",
			text: percent(nativeShare),
		},
		notRun > 0 && { name: "not run", text: String(notRun), tone: "odd" },
		{ name: "time", text: milliseconds(ms) },
	];
	return rows.filter((row) => row !== false);
}

function toned(
	colours: Colours,
	text: string,
	tone: SummaryRow["tone"],
): string {
	if (tone === undefined) return text;
	const paint = { good: "green", bad: "red", odd: "yellow" } as const;
	return colours[paint[tone]](text);
}

/** Where native code left most often: instructions, and the places of each. */
export function exitLines(
	report: Report,
	{ colours }: Look,
	places = MOST_PLACES,
): string[] {
	const { exits } = report.summary;
	const counts = Object.entries(exits).sort(([, a], [, b]) => b - a);
	if (counts.length === 0) return [];
	const sites = sitesByInstruction(report);
	const more = counts.length - MOST_INSTRUCTIONS;
	return [
		"left to the interpreter most often:",
		...counts.slice(0, MOST_INSTRUCTIONS).flatMap(([name, count]) => {
			const all = sites.get(name) ?? [];
			return [
				`  ${String(count).padStart(12)}  ${name}`,
				...all
					.slice(0, places)
					.map((site) => colours.dim(`${" ".repeat(16)}${placeText(site)}`)),
			];
		}),
		...(more > 0
			? [colours.dim(`  and ${counted(more, "instruction")} more`)]
			: []),
	];
}

/** `lists:map/2 line 12, 5000 times` */
export function placeText(site: ExitSite): string {
	const line = site.line === undefined ? "" : ` line ${site.line}`;
	return `${site.module}:${site.function}${line}, ${counted(site.count, "time")}`;
}

/** Most often first; what several tests share is one place. */
export function sitesByInstruction({
	tests,
}: Pick<Report, "tests">): Map<string, ExitSite[]> {
	const places = new Map<string, ExitSite>();
	for (const site of tests.flatMap(({ exits }) => exits)) {
		const key = [
			site.module,
			site.function,
			site.line,
			site.instruction,
		].join();
		const count = site.count + (places.get(key)?.count ?? 0);
		places.set(key, { ...site, count });
	}
	const result = new Map<string, ExitSite[]>();
	for (const site of [...places.values()].sort((a, b) => b.count - a.count)) {
		const all = result.get(site.instruction) ?? [];
		all.push(site);
		result.set(site.instruction, all);
	}
	return result;
}

/** The tests that took longest, in either mode. */
export function slowestLines(report: Report): string[] {
	const times = report.tests.flatMap((test) =>
		modesOf(test).map(([mode, { ms }]) => ({ name: test.name, mode, ms })),
	);
	if (times.length <= MOST_SLOW) return [];
	return [
		"slowest:",
		...times
			.sort((a, b) => b.ms - a.ms)
			.slice(0, MOST_SLOW)
			.map(
				({ name, mode, ms }) =>
					`  ${milliseconds(ms).padStart(12)}  ${name} ${mode}`,
			),
	];
}
