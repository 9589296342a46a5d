/** A character for every test as it ends, then what failed, and totals. */
import { testReport } from "../report/build-report.ts";
import type { Look } from "../report/columns.ts";
import type { Report, TestReport } from "../report/model.ts";
import { isFailed, modesOf } from "../report/verdicts.ts";
import type { RunStart } from "../reporter.ts";
import type { RenderedKind } from "./rendered.ts";
import { endLines, failedLines, joined } from "./terminal.ts";

export const dot: RenderedKind = {
	about: "a character for every test, then failures and totals",
	writes: true,
	create: (output) => {
		let start: RunStart | undefined;
		let column = 0;
		return {
			onRunStart: (run) => {
				start = run;
			},
			onTestEnd: (result) => {
				if (start === undefined) return;
				const isFull = ++column % output.width === 0;
				const test = testReport(start, result);
				output.write(dotOf(test, output) + (isFull ? "\n" : ""));
			},
			onRunEnd: ({ report }) => output.write(`\n${endText(report(), output)}`),
		};
	},
	render: (report, look) => {
		const dots = report.tests.map((test) => dotOf(test, look));
		const lines: string[] = [];
		for (let i = 0; i < dots.length; i += look.width)
			lines.push(dots.slice(i, i + look.width).join(""));
		return joined(lines) + endText(report, look);
	},
};

/** `·` as it must be, `k` a known failure, `x` failed, `d` diverged */
function dotOf(test: TestReport, { colours }: Look): string {
	if (test.agreement === "diverged") return colours.red("d");
	if (isFailed(test)) return colours.red("x");
	const isKnown = modesOf(test).some(
		([, { verdict }]) => verdict === "known-failure",
	);
	return isKnown ? colours.yellow("k") : colours.green("·");
}

function endText(report: Report, look: Look): string {
	const failed = report.tests
		.filter(isFailed)
		.flatMap((test) => failedLines(test, look));
	return joined([...failed, ...endLines(report, look)]);
}
