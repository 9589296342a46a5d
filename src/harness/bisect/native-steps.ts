/**
 * Finds the first step (watch.ts) whose native execution makes the difference: with all steps before it native and the
 * rest interpreted the modes agree, with this one native, too, they do not. Then what it has done: registers before and
 * after it, and what the call that it is in returns, in both modes.
 */
import type { RunOutcome } from "../outcome.ts";
import { firstThatDiffers } from "./search.ts";
import type { Place, Registers, Seen, SeenPlace, Watch } from "./watch.ts";

export interface StepRuns {
	/** By module, where steps are counted. */
	readonly places: Readonly<Record<string, readonly Place[]>>;
	run(watch: Watch, what: string): Promise<RunOutcome>;
	differs(outcome: RunOutcome): boolean;
	/** Where control can be after an instruction (places.ts). */
	next(where: SeenPlace): readonly number[];
	/** The instruction there. */
	text(where: SeenPlace): string;
}

/** How it went on in a mode. */
export interface AfterStep {
	/** When the step had been executed; absent when the process came to no place that is known after it. */
	readonly after?: SeenPlace & {
		readonly text: string;
		readonly registers: Registers;
	};
	/** What the call returned; absent when it did not. */
	readonly returned?: string;
	/** How the run ended when the step was executed in this mode and all after it by the interpreter. */
	readonly end: { readonly kind: RunOutcome["kind"]; readonly text: string };
}

export interface FoundStep extends SeenPlace {
	/** Its number. */
	readonly step: number;
	/** Of the call that it is in; absent where that is not known. */
	readonly args?: Registers;
	readonly before?: Registers;
	readonly emulated: AfterStep;
	readonly jit: AfterStep;
}

/** More steps than any run has. */
const MOST_STEPS = 2 ** 40;

/** Undefined when there is no such step: asking takes the difference away, or it is there without any. */
export async function findStep(runs: StepRuns): Promise<FoundStep | undefined> {
	const { places } = runs;
	/** The last run in which modes differed, and in which they agreed, by the number of native steps. */
	const ends = new Map<number, RunOutcome>();
	const differs = async (natively: number): Promise<boolean> => {
		const outcome = await runs.run(
			{ places, natively },
			`${natively} steps natively`,
		);
		ends.set(natively, outcome);
		return runs.differs(outcome);
	};
	const whole = await runs.run({ places }, "counting steps");
	if (!runs.differs(whole) || (await differs(0))) return undefined;
	const most = whole.seen?.steps ?? (await someThatDiffer(differs));
	if (most === undefined) return undefined;
	const step = await firstThatDiffers(most, differs);
	const [emulatedEnd, jitEnd] = [ends.get(step - 1), ends.get(step) ?? whole];
	const looked = await runs.run(
		{ places, natively: step - 1, step },
		"registers before it",
	);
	const at = looked.seen?.at;
	if (at === undefined || emulatedEnd === undefined) return undefined;
	const look = async (natively: number, end: RunOutcome) => {
		const watch = { places, natively, step, ...(at.head && { head: at.head }) };
		const next = runs.next(at);
		const executed = await runs.run(
			{ ...watch, until: "executed", next },
			"registers after it",
		);
		const returned = at.head
			? await runs.run({ ...watch, until: "returned" }, "what its call returns")
			: undefined;
		return { end, executed: executed.seen, returned: returned?.seen };
	};
	const emulated = await look(step - 1, emulatedEnd);
	const jit = await look(step, jitEnd);
	const args = emulated.returned?.args ?? jit.returned?.args;
	return {
		module: at.module,
		offset: at.offset,
		step,
		...(args && { args }),
		...(looked.seen?.before && { before: looked.seen.before }),
		emulated: afterStep(emulated, runs),
		jit: afterStep(jit, runs),
	};
}

/** A number of steps with which the modes differ, where the run does not end that could have counted them. */
async function someThatDiffer(
	differs: (natively: number) => Promise<boolean>,
): Promise<number | undefined> {
	for (let steps = 64; steps < MOST_STEPS; steps *= 4)
		if (await differs(steps)) return steps;
	return undefined;
}

function afterStep(
	{
		end: { kind, text },
		executed,
		returned,
	}: {
		readonly end: RunOutcome;
		readonly executed: Seen | undefined;
		readonly returned: Seen | undefined;
	},
	runs: StepRuns,
): AfterStep {
	const after = executed?.after;
	return {
		...(after && { after: { ...after, text: runs.text(after) } }),
		...(returned?.returned !== undefined && { returned: returned.returned }),
		end: { kind, text },
	};
}
