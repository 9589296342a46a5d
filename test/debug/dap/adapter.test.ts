import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { CAPABILITIES } from "../../../src/debug/dap/capabilities.ts";
import { Client, Connection, fixture, MODES } from "./client.ts";

let client: Client;
afterEach(() => client?.stop());

/** Whether there is a process of this number. */
function isAlive(pid: number | undefined): boolean {
	try {
		process.kill(pid ?? 0, 0);
		return true;
	} catch {
		return false;
	}
}

/** How long a promise takes, ms. */
async function timeOf(work: Promise<unknown>): Promise<number> {
	const start = performance.now();
	await work;
	return performance.now() - start;
}

/** The limit of the end of a program is a second; machines that test are busy. */
const A_SECOND = 3_000;

describe("a session's beginning", () => {
	it("says what the adapter can do", async () => {
		client = new Client();
		const { body } = await client.initializeRequest();
		expect(body).toEqual(CAPABILITIES);
	});

	it("refuses what it cannot do, in words", async () => {
		client = new Client();
		await client.initializeRequest();
		await expect(
			client.attachRequest({} as Parameters<typeof client.attachRequest>[0]),
		).rejects.toThrow('use "request": "launch"');
		await expect(client.threadsRequest()).rejects.toThrow(
			"no program was launched",
		);
		await expect(client.customRequest("brew")).rejects.toThrow(
			"there is no request brew",
		);
		const launch = (given: object) =>
			client.launchRequest(given as Parameters<typeof client.launchRequest>[0]);
		await expect(launch({})).rejects.toThrow("program: is missing");
		await expect(launch({ program: fixture("none.beam") })).rejects.toThrow(
			"none.beam: no such file",
		);
		// After what was wrong it is launched all the same.
		await launch({ program: fixture("orders.beam") });
		await client.next("initialized");
		await expect(launch({ program: fixture("orders.beam") })).rejects.toThrow(
			"debugged already",
		);
	});

	it("a source that does not compile is refused in the compiler's words", async () => {
		const folder = mkdtempSync(join(tmpdir(), "avmjit-test-"));
		try {
			const erlc = join(folder, "erlc");
			writeFileSync(
				erlc,
				"#!/bin/sh\necho \"orders.erl:3:1: syntax error before: '}'\"\nexit 1\n",
			);
			chmodSync(erlc, 0o755);
			client = new Client(["--dap", "--erlc", erlc]);
			await client.initializeRequest();
			await expect(
				client.launchRequest({
					program: fixture("orders.erl"),
				} as Parameters<typeof client.launchRequest>[0]),
			).rejects.toThrow("orders.erl:3:1: syntax error before: '}'");
		} finally {
			rmSync(folder, { recursive: true });
		}
	});

	it("lines may start at 0", async () => {
		client = new Client();
		await client.begin("orders.beam", "jit", {
			lines: [20],
			client: { linesStartAt1: false, columnsStartAt1: false },
		});
		expect(client.breakpoints).toMatchObject([{ verified: true, line: 20 }]);
		expect((await client.stopped()).frame).toMatchObject({
			line: 20,
			column: 0,
			name: "orders:cost/1",
		});
	});

	it("noDebug runs past breakpoints and exceptions", async () => {
		client = new Client();
		await client.begin("deep.beam", "jit", {
			lines: [20],
			exceptions: ["caught", "uncaught"],
			configuration: { noDebug: true },
		});
		expect(await client.exited()).toBe(1);
		expect(client.events.some(({ event }) => event === "stopped")).toBe(false);
	});

	it("from launch to the first stop it takes less than a second", async () => {
		const times: number[] = [];
		for (let i = 0; i < 5; i++) {
			client = new Client();
			await client.initializeRequest();
			// The adapter is there, and has compiled AtomVM: machines that test are busy.
			await delay(1500);
			times.push(
				await timeOf(
					client
						.begin("orders.beam", "jit", { lines: [20] })
						.then(() => client.stopped()),
				),
			);
			await client.stop();
		}
		console.log(`launch to first stop, ms: ${times.map(Math.round).join(" ")}`);
		expect(Math.min(...times)).toBeLessThan(1000);
	});
});

describe.each(MODES)("a session's end, %s", (mode) => {
	it("terminate ends a hot loop; restart begins it anew", async () => {
		client = new Client();
		await client.begin("loop.beam", mode, { lines: [10] });
		await client.stopped();
		await client.restartRequest(
			{} as Parameters<typeof client.restartRequest>[0],
		);
		const again = await client.stopped();
		expect(again).toMatchObject({ reason: "breakpoint", line: 10 });
		expect((await client.evaluate("N", again.frame)).result).toBe("0");
		await client.setBreakpointsRequest({
			source: { path: fixture("loop.erl") },
			breakpoints: [],
		});
		await client.goOn(again.thread);
		expect(await timeOf(client.terminateRequest())).toBeLessThan(A_SECOND);
		expect(await client.exited()).toBe(130);
		await expect(client.stack(1)).rejects.toThrow("the program has ended");
		await client.disconnectRequest();
		await client.gone;
	});

	it("disconnect ends the adapter with a program in a hot loop", async () => {
		client = new Client();
		await client.begin("loop.beam", mode);
		await delay(100);
		const time = await timeOf(
			client.disconnectRequest().then(() => client.gone),
		);
		expect(time).toBeLessThan(A_SECOND);
		expect(isAlive(client.adapter.pid)).toBe(false);
	});

	it.each(["running", "stopped"])(
		"a client that is gone takes a program that is %s with it",
		async (state) => {
			client = new Client();
			await client.begin("loop.beam", mode, {
				lines: state === "stopped" ? [10] : [],
			});
			if (state === "stopped") await client.stopped();
			// As when it is killed: the system closes its pipes.
			client.adapter.stdin?.destroy();
			client.adapter.stdout?.destroy();
			expect(await timeOf(client.gone)).toBeLessThan(A_SECOND);
		},
	);
});

describe("a program that ends in another way", () => {
	it("its module cannot be loaded", async () => {
		client = new Client();
		await client.initializeRequest();
		await expect(
			client.launchRequest({
				program: fixture("damaged.beam"),
			} as Parameters<typeof client.launchRequest>[0]),
		).rejects.toThrow("damaged.beam: is not a BEAM file");
	});

	it("has no such function", async () => {
		client = new Client();
		await client.begin("orders.beam", "jit", {
			configuration: { function: "finish" },
		});
		expect(await client.exited()).toBe(2);
		expect(client.output("stderr")).toContain("does not export finish/0");
	});
});

describe("--dap-port", () => {
	it("serves clients at the same time, and ends the program of one that goes", async () => {
		const server = new Client(["--dap-port", "0"]);
		client = server;
		const port = await new Promise<number>((resolve) =>
			server.adapter.stdout?.on("data", (text) => {
				const [, found] = /listening on 127\.0\.0\.1:(\d+)/.exec(text) ?? [];
				if (found) resolve(Number(found));
			}),
		);
		const clients = await Promise.all(
			["orders.beam", "shapes.beam"].map(async (program) => {
				const one = new Connection();
				const socket = one.reach(port);
				await one.begin(program, "jit", {
					configuration: { stopOnEntry: true },
				});
				return { one, socket };
			}),
		);
		const [orders, shapes] = clients;
		if (!orders || !shapes) throw new Error("no clients");
		expect((await orders.one.stopped()).frame.name).toBe("orders:start/0");
		expect((await shapes.one.stopped()).frame.name).toBe("shapes:start/0");
		orders.socket.destroy();
		await shapes.one.goOn(1);
		expect(await shapes.one.exited()).toBe(0);
		await shapes.one.disconnectRequest();
		server.adapter.kill();
		await server.gone;
	});
});
