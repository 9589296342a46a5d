import { describe, expect, it } from "vitest";
import { TraceComparison } from "../../../src/harness/trace/compare-traces.ts";
import type { TraceEvent } from "../../../src/harness/trace/events.ts";

const VALUE = { kind: "value", text: "ok" } as const;
const place = { module: "m", function: "f", arity: 1, line: 3 };

function call(arg: string, process = "main", pid = "<0.1.0>"): TraceEvent {
	return { ...place, kind: "call", args: [arg], pid, process, depth: 0 };
}

function exit(process: string, pid: string): TraceEvent {
	return { kind: "exit", reason: "normal", pid, process, depth: 0 };
}

describe("TraceComparison", () => {
	it("compares events in pairs, whichever mode is first", () => {
		const comparison = new TraceComparison(2);
		comparison.add("jit", [call("1"), call("2"), call("3")]);
		expect(comparison.same).toBe(0);
		comparison.add("emulated", [call("1"), call("2"), call("4")]);
		expect(comparison.same).toBe(2);
		expect(comparison.difference).toEqual({
			process: "main",
			same: 2,
			before: [call("1"), call("2")],
			emulated: call("4"),
			jit: call("3"),
			part: { path: ["argument 1"], emulated: "4", jit: "3" },
		});
	});

	it("keeps as many events before it as it is told to", () => {
		const comparison = new TraceComparison(1);
		for (const mode of ["jit", "emulated"] as const)
			comparison.add(mode, [call("1"), call("2"), call(mode)]);
		expect(comparison.difference?.before).toEqual([call("2")]);
	});

	it("names the part of a term that differs", () => {
		const comparison = new TraceComparison(1);
		comparison.add("emulated", [call("{a,[1,2]}")]);
		comparison.add("jit", [call("{a,[1,3]}")]);
		expect(comparison.difference?.part).toEqual({
			path: ["argument 1", "element 2 of the tuple", "item 2 of the list"],
			emulated: "2",
			jit: "3",
		});
	});

	it.each([
		// Only one has it.
		["[1,2]", "[1,2,3]", ["item 3 of the list"], "nothing", "3"],
		["{<0.7.0>,1}", "{<0.8.0>,2}", ["element 2 of the tuple"], "1", "2"],
		[
			"[1,{2,…",
			"[1,{3,…",
			["item 2 of the list", "element 1 of the tuple"],
			"2",
			"3",
		],
		// No terms.
		["{1", "{2", [], "{1", "{2"],
	])("names the way to it: %s and %s", (emulated, jit, path, one, other) => {
		const comparison = new TraceComparison(1);
		comparison.add("emulated", [call(emulated)]);
		comparison.add("jit", [call(jit)]);
		expect(comparison.difference?.part).toEqual({
			path: ["argument 1", ...path],
			emulated: one,
			jit: other,
		});
	});

	it("has no part where other things happen", () => {
		const comparison = new TraceComparison(1);
		comparison.add("emulated", [call("1")]);
		comparison.add("jit", [{ ...call("1"), function: "g" } as TraceEvent]);
		expect(comparison.difference).toMatchObject({ process: "main", same: 0 });
		expect(comparison.difference).not.toHaveProperty("part");
	});

	it("does not mind in which order processes have their turns", () => {
		const comparison = new TraceComparison(1);
		const a = call("1", "main.1", "<0.2.0>");
		const b = call("2", "main.2", "<0.3.0>");
		comparison.add("emulated", [a, b]);
		comparison.add("jit", [b, a]);
		comparison.end({ emulated: VALUE, jit: VALUE });
		expect(comparison.difference).toBeUndefined();
		expect(comparison.same).toBe(2);
	});

	it("takes pids of the same process for the same", () => {
		const comparison = new TraceComparison(1);
		const of = (pid: string): TraceEvent[] => [
			{
				kind: "spawn",
				child: pid,
				childProcess: "main.1",
				pid: "<0.1.0>",
				process: "main",
				depth: 0,
			},
			call(`{${pid},#Ref<0.0.0.${pid.length}>}`),
		];
		comparison.add("emulated", of("<0.4.0>"));
		comparison.add("jit", of("<0.17.0>"));
		expect(comparison.difference).toBeUndefined();
		expect(comparison.same).toBe(2);
	});

	it("tells pids of different processes apart", () => {
		const comparison = new TraceComparison(1);
		const known = [exit("main.1", "<0.2.0>"), exit("main.2", "<0.3.0>")];
		comparison.add("emulated", [...known, call("<0.2.0>")]);
		comparison.add("jit", [...known, call("<0.3.0>")]);
		expect(comparison.difference?.part).toEqual({
			path: ["argument 1"],
			emulated: "<main.1>",
			jit: "<main.2>",
		});
	});

	it("misses events of the process that runs the program", () => {
		const comparison = new TraceComparison(1);
		comparison.add("emulated", [call("1"), call("2")]);
		comparison.add("jit", [call("1")]);
		comparison.end({ emulated: VALUE, jit: { kind: "crash", text: "trap" } });
		expect(comparison.difference).toEqual({
			process: "main",
			same: 1,
			before: [call("1")],
			emulated: call("2"),
		});
	});

	it("misses none of processes that the end of the program has cut short", () => {
		const comparison = new TraceComparison(1);
		const events = [1, 2].map((n) => call(`${n}`, "main.1", "<0.2.0>"));
		comparison.add("emulated", events);
		comparison.add("jit", events.slice(0, 1));
		comparison.end({ emulated: VALUE, jit: VALUE });
		expect(comparison.difference).toBeUndefined();
	});

	it("misses those of a process that has ended in the other mode", () => {
		const comparison = new TraceComparison(1);
		const process = ["main.1", "<0.2.0>"] as const;
		comparison.add("emulated", [call("1", ...process), call("2", ...process)]);
		comparison.add("jit", [call("1", ...process), exit(...process)]);
		expect(comparison.difference?.emulated).toEqual(call("2", ...process));
	});

	it("counts events whose terms were cut", () => {
		const comparison = new TraceComparison(1);
		for (const mode of ["jit", "emulated"] as const)
			comparison.add(mode, [{ ...call("[1…"), cut: true }, call("1")]);
		expect(comparison.cut).toBe(1);
	});
});
