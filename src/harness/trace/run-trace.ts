/** A traced run in a worker thread: its events as they come. */
import { Worker } from "node:worker_threads";
import type { VmBuild } from "../../host/build.ts";
import type { Stream } from "../../host/output.ts";
import type { FunctionSelection } from "../selection.ts";
import type { TraceEvent } from "./events.ts";

export interface TraceRequest {
	/** The tracing build. */
	readonly build: VmBuild;
	/** Modules and packs to load; the last one is run. */
	readonly files: readonly string[];
	readonly folder: string;
	readonly jit: false | FunctionSelection;
	readonly functionName?: string;
	/** Of functions (patterns.ts). */
	readonly patterns: readonly string[];
	/** Calls of functions in C, too. */
	readonly natives: boolean;
	/** Characters of a term. */
	readonly limit: number;
	/** How many events the program may be ahead of whoever takes them. */
	readonly ahead: number;
}

export interface TraceOutcome {
	readonly kind: "value" | "exception" | "crash" | "timeout" | "unloadable";
	/** The value, the exit reason, or what went wrong. */
	readonly text: string;
	/** Of a program that called C's exit(). */
	readonly exitStatus?: number;
}

/** What the worker sends. */
export type TraceMessage =
	| { readonly events: readonly TraceEvent[] }
	| { readonly stream: Stream; readonly text: string }
	| { readonly outcome: TraceOutcome };

/** Who is told; a promise holds the run up. */
export interface TraceListener {
	onEvents(events: readonly TraceEvent[]): void | Promise<void>;
	onOutput?(stream: Stream, text: string): void;
}

/** Native stack for deep recursions (JitOptions.stackSize). */
const LIMITS = { stackSizeMb: 10 } as const;

const WORKER = new URL(
	`./trace-worker.${import.meta.url.endsWith(".ts") ? "ts" : "js"}`,
	import.meta.url,
);

/**
 * Runs until the program ends, `timeout` (ms) is over, or the signal is aborted (undefined then).
 */
export async function runTrace(
	request: TraceRequest,
	listener: TraceListener,
	signal: AbortSignal,
	timeout?: number,
): Promise<TraceOutcome | undefined> {
	const taken = new Int32Array(new SharedArrayBuffer(4));
	const worker = new Worker(WORKER, {
		workerData: { request, taken },
		resourceLimits: LIMITS,
	});
	const take = async (events: readonly TraceEvent[]): Promise<void> => {
		await listener.onEvents(events);
		Atomics.add(taken, 0, events.length);
		Atomics.notify(taken, 0);
	};
	let timer: NodeJS.Timeout | undefined;
	let abort: (() => void) | undefined;
	try {
		return await new Promise((resolve, reject) => {
			let work = Promise.resolve();
			const then = (action: () => void | Promise<void>): void => {
				work = work.then(() => (signal.aborted ? undefined : action()));
				work.catch(reject);
			};
			const end = (outcome: TraceOutcome | undefined): void =>
				then(() => resolve(outcome));
			abort = () => resolve(undefined);
			if (signal.aborted) abort();
			signal.addEventListener("abort", abort);
			worker.on("message", (message: TraceMessage) => {
				if ("events" in message) then(() => take(message.events));
				else if ("outcome" in message) end(message.outcome);
				else then(() => listener.onOutput?.(message.stream, message.text));
			});
			worker.on("error", (error) =>
				end({ kind: "crash", text: error.message }),
			);
			worker.on("exit", (code) =>
				end({ kind: "crash", text: `the worker thread ended (${code})` }),
			);
			if (timeout !== undefined)
				timer = setTimeout(
					() =>
						end({
							kind: "timeout",
							text: `no result after ${timeout / 1000} s`,
						}),
					timeout,
				);
		});
	} finally {
		clearTimeout(timer);
		if (abort) signal.removeEventListener("abort", abort);
		await worker.terminate();
	}
}
