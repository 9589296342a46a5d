/** The report of a run, out of what reporters are told of it. */
import { readBeam } from "../../beam/beam-file.ts";
import { decodeCode } from "../../beam/decode.ts";
import { AvmjitError } from "../../errors.ts";
import { bisectCommand, COMPILER_FLAGS } from "../bisect/command.ts";
import { commandLine, exactly } from "../command-line.ts";
import type { ModeResult, TestResult } from "../outcome.ts";
import type { RunStart } from "../reporter.ts";
import type { Summary } from "../summary.ts";
import type { Mode } from "../test-case.ts";
import {
	type ModeReport,
	type Report,
	type ReportSummary,
	SCHEMA,
	type TestReport,
} from "./model.ts";

/** How a run ended. */
export interface RunResults {
	/** In the order of the suite. */
	readonly results: readonly TestResult[];
	readonly summary: Summary;
	readonly notRun: number;
	readonly ms: number;
}

/** @param code gives the bytes of a test's .beam; undefined where it cannot be read */
export function buildReport(
	start: RunStart,
	end: RunResults,
	code: (file: string) => Uint8Array | undefined,
): Report {
	const { tool, environment, suite, comparison, counted, jobs } = start;
	return {
		schema: SCHEMA,
		tool,
		suite: { name: suite.name, skipped: suite.skipped },
		options: {
			modes: modesOf(start),
			comparison,
			counted,
			jobs,
			functions: start.functions,
		},
		environment,
		startedAt: start.startedAt.toISOString(),
		ms: rounded(end.ms),
		notRun: end.notRun,
		summary: summaryReport(end.summary),
		tests: end.results.map((result) => ({
			...testReport(start, result),
			instructions: instructionsOf(code(result.test.file)),
		})),
	};
}

/** A test as soon as it has ended; the instructions of its code are not read. */
export function testReport(
	start: Pick<RunStart, "command" | "folder" | "functions">,
	{ test, emulated, jit, agreement, differences, counted }: TestResult,
): TestReport {
	const { command, functions } = start;
	const file = pathFrom(start.folder, test.file);
	const flags = COMPILER_FLAGS.filter((flag) => command.includes(`--${flag}`));
	return {
		name: test.name,
		file,
		expected: test.expected,
		modes: {
			...(emulated && { emulated: modeReport(emulated) }),
			...(jit && { jit: modeReport(jit) }),
		},
		...(agreement && { agreement }),
		differences: differences ?? [],
		exits: [...(counted?.exits ?? [])].sort((a, b) => b.count - a.count),
		instructions: [],
		repeat: commandLine([...command, exactly(test.name)]),
		...(agreement === "diverged" && {
			bisect: bisectCommand([file, ...ownBuild(command)], functions, flags),
		}),
	};
}

/** The words of a run's command that say which AtomVM it has, if it is not the npm package's. */
function ownBuild(command: readonly string[]): readonly string[] {
	const at = command.indexOf("--atomvm");
	return at === -1 ? [] : command.slice(at, at + 2);
}

function pathFrom(folder: string, path: string): string {
	const start = folder.endsWith("/") ? folder : `${folder}/`;
	return path.startsWith(start) ? path.slice(start.length) : path;
}

function modesOf({ modes }: RunStart): Mode[] {
	return (["emulated", "jit"] as const).filter((mode) => modes[mode]);
}

function modeReport({ output: _, ...rest }: ModeResult): ModeReport {
	const { ms, compileMs } = rest;
	return {
		...rest,
		ms: rounded(ms),
		...(compileMs !== undefined && { compileMs: rounded(compileMs) }),
	};
}

function summaryReport({ exits, ...rest }: Summary): ReportSummary {
	return { ...rest, exits: Object.fromEntries(exits) };
}

/** Times are never better known than this. */
function rounded(ms: number): number {
	return Math.round(ms * 10) / 10;
}

function instructionsOf(bytes: Uint8Array | undefined): string[] {
	if (bytes === undefined) return [];
	try {
		const code = decodeCode(readBeam(bytes, ""));
		return [...new Set(code.map(({ op }) => op.name))].sort();
	} catch (error) {
		// The test's verdict says so already.
		if (error instanceof AvmjitError) return [];
		throw error;
	}
}
