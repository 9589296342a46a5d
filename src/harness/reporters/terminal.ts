/** The report of a suite's run for people: failures as they come, then a table of totals. */
import { testReport } from "../report/build-report.ts";
import type { Look } from "../report/columns.ts";
import type { Report, TestReport } from "../report/model.ts";
import {
	exitLines,
	slowestLines,
	summaryLines,
} from "../report/summary-lines.ts";
import { detailLines, headLine, reasonLines } from "../report/test-lines.ts";
import { isFailed } from "../report/verdicts.ts";
import type { RunStart } from "../reporter.ts";
import type { RenderedKind } from "./rendered.ts";

/** What is written of a test, and of all. */
interface Lines {
	test(test: TestReport, look: Look): readonly string[];
	end(report: Report, look: Look): readonly string[];
}

export const terminal = kind("failures as they come, then totals", {
	test: (test, look) => (isFailed(test) ? failedLines(test, look) : []),
	end: (report, look) => endLines(report, look, [exitLines(report, look, 1)]),
});

export const verbose = kind("the same, with a line for every test", {
	test: (test, look) =>
		isFailed(test)
			? failedLines(test, look)
			: [headLine(test, look), ...reasonLines(test, look)],
	end: (report, look) =>
		endLines(report, look, [slowestLines(report), exitLines(report, look)]),
});

/** Head and details of a failed test. */
export function failedLines(test: TestReport, look: Look): string[] {
	return [
		headLine(test, look),
		...reasonLines(test, look),
		...detailLines(test, look),
	];
}

/** Totals, and what else there is to say, with an empty line before each. */
export function endLines(
	report: Report,
	look: Look,
	more: readonly (readonly string[])[] = [],
): string[] {
	return [summaryLines(report, look), ...more].flatMap((lines) =>
		lines.length === 0 ? [] : ["", ...lines],
	);
}

export function joined(lines: readonly string[]): string {
	return lines.map((line) => `${line}\n`).join("");
}

function kind(about: string, lines: Lines): RenderedKind {
	return {
		about,
		writes: true,
		create: (output) => {
			let start: RunStart | undefined;
			return {
				onRunStart: (run) => {
					start = run;
				},
				onTestEnd: (result) => {
					if (start === undefined) return;
					const test = testReport(start, result);
					output.write(joined(lines.test(test, output)));
				},
				onRunEnd: ({ report }) =>
					output.write(joined(lines.end(report(), output))),
			};
		},
		render: (report, look) =>
			joined([
				...report.tests.flatMap((test) => lines.test(test, look)),
				...lines.end(report, look),
			]),
	};
}
