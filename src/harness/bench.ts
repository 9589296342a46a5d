/** Times the benchmark programs: each in several ways, in alternating rounds of one run. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { geometricMean, median } from "simple-statistics";
import { AvmjitError } from "../errors.ts";
import type { VmBuild } from "../host/build.ts";
import {
	type AtomVmProgram,
	benchUnderAtomVm,
	benchUnderOtp,
} from "./bench-others.ts";
import { batches, type Interval, ratioInterval } from "./confidence.ts";
import { bareOutcome, nativeShare, type RunOutcome } from "./outcome.ts";
import { readOwnSuite } from "./own-suite.ts";
import { runModule } from "./run-test.ts";

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
	/** An AtomVM for this machine, to be measured, too. */
	readonly atomVm?: AtomVmProgram;
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
	/** 95% confidence interval of the speed-up. */
	readonly speedupInterval: Interval;
	/** The first unit of work after loading with the JIT: before the engine has optimised anything. */
	readonly coldMs: number;
	/** Loading and compiling the module with the JIT, above loading it without. */
	readonly compileMs: number;
	readonly nativeShare: number;
	/** Bytes of wasm for a byte of the modules compiled, debug information and documentation left out. */
	readonly wasmGrowth: number;
	/** Memory of the VM at the end, in bytes. */
	readonly emulatedMemory: number;
	readonly jitMemory: number;
	readonly shippedMs?: number;
	readonly otpMs?: number;
	readonly atomVmMs?: number;
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
	const [first] = programs;
	if (first) await warmUp(first.name, first.expected, options);
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

/** Time in which V8 optimises the interpreter's largest function, ms. */
const WARM_UP = 7000;

/** The engine keeps what it has optimised from one VM to the next: the emulated runs would start with slow code. */
async function warmUp(
	name: string,
	expected: string,
	options: BenchOptions,
): Promise<void> {
	for (const build of [options.build, options.shipped]) {
		const end = performance.now() + WARM_UP;
		while (build && performance.now() < end && !options.signal?.aborted) {
			options.onProgress?.("warming up", 0);
			await measure(name, expected, options, build, false);
		}
	}
}

interface Measured {
	/** Median of the later half of the rounds within the VM, ms. */
	readonly warm: number;
	/** The same of batches of them. */
	readonly batches: readonly number[];
	readonly cold: number;
	/** All of it, ms. */
	readonly total: number;
	/** Before the first unit of work, ms. */
	readonly start: number;
	/** Memory of the VM, in bytes; 0 elsewhere. */
	readonly memory: number;
	/** Bytes of wasm for a byte of .beam; 0 where nothing is compiled. */
	readonly growth: number;
}

async function elsewhere(
	name: string,
	expected: string,
	run: () => Promise<string>,
): Promise<Measured> {
	const started = performance.now();
	const text = await run();
	const ms = performance.now() - started;
	return parse(name, expected, bareOutcome("value", text, ms));
}

async function measure(
	name: string,
	expected: string,
	{ folder, signal }: BenchOptions,
	build: VmBuild,
	withJit: boolean,
): Promise<Measured> {
	const outcome = await runModule(
		{
			build,
			file: join(folder, `${name}.beam`),
			modules: [join(folder, `${DRIVER}.beam`)],
			folder,
			jit: withJit && {},
			functionName: "bench",
		},
		TIMEOUT,
		signal,
	);
	return parse(name, expected, outcome);
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
	const atomVm: Measured[] = [];
	const vm = (build: VmBuild, withJit: boolean): Promise<Measured> =>
		measure(name, expected, options, build, withJit);
	const driver = join(options.folder, `${DRIVER}.beam`);
	const file = join(options.folder, `${name}.beam`);
	for (let round = 0; round < options.rounds; round++) {
		emulated.push(await vm(options.build, false));
		jit.push(await vm(options.build, true));
		if (options.shipped) shipped.push(await vm(options.shipped, false));
		if (options.erl)
			otp.push(
				await elsewhere(name, expected, () =>
					benchUnderOtp(options.erl ?? "erl", options.folder, name),
				),
			);
		if (options.atomVm)
			atomVm.push(
				await elsewhere(name, expected, () =>
					benchUnderAtomVm(
						options.atomVm as AtomVmProgram,
						[file, driver],
						name,
					),
				),
			);
	}
	const counted = await runModule(
		{
			build: options.countingBuild,
			file,
			folder: options.folder,
			jit: {},
		},
		TIMEOUT,
		options.signal,
	);
	const emulatedMs = median(emulated.map((m) => m.warm));
	const jitMs = median(jit.map((m) => m.warm));
	return {
		name,
		emulatedMs,
		jitMs,
		speedup: emulatedMs / jitMs,
		speedupInterval: ratioInterval(
			emulated.map((m) => m.batches),
			jit.map((m) => m.batches),
		),
		coldMs: median(jit.map((m) => m.cold)),
		compileMs: Math.max(
			0,
			median(jit.map((m) => m.start)) - median(emulated.map((m) => m.start)),
		),
		nativeShare: nativeShare(counted) ?? 0,
		wasmGrowth: median(jit.map((m) => m.growth)),
		emulatedMemory: median(emulated.map((m) => m.memory)),
		jitMemory: median(jit.map((m) => m.memory)),
		...(shipped.length > 0 && {
			shippedMs: median(shipped.map((m) => m.warm)),
		}),
		...(otp.length > 0 && { otpMs: median(otp.map((m) => m.warm)) }),
		...(atomVm.length > 0 && {
			atomVmMs: median(atomVm.map((m) => m.warm)),
		}),
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
	const later = times.slice(Math.floor(times.length / 2));
	return {
		warm: median(later),
		batches: batches(later),
		cold: times[0] ?? 0,
		total,
		// The driver runs the unit once before it takes times.
		start: Math.max(0, total - sum - (times[0] ?? 0)),
		memory: outcome.memory ?? 0,
		growth: outcome.sizes ? outcome.sizes.wasm / outcome.sizes.beam : 0,
	};
}

/** Version of the report: 2 has `speedupInterval` where 1 had a range. */
const SCHEMA = 2;

/** The report for programs; times in ms. */
export function benchJson(results: readonly ProgramResult[]): string {
	const round = (value: number): number => Number(value.toPrecision(5));
	const rounded = (value: unknown): unknown => {
		if (Array.isArray(value)) return value.map(rounded);
		return typeof value === "number" ? round(value) : value;
	};
	const report = {
		schema: SCHEMA,
		programs: results.map((result) =>
			Object.fromEntries(
				Object.entries(result).map(([key, value]) => [key, rounded(value)]),
			),
		),
		geomean: round(meanRatio(results.map((r) => r.speedup))),
	};
	return `${JSON.stringify(report, undefined, "\t")}\n`;
}

/** Geometric mean; 1 of nothing. */
export function meanRatio(ratios: readonly number[]): number {
	return ratios.length === 0 ? 1 : geometricMean([...ratios]);
}

export interface BenchReport {
	readonly schema: typeof SCHEMA;
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
	if (report.schema !== SCHEMA || !Array.isArray(report.programs))
		throw new AvmjitError(
			"file",
			file,
			`is not a report of \`avmjit bench --json\` (schema ${SCHEMA})`,
			"measure again",
		);
	return report;
}
