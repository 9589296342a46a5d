import { describe, expect, it } from "vitest";
import type { DebugOutcome } from "../../../../src/debug/protocol.ts";
import { differencesOf } from "../../../../src/debug/terminal/both/compare.ts";
import type { Snapshot } from "../../../../src/debug/terminal/both/snapshot.ts";

const STOPPED: Snapshot = {
	halt: {
		kind: "stopped",
		reason: "breakpoint",
		text: "",
		place: { module: "m", function: "f/1", offset: 40, file: "m.erl", line: 7 },
		process: 1,
	},
	values: new Map([
		["x0", "{1,<0.5.0>}"],
		["y0", "[]"],
	]),
	messages: ["{ping,#Ref<0.0.0.7>}"],
	stack: ["m:f/1 at offset 40", "m:start/0 at offset 90"],
	depth: 2,
	output: "one\ntwo\n",
};

const ended = (outcome: Partial<DebugOutcome>): Snapshot => ({
	halt: { kind: "ended", outcome: { kind: "value", text: "ok", ...outcome } },
	values: new Map(),
	messages: [],
	stack: [],
	depth: 0,
	output: "",
});

const stoppedWith = (some: object): Snapshot => ({
	...STOPPED,
	halt: { ...STOPPED.halt, ...some } as Snapshot["halt"],
});

const difference = (
	of: string,
	emulated: string,
	jit: string,
	isTerm = false,
) => ({ of, isTerm, emulated, jit });

describe("what differs at a stop", () => {
	it("is nothing where only pids and references do", () => {
		const other = {
			...STOPPED,
			values: new Map([
				["x0", "{1,<0.6.0>}"],
				["y0", "[]"],
			]),
			messages: ["{ping,#Ref<0.0.0.9>}"],
		};
		expect(differencesOf(STOPPED, other)).toEqual([]);
	});

	it("is a value, or one that only one of them has", () => {
		const other = {
			...STOPPED,
			values: new Map([
				["x0", "{2,<0.5.0>}"],
				["x1", "a"],
			]),
		};
		expect(differencesOf(STOPPED, other)).toEqual([
			difference("x0", "{1,<0.5.0>}", "{2,<0.5.0>}", true),
			difference("y0", "[]", "", true),
			difference("x1", "", "a", true),
		]);
	});

	it("is a message, and how many there are", () => {
		const other = { ...STOPPED, messages: [...STOPPED.messages, "late"] };
		expect(differencesOf(STOPPED, other)).toEqual([
			difference("messages", "1", "2"),
			difference("message 2", "", "late", true),
		]);
	});

	it("is a frame of the stack", () => {
		const other = { ...STOPPED, stack: ["m:f/1 at offset 40", "m:g/0"] };
		expect(differencesOf(STOPPED, other)).toEqual([
			difference("frame 1", "m:start/0 at offset 90", "m:g/0"),
		]);
	});

	it("is how deep the stack is", () => {
		expect(differencesOf(STOPPED, { ...STOPPED, depth: 3 })).toEqual([
			difference("depth of the stack", "2", "3"),
		]);
	});

	it("is the first line of output that differs", () => {
		const other = { ...STOPPED, output: "one\nzwei\ndrei\n" };
		expect(differencesOf(STOPPED, other)).toEqual([
			difference("output line 2", "two", "zwei"),
		]);
		const shorter = { ...STOPPED, output: "one\n" };
		expect(differencesOf(STOPPED, shorter)).toEqual([
			difference("output line 2", "two", ""),
		]);
	});

	it("is the process, the exception", () => {
		expect(
			differencesOf(STOPPED, stoppedWith({ process: 2, text: "error:badarg" })),
		).toEqual([
			difference("exception", "", "error:badarg"),
			difference("process", "<0.1.0>", "<0.2.0>"),
		]);
	});

	it("is where they are, and then values are not compared", () => {
		const place = { module: "m", function: "g/0", offset: 80 };
		const other = { ...stoppedWith({ place }), values: new Map() };
		expect(differencesOf(STOPPED, other)).toEqual([
			difference(
				"halted",
				"breakpoint: m:f/1 at m.erl:7, offset 40",
				"breakpoint: m:g/0 at offset 80",
			),
		]);
		expect(differencesOf(STOPPED, ended({}))).toMatchObject([
			{ of: "halted", jit: "ended with the value: ok" },
			{ of: "output line 1", emulated: "one", jit: "" },
		]);
	});

	it("is how they end", () => {
		expect(differencesOf(ended({}), ended({}))).toEqual([]);
		expect(differencesOf(ended({}), ended({ text: "{a,1}" }))).toEqual([
			difference("value", "ok", "{a,1}", true),
		]);
		expect(differencesOf(ended({}), ended({ exitStatus: 3 }))).toEqual([
			difference("exit status", "", "3"),
		]);
		expect(differencesOf(ended({}), ended({ kind: "crash" }))).toEqual([
			difference("halted", "ended with the value: ok", "crashed: ok"),
		]);
	});
});
