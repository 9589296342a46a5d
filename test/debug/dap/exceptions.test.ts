import { afterEach, describe, expect, it } from "vitest";
import { Client, fixture, MODES } from "./client.ts";

let client: Client;
afterEach(() => client?.stop());

const FRAMES = ["deep:inner/1", "deep:middle/1", "deep:outer/1"];

describe.each(MODES)("exceptions three calls deep, %s", (mode) => {
	it("all: stops where each is raised, with its stack", async () => {
		client = new Client();
		await client.begin("deep.beam", mode, { exceptions: ["caught"] });
		for (const isUncaught of [false, true]) {
			const { reason, thread, line, body } = await client.stopped();
			expect({ reason, line }).toEqual({ reason: "exception", line: 20 });
			expect(body.text).toContain("badarith");
			const { stackFrames } = await client.stack(thread);
			expect(
				stackFrames
					.slice(0, 3)
					.map(({ name }) => name.replace(" (interpreted)", "")),
			).toEqual(FRAMES);
			expect(stackFrames[0]?.source?.path).toBe(fixture("deep.erl"));
			const info = (await client.exceptionInfoRequest({ threadId: thread }))
				.body;
			expect(info).toMatchObject({
				exceptionId: "error: badarith",
				breakMode: isUncaught ? "unhandled" : "always",
				details: { message: "badarith", typeName: "error" },
			});
			expect(info.details?.stackTrace?.split("\n").slice(0, 3)).toEqual([
				"deep:inner/1 (deep.erl:20)",
				"deep:middle/1 (deep.erl:16)",
				"deep:outer/1 (deep.erl:12)",
			]);
			await client.goOn(thread);
		}
		expect(await client.exited()).toBe(1);
		expect(client.output("stderr")).toContain("** exception error: badarith");
		expect(client.output("stdout")).toBe("{caught,badarith}\n");
		// The report names the line, which editors make a link of.
		const report = client.events.find(
			({ event, body }) => event === "output" && body.category === "stderr",
		);
		expect(report?.body).toMatchObject({
			source: { path: fixture("deep.erl") },
			line: 20,
		});
	});

	it("uncaught: stops at that one alone", async () => {
		client = new Client();
		await client.begin("deep.beam", mode, { exceptions: ["uncaught"] });
		const { reason, thread } = await client.stopped();
		expect(reason).toBe("exception");
		const { body } = await client.exceptionInfoRequest({ threadId: thread });
		expect(body.breakMode).toBe("unhandled");
		await client.goOn(thread);
		expect(await client.exited()).toBe(1);
	});

	it("none: the program ends with a report; and no info where there is no exception", async () => {
		client = new Client();
		await client.begin("deep.beam", mode, { lines: [20] });
		const { thread } = await client.stopped();
		await expect(
			client.exceptionInfoRequest({ threadId: thread }),
		).rejects.toThrow("not stopped at an exception");
		await client.goOn(thread);
		expect((await client.stopped()).reason).toBe("breakpoint");
		await client.goOn(thread);
		expect(await client.exited()).toBe(1);
	});
});
