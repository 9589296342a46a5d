/** Ends threads in which a VM has run. */

import { setTimeout as delay } from "node:timers/promises";
import type { Worker } from "node:worker_threads";

/** Time that is waited for a thread, ms. */
const LONGEST_END = 500;

/**
 * V8 keeps a thread, though that executes nothing any more, until it has compiled what it was compiling: of AtomVM's
 * interpreter that takes seconds. So only half a second is waited.
 * @returns when all are gone
 */
export async function endThreads(
	...workers: readonly Pick<Worker, "terminate">[]
): Promise<{ readonly gone: Promise<unknown> }> {
	const gone = Promise.all(workers.map((worker) => worker.terminate()));
	const timer = new AbortController();
	const waited = delay(LONGEST_END, undefined, { signal: timer.signal });
	await Promise.race([gone, waited.catch(() => undefined)]);
	timer.abort();
	return { gone };
}
