/**
 * Finds the function, then the instruction, whose native code makes a difference to the emulated run.
 *
 * Instructions are tried by leaving at all that come behind one of them: those before it run natively, the rest by the
 * interpreter. So the instruction found is the first one whose native code makes the difference where all before it on
 * the way is innocent.
 */
import { instructionText } from "../../beam/print/instructions.ts";
import type { VmBuild } from "../../host/build.ts";
import {
	OPTIMISATIONS,
	type Optimisation,
} from "../../jit/emit/module-emitter.ts";
import { traitsOf } from "../../jit/instruction-traits.ts";
import { agree } from "../agreement.ts";
import type { RunOutcome } from "../outcome.ts";
import { ModuleRunner } from "../run-test.ts";
import type { FunctionSelection } from "../selection.ts";
import { inOrder, lineOf, type ProgramFunction } from "./program.ts";
import { firstThatDiffers, minimise } from "./search.ts";

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
	/** Time that a run may take, ms. */
	readonly timeout: number;
	readonly onProgress?: (step: string) => void;
}

export interface FoundInstruction {
	/** `module:name/arity` */
	readonly function: string;
	/** Line of the source; 0 when the module does not say. */
	readonly line: number;
	/** Byte offset in the module's code. */
	readonly offset: number;
	readonly text: string;
	/** It calls or returns, so what is wrong may be elsewhere. */
	readonly isTransfer: boolean;
}

export interface BisectResult {
	/** `unstable`: it differs in some runs only. `elsewhere`: no function of the modules given is at fault. */
	readonly kind: "same" | "unstable" | "elsewhere" | "found";
	readonly emulated: RunOutcome;
	readonly jit: RunOutcome;
	/** With only these compiled it differs, and with any one of them left out it does not; the one at fault first. */
	readonly functions: readonly string[];
	/** Whether the difference is gone when all others are compiled. */
	readonly isAlone: boolean;
	/** Optimisations any of which, switched off, takes the difference away. */
	readonly goneWithout: readonly Optimisation[];
	/** Undefined when it differs wherever native code is left: it is made at the function's head or where it waits. */
	readonly instruction: FoundInstruction | undefined;
	/** How many runs it took. */
	readonly runs: number;
	readonly ms: number;
}

export async function bisect(request: BisectRequest): Promise<BisectResult> {
	const bisection = new Bisection(request);
	try {
		return await bisection.run();
	} finally {
		await bisection.close();
	}
}

class Bisection {
	private readonly runner = new ModuleRunner();
	private readonly started = performance.now();
	private runs = 0;
	private timeout: number;
	private emulated: RunOutcome | undefined;

	constructor(private readonly request: BisectRequest) {
		this.timeout = request.timeout;
	}

	async close(): Promise<void> {
		await this.runner.close();
	}

	async run(): Promise<BisectResult> {
		const { functions } = this.request;
		const emulated = await this.outcome(false);
		this.emulated = emulated;
		const jit = await this.outcome(this.request.selection);
		const end = (
			kind: BisectResult["kind"],
			rest: Partial<BisectResult> = {},
		): BisectResult => ({
			kind,
			emulated,
			jit,
			functions: [],
			isAlone: false,
			goneWithout: [],
			instruction: undefined,
			...rest,
			runs: this.runs,
			ms: performance.now() - this.started,
		});
		const first = !agree(emulated, jit);
		// Hangs are waited for again and again.
		this.timeout = Math.min(
			this.timeout,
			1_500 + 10 * emulated.ms + 3 * known(jit),
		);
		const again = await this.differs({});
		if (!first && !again) return end("same");
		if (first !== again) return end("unstable");
		const names = functions.map(({ name }) => name);
		if (!(await this.differs({ functions: names }))) return end("elsewhere");
		const minimal = await minimise(names, (part) => {
			this.say(`${part.length} of ${names.length} functions`);
			return this.differs({ functions: part });
		});
		if (!(await this.differs({ functions: minimal }))) return end("unstable");
		const rest = names.filter((name) => !minimal.includes(name));
		const isAlone = !(await this.differs({ functions: rest }));
		const goneWithout: Optimisation[] = [];
		for (const optimisation of Object.keys(OPTIMISATIONS) as Optimisation[]) {
			this.say(`without ${optimisation}`);
			const without = [optimisation];
			if (!(await this.differs({ functions: minimal, without })))
				goneWithout.push(optimisation);
		}
		const instruction = await this.instructionAmong(
			minimal,
			goneWithout.includes("inlining"),
		);
		const at = instruction?.function;
		return end("found", {
			functions:
				at === undefined
					? minimal
					: [at, ...minimal.filter((name) => name !== at)],
			isAlone,
			goneWithout,
			instruction,
		});
	}

	/**
	 * Where several functions are needed, some only lead there natively: what they do is to call or to return. An inlined
	 * function's fault is at its call.
	 */
	private async instructionAmong(
		names: readonly string[],
		isInlining: boolean,
	): Promise<FoundInstruction | undefined> {
		const found: FoundInstruction[] = [];
		for (const suspect of this.request.functions) {
			if (!names.includes(suspect.name)) continue;
			const one = await this.instructionOf(suspect, names);
			if (one !== undefined) found.push(one);
		}
		// A fault of inlining is at the call that is inlined.
		return found.find((one) => one.isTransfer === isInlining) ?? found[0];
	}

	private async instructionOf(
		suspect: ProgramFunction,
		functions: readonly string[],
	): Promise<FoundInstruction | undefined> {
		const all = inOrder(suspect).filter(({ op }) => !traitsOf(op).comesBack);
		const differs = (native: number): Promise<boolean> => {
			this.say(`${native} of ${all.length} instructions of ${suspect.name}`);
			const offsets = all.slice(native).map(({ offset }) => offset);
			const leaveAt = { module: suspect.beam.name, offsets };
			return this.differs({ functions, leaveAt });
		};
		if (all.length === 0 || (await differs(0))) return undefined;
		const found = all[(await firstThatDiffers(all.length, differs)) - 1];
		return (
			found && {
				function: suspect.name,
				line: lineOf(suspect, found.offset),
				offset: found.offset,
				text: instructionText(suspect.beam, found),
				isTransfer: found.op.callee !== "none" || found.op.name === "return",
			}
		);
	}

	private async differs(selection: FunctionSelection): Promise<boolean> {
		const outcome = await this.outcome({
			...this.request.selection,
			...selection,
		});
		return this.emulated !== undefined && !agree(this.emulated, outcome);
	}

	private outcome(jit: false | FunctionSelection): Promise<RunOutcome> {
		const { build, file, modules, folder } = this.request;
		this.runs++;
		return this.runner.run({ build, file, modules, folder, jit }, this.timeout);
	}

	private say(step: string): void {
		this.request.onProgress?.(`bisecting, run ${this.runs + 1}: ${step}`);
	}
}

/** Time of a run that came to an end. */
function known({ kind, ms }: RunOutcome): number {
	return kind === "timeout" ? 0 : ms;
}
