import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { prepareAtomVm } from "../../../dist/atomvm/prepare.js";
import { diffRuns } from "../../../dist/src/harness/trace/diff-runs.js";
import type { TraceEvent } from "../../../dist/src/harness/trace/events.js";
import { runTrace } from "../../../dist/src/harness/trace/run-trace.js";
import type { VmBuild } from "../../../dist/src/host/build.js";
import { compileTracingBuild } from "../../../dist/src/host/tracing-build.js";
import { ERLANG_TESTS } from "../../files.ts";

const folder = fileURLToPath(ERLANG_TESTS);
const never = new AbortController().signal;
let build: VmBuild;

beforeAll(async () => {
	build = compileTracingBuild(await prepareAtomVm());
});

function request(module: string, patterns: readonly string[] = []) {
	return {
		build,
		files: [`${folder}${module}.beam`],
		folder,
		patterns,
		natives: false,
		limit: 1000,
	};
}

async function traced(
	module: string,
	jit: false | object,
	patterns: readonly string[] = [],
	more: object = {},
): Promise<TraceEvent[]> {
	const events: TraceEvent[] = [];
	await runTrace(
		{ ...request(module, patterns), jit, ahead: 1000, ...more },
		{ onEvents: (some) => void events.push(...some) },
		never,
	);
	return events;
}

/** As much of an event as says what happens. */
function brief(event: TraceEvent): string {
	const what = "function" in event ? ` ${event.function}` : "";
	const terms =
		"args" in event
			? event.args
			: "value" in event
				? [event.value]
				: "message" in event
					? [event.message]
					: "reason" in event
						? [event.reason]
						: [];
	return `${event.depth} ${event.kind}${what} ${terms.join(" ")}`.trim();
}

describe("the same events in both modes", () => {
	it.each([
		["apply_forms", {}],
		["asm_catch_by_hand", {}],

		["bs_match_loops", {}],
		["calls_many_arguments", {}],
		["catch_in_handlers", {}],
		["errors_in_bifs", { natives: true }],
		["extended_registers", {}],
		["funs_tail_position", { natives: true, most: 20_000 }],
		["gc_live_registers", {}],
		["maps_matching", {}],
		["modules_caller", {}],
		["process_links_and_exits", {}],
		["process_receive_timeouts", {}],
		["process_ring", {}],
		["raise_everything", {}],
		["receive_nested_selective", {}],
		["recursion_mutual_tail", { most: 20_000 }],
		["try_nested_rethrow", {}],
	] as const)("%s", async (module, options) => {
		const { comparison, outcomes } = await diffRuns(
			{
				...request(module),
				selection: {},
				context: 5,
				onlyFunctions: false,
				timeout: 60_000,
				...options,
			},
			never,
		);
		expect(comparison.difference).toBeUndefined();
		expect(comparison.same).toBeGreaterThan(10);
		if (!("most" in options)) expect(outcomes.jit?.kind).toBe("value");
	});

	// The interpreter executes a part of what is native otherwise, in the middle of functions.
	it.each([
		["calls and returns by the driver", { unwindCalls: true }],
		["turns of one call", { reductions: 1 }],
		["every other function interpreted", { every: 2 }],
		["instructions left to the interpreter", { leave: 0.3, seed: 5 }],
	])("%s", async (_, selection) => {
		for (const module of ["receive_nested_selective", "try_nested_rethrow"]) {
			const { comparison } = await diffRuns(
				{
					...request(module),
					natives: true,
					selection,
					context: 5,
					onlyFunctions: false,
					timeout: 60_000,
				},
				never,
			);
			expect(comparison.difference).toBeUndefined();
			expect(comparison.same).toBeGreaterThan(10);
		}
	});
});

describe.each([
	["emulated", false],
	["jit", {}],
] as const)("%s", (_, jit) => {
	it("shows calls with arguments, returns with values, and their lines", async () => {
		const events = await traced("known_rem_unsigned", jit);
		expect(events.slice(0, 3)).toMatchObject([
			{
				kind: "call",
				function: "start",
				arity: 0,
				args: [],
				line: 5,
				depth: 0,
			},
			{
				kind: "call",
				function: "id",
				args: ["9223372036854775808"],
				depth: 1,
				pid: "<0.1.0>",
				process: "main",
			},
			{
				kind: "return",
				function: "id",
				value: "9223372036854775808",
				depth: 1,
			},
		]);
		expect(events.slice(-2).map(brief)).toEqual([
			`0 return start ${jit ? "{8,1,922337203685477580,615}" : "{-8,-5,922337203685477580,-1}"}`,
			"0 exit normal",
		]);
	});

	it("shows only what is asked for, with depths among that", async () => {
		const events = await traced("known_rem_unsigned", jit, ["*:id/1"]);
		const functions = events.filter(({ kind }) => kind !== "exit");
		expect(functions).toHaveLength(8);
		for (const event of functions)
			expect(event).toMatchObject({ function: "id", depth: 0 });
	});

	it("shows sends, receives and processes", async () => {
		const events = await traced("process_ping_pong", jit);
		const kinds = new Set(events.map(({ kind }) => kind));
		expect([...kinds].sort()).toEqual(
			["call", "exit", "receive", "return", "send", "spawn"].sort(),
		);
		const sends = events.filter(({ kind }) => kind === "send");
		const receives = events.filter(({ kind }) => kind === "receive");
		expect(receives.length).toBeGreaterThan(1);
		// What a process receives was sent.
		const messages = sends.map((e) => ("message" in e ? e.message : ""));
		for (const event of receives)
			expect(messages).toContain("message" in event ? event.message : "-");
	});

	it("names processes by who spawned them, who has got messages meanwhile", async () => {
		const events = await traced("process_links_and_exits", jit);
		const processes = new Map(events.map(({ pid, process }) => [pid, process]));
		expect(processes.size).toBeGreaterThan(10);
		for (const [pid, process] of processes)
			expect(process === "main").toBe(pid === "<0.1.0>");
		expect(new Set(processes.values()).size).toBe(processes.size);
	});

	it("counts no call when a function only looks for messages again", async () => {
		const events = await traced("process_selective_receive", jit);
		const other = await traced(
			"process_selective_receive",
			jit && { reductions: 1 },
		);
		const calls = (all: readonly TraceEvent[]): string[] =>
			all
				.filter(({ kind }) => kind === "call")
				.map(brief)
				.sort();
		expect(calls(events)).toEqual(calls(other));
	});

	it("shows exceptions with where they come from and where they go", async () => {
		const events = await traced("errors_stacktrace", jit);
		const [first] = events.filter(({ kind }) => kind === "exception");
		expect(first).toMatchObject({
			kind: "exception",
			class: "error",
			reason: "badarith",
			function: "inner",
			caughtBy: expect.stringMatching(/^errors_stacktrace:/),
		});
	});

	it("cuts terms, and says so", async () => {
		const events = await traced("lists_basic", jit, ["*:start/0"], {
			limit: 20,
		});
		const last = events.find(({ kind }) => kind === "return");
		expect(last).toMatchObject({ value: "{3,[0,1,2,3,4,5],[1,…", cut: true });
	});

	it("shows NIFs where that is asked for", async () => {
		const with_ = await traced("errors_in_bifs", jit, [], { natives: true });
		const without = await traced("errors_in_bifs", jit);
		const isNative = (event: TraceEvent): boolean => "native" in event;
		expect(without.filter(isNative)).toEqual([]);
		expect(with_.filter(isNative).length).toBeGreaterThan(5);
		const others = with_.filter((event) => !isNative(event));
		expect(others.map(brief)).toEqual(without.map(brief));
	});
});
