/** Runs one module in a worker thread of its own: a hang or a crash is a verdict, not the end of the run. */
import { Worker } from "node:worker_threads";
import type { VmBuild } from "../host/build.ts";
import type { CodeSource } from "../host/code-path.ts";
import type { Watch } from "./bisect/watch.ts";
import { bareOutcome, type RunOutcome } from "./outcome.ts";
import type { FunctionSelection } from "./selection.ts";

export interface RunRequest {
	readonly build: VmBuild;
	readonly file: string;
	/** More modules to load before it. */
	readonly modules?: readonly string[];
	readonly folder: string;
	readonly codePath?: readonly CodeSource[];
	readonly jit: false | FunctionSelection;
	readonly functionName?: string;
	/** What is to be seen of a run with the JIT, of a finder (bisect/). */
	readonly watch?: Watch;
}

/** Requests after which a {@link ModuleRunner} takes a new thread: what one VM leaves behind is bounded. */
const REQUESTS_PER_THREAD = 40;

/** Runs one module after the other in the same thread, whose code is warm then; a new thread after a hang. */
export class ModuleRunner {
	private worker: Worker | undefined;
	private requests = 0;

	/** As {@link runModule}. */
	async run(
		request: RunRequest,
		timeout: number,
		signal?: AbortSignal,
	): Promise<RunOutcome> {
		if (signal?.aborted) return interrupted(0);
		if (this.requests++ % REQUESTS_PER_THREAD === 0) await this.close();
		this.worker ??= new Worker(WORKER, { resourceLimits: LIMITS });
		this.worker.postMessage(request);
		const outcome = await firstOutcome(this.worker, timeout, signal);
		if (outcome.kind === "crash" || outcome.kind === "timeout")
			await this.close();
		return outcome;
	}

	async close(): Promise<void> {
		const worker = this.worker;
		this.worker = undefined;
		await worker?.terminate();
	}
}

/** @param timeout in ms */
export async function runModule(
	request: RunRequest,
	timeout: number,
	signal?: AbortSignal,
): Promise<RunOutcome> {
	if (signal?.aborted) return interrupted(0);
	const worker = new Worker(WORKER, {
		workerData: request,
		resourceLimits: LIMITS,
	});
	const outcome = await firstOutcome(worker, timeout, signal);
	void worker.terminate();
	return outcome;
}

/** Native stack for deep recursions (JitOptions.stackSize). */
const LIMITS = { stackSizeMb: 10 } as const;

const WORKER = new URL(
	`./test-worker.${import.meta.url.endsWith(".ts") ? "ts" : "js"}`,
	import.meta.url,
);

function interrupted(ms: number): RunOutcome {
	return bareOutcome("crash", "interrupted", ms);
}

function firstOutcome(
	worker: Worker,
	timeout: number,
	signal: AbortSignal | undefined,
): Promise<RunOutcome> {
	const started = performance.now();
	return new Promise((resolve) => {
		const settle = (outcome: RunOutcome): void => {
			clearTimeout(timer);
			signal?.removeEventListener("abort", abort);
			worker.off("message", settle);
			worker.off("error", failed);
			worker.off("exit", ended);
			resolve(outcome);
		};
		const failure = (kind: "crash" | "timeout", text: string): void =>
			settle(bareOutcome(kind, text, performance.now() - started));
		const abort = (): void => settle(interrupted(performance.now() - started));
		const failed = (error: Error): void => failure("crash", error.message);
		const ended = (code: number): void =>
			failure("crash", `the worker thread ended (${code})`);
		const timer = setTimeout(
			() => failure("timeout", `no result after ${timeout / 1000} s`),
			timeout,
		);
		signal?.addEventListener("abort", abort);
		worker.on("message", settle);
		worker.on("error", failed);
		worker.on("exit", ended);
	});
}
