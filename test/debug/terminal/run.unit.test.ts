import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { runTerminalDebugger } from "../../../src/debug/terminal/run.ts";
import {
	type FakeEnd,
	FakeSession,
	type FakeStop,
	MODULE,
	TARGET,
} from "./fake-session.ts";

type Script = readonly (FakeStop | FakeEnd)[];

/** @param scripts of the sessions, in the order in which they are launched */
function prompt(scripts: readonly Script[], isTerminal = false) {
	const sessions: FakeSession[] = [];
	const stream = (): PassThrough & { isTTY?: boolean; columns?: number } => {
		const made: PassThrough & { isTTY?: boolean; columns?: number } =
			new PassThrough();
		if (isTerminal) Object.assign(made, { isTTY: true, columns: 80 });
		return made;
	};
	const [input, output, errors] = [stream(), stream(), stream()];
	let [text, wrong] = ["", ""];
	output.on("data", (some) => {
		text += some;
	});
	errors.on("data", (some) => {
		wrong += some;
	});
	const historyFile = join(mkdtempSync(join(tmpdir(), "avmjit-prompt-")), "h");
	const start = (commands: readonly string[] = [], stopOnEntry = false) =>
		runTerminalDebugger(
			{ ...TARGET, stopOnEntry, commands },
			{
				launch: (target) => {
					const script = scripts[sessions.length];
					if (script === undefined) throw new Error("one session too many");
					const session = new FakeSession(target, script);
					sessions.push(session);
					return session;
				},
				input,
				output,
				errors,
				historyFile,
			},
		);
	return {
		sessions,
		input,
		start,
		historyFile,
		lines: () => text.split("\n"),
		text: () => text,
		wrong: () => wrong,
		async run(...commands: string[]) {
			const done = start();
			input.end(commands.join("\n"));
			return done;
		},
	};
}

const STOP: FakeStop = { offset: 37, line: 6, breakpoints: [1] };

describe("a script", () => {
	it("sets breakpoints, runs, steps and ends", async () => {
		const one = prompt([
			[
				{ ...STOP, variables: { A: "1", B: "2" }, output: "hello" },
				{ offset: 52, line: 6, reason: "step", variables: { A: "1", B: "3" } },
				{ ends: "{8,1}" },
			],
		]);
		const code = await one.run("break 6", "run", "next", "", "continue");
		expect(one.wrong()).toBe("");
		expect(one.lines()).toEqual([
			`breakpoint 1: ${MODULE}.erl:6 (${MODULE}:start/0 at offset 1)`,
			"hello",
			`breakpoint 1: ${MODULE}:start/0 at ${MODULE}.erl:6, process <0.1.0>, interpreted`,
			">   37 | gc_bif2 f0 1 erlang:rem/2 x0 10 y2",
			"A = 1",
			"B = 2",
			`${MODULE}:start/0 at ${MODULE}.erl:6, process <0.1.0>, interpreted`,
			">   52 | gc_bif2 f0 1 erlang:rem/2 x0 10 y2",
			"B = 3  (was 2)",
			"ended with the value: {8,1}",
			"",
		]);
		expect(code).toBe(0);
		const [session] = one.sessions;
		expect(session?.resumes).toEqual([
			{ kind: "continue" },
			{ kind: "step", process: 1, how: "over", by: "line" },
			{ kind: "continue" },
		]);
		expect(session?.hasEnded).toBe(true);
	});

	it("ends at a command that cannot be done, with exit code 2", async () => {
		const one = prompt([[STOP]]);
		expect(await one.run("run", "brake 6", "continue")).toBe(2);
		expect(one.wrong()).toBe(
			"brake: no such command; is it break? `help` lists them\n",
		);
	});

	it("tells what the session cannot do", async () => {
		const one = prompt([[STOP]]);
		expect(await one.run("run", "print Z")).toBe(2);
		expect(one.wrong()).toBe("Z: is unbound\n");
	});

	it("has exit code 1 when the program fails", async () => {
		const one = prompt([[{ ends: "badarith", kind: "exception" }]]);
		expect(await one.run("r")).toBe(1);
		expect(one.text()).toBe("ended with an exception: badarith\n");
	});

	it("may be on the command line", async () => {
		const one = prompt([[STOP, { ends: "ok" }]]);
		expect(await one.start(["run", "# a comment", "print A", "c"])).toBe(2);
		expect(one.wrong()).toBe("A: is unbound\n");
		const other = prompt([[STOP, { ends: "ok" }]]);
		expect(await other.start(["run", "c"])).toBe(0);
		expect(other.lines().at(-2)).toBe("ended with the value: ok");
	});

	it("knows no process before it runs, and after it has ended", async () => {
		const one = prompt([[{ ends: "ok" }]]);
		expect(await one.run("regs")).toBe(2);
		expect(one.wrong()).toBe("the program has not been started; `run` does\n");
		const other = prompt([[{ ends: "ok" }]]);
		expect(await other.run("run", "step")).toBe(2);
		expect(other.wrong()).toBe(
			"the program has ended; `run` starts it again\n",
		);
	});

	it("runs again from the beginning", async () => {
		const one = prompt([[STOP], [{ ends: "ok" }]]);
		expect(await one.run("run", "restart")).toBe(0);
		expect(one.sessions.map(({ hasEnded }) => hasEnded)).toEqual([true, true]);
	});

	it("forgets a temporary breakpoint that was hit", async () => {
		const one = prompt([[STOP, { ends: "ok" }]]);
		await one.run("tbreak 6", "run", "breaks", "c");
		expect(one.text()).toContain("there are no breakpoints");
		expect(one.sessions[0]?.breakpoints).toEqual([]);
	});

	it("goes on until a place", async () => {
		const one = prompt([[STOP, { ...STOP, offset: 60 }, { ends: "ok" }]]);
		await one.run("run", "until 8", "breaks", "c");
		expect(one.text()).toContain("there are no breakpoints");
	});

	it("steps so many times, unless something else stops it", async () => {
		const step = (offset: number): FakeStop => ({ offset, reason: "step" });
		const one = prompt([
			[STOP, step(1), step(2), { ...STOP, offset: 3 }, { ends: "ok" }],
		]);
		await one.run("run", "stepi 9", "c");
		expect(one.sessions[0]?.resumes).toHaveLength(5);
	});
});

describe("at a terminal", () => {
	it("goes on after a mistake, repeats a step, and keeps a history", async () => {
		const one = prompt(
			[[STOP, { offset: 40, reason: "step" }, { offset: 41, reason: "step" }]],
			true,
		);
		const done = one.start();
		for (const line of ["nonsense", "run", "step", "", "q"]) {
			one.input.write(`${line}\r`);
			await setTimeout(20);
		}
		expect(await done).toBe(0);
		expect(one.wrong()).toContain("nonsense: no such command");
		expect(one.sessions[0]?.resumes).toHaveLength(3);
		expect(readFileSync(one.historyFile, "utf8")).toBe(
			"nonsense\nrun\nstep\nq\n",
		);
		expect(one.text()).toContain("(avmjit) ");
	});

	it("pauses what runs at Ctrl-C, and ends it at the second", async () => {
		const one = prompt([[{ ...STOP, isEndless: true }]], true);
		const done = one.start();
		one.input.write("run\r");
		await setTimeout(20);
		one.input.write("\u0003");
		await setTimeout(20);
		expect(one.sessions[0]?.pauses).toBe(1);
		expect(one.text()).toContain(`paused: ${MODULE}:start/0`);
		one.input.write("\u0004");
		expect(await done).toBe(0);
	});
});

describe("both modes", () => {
	const same: Script = [
		{ ...STOP, variables: { A: "1" } },
		{ ...STOP, variables: { A: "{1,<0.5.0>}" }, output: "out\n" },
		{ ends: "{8,1}" },
	];

	it("agree to the end", async () => {
		const one = prompt([[], same, same]);
		const code = await one.run("break 6", "both", "c", "both run");
		expect(one.wrong()).toBe("");
		const where = `${MODULE}:start/0 at ${MODULE}.erl:6, process <0.1.0>`;
		const line = ">   37 | gc_bif2 f0 1 erlang:rem/2 x0 10 y2";
		expect(one.lines().slice(1)).toEqual([
			`stop 1 (breakpoint), ${where}: same`,
			"  compared: 1 value, 0 messages, 1 frame, 0 lines of output",
			line,
			"out",
			`stop 2 (breakpoint), ${where}: same`,
			"  compared: 1 value, 0 messages, 1 frame, 1 line of output",
			line,
			"stop 3, the end: same",
			"  compared: 1 line of output, value {8,1}",
			"both modes agree: 3 stops compared, the end included",
			"",
		]);
		expect(code).toBe(0);
		const [, emulated, jit] = one.sessions;
		expect(emulated?.target.jit).toBe(false);
		expect(jit?.target.jit).toEqual({});
		expect(jit?.breakpoints).toEqual(emulated?.breakpoints);
	});

	it("differ in a value", async () => {
		const one = prompt([
			[],
			[STOP, { ...STOP, variables: { A: "1", T: "{ok,[1,2,3]}" } }],
			[STOP, { ...STOP, variables: { A: "1", T: "{ok,[1,5,3]}" } }],
		]);
		expect(await one.run("break 6", "both", "both run", "print T")).toBe(1);
		expect(one.text()).toContain(
			[
				"they differ",
				"   emulated      jit",
				"T  {ok,[1,2,3]}  {ok,[1,5,3]}",
				"  element 2 of the tuple, then item 2 of the list: 2 (emulated), 5 (jit)",
			].join("\n"),
		);
		expect(one.text()).toContain(
			"emulated:\n{ok,[1,2,3]}\njit:\n{ok,[1,5,3]}\n",
		);
	});

	it("part when one ends before the other", async () => {
		const one = prompt([[], [STOP, STOP], [STOP, { ends: "ok" }]]);
		expect(await one.run("break 6", "both", "c", "both off")).toBe(1);
		const at = one.lines().findIndex((line) => line.startsWith("stop 2"));
		expect(one.lines()[at]).toBe("stop 2: they differ");
		expect(one.lines()[at + 2]).toMatch(
			/^halted {2}breakpoint: known_rem_unsigned:start\/0.* {2}ended with the value: ok$/,
		);
		expect(one.lines().at(-2)).toBe(
			"off, after 2 stops; `run` starts the program again",
		);
	});

	it("without breakpoints go line by line from the entry", async () => {
		const entry: FakeStop = { offset: 1, reason: "entry" };
		const step: FakeStop = { offset: 2, reason: "step" };
		const script: Script = [entry, step, step, { ends: "ok" }];
		const one = prompt([script, script]);
		expect(await one.run("both run")).toBe(0);
		expect(one.sessions.map(({ target }) => target.stopOnEntry)).toEqual([
			true,
			true,
		]);
		expect(one.sessions[1]?.resumes.slice(1)).toEqual(
			Array(3).fill({ kind: "step", process: 1, how: "in", by: "line" }),
		);
		expect(one.text()).toContain("both modes agree: 4 stops compared");
	});
});
