/** Runs a program in both modes at once, and stops at the first event that differs. */
import type { FunctionSelection } from "../selection.ts";
import type { Mode } from "../test-case.ts";
import { TraceComparison } from "./compare-traces.ts";
import { runTrace, type TraceOutcome, type TraceRequest } from "./run-trace.ts";

export interface DiffRequest extends Omit<TraceRequest, "jit" | "ahead"> {
	readonly selection: FunctionSelection;
	/** Events before a difference that are kept. */
	readonly context: number;
	/** With patterns: events of processes themselves are not compared. */
	readonly onlyFunctions: boolean;
	/** Stop after so many events. */
	readonly most?: number;
	/** ms */
	readonly timeout?: number;
}

export interface DiffResult {
	readonly comparison: TraceComparison;
	/** Of the runs that came to an end. */
	readonly outcomes: Partial<Record<Mode, TraceOutcome>>;
}

/** How many events one mode may be ahead of the other. */
const MOST_AHEAD = 20_000;

/** @param onProgress told how many events are the same so far */
export async function diffRuns(
	request: DiffRequest,
	signal: AbortSignal,
	onProgress: (same: number) => void = () => {},
): Promise<DiffResult> {
	const { selection, context, most = Number.POSITIVE_INFINITY } = request;
	const comparison = new TraceComparison(context);
	const stop = new AbortController();
	const both = AbortSignal.any([signal, stop.signal]);
	const balance = new Balance(both);
	const run = async (mode: Mode): Promise<TraceOutcome | undefined> => {
		const outcome = await runTrace(
			{
				...request,
				jit: mode === "jit" ? selection : false,
				ahead: MOST_AHEAD,
			},
			{
				onEvents: (events) => {
					comparison.add(
						mode,
						request.onlyFunctions
							? events.filter(({ kind }) => kind !== "exit")
							: events,
					);
					onProgress(comparison.same);
					if (comparison.difference || comparison.same >= most) stop.abort();
					return balance.take(mode, events.length);
				},
			},
			both,
			request.timeout,
		);
		balance.end(mode);
		return outcome;
	};
	const [emulated, jit] = await Promise.all([run("emulated"), run("jit")]);
	if (emulated && jit) comparison.end({ emulated, jit });
	return {
		comparison,
		outcomes: { ...(emulated && { emulated }), ...(jit && { jit }) },
	};
}

/** Holds up the mode that is far ahead. */
class Balance {
	private readonly counts = { emulated: 0, jit: 0 };
	private readonly ended = { emulated: false, jit: false };
	private wake = (): void => {};

	constructor(private readonly signal: AbortSignal) {
		signal.addEventListener("abort", () => this.wake());
	}

	async take(mode: Mode, events: number): Promise<void> {
		const other = mode === "jit" ? "emulated" : "jit";
		this.counts[mode] += events;
		this.wake();
		const isFarAhead = (): boolean =>
			this.counts[mode] - this.counts[other] > MOST_AHEAD &&
			!this.ended[other] &&
			!this.signal.aborted;
		while (isFarAhead())
			await new Promise<void>((resolve) => {
				this.wake = resolve;
			});
	}

	end(mode: Mode): void {
		this.ended[mode] = true;
		this.wake();
	}
}
