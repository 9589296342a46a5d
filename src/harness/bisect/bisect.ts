/**
 * Finds the function, then the instruction, whose native code makes a difference to the emulated run.
 *
 * First a smallest set of functions is looked for that must be native for it. Then the run is cut in time: it goes natively
 * up to a step, and from there on by the interpreter (native-steps.ts). So the instruction found is the one that was
 * executed when it went wrong, and all before it was innocent. Where asking the host at each step takes the difference
 * away, the code is cut instead (native-prefix.ts), which is less exact.
 */
import type { VmBuild } from "../../host/build.ts";
import {
	OPTIMISATIONS,
	type Optimisation,
} from "../../jit/emit/module-emitter.ts";
import { agree, type Comparison, differences } from "../agreement.ts";
import type { Difference, RunOutcome } from "../outcome.ts";
import { ModuleRunner } from "../run-test.ts";
import type { FunctionSelection } from "../selection.ts";
import {
	describe,
	type FoundInstruction,
	findInCode,
} from "./native-prefix.ts";
import { type FoundStep, findStep } from "./native-steps.ts";
import { nextPlaces, placesByModule } from "./places.ts";
import type { ProgramFunction } from "./program.ts";
import { minimise } from "./search.ts";
import type { SeenPlace, Watch } from "./watch.ts";

export interface BisectRequest {
	readonly build: VmBuild;
	readonly file: string;
	/** More modules to load before it. */
	readonly modules: readonly string[];
	readonly folder: string;
	/** The mode in which the difference shows. */
	readonly selection: FunctionSelection;
	/** What may be at fault. */
	readonly functions: readonly ProgramFunction[];
	/** By what modes are compared; by all when left out. */
	readonly comparison?: Comparison;
	/** Time that a run may take, ms. */
	readonly timeout: number;
	/** What runs it; one of its own when left out. */
	readonly runner?: Pick<ModuleRunner, "run" | "close">;
	/** When it is aborted, the result is what is known by then. */
	readonly signal?: AbortSignal;
	readonly onProgress?: (step: string) => void;
}

export interface BisectResult {
	/**
	 * `unstable`: it differs in some runs only. `elsewhere`: no function of the modules given is at fault. `unfinished`: it
	 * took too long, or was interrupted.
	 */
	readonly kind: "same" | "unstable" | "elsewhere" | "found" | "unfinished";
	readonly emulated: RunOutcome;
	readonly jit: RunOutcome;
	/** In what they differ. */
	readonly differences: readonly Difference[];
	/**
	 * With only these compiled it differs, and with any one of them left out it does not; the one at fault first. Where it
	 * hangs, this one only: the others would take long to find.
	 */
	readonly functions: readonly string[];
	/** What was compiled when the instruction was found. */
	readonly compiled: readonly string[];
	/** Whether the difference is gone when all others are compiled. */
	readonly isAlone: boolean;
	/** Optimisations any of which, switched off, takes the difference away. */
	readonly goneWithout: readonly Optimisation[];
	/** Undefined when it differs wherever native code is left: it is made at the function's head or where it waits. */
	readonly instruction: FoundInstruction | undefined;
	/** What the instruction did when it first made the difference; undefined when that could not be watched. */
	readonly step: FoundStep | undefined;
	/** How many runs it took. */
	readonly runs: number;
	readonly ms: number;
}

/** Runs in a mode that hunts bugs may take so many times as long. */
const SLOWER_IN_MODES = 4;

class Unfinished extends Error {}

export async function bisect(request: BisectRequest): Promise<BisectResult> {
	const bisection = new Bisection(request);
	try {
		return await bisection.run();
	} finally {
		await bisection.close();
	}
}

class Bisection {
	private readonly runner: Pick<ModuleRunner, "run" | "close">;
	private readonly started = performance.now();
	private runs = 0;
	private timeout: number;
	private emulated: RunOutcome | undefined;
	private hangs = false;
	/** What has been found so far. */
	private known: Partial<BisectResult> = {};

	constructor(private readonly request: BisectRequest) {
		this.timeout = request.timeout;
		this.runner = request.runner ?? new ModuleRunner();
	}

	async close(): Promise<void> {
		await this.runner.close();
	}

	async run(): Promise<BisectResult> {
		const emulated = await this.outcome(false);
		// With what it takes to start a thread, as after each hang.
		const whole = performance.now() - this.started;
		this.emulated = emulated;
		const { timeout, selection } = this.request;
		const slower = Object.keys(selection).length > 0 ? SLOWER_IN_MODES : 1;
		this.timeout = Math.min(timeout, slower * (2_000 + 5 * whole));
		const jit = await this.outcome(selection);
		const { comparison } = this.request;
		const end = (rest: Partial<BisectResult>): BisectResult => ({
			kind: "unfinished",
			emulated,
			jit,
			differences: differences(emulated, jit, comparison),
			functions: [],
			compiled: [],
			isAlone: false,
			goneWithout: [],
			instruction: undefined,
			step: undefined,
			...rest,
			runs: this.runs,
			ms: performance.now() - this.started,
		});
		// Hangs are waited for again and again; where there was none, it must be one beyond doubt.
		this.timeout = Math.min(
			timeout,
			jit.kind === "timeout"
				? slower * (1_000 + 3 * whole)
				: 3_000 + 10 * (whole + jit.ms),
		);
		this.hangs = jit.kind === "timeout";
		try {
			return end(await this.search(!agree(emulated, jit, comparison)));
		} catch (error) {
			if (error instanceof Unfinished) return end(this.known);
			throw error;
		}
	}

	/** @param differed whether the first runs did */
	private async search(differed: boolean): Promise<Partial<BisectResult>> {
		const names = this.request.functions.map(({ name }) => name);
		if (!(await this.differs({ functions: names }))) {
			const again = await this.differs({});
			if (!differed && !again) return { kind: "same" };
			return { kind: differed === again ? "elsewhere" : "unstable" };
		}
		if (!differed) return { kind: "unstable" };
		if (await this.differs({ functions: [] })) return { kind: "elsewhere" };
		const early = this.hangs ? await this.stepOf(names) : undefined;
		const guilty = early && this.found(early)?.function;
		const minimal = guilty === undefined ? await this.fewest(names) : [guilty];
		this.known = { functions: minimal };
		const rest = names.filter((name) => !minimal.includes(name));
		const isAlone = !(await this.differs({ functions: rest }));
		const compiled = guilty === undefined ? minimal : names;
		const goneWithout = await this.optimisationsAtFault(compiled);
		const step = early ?? (await this.stepOf(minimal));
		const instruction =
			step === undefined
				? await findInCode(
						this.request.functions.filter(({ name }) => minimal.includes(name)),
						goneWithout.includes("inlining"),
						{
							differs: (leaveAt) =>
								this.differs({ functions: minimal, leaveAt }),
							say: (what) => this.say(what),
						},
					)
				: this.found(step);
		const at = instruction?.function;
		const others = minimal.filter((name) => name !== at);
		return {
			kind: "found",
			functions: at === undefined ? minimal : [at, ...others],
			compiled,
			isAlone,
			goneWithout,
			instruction,
			step,
		};
	}

	private fewest(names: readonly string[]): Promise<readonly string[]> {
		return minimise(names, (part) => {
			this.say(`${part.length} of ${names.length} functions`);
			return this.differs({ functions: part });
		});
	}

	private async optimisationsAtFault(
		functions: readonly string[],
	): Promise<Optimisation[]> {
		const all = Object.keys(OPTIMISATIONS) as Optimisation[];
		const gone = async (without: readonly Optimisation[]): Promise<boolean> => {
			this.say(`without ${without.join(", ")}`);
			return !(await this.differs({ functions, without }));
		};
		const found: Optimisation[] = [];
		if (await gone(all))
			for (const one of all) if (await gone([one])) found.push(one);
		return found;
	}

	private async stepOf(
		names: readonly string[],
	): Promise<FoundStep | undefined> {
		const { functions: all, comparison, selection } = this.request;
		const suspects = all.filter(({ name }) => names.includes(name));
		return findStep({
			places: placesByModule(suspects),
			hangs: this.hangs,
			run: (watch, what) => {
				this.say(what);
				return this.outcome({ ...selection, functions: names }, watch);
			},
			differs: (outcome) =>
				this.emulated !== undefined &&
				!agree(this.emulated, outcome, comparison),
			next: (where) => {
				const suspect = this.functionAt(where);
				return suspect === undefined ? [] : nextPlaces(suspect, where.offset);
			},
			text: (where) => this.found(where)?.text ?? `offset ${where.offset}`,
		});
	}

	private functionAt({ module, offset }: SeenPlace) {
		return this.request.functions.find(
			({ beam, code }) =>
				beam.name === module &&
				code.instructions.some((one) => one.offset === offset),
		);
	}

	private found(where: SeenPlace): FoundInstruction | undefined {
		const suspect = this.functionAt(where);
		const instruction = suspect?.code.instructions.find(
			({ offset }) => offset === where.offset,
		);
		return suspect && instruction && describe(suspect, instruction);
	}

	private async differs(selection: FunctionSelection): Promise<boolean> {
		const outcome = await this.outcome({
			...this.request.selection,
			...selection,
		});
		const { comparison } = this.request;
		return (
			this.emulated !== undefined && !agree(this.emulated, outcome, comparison)
		);
	}

	private async outcome(
		jit: false | FunctionSelection,
		watch?: Watch,
	): Promise<RunOutcome> {
		const { build, file, modules, folder, signal } = this.request;
		this.runs++;
		const outcome = await this.runner.run(
			{ build, file, modules, folder, jit, ...(watch && { watch }) },
			this.timeout,
			signal,
		);
		// A run that was interrupted says nothing; of the first two there is a result in any case.
		if (signal?.aborted && this.runs > 2) throw new Unfinished();
		return outcome;
	}

	private say(step: string): void {
		this.request.onProgress?.(`bisecting, run ${this.runs + 1}: ${step}`);
	}
}
