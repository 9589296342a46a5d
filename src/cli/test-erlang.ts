/** `avmjit test-erlang`: runs a suite emulated and with the JIT, side by side. */
import { availableParallelism } from "node:os";
import { Command, Option } from "commander";
import pc from "picocolors";
import type { Prepared } from "../../atomvm/prepare.ts";
import { AvmjitError, ExitCode } from "../errors.ts";
import { COMPARISONS, type Comparison } from "../harness/agreement.ts";
import { reportedRun } from "../harness/reported-run.ts";
import {
	chooseReporters,
	createReporters,
	DEFAULT_REPORTERS,
	REPORTERS,
	type ReporterChoice,
} from "../harness/reporters/index.ts";
import type { SuiteOptions } from "../harness/run-suite.ts";
import { Screen } from "../harness/screen.ts";
import type { FunctionSelection } from "../harness/selection.ts";
import type { Suite } from "../harness/test-case.ts";
import { compileBuild } from "../host/build.ts";
import { type AtomVmOption, atomVmOption } from "./atomvm-option.ts";
import {
	checkWritable,
	collected,
	interruptible,
	positiveInteger,
	positiveNumber,
	prepared,
	regularExpression,
} from "./common.ts";
import { explainDivergences } from "./divergences.ts";
import { addFloorOptions, checkFloors, type FloorOptions } from "./floors.ts";
import {
	addHuntingOptions,
	type HuntingOptions,
	huntingSelection,
} from "./hunting.ts";
import { runContext } from "./repeat.ts";
import { readSuite, type SuiteSource, suiteFolder } from "./suite.ts";
import { lastRunOf, recordedRun, watchSuite } from "./watch.ts";

/** Seconds. */
const DEFAULT_TIMEOUT = 60;

/** Time for one bisection, ms. */
const BISECTION_LIMIT = 120_000;

interface TestErlangOptions
	extends HuntingOptions,
		FloorOptions,
		SuiteSource,
		AtomVmOption {
	readonly jit?: boolean;
	readonly emulated?: boolean;
	readonly compare?: Comparison;
	readonly jobs: number;
	readonly timeout: number;
	readonly reporter: readonly string[];
	readonly outputFile: readonly string[];
	readonly json?: string;
	readonly count: boolean;
	readonly every?: number;
	readonly only?: string;
	readonly verbose?: boolean;
	readonly bisect?: boolean;
	readonly debug?: boolean;
	readonly watch?: boolean;
	readonly changed?: boolean;
}

export function testErlangCommand(): Command {
	const command = new Command("test-erlang")
		.description(
			"run Erlang test modules emulated and with the JIT, and compare",
		)
		.argument("[filter]", "only tests whose name matches (regular expression)")
		.option("--jit", "with the JIT, compared with emulated (the default)")
		.addOption(
			new Option(
				"--compare [what]",
				"with the JIT, compared by everything seen of a run, or by its value alone",
			)
				.choices(COMPARISONS)
				.preset(COMPARISONS[0]),
		)
		.option("--emulated", "emulated only")
		.addOption(atomVmOption())
		.option(
			"--suite <folder>",
			"another suite: a folder with expected.json, or AtomVM's tests folder",
		)
		.option("--beams <folder>", "compiled modules of AtomVM's suite")
		.option(
			"--erlc <program>",
			"erlc (OTP 26 or later) to compile AtomVM's suite with, and what is edited while watching",
		)
		.option(
			"--jobs <n>",
			"tests at a time",
			positiveInteger,
			availableParallelism(),
		)
		.option(
			"--timeout <seconds>",
			"time a test may take",
			positiveNumber,
			DEFAULT_TIMEOUT,
		)
		.addOption(
			new Option(
				"--reporter <name>",
				`how to report: ${Object.keys(REPORTERS).join(", ")}; may be repeated`,
			)
				.argParser(collected)
				.default([], DEFAULT_REPORTERS.join(", ")),
		)
		.addOption(
			new Option(
				"--output-file <[name=]file>",
				"where a reporter writes; may be repeated",
			)
				.argParser(collected)
				.default([], "standard output"),
		)
		.option(
			"--json <file>",
			"one more report, for programs (--reporter json --output-file json=<file>); -: in place of the default one",
		)
		.option("--no-count", "do not measure the native share")
		.option("--every <n>", "compile only every n-th function", positiveInteger)
		.option(
			"--only <regexp>",
			"compile only functions whose module:name/arity matches",
		)
		.option(
			"--bisect",
			"of each test in which the modes diverge, find the function and the instruction at fault (up to two minutes each)",
		)
		.option("--verbose", "the reporter verbose in place of terminal")
		.option(
			"--debug",
			"name functions, locals and lines of the generated code, for DevTools and profilers",
		)
		.option("--watch", "run again what is edited, until told to end")
		.option(
			"--changed",
			"only tests that changed since the last run with these options, or failed then",
		);
	return addFloorOptions(addHuntingOptions(command)).action(testErlang);
}

async function testErlang(
	filter: string | undefined,
	options: TestErlangOptions,
): Promise<void> {
	const pattern = regularExpression(filter ?? "", "the filter");
	const only = options.only && regularExpression(options.only, "--only");
	const functions = {
		...huntingSelection(options),
		...(options.every !== undefined && { every: options.every }),
		...(only && { only: only.source }),
		...(options.debug && { debug: true }),
	};
	const signal = interruptible();
	const choices = reporterChoices(options);
	for (const { file } of choices) checkWritable(file);
	const screen = new Screen();
	const reporter = createReporters(choices, screen);
	const folder = suiteFolder(options);
	const read = (more: Partial<TestErlangOptions>): Promise<Suite> =>
		readSuite({ ...options, ...more }, pattern, functions, reporter);
	try {
		const suite = await read({});
		const ready = await prepared(options, reporter.onProgress);
		const run = runOptions(options, functions, ready);
		const context = runContext(options, functions, {
			timeout: DEFAULT_TIMEOUT,
		});
		const lastRun = lastRunOf(folder, decisive(options), ready);
		const onlyChanged = options.changed === true;
		if (options.watch) {
			if (typeof options.floors === "string" || options.writeFloors)
				throw new AvmjitError(
					"usage",
					"--watch",
					"does not go with floors",
					"those are of one whole run",
				);
			const isWell = await watchSuite({
				...{ suite, folder, lastRun, onlyChanged, signal, screen },
				...(options.erlc !== undefined && { erlc: options.erlc }),
				readAgain: (beams) => read({ beams }),
				// A report in a file is of one run.
				run: (part, interrupted, pool) =>
					reportedRun(
						part,
						{ ...run, signal: interrupted, pool },
						context,
						createReporters(choices, screen),
					),
			});
			if (!isWell) process.exitCode = ExitCode.Failed;
			return;
		}
		const done = await recordedRun(suite, folder, lastRun, options, (part) =>
			reportedRun(part, { ...run, signal }, context, reporter),
		);
		if (done === undefined) {
			screen.write("nothing has changed since the last run\n");
			return;
		}
		if (signal.aborted) {
			console.error(
				pc.yellow(`interrupted: ${done.notRun} tests were not run`),
			);
			process.exitCode = ExitCode.CouldNotRun;
			return;
		}
		const isWhole =
			filter === undefined &&
			options.count &&
			!onlyChanged &&
			!options.emulated &&
			!options.liftoff &&
			!options.turbofan &&
			Object.keys(functions).length === 0;
		if (options.bisect)
			await explainDivergences(done.results, {
				build: run.build,
				functions,
				...(options.compare && { comparison: options.compare }),
				timeout: options.timeout * 1000,
				limit: BISECTION_LIMIT,
				signal,
			});
		const { summary } = done;
		const broken = checkFloors(options, folder, isWhole, summary);
		for (const line of broken) console.error(pc.red(line));
		if (summary.failures + summary.diverged + broken.length > 0)
			process.exitCode = ExitCode.Failed;
	} finally {
		screen.status();
	}
}

function runOptions(
	options: TestErlangOptions,
	functions: FunctionSelection,
	ready: Prepared,
): SuiteOptions {
	const jit =
		!options.emulated || options.jit === true || options.compare !== undefined;
	return {
		modes: { emulated: true, jit },
		build: compileBuild(ready),
		...(jit && options.count && { countingBuild: compileBuild(ready, true) }),
		jobs: options.jobs,
		timeout: options.timeout * 1000,
		// The interpreter in baseline code is several times slower.
		...(options.liftoff && { timeoutFactor: 4 }),
		functions,
		...(options.compare && { comparison: options.compare }),
	};
}

/** The options that may make another result of a test. */
function decisive(options: TestErlangOptions): Partial<TestErlangOptions> {
	const { reporter, outputFile, json, verbose, jobs, watch, changed, ...rest } =
		options;
	return rest;
}

function reporterChoices(options: TestErlangOptions): ReporterChoice[] {
	const { reporter, outputFile, json, verbose } = options;
	const byDefault = json === "-" ? ["progress"] : DEFAULT_REPORTERS;
	const names = reporter.length > 0 ? reporter : byDefault;
	return chooseReporters(
		[
			...names.map((name) =>
				verbose && name === "terminal" ? "verbose" : name,
			),
			...(json === undefined ? [] : ["json"]),
		],
		[...outputFile, ...(json === undefined ? [] : [`json=${json}`])],
	);
}
