import { Worker } from "node:worker_threads";
import { expect, it } from "vitest";
import { endThreads } from "../../src/harness/end-thread.ts";

it("ends threads that never come to rest", async () => {
	const busy = new Worker("for (;;);", { eval: true });
	const exit = new Promise((resolve) => busy.once("exit", resolve));
	const { gone } = await endThreads(busy);
	await gone;
	await exit;
});

it("does not wait for those that V8 keeps", async () => {
	let goes = (_code: number): void => {};
	const terminated = new Promise<number>((resolve) => {
		goes = resolve;
	});
	let isGone = false;
	const kept: Pick<Worker, "terminate"> = { terminate: () => terminated };
	const { gone } = await endThreads(kept);
	void gone.then(() => {
		isGone = true;
	});
	await Promise.resolve();
	expect(isGone).toBe(false);
	goes(1);
	await gone;
	expect(isGone).toBe(true);
});
