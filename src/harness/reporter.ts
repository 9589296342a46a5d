/**
 * What a reporter is: it is told of a run as it goes on, and writes where it is told to. A new one is a file in
 * reporters/ and a line of reporters/index.ts.
 */
import type pc from "picocolors";
import type { Comparison } from "./agreement.ts";
import type { TestResult } from "./outcome.ts";
import type { Report } from "./report/model.ts";
import type { FunctionSelection } from "./selection.ts";
import type { Summary } from "./summary.ts";
import type { Suite, TestCase } from "./test-case.ts";

export type Colours = ReturnType<typeof pc.createColors>;

/** What a run cannot know of itself. */
export interface RunContext extends Pick<Report, "tool" | "environment"> {
	/** Words of the command line that runs the suite this way; a filter can be put behind them. */
	readonly command: readonly string[];
	/** The working folder: paths below it are said from there. */
	readonly folder: string;
}

/** What is going to be run. */
export interface RunStart extends RunContext {
	readonly suite: Suite;
	readonly modes: { readonly emulated: boolean; readonly jit: boolean };
	/** By what modes are compared. */
	readonly comparison: Comparison;
	/** Whether executed instructions are counted, which makes the native share known. */
	readonly counted: boolean;
	/** Tests at a time. */
	readonly jobs: number;
	/** Which functions are compiled, and the modes that hunt bugs. */
	readonly functions: FunctionSelection;
	readonly startedAt: Date;
}

/** What has been run. */
export interface RunEnd {
	readonly suite: Suite;
	/** In the order of the suite. */
	readonly results: readonly TestResult[];
	readonly summary: Summary;
	/** Tests that were not run, or not to their end, since the run was interrupted. */
	readonly notRun: number;
	/** Wall time, ms. */
	readonly ms: number;
	/** All of it as data, made when it is first asked for. */
	readonly report: () => Report;
}

/**
 * `onProgress` may come at any time. Then `onRunStart`; for every test `onTestStart` and `onTestEnd`, those of several
 * tests in between one another; `onRunEnd` last. After an interruption tests that were started may not end.
 */
export interface Reporter {
	/** Something that takes a while, such as preparing AtomVM. @param share done of it, 0 to 1, where that is known */
	onProgress?(step: string, share?: number): void;
	onRunStart?(run: RunStart): void;
	onTestStart?(test: TestCase): void;
	/** In the order of ending. */
	onTestEnd?(result: TestResult): void;
	onRunEnd?(run: RunEnd): void;
}

/** Where a reporter writes: a file, or standard output with its line of status below. */
export interface ReportOutput {
	/** Appends to the report. */
	write(text: string): void;
	/** Shows in one line what goes on now, until the next call; nothing to show takes it away. A file has no such line. */
	status(step?: string, share?: number): void;
	/** Plain text where colours are not wanted. */
	readonly colours: Colours;
	/** Characters of a line. */
	readonly width: number;
}

export interface ReporterKind {
	/** In a few words, for messages. */
	readonly about: string;
	/** False for what only shows a line of status: it has no file, and does not disturb a report on the same terminal. */
	readonly writes: boolean;
	/** Whether it writes whole lines that are for programs, and so may share standard output with a report for people. */
	readonly shares?: boolean;
	create(output: ReportOutput): Reporter;
}

/** One reporter that tells all of them, in their order. */
export function allOf(reporters: readonly Reporter[]): Required<Reporter> {
	return {
		onProgress: (step, share) => {
			for (const reporter of reporters) reporter.onProgress?.(step, share);
		},
		onRunStart: (run) => {
			for (const reporter of reporters) reporter.onRunStart?.(run);
		},
		onTestStart: (test) => {
			for (const reporter of reporters) reporter.onTestStart?.(test);
		},
		onTestEnd: (result) => {
			for (const reporter of reporters) reporter.onTestEnd?.(result);
		},
		onRunEnd: (run) => {
			for (const reporter of reporters) reporter.onRunEnd?.(run);
		},
	};
}
