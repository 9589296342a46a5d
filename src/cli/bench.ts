/** `avmjit bench`: times the benchmark programs and prints the table. */
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import Table from "cli-table3";
import { Command } from "commander";
import pc from "picocolors";
import { packageFolder } from "../../atomvm/cache.ts";
import { shippedVm } from "../../atomvm/shipped.ts";
import { ExitCode } from "../errors.ts";
import {
	benchJson,
	meanRatio,
	type ProgramResult,
	readBenchReport,
	runBenchmarks,
} from "../harness/bench.ts";
import { percent } from "../harness/report/quantities.ts";
import { Screen } from "../harness/screen.ts";
import { compileBuild } from "../host/build.ts";
import { type AtomVmOption, atomVmOption } from "./atomvm-option.ts";
import {
	checkWritable,
	interruptible,
	positiveInteger,
	positiveNumber,
	prepared,
	regularExpression,
} from "./common.ts";

interface BenchCommandOptions extends AtomVmOption {
	readonly rounds: number;
	readonly json?: string;
	readonly programs?: string;
	readonly erl?: string;
	readonly shipped?: boolean;
	readonly atomvmNative?: string;
	readonly atomvmPrecompile?: string;
	readonly report?: string;
	readonly against?: string;
	readonly tolerance: number;
}

export function benchCommand(): Command {
	return new Command("bench")
		.description("time the benchmark programs emulated and with the JIT")
		.argument(
			"[filter]",
			"only programs whose name matches (regular expression)",
		)
		.option(
			"--rounds <n>",
			"rounds, alternating between the ways",
			positiveInteger,
			3,
		)
		.addOption(atomVmOption())
		.option("--json <file>", "write a report for programs")
		.option("--programs <folder>", "other programs")
		.option("--erl <program>", "measure Erlang/OTP, too")
		.option("--shipped", "measure the package's binary as shipped, too")
		.option(
			"--atomvm-native <program>",
			"measure an AtomVM for this machine, too",
		)
		.option(
			"--atomvm-precompile <command>",
			"what precompiles modules for it: words that a folder and .beam files are put behind",
		)
		.option(
			"--report <file>",
			"take the numbers of an earlier report instead of measuring",
		)
		.option(
			"--against <file>",
			"compare with an earlier report; exit code 1 when slower",
		)
		.option(
			"--tolerance <percent>",
			"how much slower counts, with --against",
			positiveNumber,
			20,
		)
		.action(bench);
}

async function bench(
	filter: string | undefined,
	options: BenchCommandOptions,
): Promise<void> {
	const signal = interruptible();
	const pattern = regularExpression(filter ?? "", "the filter");
	checkWritable(options.json);
	const before = options.against ? readBenchReport(options.against) : undefined;
	const results = options.report
		? readBenchReport(options.report).programs.filter(({ name }) =>
				pattern.test(name),
			)
		: await measure(pattern, options, signal);
	if (options.json) writeFileSync(options.json, benchJson(results));
	console.log(table(results));
	if (signal.aborted) {
		console.error(pc.yellow("interrupted: not all programs were measured"));
		process.exitCode = ExitCode.CouldNotRun;
	} else if (before) {
		const slower = compare(before.programs, results, options.tolerance / 100);
		for (const line of slower) console.log(pc.red(line));
		if (slower.length > 0) process.exitCode = ExitCode.Failed;
	}
}

async function measure(
	pattern: RegExp,
	options: BenchCommandOptions,
	signal: AbortSignal,
): Promise<readonly ProgramResult[]> {
	const ready = await prepared(options);
	const screen = new Screen();
	return await runBenchmarks({
		folder: resolve(
			options.programs ?? join(packageFolder(), "bench", "programs"),
		),
		filter: pattern,
		rounds: options.rounds,
		build: compileBuild(ready),
		countingBuild: compileBuild(ready, true),
		...(options.shipped && {
			shipped: compileBuild({ ...ready, atomVm: shippedVm(options.atomvm) }),
		}),
		...(options.erl !== undefined && { erl: options.erl }),
		...(options.atomvmNative !== undefined && {
			atomVm: {
				program: options.atomvmNative,
				...(options.atomvmPrecompile !== undefined && {
					precompile: options.atomvmPrecompile.trim().split(/\s+/),
				}),
			},
		}),
		onProgress: (step, share) => screen.status(step, share),
		signal,
	}).finally(() => screen.status());
}

function table(results: readonly ProgramResult[]): string {
	const hasOtp = results.some((r) => r.otpMs !== undefined);
	const hasAtomVm = results.some((r) => r.atomVmMs !== undefined);
	const hasShipped = results.some((r) => r.shippedMs !== undefined);
	const out = new Table({
		head: [
			"program",
			"emulated ms",
			"jit ms",
			"speed-up",
			"95%",
			"cold ms",
			"compile ms",
			"native",
			"wasm ÷ beam",
			"memory MB",
			...(hasShipped ? ["shipped ms"] : []),
			...(hasOtp ? ["otp ms", "jit ÷ otp"] : []),
			...(hasAtomVm ? ["atomvm ms", "jit ÷ atomvm"] : []),
		],
		colAligns: ["left", ...new Array<"right">(15).fill("right")],
		style: { head: [], border: [], compact: true },
	});
	const ms = (value: number | undefined): string =>
		value === undefined ? "" : value.toPrecision(3);
	for (const r of results)
		out.push([
			r.name,
			ms(r.emulatedMs),
			ms(r.jitMs),
			`${r.speedup.toFixed(1)}×`,
			r.speedupInterval.map((x) => x.toFixed(1)).join("–"),
			ms(r.coldMs),
			ms(r.compileMs),
			percent(r.nativeShare),
			r.wasmGrowth.toFixed(1),
			`${megabytes(r.emulatedMemory)} / ${megabytes(r.jitMemory)}`,
			...(hasShipped ? [ms(r.shippedMs)] : []),
			...(hasOtp ? [ms(r.otpMs), ratio(r.jitMs, r.otpMs).toFixed(1)] : []),
			...(hasAtomVm
				? [ms(r.atomVmMs), ratio(r.jitMs, r.atomVmMs).toFixed(2)]
				: []),
		]);
	const mean = meanRatio(results.map((r) => r.speedup)).toFixed(2);
	const otp = hasOtp
		? `, jit ÷ otp ${meanAgainst(results, (r) => r.otpMs)}`
		: "";
	const atomVm = hasAtomVm
		? `, jit ÷ atomvm ${meanAgainst(results, (r) => r.atomVmMs)}`
		: "";
	return `${out.toString()}\ngeometric mean: speed-up ${mean}×${otp}${atomVm}`;
}

const megabytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(0);

/** 1 for what was not measured. */
const ratio = (a: number, b: number | undefined): number => a / (b ?? a);

function meanAgainst(
	results: readonly ProgramResult[],
	other: (result: ProgramResult) => number | undefined,
): string {
	return meanRatio(results.map((r) => ratio(r.jitMs, other(r)))).toFixed(2);
}

function compare(
	before: readonly ProgramResult[],
	now: readonly ProgramResult[],
	tolerance: number,
): string[] {
	return now.flatMap((result) => {
		const old = before.find(({ name }) => name === result.name);
		// Speed-ups compare across machines, times do not. Slower is what certainly is.
		const [, atMost] = result.speedupInterval;
		if (old === undefined || atMost >= old.speedup * (1 - tolerance)) return [];
		return [
			`${result.name}: speed-up ${result.speedup.toFixed(1)}× (at most ${atMost.toFixed(1)}×), was ${old.speedup.toFixed(1)}×`,
		];
	});
}
