import { afterEach, describe, expect, it } from "vitest";
import { Client, fixture, MODES } from "./client.ts";

let client: Client;
afterEach(() => client?.stop());

describe.each(MODES)("breakpoints, %s", (mode) => {
	it("of lines move to the next one with code, or have no place", async () => {
		client = new Client();
		await client.begin("orders.beam", mode, { lines: [18, 16, 999] });
		const [comment, head, none] = client.breakpoints;
		expect(comment).toMatchObject({
			verified: true,
			line: 19,
			source: { path: fixture("orders.erl") },
		});
		expect(head).toMatchObject({ verified: true, line: 17 });
		expect(none).toMatchObject({ verified: false });
		expect(none?.message).toEqual(expect.any(String));
		const { body, line } = await client.stopped();
		expect(line).toBe(17);
		expect(body.hitBreakpointIds).toEqual([head?.id]);
	});

	it("of functions", async () => {
		client = new Client();
		await client.begin("orders.beam", mode, {
			functions: ["orders:discount/2", "cost/1", "orders:none/7", "what"],
		});
		expect(client.breakpoints.map(({ verified }) => verified)).toEqual([
			true,
			true,
			false,
			false,
		]);
		expect(client.breakpoints[3]?.message).toContain("write module:name/arity");
		const first = await client.stopped();
		expect(first).toMatchObject({ reason: "function breakpoint" });
		expect(first.frame.name).toBe("orders:cost/1");
		await client.goOn(1);
		const second = await client.stopped();
		expect(second).toMatchObject({ reason: "function breakpoint" });
		expect(second.frame.name).toBe("orders:discount/2");
	});

	it("with a condition, a guard over variables", async () => {
		client = new Client();
		await client.begin("orders.beam", mode, {
			lines: [{ line: 21, condition: "Count >= 10 andalso Full > 1" }],
		});
		const { frame } = await client.stopped();
		expect((await client.evaluate("Count", frame)).result).toBe("10");
		await client.goOn(1);
		expect(await client.exited()).toBe(0);
	});

	it("with a condition that is none", async () => {
		client = new Client();
		await client.begin("orders.beam", mode, {
			lines: [{ line: 21, condition: "Count >=" }],
		});
		expect(client.breakpoints[0]).toMatchObject({
			verified: false,
			reason: "failed",
		});
		expect(client.breakpoints[0]?.message).toEqual(expect.any(String));
	});

	it("from a hit on, and of that hit alone", async () => {
		client = new Client();
		await client.begin("orders.beam", mode, {
			lines: [{ line: 21, hitCondition: "= 2" }],
		});
		const { frame } = await client.stopped();
		expect((await client.evaluate("Full", frame)).result).toBe("1200");
		await client.goOn(1);
		expect(await client.exited()).toBe(0);
	});

	it("that write a line in place of stopping", async () => {
		client = new Client();
		await client.begin("orders.beam", mode, {
			lines: [{ line: 21, logMessage: "{Count} cost {Full}" }],
		});
		expect(await client.exited()).toBe(0);
		expect(client.output("console")).toBe(
			"4 cost 600\n1 cost 1200\n10 cost 4000\nvalue: 5760\n",
		);
		const log = client.events.find(({ event }) => event === "output");
		expect(log?.body).toMatchObject({
			line: 21,
			source: { path: fixture("orders.erl") },
		});
	});

	it("of instructions, not of the WebAssembly below them", async () => {
		client = new Client();
		await client.begin("orders.beam", mode, { lines: [21] });
		const { frame } = await client.stopped();
		const { body } = await client.disassembleRequest({
			memoryReference: frame.instructionPointerReference ?? "",
			instructionCount: 400,
		});
		const calls = body?.instructions.filter(({ instruction }) =>
			instruction.startsWith("call "),
		);
		const reference = calls?.[0]?.address ?? "";
		const set = await client.customRequest("setInstructionBreakpoints", {
			breakpoints: [
				{ instructionReference: reference },
				{ instructionReference: reference, offset: 1 },
				{ instructionReference: "0x12" },
			],
		});
		const [here, wasm, nowhere] = set.body.breakpoints;
		expect(here).toMatchObject({
			verified: true,
			instructionReference: reference,
		});
		expect(wasm).toMatchObject({ verified: false, reason: "failed" });
		expect(nowhere.message).toBe("there is no code at 0x12");
		await client.goOn(1);
		const stop = await client.stopped();
		expect(stop.reason).toBe("instruction breakpoint");
		expect(stop.frame.instructionPointerReference).toBe(reference);
	});

	it("in a hot loop stop it at once, and again", async () => {
		client = new Client();
		await client.begin("loop.beam", mode, { lines: [10] });
		const { frame } = await client.stopped();
		expect((await client.evaluate("N", frame)).result).toBe("0");
		for (let i = 0; i < 3; i++) {
			await client.goOn(1);
			const stop = await client.stopped();
			expect(stop).toMatchObject({ reason: "breakpoint", line: 10 });
		}
		// Taken away while it runs and set again.
		await client.setBreakpointsRequest({
			source: { path: fixture("loop.erl") },
			breakpoints: [],
		});
		await client.goOn(1);
		await client.setBreakpointsRequest({
			source: { path: fixture("loop.erl") },
			breakpoints: [{ line: 11, condition: "M > 1000" }],
		});
		const later = await client.stopped();
		expect(later.line).toBe(11);
		const m = await client.evaluate("M", later.frame);
		expect(Number(m.result)).toBeGreaterThan(1000);
	});

	it("breakpointLocations are lines with code", async () => {
		client = new Client();
		await client.begin("orders.beam", mode, { lines: [21] });
		await client.stopped();
		const { body } = await client.customRequest("breakpointLocations", {
			source: { path: fixture("orders.erl") },
			line: 14,
			endLine: 21,
		});
		expect(body.breakpoints).toEqual(
			[14, 15, 17, 19, 20, 21].map((line) => ({ line })),
		);
	});
});

describe("breakpoints of a module that is loaded later", () => {
	it("get their place by an event", async () => {
		client = new Client();
		await client.begin("late.beam", "jit", {
			functions: ["orders:discount/2"],
		});
		expect(client.breakpoints[0]).toMatchObject({
			verified: false,
			reason: "pending",
		});
		const { body } = await client.next("breakpoint");
		expect(body).toMatchObject({
			reason: "changed",
			breakpoint: { id: client.breakpoints[0]?.id, verified: true, line: 24 },
		});
		expect((await client.stopped()).frame.name).toBe("orders:discount/2");
	});
});
