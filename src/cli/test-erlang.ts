/** `avmjit test-erlang`: runs a suite emulated and with the JIT, side by side. */
import { existsSync, statSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import { Command } from "commander";
import pc from "picocolors";
import { defaultCacheFolder, packageFolder } from "../../atomvm/cache.ts";
import { AvmjitError, ExitCode } from "../errors.ts";
import { isAtomVmSuite, readAtomVmSuite } from "../harness/atomvm-suite.ts";
import { isOwnSuite, readOwnSuite } from "../harness/own-suite.ts";
import { jsonReport } from "../harness/reporters/json.ts";
import { Progress } from "../harness/reporters/progress.ts";
import { summaryLines, testLines } from "../harness/reporters/terminal.ts";
import { runSuite } from "../harness/run-suite.ts";
import { summarise } from "../harness/summary.ts";
import type { Suite } from "../harness/test-case.ts";
import { compileBuild } from "../host/build.ts";
import {
	checkWritable,
	interruptible,
	positiveInteger,
	positiveNumber,
	prepared,
	regularExpression,
} from "./common.ts";
import { addFloorOptions, checkFloors, type FloorOptions } from "./floors.ts";
import {
	addHuntingOptions,
	type HuntingOptions,
	huntingSelection,
} from "./hunting.ts";

interface TestErlangOptions extends HuntingOptions, FloorOptions {
	readonly jit?: boolean;
	readonly emulated?: boolean;
	readonly compare?: boolean;
	readonly suite?: string;
	readonly beams?: string;
	readonly erlc?: string;
	readonly jobs: number;
	readonly timeout: number;
	readonly json?: string;
	readonly count: boolean;
	readonly every?: number;
	readonly only?: string;
	readonly verbose?: boolean;
}

export function testErlangCommand(): Command {
	const command = new Command("test-erlang")
		.description(
			"run Erlang test modules emulated and with the JIT, and compare",
		)
		.argument("[filter]", "only tests whose name matches (regular expression)")
		.option("--jit", "with the JIT, compared with emulated (the default)")
		.option("--compare", "the same as --jit")
		.option("--emulated", "emulated only")
		.option(
			"--suite <folder>",
			"another suite: a folder with expected.json, or AtomVM's tests folder",
		)
		.option("--beams <folder>", "compiled modules of AtomVM's suite")
		.option(
			"--erlc <program>",
			"erlc (OTP 26 or later) to compile AtomVM's suite with",
		)
		.option(
			"--jobs <n>",
			"tests at a time",
			positiveInteger,
			availableParallelism(),
		)
		.option("--timeout <seconds>", "time a test may take", positiveNumber, 60)
		.option("--json <file>", "write a report for programs")
		.option("--no-count", "do not measure the native share")
		.option("--every <n>", "compile only every n-th function", positiveInteger)
		.option(
			"--only <regexp>",
			"compile only functions whose module:name/arity matches",
		)
		.option("--verbose", "one line for every test");
	return addFloorOptions(addHuntingOptions(command)).action(testErlang);
}

async function testErlang(
	filter: string | undefined,
	options: TestErlangOptions,
): Promise<void> {
	const pattern = regularExpression(filter ?? "", "the filter");
	const only = options.only && regularExpression(options.only, "--only");
	const jit =
		!options.emulated || options.jit === true || options.compare === true;
	const functions = {
		...huntingSelection(options),
		...(options.every !== undefined && { every: options.every }),
		...(only && { only: only.source }),
	};
	const signal = interruptible();
	checkWritable(options.json);
	const progress = new Progress();
	const all = await readSuite(options, progress);
	const suite = {
		...all,
		tests: all.tests.filter((t) => pattern.test(t.name)),
		knownFailures: all.knownFailures.filter(
			({ onlyWith }) => onlyWith === undefined || functions[onlyWith] === true,
		),
	};
	if (suite.tests.length === 0)
		throw new AvmjitError(
			"usage",
			filter ?? "",
			"no test has such a name",
			`the suite has ${all.tests.length}, for example ${all.tests[0]?.name}`,
		);
	const ready = await prepared();
	const build = compileBuild(ready);
	const results = await runSuite(suite, {
		modes: { emulated: !options.jit || jit, jit },
		build,
		...(jit && options.count && { countingBuild: compileBuild(ready, true) }),
		jobs: options.jobs,
		timeout: options.timeout * 1000,
		// The interpreter in baseline code is several times slower.
		...(options.liftoff && { timeoutFactor: 4 }),
		functions,
		signal,
		onResult: (result, done) => {
			const lines = testLines(result, { verbose: options.verbose === true });
			if (lines.length > 0) {
				progress.clear();
				console.log(lines.join("\n"));
			}
			progress.update("running tests", done / suite.tests.length);
		},
	});
	progress.clear();
	const summary = summarise(suite, results);
	if (options.json) writeFileSync(options.json, jsonReport(results, summary));
	console.log(summaryLines(suite, summary).join("\n"));
	const isPlain =
		Object.keys(functions).length === 0 &&
		!options.liftoff &&
		!options.turbofan;
	const isWhole =
		jit && options.count && suite.tests.length === all.tests.length;
	const broken = signal.aborted
		? []
		: checkFloors(options, suiteFolder(options), isPlain && isWhole, summary);
	for (const line of broken) console.log(pc.red(line));
	if (signal.aborted) {
		const rest = suite.tests.length - results.length;
		console.error(pc.yellow(`interrupted: ${rest} tests were not run`));
		process.exitCode = ExitCode.CouldNotRun;
	} else if (summary.failures + summary.diverged + broken.length > 0) {
		process.exitCode = ExitCode.Failed;
	}
}

function suiteFolder({ suite }: TestErlangOptions): string {
	return resolve(suite ?? join(packageFolder(), "test", "erlang_tests"));
}

async function readSuite(
	options: TestErlangOptions,
	progress: Progress,
): Promise<Suite> {
	const folder = suiteFolder(options);
	if (!existsSync(folder) || !statSync(folder).isDirectory())
		throw new AvmjitError("file", options.suite ?? folder, "is not a folder");
	if (isOwnSuite(folder)) return readOwnSuite(folder);
	for (const candidate of [folder, join(folder, "tests")]) {
		if (!isAtomVmSuite(candidate)) continue;
		const suite = await readAtomVmSuite(candidate, {
			cacheFolder: defaultCacheFolder(),
			...(options.erlc !== undefined && { erlc: options.erlc }),
			...(options.beams !== undefined && { beams: options.beams }),
			onProgress: (step, share) => progress.update(step, share),
		});
		progress.clear();
		return suite;
	}
	throw new AvmjitError(
		"file",
		options.suite ?? folder,
		"no suite in it",
		"name a folder with an expected.json, or the tests folder of an AtomVM checkout",
	);
}
