import {
	copyFileSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { execa } from "execa";
import { describe, expect, it } from "vitest";
import { endlessModule } from "../endless-module.ts";
import { ERLANG_TESTS } from "../files.ts";

const folder = mkdtempSync(join(tmpdir(), "avmjit-"));
const beam = (name: string): string =>
	fileURLToPath(new URL(`${name}.beam`, ERLANG_TESTS));

function avmjit(...args: string[]) {
	return execa("node", ["bin/avmjit.js", ...args], {
		reject: false,
		env: { NO_COLOR: "1" },
	});
}

function file(name: string, contents: string | Uint8Array): string {
	const path = join(folder, name);
	writeFileSync(path, contents);
	return path;
}

describe("bad input gets one clear line and exit code 2", () => {
	it.each([
		["a missing file", () => join(folder, "missing.beam")],
		["a folder", () => folder],
		["an empty beam", () => file("empty.beam", "")],
		["text", () => file("text.beam", "-module(x).")],
		["an empty pack", () => file("empty.avm", "")],
		["a random pack", () => file("random.avm", new Uint8Array(300).fill(7))],
		[
			"a cut beam",
			() => file("cut.beam", readFileSync(beam("lists_basic")).subarray(0, 99)),
		],
	])("%s", async (_, path) => {
		const { exitCode, stderr } = await avmjit("run", path());
		expect(exitCode).toBe(2);
		expect(stderr).toMatch(/^avmjit: /);
		expect(stderr).not.toMatch(/^\s+at /m);
	});

	it.each([
		["an unknown option", ["test-erlang", "--nonsense"]],
		["a filter that matches nothing", ["test-erlang", "no_such_test_at_all"]],
		["a filter that is no expression", ["test-erlang", "("]],
		["a suite that is not there", ["test-erlang", "--suite", "/no/where"]],
		["a folder that is no suite", ["test-erlang", "--suite", folder]],
		["a report that cannot be written", ["bench", "--json", "/no/where.json"]],
		["no number of jobs", ["test-erlang", "--jobs", "none"]],
	])("%s", async (_, args) => {
		const { exitCode, stderr } = await avmjit(...args);
		expect(exitCode).toBe(2);
		expect(stderr).not.toMatch(/^\s+at /m);
	});
});

describe("test-erlang", () => {
	it("writes a report for programs to standard output", async () => {
		const run = await avmjit("test-erlang", "^tuples_sizes$", "--json", "-");
		expect(JSON.parse(run.stdout)).toMatchObject({ schema: 2 });
		expect(run.exitCode).toBe(0);
	});

	it("writes a report of both modes", async () => {
		const json = join(folder, "report.json");
		const run = await avmjit(
			"test-erlang",
			"^lists_basic$",
			"--jit",
			"--json",
			json,
		);
		expect(run.exitCode).toBe(0);
		const report = JSON.parse(readFileSync(json, "utf8"));
		expect(report).toMatchObject({
			schema: 2,
			tests: [
				{
					name: "lists_basic",
					modes: { emulated: { verdict: "ok" }, jit: { verdict: "ok" } },
					agreement: "same",
				},
			],
			summary: { total: 1, same: 1, diverged: 0, ok: { emulated: 1, jit: 1 } },
		});
		expect(report.tests[0].modes.jit.nativeShare).toBeGreaterThan(0.5);
		expect(report.tests[0].modes.jit.nativeShare).toBeLessThanOrEqual(1);
	});

	it("leaves out a mode that was not asked for", async () => {
		const json = join(folder, "emulated.json");
		await avmjit("test-erlang", "^lists_basic$", "--emulated", "--json", json);
		const report = JSON.parse(readFileSync(json, "utf8"));
		expect(report.tests[0].modes.jit).toBeUndefined();
		expect(report.tests[0].agreement).toBeUndefined();
	});

	it("has the stack traces of both modes, and compares them", async () => {
		const json = join(folder, "deaths.json");
		await avmjit(
			...["test-erlang", "^deaths$", "--compare", "--no-count"],
			...["--json", json],
		);
		const [test] = JSON.parse(readFileSync(json, "utf8")).tests;
		expect(test.agreement).toBe("same");
		expect(test.modes.jit.deaths).toHaveLength(16);
		expect(test.modes.jit.deaths).toEqual(test.modes.emulated.deaths);
	});

	it("exits with 1 when a value is wrong", async () => {
		const suite = join(folder, "suite");
		mkdirSync(suite);
		copyFileSync(beam("lists_basic"), join(suite, "lists_basic.beam"));
		writeFileSync(
			join(suite, "expected.json"),
			JSON.stringify({
				schema: 1,
				tests: { lists_basic: { expected: "wrong" } },
			}),
		);
		const run = await avmjit("test-erlang", "--suite", suite, "--no-count");
		expect(run.exitCode).toBe(1);
		expect(run.stdout).toContain("wrong-value");
	});
});

describe("other commands", () => {
	it.each(["SIGINT", "SIGTERM"] as const)(
		"run is ended by %s, whatever the program does",
		async (signal) => {
			const path = file("endless.beam", endlessModule());
			const run = execa("node", ["bin/avmjit.js", "run", path], {
				reject: false,
				timeout: 60_000,
				killSignal: "SIGKILL",
			});
			// Until it is there; nothing says when.
			await new Promise((resolve) => setTimeout(resolve, 5_000));
			run.kill(signal);
			expect((await run).signal).toBe(signal);
		},
	);

	it("run ends when nobody reads what the program prints", async () => {
		const path = file("loud.beam", endlessModule(true));
		const run = execa("node", ["bin/avmjit.js", "run", path], {
			reject: false,
			buffer: false,
			timeout: 60_000,
			killSignal: "SIGKILL",
		});
		run.stdout.once("data", () => run.stdout.destroy());
		expect(await run).toMatchObject({ exitCode: 0, timedOut: false });
	});

	it("run prints the value", async () => {
		const { stdout, exitCode } = await avmjit("run", beam("tuples_sizes"));
		expect(exitCode).toBe(0);
		expect(stdout).toMatch(/^\{/);
	});

	it.each([["--ahead"], ["--emulated"]])(
		"run %s reports processes that die, and fails when the first one does",
		async (mode) => {
			const died = await avmjit(
				...["run", "--no-cache", mode],
				...["--function", "badarith", beam("deaths")],
			);
			expect(died.exitCode).toBe(1);
			expect(died.stdout).toBe("");
			expect(died.stderr.split("\n")).toEqual([
				"** exception error: badarith",
				"   an operand of arithmetic is no number",
				"     deaths:add/2 (deaths.erl:25)",
				"        25 |     C + id(B).",
				"     deaths:badarith/0 (deaths.erl:21)",
				"        21 | badarith() -> [add(1, atom)].",
			]);
			const others = await avmjit("run", "--no-cache", mode, beam("deaths"));
			expect(others.exitCode).toBe(0);
			expect(others.stderr).toContain(
				"** exception exit: registered in process <0.14.0>, registered as deaths_worker",
			);
		},
	);

	it("prepare --explain says what was done", async () => {
		const { stdout } = await avmjit("prepare", "--explain");
		expect(stdout).toContain("safe-heap");
		expect(stdout).toContain("scheduler_entry_point");
	});
});
