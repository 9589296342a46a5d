/**
 * Begins to debug a program: in a thread of its own, which a stop holds up with all its processes.
 *
 * The program is loaded when `launch` is done, and waits: breakpoints can be set before the first `resume` starts it. Until
 * it stops for the first time, `isStopped` is false.
 */
import { Worker } from "node:worker_threads";
import { STOP_MAP_BYTES } from "../abi/limits.ts";
import { endThreads } from "../harness/end-thread.ts";
import type {
	Answer,
	DebugEvent,
	DebugOutcome,
	DebugTarget,
	Params,
	RequestName,
} from "./protocol.ts";
import { DebugError, type DebugSession } from "./session.ts";
import {
	Control,
	type FromVm,
	type ToVm,
	type VmThreadData,
} from "./vm/mail.ts";

/** Native stack for deep recursions (JitOptions.stackSize). */
const LIMITS = { stackSizeMb: 10 } as const;

const WORKER = new URL(
	`./vm/vm-thread.${import.meta.url.endsWith(".ts") ? "ts" : "js"}`,
	import.meta.url,
);

/** Requests that a running program answers, too. */
const ALWAYS: ReadonlySet<RequestName> = new Set([
	"setBreakpoints",
	"setExceptionStops",
	"breakpointLines",
	"modules",
	"resume",
]);

export async function launch(target: DebugTarget): Promise<DebugSession> {
	const session = new ThreadSession(target);
	await session.ready;
	return session;
}

interface Waiting {
	resolve(answer: unknown): void;
	reject(error: Error): void;
}

class ThreadSession implements DebugSession {
	/** The program is loaded, or has ended before that. */
	readonly ready: Promise<void>;
	isStopped = false;
	private readonly control = new Int32Array(
		new SharedArrayBuffer(4 * Object.keys(Control).length),
	);
	private readonly worker: Worker;
	private readonly listeners = new Set<(event: DebugEvent) => void>();
	/** Events that came before anyone listened. */
	private early: DebugEvent[] | undefined = [];
	private readonly waiting = new Map<number, Waiting>();
	private requests = 0;
	private stopMap: Uint8Array | undefined;
	/** Once the program has ended. */
	private outcome: DebugOutcome | undefined;

	constructor(target: DebugTarget) {
		const workerData: VmThreadData = { target, control: this.control };
		this.worker = new Worker(WORKER, { workerData, resourceLimits: LIMITS });
		let isReady = (): void => {};
		this.ready = new Promise((resolve) => {
			isReady = resolve;
		});
		this.worker.on("exit", () => {
			this.ended({ kind: "terminated", text: "the program was ended" });
			isReady();
		});
		this.worker.on("error", (error) =>
			this.ended({ kind: "crash", text: error.message }),
		);
		this.worker.on("message", (message: FromVm) => {
			if (message.kind === "ready") isReady();
			this.receive(message);
		});
	}

	listen(listener: (event: DebugEvent) => void): () => void {
		this.listeners.add(listener);
		const early = this.early ?? [];
		this.early = undefined;
		for (const event of early) listener(event);
		return () => this.listeners.delete(listener);
	}

	request<N extends RequestName>(
		name: N,
		params: Params<N>,
	): Promise<Answer<N>> {
		return new Promise((resolve, reject) => {
			if (this.outcome !== undefined) {
				reject(endedError(this.outcome));
				return;
			}
			if (!this.isStopped && !ALWAYS.has(name)) {
				reject(new DebugError("the program is not stopped"));
				return;
			}
			const number = ++this.requests;
			this.waiting.set(number, {
				resolve: (answer) => resolve(answer as Answer<N>),
				reject,
			});
			this.send({ kind: "request", number, name, params });
		});
	}

	pause(): void {
		if (!this.isStopped && this.outcome === undefined)
			this.send({ kind: "pause" });
	}

	async end(): Promise<void> {
		const ending = endThreads(this.worker);
		// The thread executes nothing of the program any more.
		if (this.outcome !== undefined) return;
		await ending;
		this.ended({ kind: "terminated", text: "the program was ended" });
	}

	private send(message: ToVm): void {
		this.worker.postMessage(message);
		Atomics.add(this.control, Control.Sent, 1);
		Atomics.notify(this.control, Control.Sent);
		if (this.isStopped || this.stopMap === undefined) return;
		// Whatever instruction comes next, the VM looks for messages before it.
		this.stopMap.fill(1);
		Atomics.store(this.control, Control.Filled, 1);
	}

	private receive(message: FromVm): void {
		switch (message.kind) {
			case "ready":
				this.stopMap = new Uint8Array(
					message.memory.buffer,
					message.map,
					STOP_MAP_BYTES,
				);
				return;
			case "event":
				this.tell(message.event);
				return;
			case "answer":
				this.take(message.number)?.resolve(message.answer);
				return;
			case "refusal":
				this.take(message.number)?.reject(new DebugError(message.message));
		}
	}

	private take(number: number): Waiting | undefined {
		const found = this.waiting.get(number);
		this.waiting.delete(number);
		return found;
	}

	private tell(event: DebugEvent): void {
		if (event.event === "ended") {
			this.ended(event.outcome);
			return;
		}
		if (event.event === "stopped") this.isStopped = true;
		if (event.event === "resumed") this.isStopped = false;
		this.emit(event);
	}

	private ended(outcome: DebugOutcome): void {
		if (this.outcome !== undefined) return;
		this.outcome = outcome;
		this.isStopped = false;
		for (const { reject } of this.waiting.values()) reject(endedError(outcome));
		this.waiting.clear();
		this.emit({ event: "ended", outcome });
	}

	private emit(event: DebugEvent): void {
		if (this.early !== undefined) this.early.push(event);
		for (const listener of this.listeners) listener(event);
	}
}

/** With the reason where that is no end of the program's own. */
function endedError({ kind, text }: DebugOutcome): DebugError {
	const isFault = kind === "crash" || kind === "unloadable";
	return new DebugError(`the program has ended${isFault ? `: ${text}` : ""}`);
}
