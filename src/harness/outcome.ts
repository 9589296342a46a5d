/** What became of one run of one module. */
import type { ErlangException, ProcessDeath } from "../host/death.ts";
import type { ExitSite } from "../link/exit-sites.ts";
import type { Seen } from "./bisect/watch.ts";
import type { KnownFailure, Mode, TestCase, Verdict } from "./test-case.ts";

/** All that modes are compared by. Terms and texts are whole: only reports cut them. */
export interface Observed {
	/** What the VM wrote to its standard output. */
	readonly stdout: string;
	readonly stderr: string;
	/** The exception that ended the process that ran the program. */
	readonly exception?: ErlangException;
	/** Of a program that called C's exit(). */
	readonly exitStatus?: number;
	/** Other processes that died of an exception, in the order of dying. */
	readonly deaths: readonly ProcessDeath[];
}

const OBSERVED = [
	"stdout",
	"stderr",
	"exception",
	"exitStatus",
	"deaths",
] as const satisfies readonly (keyof Observed)[];

/** What a worker reports. */
export interface RunOutcome extends Observed {
	readonly kind: "value" | "exception" | "crash" | "timeout" | "unloadable";
	/** The value, the exit reason, the trap, or why it could not be loaded. */
	readonly text: string;
	/** Wall time from loading the module to its result, ms. */
	readonly ms: number;
	/** What the VM wrote to both, in the order of writing. */
	readonly output: string;
	/** Of a trap in generated code: a report for people (host/trap-report.ts). */
	readonly trap?: string;
	/** Instructions executed (counting runs only). */
	readonly instructions?: {
		readonly interpreted: number;
		readonly native: number;
	};
	/** Where native code left, and how often (counting runs only). */
	readonly exits?: readonly ExitSite[];
	/** Instructions at which native code could leave: their names (counting runs only). */
	readonly exitKinds?: readonly string[];
	/** Memory of the VM at the end, in bytes. */
	readonly memory?: number;
	/** Bytes of the modules that were compiled, without what only debuggers read, and of what was made of them. */
	readonly sizes?: { readonly beam: number; readonly wasm: number };
	/** Functions that were compiled, and all of them. */
	readonly functions?: { readonly compiled: number; readonly total: number };
	/** Of a run that was watched. */
	readonly seen?: Seen;
	/** Wall time of compiling and linking, ms; a part of {@link ms}. */
	readonly compileMs?: number;
}

/** What is passed on of an outcome as it is. */
const PASSED = ["trap", "memory", "sizes", "functions", "compileMs"] as const;

/** The outcome of one mode, judged. */
export interface ModeResult
	extends Observed,
		Pick<RunOutcome, (typeof PASSED)[number]> {
	readonly verdict: Verdict;
	readonly value: string;
	readonly ms: number;
	/** Instructions executed natively ÷ all, 0 to 1; absent when not counted. */
	readonly nativeShare?: number;
	readonly output: string;
	/** Of a known failure: why. */
	readonly reason?: string;
}

/**
 * "known": one mode fails in a way that is listed, the other is right; or, where the interpreter does a part of the work
 * of both, both fail, not alike.
 */
export type Agreement = "same" | "diverged" | "known";

/** In what two runs can differ (agreement.ts says how each is compared). */
export const DIFFERENCES = [
	/** How the run ended. */
	"kind",
	/** The value, the exit reason, or why it could not be loaded. */
	"value",
	"exitStatus",
	/** Class and reason of the exception that ended it. */
	"exception",
	"trace",
	"stdout",
	"stderr",
	/** Other processes that died. */
	"deaths",
] as const;

export type Difference = (typeof DIFFERENCES)[number];

export interface TestResult {
	readonly test: TestCase;
	readonly emulated?: ModeResult;
	readonly jit?: ModeResult;
	/** Whether both modes came to the same; only when both were run. */
	readonly agreement?: Agreement;
	/** In what they differ; absent when in nothing. */
	readonly differences?: readonly Difference[];
	readonly counted?: RunOutcome;
}

export function judge(
	test: TestCase,
	mode: Mode,
	outcome: RunOutcome,
	known: KnownFailure | undefined,
	counted?: RunOutcome,
): ModeResult {
	const plain = plainVerdict(test, outcome);
	const applies = known?.modes.includes(mode) === true;
	const share = counted && nativeShare(counted);
	return {
		...(applies && plain !== "ok"
			? { verdict: "known-failure" as const, reason: known.reason }
			: { verdict: plain }),
		value: outcome.text,
		ms: outcome.ms,
		...(share !== undefined && { nativeShare: share }),
		output: outcome.output,
		...pick(outcome, PASSED),
		...pick(outcome, OBSERVED),
	};
}

/** Those of the properties that are there. */
function pick<T extends object, K extends keyof T>(
	from: T,
	names: readonly K[],
): Pick<T, K> {
	const there = names.filter((name) => from[name] !== undefined);
	return Object.fromEntries(
		there.map((name) => [name, from[name]]),
	) as unknown as Pick<T, K>;
}

/** The outcome of a run in which nothing was observed but its end. */
export function bareOutcome(
	kind: RunOutcome["kind"],
	text: string,
	ms: number,
): RunOutcome {
	return { kind, text, ms, output: "", stdout: "", stderr: "", deaths: [] };
}

function plainVerdict(test: TestCase, { kind, text }: RunOutcome): Verdict {
	if (kind !== "value") return kind;
	return text === test.expected ? "ok" : "wrong-value";
}

export function nativeShare({ instructions }: RunOutcome): number | undefined {
	if (instructions === undefined) return undefined;
	const { native, interpreted } = instructions;
	return native + interpreted === 0 ? 0 : native / (native + interpreted);
}

/** A verdict that makes the run fail. */
export function isFailure({ verdict }: ModeResult): boolean {
	return verdict !== "ok" && verdict !== "known-failure";
}
