/** A run of a suite of which reporters are told. */
import { readFileSync } from "node:fs";
import type { TestResult } from "./outcome.ts";
import { buildReport } from "./report/build-report.ts";
import type { Report } from "./report/model.ts";
import type { Reporter, RunContext, RunStart } from "./reporter.ts";
import { runSuite, type SuiteOptions } from "./run-suite.ts";
import { type Summary, summarise } from "./summary.ts";
import type { Suite } from "./test-case.ts";

export interface ReportedRun {
	readonly results: readonly TestResult[];
	readonly summary: Summary;
	/** Tests that were not run to their end. */
	readonly notRun: number;
}

export async function reportedRun(
	suite: Suite,
	options: Omit<SuiteOptions, "onTestStart" | "onTestEnd">,
	context: RunContext,
	reporter: Required<Reporter>,
): Promise<ReportedRun> {
	const { modes, jobs, functions = {}, comparison = "all" } = options;
	const began = performance.now();
	const start: RunStart = {
		...context,
		suite,
		modes,
		comparison,
		counted: options.countingBuild !== undefined,
		jobs,
		functions,
		startedAt: new Date(),
	};
	reporter.onRunStart(start);
	const results = await runSuite(suite, {
		...options,
		onTestStart: reporter.onTestStart,
		onTestEnd: reporter.onTestEnd,
	});
	const run = {
		results,
		summary: summarise(suite, results),
		notRun: suite.tests.length - results.length,
	};
	const end = { ...run, ms: performance.now() - began };
	let made: Report | undefined;
	const report = (): Report => {
		made ??= buildReport(start, end, codeOf);
		return made;
	};
	reporter.onRunEnd({ suite, ...end, report });
	return run;
}

function codeOf(file: string): Uint8Array | undefined {
	try {
		return new Uint8Array(readFileSync(file));
	} catch {
		return undefined;
	}
}
