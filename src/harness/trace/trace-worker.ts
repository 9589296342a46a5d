/** The worker thread of run-trace.ts: one traced run. */
import { readFileSync } from "node:fs";
import { parentPort, resourceLimits, workerData } from "node:worker_threads";
import { AvmjitError } from "../../errors.ts";
import { VmCrash, VmExit } from "../../host/errors.ts";
import { Vm } from "../../host/node-vm.ts";
import { selectionOptions } from "../selection.ts";
import type { TraceEvent } from "./events.ts";
import { functionFilter } from "./patterns.ts";
import type { TraceMessage, TraceOutcome, TraceRequest } from "./run-trace.ts";
import { Tracer } from "./tracer.ts";

/** Events of a message, at most. */
const MOST_EVENTS = 256;
/** Time between messages while events come, ms. */
const INTERVAL = 20;

const { request, taken } = workerData as {
	readonly request: TraceRequest;
	readonly taken: Int32Array;
};
const decoders = { stdout: new TextDecoder(), stderr: new TextDecoder() };
let batch: TraceEvent[] = [];
let sent = 0;
let lastSent = 0;

post({ outcome: run() });

function post(message: TraceMessage): void {
	flush();
	parentPort?.postMessage(message);
}

function flush(): void {
	if (batch.length === 0) return;
	const events = batch;
	batch = [];
	lastSent = performance.now();
	sent += events.length;
	parentPort?.postMessage({ events } satisfies TraceMessage);
	// Whoever reads may be slower than the program.
	for (;;) {
		const done = Atomics.load(taken, 0);
		if (sent - done <= request.ahead) return;
		Atomics.wait(taken, 0, done);
	}
}

function onEvent(event: TraceEvent): void {
	batch.push(event);
	if (batch.length >= MOST_EVENTS || performance.now() - lastSent > INTERVAL)
		flush();
}

function run(): TraceOutcome {
	const { stackSizeMb } = resourceLimits;
	try {
		const observer = new Tracer({
			filter: functionFilter(request.patterns),
			natives: request.natives,
			limit: request.limit,
			onEvent,
			onIdle: flush,
		});
		const vm = new Vm(request.build, {
			observer,
			...(request.jit !== false && {
				jit: {
					...selectionOptions(request.jit),
					...(stackSizeMb !== undefined && {
						stackSize: stackSizeMb * 2 ** 20,
					}),
				},
			}),
			output: (stream, bytes) =>
				post({
					stream,
					// A copy: what is in shared memory cannot be decoded.
					text: decoders[stream].decode(Uint8Array.from(bytes), {
						stream: true,
					}),
				}),
			folder: request.folder,
		});
		const [main] = request.files
			.map((file) => {
				const bytes = new Uint8Array(readFileSync(file));
				return file.endsWith(".avm")
					? vm.loadPack(bytes, file)
					: vm.load(bytes, file);
			})
			.slice(-1);
		if (main === undefined) throw new Error("nothing to run");
		return vm.run(main, request.functionName);
	} catch (error) {
		if (error instanceof AvmjitError)
			return { kind: "unloadable", text: error.message };
		if (error instanceof VmExit)
			return { kind: "crash", text: error.message, exitStatus: error.status };
		if (
			error instanceof VmCrash ||
			error instanceof WebAssembly.RuntimeError ||
			error instanceof RangeError
		)
			return { kind: "crash", text: error.message };
		const text = error instanceof Error ? `${error.stack}` : String(error);
		return { kind: "crash", text };
	}
}
