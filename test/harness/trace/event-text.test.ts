import pc from "picocolors";
import { expect, it } from "vitest";
import { eventJson, eventLine } from "../../../src/harness/trace/event-text.ts";
import type { TraceEvent } from "../../../src/harness/trace/events.ts";

const plain = pc.createColors(false);
const all = { pid: "<0.1.0>", process: "main", depth: 1 };
const place = { module: "m", function: "f", arity: 2, line: 12 };

const EVENTS: readonly (readonly [TraceEvent, string])[] = [
	[
		{ ...all, ...place, kind: "call", args: ["1", "{a,b}"] },
		"<0.1.0>     12     m:f(1, {a,b})",
	],
	[
		{ ...all, ...place, kind: "call", args: [], native: true },
		"<0.1.0>     12     m:f() in C",
	],
	[
		{ ...all, ...place, kind: "return", value: "ok" },
		"<0.1.0>     12     m:f/2 -> ok",
	],
	[
		{
			...all,
			...place,
			kind: "exception",
			class: "error",
			reason: "badarg",
			caughtBy: "m:g/0",
		},
		"<0.1.0>     12     ** error:badarg in m:f/2, caught by m:g/0",
	],
	[
		{ ...all, kind: "exception", class: "throw", reason: "x" },
		"<0.1.0>            ** throw:x, not caught",
	],
	[
		{ ...all, ...place, kind: "send", to: "<0.2.0>", message: "hello" },
		"<0.1.0>     12     <0.2.0> ! hello",
	],
	[
		{ ...all, ...place, kind: "receive", message: "hello" },
		"<0.1.0>     12     receives hello",
	],
	[
		{ ...all, kind: "spawn", child: "<0.2.0>", childProcess: "main.1" },
		"<0.1.0>            spawns <0.2.0>",
	],
	[
		{ ...all, kind: "exit", reason: "normal" },
		"<0.1.0>            ends: normal",
	],
];

it.each(EVENTS)("%j is one line", (event, line) => {
	expect(eventLine(event, plain)).toBe(line);
});

it("indents by depth, and says it where that is too much", () => {
	const event: TraceEvent = { ...all, kind: "exit", reason: "x", depth: 1000 };
	expect(eventLine(event, plain)).toMatch(/ {48}\+976 ends: x$/);
});

it("has colours", () => {
	const [[event] = []] = EVENTS;
	expect(eventLine(event as TraceEvent, pc.createColors(true))).toContain(
		"\u001b[36mm:f\u001b[39m(1, {a,b})",
	);
});

it("is JSON with the event's number first", () => {
	const event: TraceEvent = { ...all, kind: "exit", reason: "x" };
	expect(eventJson(event, 7)).toBe(
		'{"n":7,"pid":"<0.1.0>","process":"main","kind":"exit","depth":1,"reason":"x"}',
	);
});
