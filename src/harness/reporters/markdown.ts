/** A report as Markdown, as GitHub shows it: in a job's summary, an issue or a comment. */
import { htmlEscape } from "escape-goat";
import type { Report, TestReport } from "../report/model.ts";
import { counted } from "../report/quantities.ts";
import {
	placeText,
	sitesByInstruction,
	summaryRows,
} from "../report/summary-lines.ts";
import { failureWords, isFailed, modesOf } from "../report/verdicts.ts";
import { plainDetails } from "./plain.ts";
import { rendered } from "./rendered.ts";

/** Failed tests of which all is said; GitHub takes no summary of more than 1 MiB. */
const MOST_DETAILS = 40;
/** Characters of one test's details. */
const MOST_CHARACTERS = 8_000;
const MOST_INSTRUCTIONS = 12;

export const markdown = rendered(
	"Markdown, for GitHub's job summary (--output-file $GITHUB_STEP_SUMMARY)",
	(report) =>
		`${[
			...summary(report),
			...failures(report),
			...knownFailures(report),
			...exits(report),
		].join("\n")}\n`,
);

function summary(report: Report): string[] {
	const { summary, suite } = report;
	const isGood = summary.failures + summary.diverged === 0;
	const mark = isGood ? "✓" : "✗";
	return [
		`## ${mark} ${escaped(suite.name)}`,
		"",
		...table(
			["", ""],
			summaryRows(report).map(({ name, text }) => [name, text]),
		),
		"",
		...summary.unexpectedPasses.flatMap((name) => [
			`${escaped(name)} is listed as a known failure, and passes`,
			"",
		]),
	];
}

function failures(report: Report): string[] {
	const failed = report.tests.filter(isFailed);
	if (failed.length === 0) return [];
	const more = failed.length - MOST_DETAILS;
	return [
		`### ${counted(failed.length, "test")} failed`,
		"",
		...failed.slice(0, MOST_DETAILS).flatMap((test) => details(test, report)),
		...(more > 0
			? [
					`and ${more} more: ${failed
						.slice(MOST_DETAILS)
						.map(({ name }) => escaped(name))
						.join(", ")}`,
					"",
				]
			: []),
	];
}

function details(test: TestReport, report: Report): string[] {
	const text = plainDetails(test, report);
	const shown =
		text.length > MOST_CHARACTERS
			? `${text.slice(0, MOST_CHARACTERS)}\n…`
			: text;
	const fence = fenceFor(shown);
	return [
		"<details>",
		`<summary><code>${htmlEscape(test.name)}</code> ${htmlEscape(failureWords(test))}</summary>`,
		"",
		fence,
		shown,
		fence,
		"",
		"</details>",
		"",
	];
}

function knownFailures({ tests }: Report): string[] {
	const rows = tests.flatMap((test) =>
		modesOf(test)
			.filter(([, { verdict }]) => verdict === "known-failure")
			.map(([mode, { reason = "" }]) => [test.name, mode, reason]),
	);
	return rows.length === 0
		? []
		: ["### Known failures", "", ...table(["test", "mode", "why"], rows), ""];
}

function exits(report: Report): string[] {
	const counts = Object.entries(report.summary.exits).sort(
		([, a], [, b]) => b - a,
	);
	if (counts.length === 0) return [];
	const sites = sitesByInstruction(report);
	const rows = counts.slice(0, MOST_INSTRUCTIONS).map(([name, count]) => {
		const [most] = sites.get(name) ?? [];
		return [name, String(count), most === undefined ? "" : placeText(most)];
	});
	return [
		"### Left to the interpreter most often",
		"",
		...table(["instruction", "times", "most often at"], rows),
		"",
	];
}

export function table(
	head: readonly string[],
	rows: readonly (readonly string[])[],
): string[] {
	const row = (cells: readonly string[]): string =>
		`| ${cells.map(escaped).join(" | ")} |`;
	return [row(head), `|${head.map(() => "---|").join("")}`, ...rows.map(row)];
}

/** As text: nothing in it is Markdown or HTML, and it is one line. */
export function escaped(text: string): string {
	const line = text.replace(/[\r\n]+/g, " ");
	return line
		.replace(/[\\`*_{}[\]|#@~]/g, "\\$&")
		.replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);
}

const ENTITIES: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
};

/** More backquotes than are anywhere in the text. */
function fenceFor(text: string): string {
	const longest = Math.max(
		2,
		...[...text.matchAll(/`+/g)].map(([run]) => run.length),
	);
	return "`".repeat(longest + 1);
}
