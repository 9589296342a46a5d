/** A comparison of two reports as text, Markdown and data. */
import type { Colours } from "../reporter.ts";
import { escaped, table } from "../reporters/markdown.ts";
import type { Change, Comparison } from "./compare-reports.ts";
import { counted } from "./quantities.ts";

/** Changes of a group that are shown; regressions always are. */
const MOST = 30;

const GROUPS = [
	{ name: "regressions", one: "regression", several: "regressions" },
	{ name: "improvements", one: "improvement", several: "improvements" },
	{ name: "information", one: "other change", several: "other changes" },
] as const;

interface Group {
	readonly name: (typeof GROUPS)[number]["name"];
	/** `2 regressions` */
	readonly heading: string;
	/** Those that are shown. */
	readonly changes: readonly Change[];
	/** How many are not. */
	readonly more: number;
}

function groupsOf(comparison: Comparison): Group[] {
	return GROUPS.flatMap(({ name, one, several }) => {
		const all = comparison[name];
		if (all.length === 0) return [];
		const changes = name === "regressions" ? all : all.slice(0, MOST);
		const heading = counted(all.length, one, several);
		return [{ name, heading, changes, more: all.length - changes.length }];
	});
}

/** Regressions first. */
export function comparisonText(
	comparison: Comparison,
	colours: Colours,
): string {
	const paint = {
		regressions: colours.red,
		improvements: colours.green,
		information: colours.dim,
	} as const;
	const lines = groupsOf(comparison).flatMap(
		({ name, heading, changes, more }) => [
			paint[name](`${heading}:`),
			...changes.map(
				({ test, what }) => `  ${test === undefined ? "" : `${test}: `}${what}`,
			),
			...(more > 0 ? [`  and ${more} more`] : []),
			"",
		],
	);
	if (comparison.regressions.length === 0)
		lines.unshift(colours.green("no regressions"), "");
	return `${lines.join("\n").trimEnd()}\n`;
}

export function comparisonMarkdown(comparison: Comparison): string {
	const lines = groupsOf(comparison).flatMap(({ heading, changes, more }) => [
		`### ${heading}`,
		"",
		...table(
			["test", "change"],
			changes.map(({ test = "all", what }) => [test, what]),
		),
		"",
		...(more > 0 ? [escaped(`and ${more} more`), ""] : []),
	]);
	if (comparison.regressions.length === 0)
		lines.unshift("### No regressions", "");
	return `${lines.join("\n").trimEnd()}\n`;
}

export function comparisonJson(comparison: Comparison): string {
	return `${JSON.stringify({ schema: 1, ...comparison }, undefined, "\t")}\n`;
}
