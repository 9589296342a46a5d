/** `avmjit fuzz`: random programs, and random damage to modules. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import pc from "picocolors";
import { packageFolder } from "../../atomvm/cache.ts";
import { AvmjitError, ExitCode } from "../errors.ts";
import { erlcEmitter } from "../fuzz/erlang-compiler.ts";
import { ErlangRuntime } from "../fuzz/erlang-runtime.ts";
import { runDamaged } from "../fuzz/run-damaged.ts";
import {
	type Divergence,
	type FuzzResult,
	fuzzPrograms,
	type OtpDifference,
} from "../fuzz/run-programs.ts";
import { Screen } from "../harness/screen.ts";
import { compileBuild, type VmBuild } from "../host/build.ts";
import { type AtomVmOption, atomVmOption } from "./atomvm-option.ts";
import {
	checkWritable,
	interruptible,
	positiveInteger,
	positiveNumber,
	prepared,
} from "./common.ts";

interface FuzzCommandOptions extends AtomVmOption {
	readonly programs: number;
	readonly seed?: number;
	readonly jobs: number;
	readonly timeout: number;
	readonly json?: string;
	readonly save?: string;
	readonly erlc?: string;
	readonly erl?: string;
	readonly damaged?: number;
}

export function fuzzCommand(): Command {
	return new Command("fuzz")
		.description(
			"run random programs emulated and with the JIT, in every mode that hunts bugs, and compare",
		)
		.option("--programs <n>", "how many", positiveInteger, 500)
		.option(
			"--damaged <n>",
			"instead, run so many damaged modules: the host must survive them",
			positiveInteger,
		)
		.option(
			"--seed <n>",
			"the same programs again (default: another one each time)",
			positiveInteger,
		)
		.option(
			"--jobs <n>",
			"programs at a time",
			positiveInteger,
			availableParallelism(),
		)
		.option(
			"--timeout <seconds>",
			"time that 50 programs may take",
			positiveNumber,
			10,
		)
		.option(
			"--erlc <program>",
			"compile the programs with this erlc (OTP 26 or later) instead of writing BEAM code",
		)
		.option(
			"--erl <program>",
			"compare with this Erlang/OTP, too (26 or later)",
		)
		.option(
			"--save <folder>",
			"write programs that differ there, as .erl and .beam",
		)
		.addOption(atomVmOption())
		.option("--json <file>", "write a report for programs")
		.action(fuzz);
}

async function fuzz(options: FuzzCommandOptions): Promise<void> {
	checkWritable(options.json);
	if (options.save !== undefined) makeFolder(options.save);
	const signal = interruptible();
	const seed = options.seed ?? 1 + Math.floor(Math.random() * 1e9);
	const screen = new Screen();
	const ready = await prepared(options);
	const build = compileBuild(ready);
	const started = performance.now();
	if (options.damaged !== undefined) {
		await fuzzDamaged(build, options.damaged, seed, options, signal);
		return;
	}
	const erlang =
		options.erl === undefined ? undefined : new ErlangRuntime(options.erl);
	const result = await fuzzPrograms({
		build,
		countingBuild: compileBuild(ready, true),
		programs: options.programs,
		seed,
		jobs: options.jobs,
		...(options.erlc !== undefined && { emit: erlcEmitter(options.erlc) }),
		...(erlang && { erlang }),
		timeout: options.timeout * 1000,
		signal,
		onProgress: (done) =>
			screen.status("running programs", done / options.programs),
	}).finally(() => {
		screen.status();
		erlang?.close();
	});
	const seconds = (performance.now() - started) / 1000;
	for (const [i, divergence] of result.divergences.entries())
		report(divergence, i, options.save);
	if (options.save !== undefined)
		saveOtpDifferences(result.otpDifferences, options.save);
	const divergences = result.divergences.map(({ beam, ...rest }) => rest);
	if (options.json)
		writeFileSync(
			options.json,
			`${JSON.stringify({ schema: 1, seed, seconds, ...result, divergences }, undefined, "\t")}\n`,
		);
	for (const line of summary(result, seed, seconds)) console.log(line);
	if (signal.aborted) process.exitCode = ExitCode.CouldNotRun;
	else if (result.divergences.length > 0) process.exitCode = ExitCode.Failed;
}

async function fuzzDamaged(
	build: VmBuild,
	modules: number,
	seed: number,
	{ jobs, timeout, json }: FuzzCommandOptions,
	signal: AbortSignal,
): Promise<void> {
	const screen = new Screen();
	const folder = join(packageFolder(), "test", "erlang_tests");
	const files = readdirSync(folder)
		.filter((name) => name.endsWith(".beam"))
		.map((name) => join(folder, name));
	const result = await runDamaged({
		build,
		files,
		modules,
		seed,
		jobs,
		timeout: Math.min(timeout, MOST_SECONDS_DAMAGED) * 1000,
		signal,
		onProgress: (done) =>
			screen.status("running damaged modules", done / modules),
	}).finally(() => screen.status());
	if (json)
		writeFileSync(
			json,
			`${JSON.stringify({ schema: 1, seed, ...result }, undefined, "\t")}\n`,
		);
	for (const { seed: s, file, error } of result.failures)
		console.log(pc.red(`✗ ${file}, seed ${s}: ${error}`));
	console.log(`modules        ${result.modules} (seed ${seed})`);
	console.log(`ended with     ${counts(result.ends)}`);
	if (signal.aborted) process.exitCode = ExitCode.CouldNotRun;
	else if (result.failures.length > 0) process.exitCode = ExitCode.Failed;
}

/** Damaged modules that do not end are many. */
const MOST_SECONDS_DAMAGED = 1;

function makeFolder(folder: string): void {
	try {
		// Not recursive: Node does not come back from that under /proc.
		if (!existsSync(folder)) mkdirSync(folder);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		throw new AvmjitError("file", folder, `cannot be made (${code})`);
	}
}

function report(
	{ source, beam, mode, emulated, jit, seed, index }: Divergence,
	number: number,
	folder: string | undefined,
): void {
	console.log(pc.red(`✗ program ${index} of seed ${seed}, mode "${mode}"`));
	console.log(source);
	console.log(`    emulated  ${emulated.kind} ${emulated.text}`);
	console.log(`    jit       ${jit.kind} ${jit.text}\n`);
	if (folder === undefined) return;
	const file = join(folder, `fuzz_${seed}_${number}`);
	writeFileSync(`${file}.erl`, source);
	writeFileSync(`${file}.beam`, beam);
}

function saveOtpDifferences(
	differences: readonly OtpDifference[],
	folder: string,
): void {
	for (const { seed, index, source, atomvm, otp } of differences)
		writeFileSync(
			join(folder, `otp_${seed}_${index}.erl`),
			`%% AtomVM: ${atomvm}\n%% OTP:    ${otp}\n${source}`,
		);
}

function counts(of: Readonly<Record<string, number>>): string {
	return Object.entries(of)
		.sort((a, b) => b[1] - a[1])
		.map(([name, count]) => `${count} ${name}`)
		.join(", ");
}

function summary(result: FuzzResult, seed: number, seconds: number): string[] {
	const { programs, divergences } = result;
	return [
		`programs       ${programs} in ${seconds.toFixed(0)} s (seed ${seed})`,
		`ended with     ${counts(result.ends)}`,
		`modes          ${counts(result.runsByMode)}`,
		`agreement      ${
			divergences.length === 0
				? pc.green("none diverged")
				: pc.red(`${divergences.length} diverged`)
		}`,
		...(result.comparedWithOtp > 0
			? [
					`OTP            ${result.otpDifferences.length} of ${result.comparedWithOtp} differ from it in both modes`,
				]
			: []),
	];
}
