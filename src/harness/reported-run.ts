/** A run of a suite of which reporters are told. */
import type { TestResult } from "./outcome.ts";
import type { Reporter } from "./reporter.ts";
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
	reporter: Required<Reporter>,
): Promise<ReportedRun> {
	const { modes, jobs, functions = {} } = options;
	const started = performance.now();
	reporter.onRunStart({
		suite,
		modes,
		counted: options.countingBuild !== undefined,
		jobs,
		functions,
		startedAt: new Date(),
	});
	const results = await runSuite(suite, {
		...options,
		onTestStart: reporter.onTestStart,
		onTestEnd: reporter.onTestEnd,
	});
	const summary = summarise(suite, results);
	const notRun = suite.tests.length - results.length;
	const ms = performance.now() - started;
	reporter.onRunEnd({ suite, results, summary, notRun, ms });
	return { results, summary, notRun };
}
