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
	geometricMean,
	type ProgramResult,
	readBenchReport,
	runBenchmarks,
} from "../harness/bench.ts";
import { Progress } from "../harness/reporters/progress.ts";
import { percent } from "../harness/reporters/terminal.ts";
import { compileBuild } from "../host/build.ts";
import {
	checkWritable,
	interruptible,
	positiveInteger,
	positiveNumber,
	prepared,
	regularExpression,
} from "./common.ts";

interface BenchCommandOptions {
	readonly rounds: number;
	readonly json?: string;
	readonly programs?: string;
	readonly erl?: string;
	readonly shipped?: boolean;
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
		.option("--json <file>", "write a report for programs")
		.option("--programs <folder>", "other programs")
		.option("--erl <program>", "measure Erlang/OTP, too")
		.option("--shipped", "measure the package's binary as shipped, too")
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
	const ready = await prepared();
	const progress = new Progress();
	const results = await runBenchmarks({
		folder: resolve(
			options.programs ?? join(packageFolder(), "bench", "programs"),
		),
		filter: pattern,
		rounds: options.rounds,
		build: compileBuild(ready),
		countingBuild: compileBuild(ready, true),
		...(options.shipped && {
			shipped: compileBuild({ ...ready, atomVm: shippedVm() }),
		}),
		...(options.erl !== undefined && { erl: options.erl }),
		onProgress: (step, share) => progress.update(step, share),
		signal,
	}).finally(() => progress.clear());
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

function table(results: readonly ProgramResult[]): string {
	const hasOtp = results.some((r) => r.otpMs !== undefined);
	const hasShipped = results.some((r) => r.shippedMs !== undefined);
	const out = new Table({
		head: [
			"program",
			"emulated ms",
			"jit ms",
			"speed-up",
			"range",
			"cold ms",
			"compile ms",
			"native",
			...(hasShipped ? ["shipped ms"] : []),
			...(hasOtp ? ["otp ms", "jit ÷ otp"] : []),
		],
		colAligns: ["left", ...new Array<"right">(11).fill("right")],
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
			r.speedupRange.map((x) => x.toFixed(1)).join("–"),
			ms(r.coldMs),
			ms(r.compileMs),
			percent(r.nativeShare),
			...(hasShipped ? [ms(r.shippedMs)] : []),
			...(hasOtp
				? [ms(r.otpMs), `${(r.jitMs / (r.otpMs ?? r.jitMs)).toFixed(1)}`]
				: []),
		]);
	const mean = geometricMean(results.map((r) => r.speedup)).toFixed(2);
	const otp = hasOtp
		? `, jit ÷ otp ${geometricMean(results.map((r) => r.jitMs / (r.otpMs ?? r.jitMs))).toFixed(2)}`
		: "";
	return `${out.toString()}\ngeometric mean: speed-up ${mean}×${otp}`;
}

function compare(
	before: readonly ProgramResult[],
	now: readonly ProgramResult[],
	tolerance: number,
): string[] {
	return now.flatMap((result) => {
		const old = before.find(({ name }) => name === result.name);
		// Speed-ups compare across machines, times do not.
		if (old === undefined || result.speedup >= old.speedup * (1 - tolerance))
			return [];
		return [
			`${result.name}: speed-up ${result.speedup.toFixed(1)}×, was ${old.speedup.toFixed(1)}×`,
		];
	});
}
