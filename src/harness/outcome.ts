/** What became of one run of one module. */
import type { KnownFailure, Mode, TestCase, Verdict } from "./test-case.ts";

/** What a worker reports. */
export interface RunOutcome {
	readonly kind: "value" | "exception" | "crash" | "timeout" | "unloadable";
	/** The value, the exit reason, the trap, or why it could not be loaded. */
	readonly text: string;
	/** Wall time from loading the module to its result, ms. */
	readonly ms: number;
	/** What the VM printed. */
	readonly output: string;
	/** Instructions executed (counting runs only). */
	readonly instructions?: {
		readonly interpreted: number;
		readonly native: number;
	};
	/** How often native code left, by instruction (counting runs only). */
	readonly exits?: Readonly<Record<string, number>>;
	/** Memory of the VM at the end, in bytes. */
	readonly memory?: number;
	/** Bytes of the modules that were compiled, without what only debuggers read, and of what was made of them. */
	readonly sizes?: { readonly beam: number; readonly wasm: number };
	/** Functions that were compiled, and all of them. */
	readonly functions?: { readonly compiled: number; readonly total: number };
}

/** The outcome of one mode, judged. */
export interface ModeResult {
	readonly verdict: Verdict;
	readonly value: string;
	readonly ms: number;
	/** Instructions executed natively ÷ all, 0 to 1; absent when not counted. */
	readonly nativeShare?: number;
	readonly output: string;
	/** Of a known failure: why. */
	readonly reason?: string;
}

export interface TestResult {
	readonly test: TestCase;
	readonly emulated?: ModeResult;
	readonly jit?: ModeResult;
	/** Whether both modes came to the same; only when both were run. */
	readonly agreement?: Agreement;
	readonly counted?: RunOutcome;
}

/**
 * "known": one mode fails in a way that is listed, the other is right; or, where the interpreter does a part of the work
 * of both, both fail, not alike.
 */
export type Agreement = "same" | "diverged" | "known";

export function agreement(
	outcomes: readonly [emulated: RunOutcome, jit: RunOutcome],
	results: readonly [emulated: ModeResult, jit: ModeResult],
	isMixed = false,
): Agreement {
	if (agree(...outcomes)) return "same";
	const verdicts = results.map(({ verdict }) => verdict).sort();
	const isKnown =
		verdicts.join() === "known-failure,ok" ||
		(isMixed && verdicts.every((verdict) => verdict === "known-failure"));
	return isKnown ? "known" : "diverged";
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
	};
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

/** Same kind of end, and the same value where there is one: messages of crashes name addresses that may differ. */
export function agree(a: RunOutcome, b: RunOutcome): boolean {
	if (a.kind !== b.kind) return false;
	return a.kind === "crash" || a.kind === "timeout" || sameText(a, b);
}

/** Values compare by text; references, pids and ports are new in every run. */
function sameText(a: RunOutcome, b: RunOutcome): boolean {
	return a.text === b.text || unnumbered(a.text) === unnumbered(b.text);
}

function unnumbered(text: string): string {
	return text.replace(/#Ref<[\d.]+>/g, "#Ref<>").replace(/<0\.\d+\.0>/g, "<>");
}

/** A verdict that makes the run fail. */
export function isFailure({ verdict }: ModeResult): boolean {
	return verdict !== "ok" && verdict !== "known-failure";
}
