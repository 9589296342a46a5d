import { setTimeout as delay } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { Client, MODES } from "./client.ts";

let client: Client;
afterEach(() => client?.stop());

describe.each(MODES)("steps, %s", (mode) => {
	it("go from line to line, into calls and out of them", async () => {
		client = new Client();
		await client.begin("orders.beam", mode, { lines: [17] });
		const first = await client.stopped();
		expect(first).toMatchObject({ reason: "breakpoint", line: 17 });
		expect(first.frame.name).toBe("orders:total/2");
		// cost/1
		const inside = await client.step("stepIn", first.thread);
		expect(inside).toMatchObject({ reason: "step", line: 19 });
		expect(inside.frame.name).toBe("orders:cost/1");
		for (const line of [20, 21])
			expect(await client.step("next", first.thread)).toMatchObject({
				reason: "step",
				line,
			});
		const out = await client.step("stepOut", first.thread);
		expect(out).toMatchObject({ reason: "step", line: 17 });
		expect(out.frame.name).toBe("orders:total/2");
	});

	it("go by instruction, whose addresses grow", async () => {
		client = new Client();
		await client.begin("orders.beam", mode, { lines: [20] });
		const { thread, frame } = await client.stopped();
		let last = Number(frame.instructionPointerReference);
		for (let i = 0; i < 3; i++) {
			const stop = await client.step("next", thread, "instruction");
			expect(stop.reason).toBe("step");
			expect(stop.frame.name).toBe("orders:cost/1");
			const at = Number(stop.frame.instructionPointerReference);
			expect(at).toBeGreaterThan(last);
			last = at;
		}
	});

	it("stopOnEntry stops before the function's first instruction", async () => {
		client = new Client();
		await client.begin("orders.beam", mode, {
			configuration: { stopOnEntry: true },
		});
		const stop = await client.stopped();
		expect(stop).toMatchObject({ reason: "entry", thread: 1 });
		expect(stop.body.allThreadsStopped).toBe(true);
		expect(stop.frame.name).toBe("orders:start/0");
		const { body } = await client.continueRequest({ threadId: 1 });
		expect(body.allThreadsContinued).toBe(true);
		expect(await client.exited()).toBe(0);
		expect(client.output("console")).toBe("value: 5760\n");
	});

	it("pauses a hot loop, and processes that wait", async () => {
		client = new Client();
		await client.begin("loop.beam", mode);
		await client.pauseRequest({ threadId: 1 });
		const stop = await client.stopped();
		expect(stop.reason).toBe("pause");
		expect(stop.frame.name).toMatch(/^loop:/);
		// Once more, from where it goes on.
		await client.goOn(1);
		await client.pauseRequest({ threadId: 1 });
		expect((await client.stopped()).reason).toBe("pause");
		await client.stop();
		client = new Client();
		await client.begin("waits.beam", mode);
		await delay(500);
		await client.pauseRequest({ threadId: 1 });
		const waiting = await client.stopped();
		expect(waiting.reason).toBe("pause");
		expect(waiting.frame.name).toContain("waits:start/0");
		const { body } = await client.threadsRequest();
		expect(body.threads).toEqual([{ id: 1, name: "<0.1.0> waiting" }]);
	});
});
