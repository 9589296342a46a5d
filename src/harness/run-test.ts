/** Runs one module in a worker thread of its own: a hang or a crash is a verdict, not the end of the run. */
import { Worker } from "node:worker_threads";
import type { VmBuild } from "../host/build.ts";
import type { RunOutcome } from "./outcome.ts";

/** Which functions are compiled; a plain object, so that it can be sent to a worker. */
export interface FunctionSelection {
	/** Every n-th function only, counting from `offset`. */
	readonly every?: number;
	readonly offset?: number;
	/** Those whose `module:name/arity` matches this regular expression. */
	readonly only?: string;
	/** Modes that hunt bugs. Reductions of a turn: with 1, every call yields. */
	readonly reductions?: number;
	/** Collect at every allocation. */
	readonly collectAlways?: boolean;
	/** Every call and return goes through the driver. */
	readonly unwindCalls?: boolean;
	/** Check the process's state wherever native code leaves. */
	readonly checkExits?: boolean;
	/** Leave to the interpreter at this share of the instructions (0 to 1), chosen by a seed. */
	readonly leave?: number;
	readonly seed?: number;
}

export interface RunRequest {
	readonly build: VmBuild;
	readonly file: string;
	/** More modules to load before it. */
	readonly modules?: readonly string[];
	readonly folder: string;
	readonly jit: false | FunctionSelection;
	readonly functionName?: string;
}

/** @param timeout in ms */
export function runModule(
	request: RunRequest,
	timeout: number,
	signal?: AbortSignal,
): Promise<RunOutcome> {
	const file = import.meta.url.endsWith(".ts") ? "ts" : "js";
	const url = new URL(`./test-worker.${file}`, import.meta.url);
	const started = performance.now();
	const elapsed = (): number => performance.now() - started;
	return new Promise((resolve) => {
		const worker = new Worker(url, { workerData: request });
		const settle = (outcome: RunOutcome): void => {
			clearTimeout(timer);
			signal?.removeEventListener("abort", abort);
			void worker.terminate();
			resolve(outcome);
		};
		const failure = (kind: "crash" | "timeout", text: string): void =>
			settle({ kind, text, ms: elapsed(), output: "" });
		const abort = (): void => failure("crash", "interrupted");
		const timer = setTimeout(
			() => failure("timeout", `no result after ${timeout / 1000} s`),
			timeout,
		);
		signal?.addEventListener("abort", abort);
		worker.on("message", settle);
		worker.on("error", (error) => failure("crash", error.message));
		worker.on("exit", (code) =>
			failure("crash", `the worker thread ended (${code})`),
		);
	});
}
