/** Annotations of a GitHub workflow: lines on standard output that GitHub shows at the source of what failed. */
import { existsSync } from "node:fs";
import { relative, resolve } from "node:path";
import type { Report, TestReport } from "../report/model.ts";
import { failureWords, isFailed, modesOf } from "../report/verdicts.ts";
import { plainDetails } from "./plain.ts";
import { type RenderedKind, rendered } from "./rendered.ts";

/** GitHub shows ten errors of a step, and drops the rest without a word. */
const MOST = 10;
/** Characters of a message. */
const MOST_CHARACTERS = 4_000;

export const github: RenderedKind = {
	...rendered("annotations in a GitHub workflow", (report) =>
		annotations(report, (file) => existsSync(file)),
	),
	shares: true,
};

interface Annotation {
	readonly file: string;
	readonly line: number;
	readonly title: string;
	readonly message: string;
}

/** @param isThere whether there is such a file: the source is shown where it is beside the .beam */
export function annotations(
	report: Report,
	isThere: (file: string) => boolean,
	root = process.env.GITHUB_WORKSPACE ?? process.cwd(),
): string {
	const passes = new Set(report.summary.unexpectedPasses);
	const wrong = report.tests.filter(
		(test) => isFailed(test) || passes.has(test.name),
	);
	const shown = wrong.slice(0, wrong.length > MOST ? MOST - 1 : MOST);
	const rest = wrong.slice(shown.length);
	const lines = shown.map((test) => {
		const source = test.file.replace(/\.beam$/, ".erl");
		const file = isThere(source) ? source : test.file;
		return command({
			file: relative(root, resolve(file)),
			line: lineOf(test) ?? 1,
			title: `${test.name} (${report.suite.name})`,
			message: isFailed(test)
				? `${failureWords(test)}\n${plainDetails(test, report)}`
				: "is listed as a known failure, and passes",
		});
	});
	if (rest.length > 0) {
		const names = rest.map(({ name }) => name).join(", ");
		lines.push(`::error::${data(`${rest.length} more failed: ${names}`)}`);
	}
	return lines.map((line) => `${line}\n`).join("");
}

/** Where in the module's own source it went wrong, if a stack trace says so. */
function lineOf(test: TestReport): number | undefined {
	const traces = modesOf(test).map(
		([, { exception }]) => exception?.trace ?? [],
	);
	return traces
		.flat()
		.find(({ module, line }) => module === test.name && line !== undefined)
		?.line;
}

function command({ file, line, title, message }: Annotation): string {
	return `::error file=${property(file)},line=${line},title=${property(title)}::${data(cut(message))}`;
}

function cut(text: string): string {
	return text.length <= MOST_CHARACTERS
		? text
		: `${text.slice(0, MOST_CHARACTERS)}…`;
}

/** GitHub reads a command to the end of its line. */
function data(text: string): string {
	return text
		.replaceAll("%", "%25")
		.replaceAll("\r", "%0D")
		.replaceAll("\n", "%0A");
}

function property(text: string): string {
	return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
