/** Times the benchmark programs: each in several ways, in alternating rounds of one run. */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { AvmjitError } from "../errors.ts";
import type { VmBuild } from "../host/build.ts";
import { nativeShare, type RunOutcome } from "./outcome.ts";
import { readOwnSuite } from "./own-suite.ts";
import { runModule } from "./run-test.ts";

const run = promisify(execFile);
/** The module that repeats a program's unit of work; not a program itself. */
const DRIVER = "bench_driver";
/** Time one round of a program may take, ms. */
const TIMEOUT = 120_000;

export interface BenchOptions {
	readonly folder: string;
	readonly filter: RegExp;
	/** Times each way is measured; the median of the rounds counts. */
	readonly rounds: number;
	readonly build: VmBuild;
	readonly countingBuild: VmBuild;
	/** The package's binary as shipped, to be measured, too. */
	readonly shipped?: VmBuild;
	/** A program `erl`, to be measured, too. */
	readonly erl?: string;
	readonly onProgress?: (step: string, share: number) => void;
	readonly onResult?: (result: ProgramResult) => void;
	readonly signal?: AbortSignal;
}

/** Times are of one unit of work, in ms. */
export interface ProgramResult {
	readonly name: string;
	readonly emulatedMs: number;
	readonly jitMs: number;
	readonly speedup: number;
	/** Lowest and highest speed-up among the rounds. */
	readonly speedupRange: readonly [number, number];
	/** The first unit of work after loading with the JIT: before the engine has optimised anything. */
	readonly coldMs: number;
	/** Loading and compiling the module with the JIT, above loading it without. */
	readonly compileMs: number;
	readonly nativeShare: number;
	readonly shippedMs?: number;
	readonly otpMs?: number;
}

export async function runBenchmarks(
	options: BenchOptions,
): Promise<ProgramResult[]> {
	const suite = readOwnSuite(options.folder);
	const programs = suite.tests.filter(
		({ name }) => name !== DRIVER && options.filter.test(name),
	);
	if (programs.length === 0)
		throw new AvmjitError("usage", String(options.filter), "no such program");
	const results: ProgramResult[] = [];
	for (const [i, { name, expected }] of programs.entries()) {
		if (options.signal?.aborted) break;
		options.onProgress?.(`measuring ${name}`, i / programs.length);
		const result = await measureProgram(name, expected, options);
		if (options.signal?.aborted) break;
		results.push(result);
		options.onResult?.(result);
	}
	return results;
}

interface Measured {
	/** Median of the later half of the rounds within the VM, ms. */
	readonly warm: number;
	readonly cold: number;
	/** All of it, ms. */
	readonly total: number;
	/** Before the first unit of work, ms. */
	readonly start: number;
}

async function measureProgram(
	name: string,
	expected: string,
	options: BenchOptions,
): Promise<ProgramResult> {
	const emulated: Measured[] = [];
	const jit: Measured[] = [];
	const shipped: Measured[] = [];
	const otp: Measured[] = [];
	const measure = async (build: VmBuild, withJit: boolean): Promise<Measured> =>
		parse(
			name,
			expected,
			await runModule(
				{
					build,
					file: join(options.folder, `${name}.beam`),
					modules: [join(options.folder, `${DRIVER}.beam`)],
					folder: options.folder,
					jit: withJit && {},
					functionName: "bench",
				},
				TIMEOUT,
				options.signal,
			),
		);
	for (let round = 0; round < options.rounds; round++) {
		emulated.push(await measure(options.build, false));
		jit.push(await measure(options.build, true));
		if (options.shipped) shipped.push(await measure(options.shipped, false));
		if (options.erl) otp.push(await measureOtp(name, expected, options));
	}
	const counted = await runModule(
		{
			build: options.countingBuild,
			file: join(options.folder, `${name}.beam`),
			folder: options.folder,
			jit: {},
		},
		TIMEOUT,
		options.signal,
	);
	const emulatedMs = median(emulated.map((m) => m.warm));
	const jitMs = median(jit.map((m) => m.warm));
	const speedups = emulated.map((m, i) => m.warm / (jit[i]?.warm ?? m.warm));
	return {
		name,
		emulatedMs,
		jitMs,
		speedup: emulatedMs / jitMs,
		speedupRange: [Math.min(...speedups), Math.max(...speedups)],
		coldMs: median(jit.map((m) => m.cold)),
		compileMs: Math.max(
			0,
			median(jit.map((m) => m.start)) - median(emulated.map((m) => m.start)),
		),
		nativeShare: nativeShare(counted) ?? 0,
		...(shipped.length > 0 && {
			shippedMs: median(shipped.map((m) => m.warm)),
		}),
		...(otp.length > 0 && { otpMs: median(otp.map((m) => m.warm)) }),
	};
}

/** `bench/0` gives {Value, [Microseconds]}; the value must be the expected one. */
function parse(name: string, expected: string, outcome: RunOutcome): Measured {
	const match = /^\{(.*),\[([\d,]*)\]\}$/.exec(outcome.text);
	if (outcome.kind !== "value" || match === null || match[1] !== expected)
		throw new AvmjitError(
			"host",
			name,
			`gave ${outcome.kind} ${outcome.text.slice(0, 200)}, not ${expected}`,
			"run `avmjit test-erlang --suite bench/programs`",
		);
	const times = (match[2] as string).split(",").map((t) => Number(t) / 1000);
	const sum = times.reduce((a, b) => a + b, 0);
	const total = outcome.ms;
	return {
		warm: median(times.slice(Math.floor(times.length / 2))),
		cold: times[0] ?? 0,
		total,
		// The driver runs the unit once before it takes times.
		start: Math.max(0, total - sum - (times[0] ?? 0)),
	};
}

async function measureOtp(
	name: string,
	expected: string,
	{ erl = "erl", folder }: BenchOptions,
): Promise<Measured> {
	const code = `io:format("~w", [${name}:bench()]), halt().`;
	const started = performance.now();
	try {
		const { stdout } = await run(erl, [
			"-noshell",
			"-pa",
			folder,
			"-eval",
			code,
		]);
		const outcome: RunOutcome = {
			kind: "value",
			text: stdout,
			ms: performance.now() - started,
			output: "",
		};
		return parse(name, expected, outcome);
	} catch (error) {
		if (error instanceof AvmjitError) throw error;
		throw new AvmjitError(
			"tool",
			erl,
			`cannot run ${name}: ${(error as Error).message}`,
		);
	}
}

export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	const high = sorted[middle] ?? 0;
	return sorted.length % 2 === 1
		? high
		: (high + (sorted[middle - 1] ?? 0)) / 2;
}

export function geometricMean(values: readonly number[]): number {
	if (values.length === 0) return 1;
	return Math.exp(
		values.reduce((sum, value) => sum + Math.log(value), 0) / values.length,
	);
}

/** The report for programs; times in ms. */
export function benchJson(results: readonly ProgramResult[]): string {
	const round = (value: number): number => Number(value.toPrecision(5));
	const report = {
		schema: 1,
		programs: results.map((result) =>
			Object.fromEntries(
				Object.entries(result).map(([key, value]) => [
					key,
					typeof value === "number" ? round(value) : value,
				]),
			),
		),
		geomean: round(geometricMean(results.map((r) => r.speedup))),
	};
	return `${JSON.stringify(report, undefined, "\t")}\n`;
}

export interface BenchReport {
	readonly schema: 1;
	readonly programs: readonly ProgramResult[];
	readonly geomean: number;
}

export function readBenchReport(file: string): BenchReport {
	let report: BenchReport;
	try {
		report = JSON.parse(readFileSync(file, "utf8")) as BenchReport;
	} catch (error) {
		throw new AvmjitError(
			"file",
			file,
			`cannot be read: ${(error as Error).message}`,
		);
	}
	if (report.schema !== 1 || !Array.isArray(report.programs))
		throw new AvmjitError(
			"file",
			file,
			"is not a report of `avmjit bench --json`",
		);
	return report;
}
