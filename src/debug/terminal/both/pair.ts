/** The program in both modes, in lock step: after each stop of both they are compared. */
import type { Resume } from "../../protocol.ts";
import type { Halt, Program } from "../program.ts";
import { type Difference, differencesOf } from "./compare.ts";
import { type Snapshot, snapshotOf } from "./snapshot.ts";

/** How long one waits for the other when that does not stop, ms: it is paused then, and compared as it is. */
const PATIENCE = 10_000;

/** What was found at one stop. */
export interface Comparison {
	/** From 1; the end is one, too. */
	readonly number: number;
	readonly emulated: Snapshot;
	readonly jit: Snapshot;
	readonly differences: readonly Difference[];
	/** Ctrl-C came before both had stopped: they were paused, and not compared. */
	readonly isInterrupted?: true;
	/** The one that had to be paused, since it did not come to the other's stop. */
	readonly late?: "emulated" | "jit";
}

/** How both go on: a step is one of the process that each is stopped in. */
export type PairResume =
	| { readonly kind: "continue" }
	| Omit<Extract<Resume, { readonly kind: "step" }>, "process">;

export class Pair {
	readonly programs: readonly [emulated: Program, jit: Program];
	/** Of all stops so far. */
	compared = 0;
	/** The first stop that differed. */
	parted: Comparison | undefined;
	/** The last stop before that. */
	lastSame: Comparison | undefined;
	/** Characters of their output that were shown. */
	shownOutput = 0;
	/** Ctrl-C was pressed while they ran. */
	isInterrupted = false;
	private werePaused = false;

	constructor(
		emulated: Program,
		jit: Program,
		private readonly patience = PATIENCE,
	) {
		this.programs = [emulated, jit];
	}

	get haveEnded(): boolean {
		return this.programs.every(({ halt }) => halt?.kind === "ended");
	}

	async go(resume: PairResume): Promise<Comparison> {
		this.isInterrupted = false;
		const [emulated, jit] = this.programs;
		// After an interrupt, one may be at the next stop already: it waits there for the other.
		const isWaiting = this.programs.map(
			(program) => this.werePaused && !isPaused(program),
		);
		const [one, other] = this.programs.map((program, i) =>
			isWaiting[i] && program.halt
				? Promise.resolve(program.halt)
				: program.go(resumeOf(program, resume)),
		) as [Promise<Halt>, Promise<Halt>];
		await Promise.race([one, other]);
		const late = await this.waitFor(Promise.all([one, other]));
		return this.compare(
			await snapshotOf(emulated),
			await snapshotOf(jit),
			late,
		);
	}

	/** Until both have halted. @returns which one had to be paused */
	private async waitFor(
		both: Promise<unknown>,
	): Promise<Comparison["late"] | undefined> {
		let late: Comparison["late"];
		const [emulated, jit] = this.programs;
		const timer = setTimeout(() => {
			const slow = [emulated, jit].find(({ isRunning }) => isRunning);
			late = slow === emulated ? "emulated" : "jit";
			slow?.pause();
		}, this.patience);
		try {
			await both;
		} finally {
			clearTimeout(timer);
		}
		return late;
	}

	private compare(
		emulated: Snapshot,
		jit: Snapshot,
		late: Comparison["late"],
	): Comparison {
		this.werePaused = this.isInterrupted && this.programs.some(isPaused);
		if (this.werePaused)
			return {
				number: this.compared,
				emulated,
				jit,
				differences: [],
				isInterrupted: true,
			};
		const differences = differencesOf(emulated, jit);
		const comparison: Comparison = {
			number: ++this.compared,
			emulated,
			jit,
			differences,
			...(late && { late }),
		};
		if (differences.length > 0) this.parted ??= comparison;
		else if (this.parted === undefined) this.lastSame = comparison;
		return comparison;
	}

	async end(): Promise<void> {
		await Promise.all(this.programs.map((program) => program.end()));
	}
}

function isPaused({ halt }: Program): boolean {
	return halt?.kind === "stopped" && halt.stop.reason === "pause";
}

function resumeOf(program: Program, resume: PairResume): Resume {
	return resume.kind === "step"
		? { ...resume, process: program.process }
		: resume;
}
