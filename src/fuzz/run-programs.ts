/**
 * Runs generated programs emulated and with the JIT and compares. Programs go by the batch, one module each; a batch that
 * differs is taken apart, and the program that does it is made smaller.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import pLimit from "p-limit";
import { agree } from "../harness/agreement.ts";
import type { RunOutcome } from "../harness/outcome.ts";
import { ModuleRunner } from "../harness/run-test.ts";
import type { VmBuild } from "../host/build.ts";
import type { Program } from "./ast.ts";
import { emitPrograms } from "./emit-module.ts";
import type { ErlangRuntime } from "./erlang-runtime.ts";
import { generateProgram } from "./generate.ts";
import { type FuzzMode, fuzzModes } from "./modes.ts";
import { printModule } from "./print-erlang.ts";
import { normaliseItems } from "./printed-terms.ts";

export interface FuzzOptions {
	readonly build: VmBuild;
	/** The counting variant. */
	readonly countingBuild: VmBuild;
	readonly programs: number;
	readonly seed: number;
	readonly jobs: number;
	/** ms that one module may take. */
	readonly timeout: number;
	readonly signal?: AbortSignal;
	readonly onProgress?: (done: number) => void;
	/** Makes a module of programs; by this project's own writer when left out. */
	readonly emit?: (programs: readonly Program[]) => Promise<Uint8Array>;
	/** A third voice. */
	readonly erlang?: ErlangRuntime;
}

export interface Divergence {
	/** Seed of the batch and number of the program in it. */
	readonly seed: number;
	readonly index: number;
	readonly mode: string;
	/** The smallest program found that differs, as Erlang source. */
	readonly source: string;
	/** The module that was run. */
	readonly beam: Uint8Array;
	readonly emulated: RunOutcome;
	readonly jit: RunOutcome;
}

/** Both modes of AtomVM agree, and Erlang/OTP does not: a fault of AtomVM's, or what it leaves out. */
export interface OtpDifference {
	readonly seed: number;
	readonly index: number;
	readonly source: string;
	/** Terms, normalised (printed-terms.ts). */
	readonly atomvm: string;
	readonly otp: string;
}

export interface FuzzResult {
	readonly programs: number;
	/** How programs ended, emulated: by the first atom of their result, or by the kind of outcome. */
	readonly ends: Readonly<Record<string, number>>;
	readonly runsByMode: Readonly<Record<string, number>>;
	readonly divergences: readonly Divergence[];
	/** Programs whose results were compared with OTP's; 0 without one. */
	readonly comparedWithOtp: number;
	readonly otpDifferences: readonly OtpDifference[];
}

const BATCH = 50;
const LONGEST_TAPE = 800;
/** Programs tried when one is made smaller, and ms it may take. */
const SHRINK_RUNS = 150;
const SHRINK_TIME = 60_000;

/** Without fast-check's bias to small numbers: they are the simplest choices. */
const tapes = fc.noBias(
	fc.array(fc.nat(255), {
		minLength: 60,
		maxLength: LONGEST_TAPE,
		size: "max",
	}),
);

export async function fuzzPrograms(options: FuzzOptions): Promise<FuzzResult> {
	const folder = mkdtempSync(join(tmpdir(), "avmjit-fuzz-"));
	try {
		return await new Fuzzer(options, folder).run();
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

class Fuzzer {
	private readonly ends: Record<string, number> = {};
	private readonly runsByMode: Record<string, number> = {};
	private readonly divergences: Divergence[] = [];
	private readonly otpDifferences: OtpDifference[] = [];
	private comparedWithOtp = 0;
	private done = 0;
	private files = 0;
	private readonly runners = new Set<ModuleRunner>();
	/** Those that are not in use. */
	private readonly idle: ModuleRunner[] = [];

	constructor(
		private readonly options: FuzzOptions,
		private readonly folder: string,
	) {}

	async run(): Promise<FuzzResult> {
		const { programs, seed, jobs, signal } = this.options;
		const limit = pLimit(jobs);
		const batches = Math.ceil(programs / BATCH);
		try {
			await Promise.all(
				Array.from({ length: batches }, (_, i) =>
					limit(async () => {
						if (signal?.aborted) return;
						const size = Math.min(BATCH, programs - i * BATCH);
						await this.batch(seed + i, size);
						this.done += size;
						this.options.onProgress?.(this.done);
					}),
				),
			);
		} finally {
			limit.clearQueue();
			await Promise.all([...this.runners].map((runner) => runner.close()));
		}
		const { done, ends, runsByMode, divergences } = this;
		const { comparedWithOtp, otpDifferences } = this;
		return {
			programs: done,
			ends,
			runsByMode,
			divergences,
			comparedWithOtp,
			otpDifferences,
		};
	}

	private async batch(seed: number, size: number): Promise<void> {
		const made = fc.sample(tapes, { seed, numRuns: size }).map(generateProgram);
		const modes = fuzzModes(seed);
		const mode = modes[seed % modes.length] as FuzzMode;
		const [emulated, jit] = await this.both(made, mode);
		if (this.options.signal?.aborted) return;
		this.runsByMode[mode.name] = (this.runsByMode[mode.name] ?? 0) + size;
		if (emulated.kind === "value" && agreeInAll(emulated, jit)) {
			for (const end of endsOf(emulated.text)) this.countEnd(end);
			await this.compareWithOtp(seed, made, emulated.text);
			return;
		}
		for (const [index, program] of made.entries()) {
			const [alone, jitAlone] = await this.both([program], mode);
			if (this.options.signal?.aborted) return;
			for (const end of alone.kind === "value"
				? endsOf(alone.text)
				: [alone.kind])
				this.countEnd(end);
			if (!agreeInAll(alone, jitAlone))
				await this.shrink(seed, index, size, mode);
		}
	}

	private async compareWithOtp(
		seed: number,
		programs: readonly Program[],
		text: string,
	): Promise<void> {
		const { erlang } = this.options;
		if (!erlang) return;
		const file = join(this.folder, `otp${this.files++}.beam`);
		writeFileSync(file, await this.module(programs));
		const answer = await erlang.run(file);
		rmSync(file, { force: true });
		if (answer === undefined) return;
		const ours = normaliseItems(text) ?? [];
		const otps = normaliseItems(answer) ?? [];
		for (const [index, program] of programs.entries()) {
			const [atomvm = text, otp = answer] = [ours[index], otps[index]];
			// AtomVM says so of bitstrings: no program has the atom.
			if (atomvm.includes("unsupported")) continue;
			this.comparedWithOtp++;
			if (atomvm === otp) continue;
			const source = printModule("fuzz", [program]);
			this.otpDifferences.push({ seed, index, source, atomvm, otp });
		}
	}

	private countEnd(end: string): void {
		this.ends[end] = (this.ends[end] ?? 0) + 1;
	}

	/** Lets fast-check find the program again, and smaller ones that differ. */
	private async shrink(
		seed: number,
		index: number,
		size: number,
		mode: FuzzMode,
	): Promise<void> {
		const [tape = []] = fc.sample(tapes, { seed, numRuns: size }).slice(index);
		let smallest = tape;
		let runs = 0;
		const end = performance.now() + SHRINK_TIME;
		const differs = async (candidate: readonly number[]): Promise<boolean> => {
			if (runs++ > SHRINK_RUNS || performance.now() > end) return false;
			const outcomes = await this.both([generateProgram(candidate)], mode);
			if (agreeInAll(...outcomes)) return false;
			if (candidate.length <= smallest.length) smallest = [...candidate];
			return true;
		};
		await fc.check(
			fc.asyncProperty(tapes, async (candidate) => {
				// Only the one that differed, and what it shrinks to.
				return !(await differs(candidate));
			}),
			{
				seed,
				numRuns: 1,
				examples: [[tape]],
				endOnFailure: false,
			},
		);
		const program = generateProgram(smallest);
		const [emulated, jit] = await this.both([program], mode);
		this.divergences.push({
			seed,
			index,
			mode: mode.name,
			source: printModule("fuzz", [program]),
			beam: await this.module([program]),
			emulated,
			jit,
		});
	}

	private async module(programs: readonly Program[]): Promise<Uint8Array> {
		const { emit } = this.options;
		return emit ? await emit(programs) : emitPrograms("fuzz", programs);
	}

	private async both(
		programs: readonly Program[],
		{ selection, counts }: FuzzMode,
	): Promise<[emulated: RunOutcome, jit: RunOutcome]> {
		const { timeout, signal } = this.options;
		const build = counts ? this.options.countingBuild : this.options.build;
		const file = join(this.folder, `fuzz${this.files++}.beam`);
		writeFileSync(file, await this.module(programs));
		const request = { build, file, folder: this.folder };
		const runner = this.idle.pop() ?? new ModuleRunner();
		this.runners.add(runner);
		const emulated = await runner.run(
			{ ...request, jit: false },
			timeout,
			signal,
		);
		// Both would take too long; a batch is then taken apart.
		const jit =
			emulated.kind === "timeout" && programs.length > 1
				? emulated
				: await runner.run({ ...request, jit: selection }, timeout, signal);
		this.idle.push(runner);
		rmSync(file, { force: true });
		return [emulated, jit];
	}
}

/** Instructions that may be more or fewer: natively, those of a block are counted as it begins. */
const COUNT_TOLERANCE = { share: 0.1, instructions: 1000 };

/** Same results, and about as many instructions, where they are counted. */
function agreeInAll(emulated: RunOutcome, jit: RunOutcome): boolean {
	const [a, b] = [executed(emulated), executed(jit)];
	const { share, instructions } = COUNT_TOLERANCE;
	return (
		agree(emulated, jit) &&
		(a === undefined ||
			b === undefined ||
			Math.abs(a - b) <= share * a + instructions)
	);
}

function executed({ instructions }: RunOutcome): number | undefined {
	return instructions && instructions.native + instructions.interpreted;
}

/** The first atom of each result: value, error, exit or throw. */
function endsOf(text: string): string[] {
	const ends: string[] = [];
	let depth = 0;
	for (let i = 0; i < text.length; i++) {
		const character = text[i];
		if (character === "'") {
			// A quoted atom: brackets in it are text.
			for (i++; text[i] !== "'" && i < text.length; i++)
				if (text[i] === "\\") i++;
		} else if (character === "[" || character === "{") {
			depth++;
			if (depth === 2 && character === "{")
				ends.push(/^\w+/.exec(text.slice(i + 1))?.[0] ?? "?");
		} else if (character === "]" || character === "}") depth--;
	}
	return ends;
}
