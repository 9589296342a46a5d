/** `avmjit report`: what changed between two reports, or one of them in another format. */
import { Command, Option } from "commander";
import pc from "picocolors";
import { AvmjitError, ExitCode } from "../errors.ts";
import { compareReports } from "../harness/report/compare-reports.ts";
import {
	comparisonJson,
	comparisonMarkdown,
	comparisonText,
} from "../harness/report/comparison-texts.ts";
import { readReport } from "../harness/report/read-report.ts";
import { fileOutput, screenOutput } from "../harness/report-output.ts";
import { chooseReporters, RENDERED } from "../harness/reporters/index.ts";
import { Screen } from "../harness/screen.ts";
import { checkWritable, collected } from "./common.ts";

interface ReportOptions {
	readonly reporter: readonly string[];
	readonly outputFile: readonly string[];
	readonly json?: boolean;
	readonly markdown?: boolean;
}

export function reportCommand(): Command {
	return new Command("report")
		.description(
			"compare two reports of test-erlang --json: regressions first, exit code 1 when there are any; or show one again in another format",
		)
		.argument("<file>", "a report (the earlier one)")
		.argument("[later]", "a later report, to be compared with it")
		.addOption(
			new Option(
				"--reporter <name>",
				`how to show one report: ${Object.keys(RENDERED).join(", ")}; may be repeated`,
			)
				.argParser(collected)
				.default([], "terminal"),
		)
		.addOption(
			new Option(
				"--output-file <[name=]file>",
				"where a reporter writes; may be repeated",
			)
				.argParser(collected)
				.default([], "standard output"),
		)
		.option("--json", "print the comparison for programs")
		.option("--markdown", "print the comparison as Markdown")
		.action(
			(file: string, later: string | undefined, options: ReportOptions) =>
				later === undefined
					? showReport(file, options)
					: compare(file, later, options),
		);
}

function compare(file: string, later: string, options: ReportOptions): void {
	const { reporter, outputFile, json, markdown } = options;
	if (reporter.length + outputFile.length > 0)
		throw usage(
			"--reporter and --output-file",
			"show one report",
			"a comparison has --json and --markdown, and goes to standard output",
		);
	if (json && markdown) throw usage("--json --markdown", "exclude each other");
	const comparison = compareReports(readReport(file), readReport(later));
	new Screen().write(
		json
			? comparisonJson(comparison)
			: markdown
				? comparisonMarkdown(comparison)
				: comparisonText(comparison, pc),
	);
	if (comparison.regressions.length > 0) process.exitCode = ExitCode.Failed;
}

function showReport(file: string, options: ReportOptions): void {
	const { reporter, outputFile, json, markdown } = options;
	if (json || markdown)
		throw usage(
			json ? "--json" : "--markdown",
			"is of a comparison",
			"name two reports, or --reporter for one",
		);
	const names = reporter.length > 0 ? reporter : ["terminal"];
	const choices = chooseReporters(names, outputFile, RENDERED);
	for (const choice of choices) checkWritable(choice.file);
	const report = readReport(file);
	const screen = new Screen();
	for (const { name, file: to } of choices) {
		const output = to === undefined ? screenOutput(screen) : fileOutput(to);
		output.write(RENDERED[name]?.render(report, output) ?? "");
	}
}

function usage(where: string, what: string, hint?: string): AvmjitError {
	return new AvmjitError("usage", where, what, hint);
}
