import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { execa } from "execa";
import { afterAll, describe, expect, it } from "vitest";
import { beamBytes } from "../files.ts";

const KNOWN = fileURLToPath(
	new URL("../profile/programs/known.beam", import.meta.url),
);
const folder = mkdtempSync(join(tmpdir(), "avmjit-profile-"));
afterAll(() => rmSync(folder, { recursive: true }));

function profile(...args: string[]) {
	return execa("node", ["bin/avmjit.js", "profile", ...args], {
		reject: false,
		env: { NO_COLOR: "1" },
	});
}

describe("avmjit profile", () => {
	it("prints tables, and writes a page and a .cpuprofile", async () => {
		const html = join(folder, "page.html");
		const cpu = join(folder, "run.cpuprofile");
		const { stdout, exitCode } = await profile(
			...[KNOWN, "--once", "--html", html, "--cpuprofile", cpu],
		);
		expect(exitCode).toBe(0);
		expect(stdout).toMatch(/^functions .*\nknown:twirl\/2 /m);
		expect(stdout).toMatch(/^lines .*\nknown\.erl:\d+ .*twirl\(N, Acc\)/m);
		expect(readFileSync(html, "utf8")).toContain("known:twirl/2");
		const { nodes } = JSON.parse(readFileSync(cpu, "utf8"));
		const spin = nodes.find(
			(node: { callFrame: { functionName: string } }) =>
				node.callFrame.functionName === "known:spin/2",
		);
		expect(spin.callFrame.url).toMatch(/^file:.*known\.erl$/);
		expect(spin.positionTicks.length).toBeGreaterThan(0);
	});

	it("--json is for programs, --emulated without the JIT", async () => {
		const { stdout, exitCode } = await profile(
			...[KNOWN, "--once", "--json", "--emulated", "--function", "short"],
		);
		expect(exitCode).toBe(0);
		const report = JSON.parse(stdout);
		expect(report).toMatchObject({
			schema: 1,
			mode: "emulated",
			outcome: "value",
			text: "ok",
			interrupted: false,
		});
		expect(report.times.native).toBeUndefined();
		expect(report.functions[0].function).toBe("twirl/2");
	});

	it("says that the program failed, by its exit code, too", async () => {
		const { stdout, stderr, exitCode } = await profile(
			...[KNOWN, "--once", "--function", "fails"],
		);
		expect(exitCode).toBe(1);
		expect(stdout).toContain("known:fails/0");
		expect(stderr).toContain("the program failed (exception)");
	});

	it("refuses what it cannot run", async () => {
		const damaged = join(folder, "damaged.beam");
		writeFileSync(damaged, beamBytes("lists_basic").slice(0, 300));
		for (const args of [
			[damaged],
			[join(folder, "none.beam")],
			[KNOWN, "--function", "none"],
			[KNOWN, "--focus", "none"],
			[KNOWN, "--interval", "0"],
			[KNOWN, "--html", join(folder, "none", "page.html")],
		]) {
			const { stderr, stdout, exitCode } = await profile(...args);
			expect(exitCode, args.join(" ")).toBe(2);
			expect(stdout).toBe("");
			expect(stderr).toMatch(/^(avmjit|error):/);
			expect(stderr).not.toMatch(/^ +at /m);
		}
	});

	it("shows what it has at Ctrl-C", async () => {
		const child = spawn(
			"node",
			["bin/avmjit.js", "profile", KNOWN, "--function", "forever"],
			{ env: { ...process.env, NO_COLOR: "1" } },
		);
		let out = "";
		child.stdout.on("data", (data) => {
			out += data;
		});
		// What the program writes first.
		await new Promise((resolve) => child.stderr.once("data", resolve));
		setTimeout(() => child.kill("SIGINT"), 2000);
		const code = await new Promise((resolve) => child.on("exit", resolve));
		expect(code).toBe(130);
		expect(out).toContain("interrupted");
		expect(out).toMatch(/^known:forever\/1 /m);
	});
});
