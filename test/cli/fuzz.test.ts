import { existsSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { describe, expect, it } from "vitest";
import { fakeProgram } from "../fake-program.ts";

const folder = mkdtempSync(join(tmpdir(), "avmjit-fuzz-cli-"));
const fuzz = (...args: string[]) =>
	execa("node", ["bin/avmjit.js", "fuzz", ...args], {
		reject: false,
		env: { NO_COLOR: "1" },
	});

describe("fuzz", () => {
	it("says how random programs ended, and keeps what OTP gives otherwise", async () => {
		const erl = fakeProgram(`
import { createInterface } from "node:readline";
createInterface({ input: process.stdin }).on("line", () => console.log("value [other]"));`);
		const [save, json] = [join(folder, "kept"), join(folder, "fuzz.json")];
		const { exitCode, stdout } = await fuzz(
			...["--programs", "3", "--seed", "1", "--timeout", "30"],
			...["--erl", erl, "--save", save, "--json", json],
		);
		expect(stdout).toMatch(/^programs {7}3 in \d+ s \(seed 1\)$/m);
		expect(stdout).toContain("none diverged");
		expect(exitCode).toBe(0);
		const report = JSON.parse(readFileSync(json, "utf8"));
		expect(report).toMatchObject({
			schema: 1,
			seed: 1,
			programs: 3,
			divergences: [],
		});
		expect(report.comparedWithOtp).toBeGreaterThan(0);
		const files = readdirSync(save);
		expect(files).toHaveLength(report.otpDifferences.length);
		expect(readFileSync(join(save, files[0] ?? ""), "utf8")).toMatch(
			/^%% AtomVM: .*\n%% OTP: {4}.*\n-module\(fuzz\)/,
		);
	});

	it("says how damaged modules ended", async () => {
		const json = join(folder, "damaged.json");
		const { exitCode, stdout } = await fuzz(
			...["--damaged", "6", "--seed", "3", "--json", json],
		);
		expect(exitCode).toBe(0);
		expect(stdout).toMatch(/^modules {8}6 \(seed 3\)$/m);
		const { ends, failures } = JSON.parse(readFileSync(json, "utf8")) as {
			ends: Record<string, number>;
			failures: unknown[];
		};
		expect(Object.values(ends).reduce((a, b) => a + b, 0)).toBe(6);
		expect(failures).toEqual([]);
	});

	it.each([
		[
			"a folder that cannot be made",
			["--save", "/no/where/kept"],
			/cannot be made/,
		],
		[
			"an erl that is none",
			["--programs", "1", "--seed", "1", "--erl", fakeProgram("")],
			/does not run/,
		],
		[
			"an erlc that is none",
			["--programs", "1", "--seed", "1", "--erlc", "/no/erlc"],
			/no such program/,
		],
	])("%s is one clear line", async (_, args, message) => {
		const { exitCode, stderr } = await fuzz(...args);
		expect(exitCode).toBe(2);
		expect(stderr).toMatch(message);
		expect(stderr).not.toMatch(/^\s+at /m);
		expect(existsSync("/no/where")).toBe(false);
	});

	it("ends by Ctrl-C with what it has", async () => {
		const run = fuzz("--programs", "100000", "--seed", "1");
		await new Promise((resolve) => run.stderr.once("data", resolve));
		run.kill("SIGINT");
		const { exitCode, stdout } = await run;
		expect(exitCode).toBe(2);
		expect(stdout).toMatch(/^programs {7}\d+ in/m);
	});
});
