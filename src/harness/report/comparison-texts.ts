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

type Name = (typeof GROUPS)[number]["name"];

function shown(comparison: Comparison, name: Name): readonly Change[] {
	const changes = comparison[name];
	return name === "regressions" ? changes : changes.slice(0, MOST);
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
	const lines = GROUPS.flatMap(({ name, one, several }) => {
		const all = comparison[name];
		if (all.length === 0) return [];
		const changes = shown(comparison, name);
		const more = all.length - changes.length;
		return [
			paint[name](`${counted(all.length, one, several)}:`),
			...changes.map(
				({ test, what }) => `  ${test === undefined ? "" : `${test}: `}${what}`,
			),
			...(more > 0 ? [`  and ${more} more`] : []),
			"",
		];
	});
	if (comparison.regressions.length === 0)
		lines.unshift(colours.green("no regressions"), "");
	return `${lines.join("\n").trimEnd()}\n`;
}

export function comparisonMarkdown(comparison: Comparison): string {
	const lines = GROUPS.flatMap(({ name, one, several }) => {
		const all = comparison[name];
		if (all.length === 0) return [];
		const changes = shown(comparison, name);
		const more = all.length - changes.length;
		return [
			`### ${counted(all.length, one, several)}`,
			"",
			...table(
				["test", "change"],
				changes.map(({ test = "all", what }) => [test, what]),
			),
			"",
			...(more > 0 ? [escaped(`and ${more} more`), ""] : []),
		];
	});
	if (comparison.regressions.length === 0)
		lines.unshift("### No regressions", "");
	return `${lines.join("\n").trimEnd()}\n`;
}

export function comparisonJson(comparison: Comparison): string {
	return `${JSON.stringify({ schema: 1, ...comparison }, undefined, "\t")}\n`;
}
