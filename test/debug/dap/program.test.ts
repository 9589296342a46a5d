/** What the adapter makes of a program's events, and what it answers while it runs: with a program that is not there. */
import { PassThrough } from "node:stream";
import type { DebugProtocol } from "@vscode/debugprotocol";
import { describe, expect, it } from "vitest";
import { DapAdapter } from "../../../src/debug/dap/adapter.ts";
import type { ModuleInfo } from "../../../src/debug/protocol.ts";
import { Connection } from "./client.ts";
import { type Answers, FakeSession } from "./fake-session.ts";

const MODULE: ModuleInfo = {
	name: "m",
	index: 4,
	file: "/p/m.beam",
	path: "/p/m.erl",
	native: 1,
	functions: 2,
};

class Piped extends Connection {
	constructor(readonly adapter: DapAdapter) {
		super();
		const [up, down] = [new PassThrough(), new PassThrough()];
		this.connect(down, up);
		adapter.start(up, down);
	}
}

async function begin(answers: Answers = {}) {
	const session = new FakeSession({
		modules: () => [MODULE],
		setBreakpoints: () => [],
		setExceptionStops: () => null,
		resume: () => null,
		...answers,
	});
	const removed: string[] = [];
	const client = new Piped(
		new DapAdapter({
			launch: async () => ({
				session,
				warnings: "a warning\n",
				remove: () => removed.push("it"),
			}),
			preset: { erlc: "erlc" },
			onClosed: () => removed.push("adapter"),
		}),
	);
	await client.begin("m.beam", "jit");
	return { session, client, removed };
}

describe("events", () => {
	it("a crash is told in its own words, and ends the session", async () => {
		const { session, client, removed } = await begin();
		session.tell({
			event: "ended",
			outcome: { kind: "crash", text: "** trap: unreachable\n   in m:f/1" },
		});
		expect(await client.exited()).toBe(1);
		expect(client.output("stderr")).toBe("** trap: unreachable\n   in m:f/1\n");
		expect(removed).toEqual(["it"]);
		await expect(client.continueRequest({ threadId: 1 })).rejects.toThrow(
			"the program has ended",
		);
	});

	it("an exit signal leaves no death, so its reason is told", async () => {
		const { session, client } = await begin();
		session.tell({
			event: "ended",
			outcome: { kind: "exception", text: "killed" },
		});
		await client.exited();
		expect(client.output("stderr")).toBe(
			"** ended by an exit signal: killed\n",
		);
	});

	it("output, warnings of the compiler, processes and modules", async () => {
		const { session, client } = await begin();
		session.tell({ event: "output", stream: "stderr", text: "oh" });
		session.tell({ event: "process", id: 2, is: "new" });
		session.tell({ event: "process", id: 2, is: "ended" });
		session.tell({ event: "module", module: MODULE });
		session.tell({
			event: "module",
			module: { ...MODULE, name: "n", index: 5 },
		});
		await client.next("loadedSource");
		expect(client.output("console")).toBe("a warning\n");
		expect(client.output("stderr")).toBe("oh");
		const bodies = (name: string): unknown[] =>
			client.events.filter(({ event }) => event === name).map((e) => e.body);
		expect(bodies("thread")).toEqual([
			{ reason: "started", threadId: 2 },
			{ reason: "exited", threadId: 2 },
		]);
		expect(bodies("module")).toMatchObject([
			{ reason: "changed", module: { name: "m", functionsCompiled: "1 of 2" } },
			{ reason: "new", module: { name: "n" } },
		]);
	});

	it("an error's braces are its own", async () => {
		const { session, client } = await begin({
			processes: () => [],
			evaluate: () => {
				throw new Error("{_stack}, {badmap,x}");
			},
		});
		session.tell({
			event: "stopped",
			reason: "pause",
			process: 1,
			at: { module: "m", function: "f/1", offset: 0 },
			breakpoints: [],
		});
		await expect(client.evaluateRequest({ expression: "X" })).rejects.toThrow(
			"{_stack}, {badmap,x}",
		);
	});
});

describe("a program that runs", () => {
	it("is asked for nothing that a stopped one has", async () => {
		const { session, client } = await begin();
		for (const command of ["stackTrace", "scopes", "evaluate", "next"])
			await expect(
				client.customRequest(command, { threadId: 1, frameId: 1 }),
			).rejects.toThrow("the program is running: pause it first");
		const { body } = await client.threadsRequest();
		expect(body.threads).toEqual([{ id: 1, name: "<0.1.0>" }]);
		await client.pauseRequest({ threadId: 1 });
		expect(session.pauses).toBe(1);
		expect(session.asked.map(([name]) => name)).toEqual([
			"modules",
			"setBreakpoints",
			"setExceptionStops",
			"setBreakpoints",
			"setBreakpoints",
			"setExceptionStops",
			"resume",
		]);
	});

	it("keeps the number of a breakpoint when others are set", async () => {
		const { session, client } = await begin();
		const set = async (
			...breakpoints: DebugProtocol.SourceBreakpoint[]
		): Promise<(number | undefined)[]> => {
			const { body } = await client.setBreakpointsRequest({
				source: { path: "/p/m.erl" },
				breakpoints,
			});
			return body.breakpoints.map(({ id }) => id);
		};
		const [first] = await set({ line: 3, condition: "X > 1" });
		const both = await set({ line: 2 }, { line: 3, condition: "X > 1" });
		expect(both[1]).toBe(first);
		expect(both[0]).not.toBe(first);
		expect(session.asked.at(-1)).toEqual([
			"setBreakpoints",
			[
				{ id: both[0], at: { file: "/p/m.erl", line: 2 } },
				{ id: first, at: { file: "/p/m.erl", line: 3 }, condition: "X > 1" },
			],
		]);
	});

	it("ends with its client", async () => {
		const { session, client, removed } = await begin();
		await client.disconnectRequest();
		expect(session.hasEnded).toBe(true);
		await expect.poll(() => removed).toEqual(["it", "adapter"]);
	});
});
