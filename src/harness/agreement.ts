/** Whether two modes came to the same, and in what they differ if not. */
import type { ErlangException, ProcessDeath } from "../host/death.ts";
import { normalise } from "./normalise.ts";
import {
	type Agreement,
	DIFFERENCES,
	type Difference,
	type ModeResult,
	type RunOutcome,
} from "./outcome.ts";

/** How each field is read of an outcome: the same text where modes agree. */
const FIELDS: Readonly<Record<Difference, (outcome: RunOutcome) => string>> = {
	kind: ({ kind }) => kind,
	// Crashes name addresses, and a time-out says nothing.
	value: ({ kind, text }) =>
		kind === "crash" || kind === "timeout" ? "" : text,
	exitStatus: ({ exitStatus }) => String(exitStatus ?? ""),
	exception: ({ exception }) =>
		exception === undefined ? "" : classAndReason(exception),
	trace: ({ exception }) =>
		exception === undefined ? "" : traceText(exception),
	stdout: unlessStopped(({ stdout }) => stdout),
	stderr: unlessStopped(({ stderr }) => stderr),
	// In any order: that is the scheduler's.
	deaths: unlessStopped(({ deaths }) =>
		deaths
			.map((death) => normalise(deathText(death)))
			.sort()
			.join("\n"),
	),
};

/** How much is compared: everything, or how a run ended and its value alone. */
export type Comparison = "all" | "value";

const COMPARED: Readonly<Record<Comparison, readonly Difference[]>> = {
	all: DIFFERENCES,
	value: ["kind", "value"],
};

export const COMPARISONS = Object.keys(COMPARED) as readonly Comparison[];

/** What two runs differ in; nothing, when they agree. */
export function differences(
	a: RunOutcome,
	b: RunOutcome,
	comparison: Comparison = "all",
): Difference[] {
	return COMPARED[comparison].filter((name) => {
		const [one, other] = [FIELDS[name](a), FIELDS[name](b)];
		return one !== other && normalise(one) !== normalise(other);
	});
}

export function agree(
	a: RunOutcome,
	b: RunOutcome,
	comparison: Comparison = "all",
): boolean {
	return differences(a, b, comparison).length === 0;
}

export function agreement(
	differing: readonly Difference[],
	results: readonly [emulated: ModeResult, jit: ModeResult],
	isMixed = false,
): Agreement {
	if (differing.length === 0) return "same";
	const verdicts = results.map(({ verdict }) => verdict).sort();
	const isKnown =
		verdicts.join() === "known-failure,ok" ||
		(isMixed && verdicts.every((verdict) => verdict === "known-failure"));
	return isKnown ? "known" : "diverged";
}

/** A run that was stopped has written whatever it had come to. */
function unlessStopped(
	read: (outcome: RunOutcome) => string,
): (outcome: RunOutcome) => string {
	return (outcome) => (outcome.kind === "timeout" ? "" : read(outcome));
}

function classAndReason(exception: ErlangException): string {
	return `${exception.class}:${exception.reason}`;
}

function traceText({ trace }: ErlangException): string {
	return trace
		.map(
			(f) =>
				`${f.module}:${f.function}/${f.arity} ${f.file ?? ""}:${f.line ?? ""}`,
		)
		.join("\n");
}

function deathText(death: ProcessDeath): string {
	const name = death.registeredName ?? "";
	return `${name} ${classAndReason(death)}\n${traceText(death)}`;
}
