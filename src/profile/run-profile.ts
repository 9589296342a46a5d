/** Runs of a program to be profiled: the VM in one thread, who looks into its memory in another. */
import { Worker } from "node:worker_threads";
import type { Prepared } from "../../atomvm/prepare.ts";
import { endThreads } from "../harness/end-thread.ts";
import type { Stream } from "../host/output.ts";
import type { InsertedModule } from "../host/vm.ts";
import type { ExitSite } from "../link/exit-sites.ts";
import type { Allocated } from "./allocations.ts";
import type { Activity } from "./instrument/activities.ts";
import type { Place } from "./instrument/generated.ts";
import {
	CONTROL_WORDS,
	type Code,
	Control,
	type SampledVm,
	type Samples,
} from "./samples.ts";

/** `sampled`: what takes the time. `counted`: how often it leaves native code. `plain`: how long it takes without all that. */
export type Way = "sampled" | "counted" | "plain";

export interface ProfileRequest {
	readonly prepared: Prepared;
	/** Modules and packs to load; the last one is run. */
	readonly files: readonly string[];
	readonly folder: string;
	readonly jit: boolean;
	readonly functionName?: string;
	readonly way: Way;
	/** Time between samples, ms. */
	readonly interval: number;
}

export interface RunEnd {
	readonly kind: "value" | "exception" | "crash" | "unloadable";
	/** The value, the exit reason, or what went wrong. */
	readonly text: string;
	/** What to do about it. */
	readonly hint?: string;
	/** Of a program that called C's exit(). */
	readonly exitStatus?: number;
	/** Wall time of the program, what was compiled meanwhile included. */
	readonly ms: number;
	readonly compileMs: number;
	/** Time that the program's thread had a core, where the system tells. */
	readonly cpuMs?: number;
	/** Of a run that was sampled. */
	readonly allocated?: readonly Allocated[];
	/** Of a run that was counted. */
	readonly exits?: readonly ExitSite[];
	readonly instructions?: {
		readonly native: bigint;
		readonly interpreted: bigint;
	};
}

/** What the VM's thread sends. */
export type RunMessage =
	| { readonly vm: SampledVm }
	| { readonly module: InsertedModule }
	| {
			readonly places: readonly Place[];
			readonly activities: readonly Activity[];
	  }
	| { readonly stream: Stream; readonly text: string }
	| { readonly skipped: string; readonly why: string }
	| { readonly end: RunEnd };

export interface ProfiledRun {
	/** Undefined when the run was interrupted. */
	readonly end: RunEnd | undefined;
	readonly code: Code;
	readonly samples: Samples;
	/** When its threads are gone, which V8 may keep busy after their end. */
	readonly gone: Promise<unknown>;
}

export interface RunListener {
	onOutput?(stream: Stream, text: string): void;
	onSkipped?(name: string, why: string): void;
}

/** Native stack for deep recursions (JitOptions.stackSize). */
const LIMITS = { stackSizeMb: 10 } as const;
const NO_SAMPLES: Samples = { samples: [], order: [], times: [] };

function thread(name: string, workerData: unknown): Worker {
	const ending = import.meta.url.endsWith(".ts") ? "ts" : "js";
	return new Worker(new URL(`./${name}.${ending}`, import.meta.url), {
		workerData,
		resourceLimits: LIMITS,
	});
}

/** Until the program ends or the signal is aborted: then what was sampled so far. */
export async function runProfile(
	request: ProfileRequest,
	listener: RunListener,
	signal: AbortSignal,
): Promise<ProfiledRun> {
	const control = new Int32Array(new SharedArrayBuffer(4 * CONTROL_WORDS));
	const modules: InsertedModule[] = [];
	const places: Place[] = [];
	const activities: Activity[] = [];
	const sampler =
		request.way === "sampled"
			? thread("sampler", { control, interval: request.interval })
			: undefined;
	const worker = thread("vm-worker", { request, control });
	const endAll = () => endThreads(worker, ...(sampler ? [sampler] : []));
	let isSampling = false;
	try {
		const samples = new Promise<Samples>((resolve, reject) => {
			sampler?.on("message", resolve);
			sampler?.on("error", reject);
		});
		const end = await Promise.race([
			endOf(worker, signal, (message) => {
				if ("vm" in message) {
					isSampling = true;
					sampler?.postMessage(message.vm);
				} else if ("module" in message) modules.push(message.module);
				else if ("places" in message) {
					places.push(...message.places);
					activities.push(...message.activities);
				} else if ("skipped" in message)
					listener.onSkipped?.(message.skipped, message.why);
				else listener.onOutput?.(message.stream, message.text);
			}),
			failureOf(samples),
		]);
		Atomics.store(control, Control.stop, 1);
		Atomics.notify(control, Control.stop);
		const code = { modules, places, activities };
		const seen = isSampling ? await samples : NO_SAMPLES;
		return { end, code, samples: seen, gone: (await endAll()).gone };
	} catch (error) {
		await endAll();
		throw error;
	}
}

/** Undefined when the signal is aborted first. */
async function endOf(
	worker: Worker,
	signal: AbortSignal,
	onMessage: (message: Exclude<RunMessage, { readonly end: RunEnd }>) => void,
): Promise<RunEnd | undefined> {
	let stop = (): void => {};
	try {
		return await new Promise<RunEnd | undefined>((resolve, reject) => {
			stop = () => resolve(undefined);
			if (signal.aborted) stop();
			signal.addEventListener("abort", stop);
			worker.on("message", (message: RunMessage) => {
				if ("end" in message) resolve(message.end);
				else onMessage(message);
			});
			worker.on("error", reject);
			worker.on("exit", (code) =>
				reject(new Error(`the VM's thread ended (${code})`)),
			);
		});
	} finally {
		signal.removeEventListener("abort", stop);
	}
}

/** Only ever rejects, when the other one does. */
function failureOf(other: Promise<unknown>): Promise<never> {
	return new Promise((_, reject) => {
		other.catch(reject);
	});
}
