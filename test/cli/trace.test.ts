import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { execa } from "execa";
import { describe, expect, it } from "vitest";
import { ERLANG_TESTS } from "../files.ts";

const beam = (name: string): string =>
	fileURLToPath(new URL(`${name}.beam`, ERLANG_TESTS));

function trace(...args: string[]) {
	return execa("node", ["bin/avmjit.js", "trace", ...args], {
		reject: false,
		env: { NO_COLOR: "1" },
	});
}

describe("avmjit trace", () => {
	it.each(["--emulated", "--jit"])(
		"%s shows events and the value",
		async (mode) => {
			const { stdout, exitCode } = await trace(
				mode,
				beam("known_rem_unsigned"),
			);
			const lines = stdout.split("\n");
			expect(lines[0]).toBe("<0.1.0>      5   known_rem_unsigned:start()");
			expect(lines[2]).toBe(
				"<0.1.0>      8     known_rem_unsigned:id/1 -> 9223372036854775808",
			);
			expect(lines.at(-1)).toMatch(/^11 events, value: \{-?8,/);
			expect(exitCode).toBe(0);
		},
	);

	it("--json writes an event on each line, and the outcome on the last", async () => {
		const { stdout } = await trace(beam("process_ping_pong"), "--json");
		const events = stdout.split("\n").map((line) => JSON.parse(line));
		const outcome = events.pop();
		expect(outcome).toEqual({
			kind: "outcome",
			outcome: "value",
			text: "{982,2000}",
		});
		expect(events.map(({ n }) => n)).toEqual(events.map((_, i) => i + 1));
		expect(events[0]).toEqual({
			n: 1,
			pid: "<0.1.0>",
			process: "main",
			kind: "call",
			module: "process_ping_pong",
			function: "start",
			arity: 0,
			line: 5,
			args: [],
			depth: 0,
		});
	});

	it("shows what matches a pattern, up to a limit", async () => {
		const { stdout, exitCode } = await trace(
			beam("lists_basic"),
			"lists_basic:id/1",
			"--limit",
			"4",
		);
		const lines = stdout.split("\n");
		expect(lines).toHaveLength(4);
		for (const line of lines) expect(line).toContain("lists_basic:id");
		expect(exitCode).toBe(0);
	});

	it("ends quietly when nobody reads", async () => {
		const child = spawn(
			"node",
			["bin/avmjit.js", "trace", beam("lists_basic")],
			{ stdio: ["ignore", "pipe", "pipe"] },
		);
		let errors = "";
		child.stderr.on("data", (text) => {
			errors += text;
		});
		child.stdout.once("data", () => child.stdout.destroy());
		const code = await new Promise((resolve) => child.on("close", resolve));
		expect(code).toBe(0);
		expect(errors).toBe("");
	});

	it("is interrupted by Ctrl-C while the program runs", async () => {
		const child = spawn(
			"node",
			["bin/avmjit.js", "trace", beam("recursion_deep_million")],
			{ stdio: ["ignore", "pipe", "pipe"] },
		);
		let errors = "";
		child.stderr.on("data", (text) => {
			errors += text;
		});
		child.stdout.once("data", () => child.kill("SIGINT"));
		child.stdout.resume();
		const code = await new Promise((resolve) => child.on("close", resolve));
		expect(code).toBe(130);
		expect(errors).toMatch(/^interrupted after \d+ events\n$/);
	});

	it("is over when the time is", async () => {
		const { stdout, exitCode } = await trace(
			beam("recursion_deep_million"),
			"--timeout",
			"1",
		);
		expect(stdout.split("\n").at(-1)).toMatch(/events, timeout: /);
		expect(exitCode).toBe(1);
	});
});

it("says when nothing matched", async () => {
	const { stdout, stderr } = await trace(beam("tuples_sizes"), "nowhere:f/1");
	expect(stdout).toMatch(/^0 events, value: /);
	expect(stderr).toContain("nothing that matches nowhere:f/1 was called");
});

describe("avmjit trace --diff", () => {
	it("stops at the first event that differs, and says where its term does", async () => {
		const { stdout, exitCode } = await trace(
			"--diff",
			beam("known_rem_unsigned"),
		);
		expect(exitCode).toBe(1);
		const lines = stdout.split("\n");
		expect(lines[0]).toBe(
			"9 events of main are the same, the next one differs",
		);
		expect(lines.slice(-6)).toEqual([
			"emulated  <0.1.0>      6   known_rem_unsigned:start/0 -> {-8,-5,922337203685477580,-1}",
			"jit       <0.1.0>      6   known_rem_unsigned:start/0 -> {8,1,922337203685477580,615}",
			"",
			"value, element 1 of the tuple:",
			"emulated  -8",
			"jit       8",
		]);
	});

	it("says that all are the same", async () => {
		const { stdout, exitCode } = await trace("--diff", beam("process_ring"));
		expect(stdout).toMatch(/^\d+ events are the same\nemulated {2}value: /);
		expect(exitCode).toBe(0);
	});

	it("--json is one object", async () => {
		const { stdout } = await trace(
			"--diff",
			"--json",
			"--context",
			"1",
			beam("known_rem_unsigned"),
		);
		expect(JSON.parse(stdout)).toMatchObject({
			schema: 1,
			same: false,
			events: 9,
			cut: 0,
			difference: {
				process: "main",
				same: 9,
				before: [{ function: "id" }],
				emulated: { kind: "return", function: "start" },
				jit: { kind: "return", function: "start" },
				part: {
					path: ["value", "element 1 of the tuple"],
					emulated: "-8",
					jit: "8",
				},
			},
		});
	});
});

describe("avmjit trace refuses", () => {
	it.each([
		[["--emulated", "--diff", beam("lists_basic")], "exclude each other"],
		[[beam("lists_basic"), ":f/1"], "is no pattern of functions"],
		[["missing.beam"], "no such file"],
		[["--function", "no", beam("lists_basic")], "does not export no/0"],
	])("%j", async (args, message) => {
		const { stdout, stderr, exitCode } = await trace(...args);
		expect(`${stdout}\n${stderr}`).toContain(message);
		expect(exitCode).toBe(2);
	});
});
