/** The library (lib/) beside OTP's: test/library/expected.json has what OTP 27 returns for the same calls. */
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { describe, expect, it } from "vitest";
import { readBeam } from "../src/beam/beam-file.ts";

const run = (...args: string[]) =>
	execa("node", ["bin/avmjit.js", ...args], { reject: false });

describe("the library", () => {
	it("has a .beam of each .erl, as SHA256SUMS says", () => {
		for (const folder of ["lib", "test/library"]) {
			const listed = readFileSync(join(folder, "SHA256SUMS"), "utf8")
				.trim()
				.split("\n")
				.map((line) => line.split(/\s+/));
			const files = readdirSync(folder).filter((name) =>
				/\.(erl|beam)$/.test(name),
			);
			expect(listed.map(([, name]) => name).sort()).toEqual(files.sort());
			for (const [sum, name] of listed) {
				const bytes = readFileSync(join(folder, name ?? ""));
				expect(createHash("sha256").update(bytes).digest("hex")).toBe(sum);
			}
		}
	});

	it("calls no function that neither it nor AtomVM has", () => {
		const exported = new Set<string>();
		const called = new Map<string, string>();
		for (const name of readdirSync("lib")) {
			if (!name.endsWith(".beam")) continue;
			const beam = readBeam(readFileSync(join("lib", name)), name);
			for (const e of beam.exports)
				exported.add(`${beam.name}:${e.function}/${e.arity}`);
			for (const i of beam.imports)
				called.set(`${i.module}:${i.function}/${i.arity}`, name);
		}
		const own = new Set([...exported].map((name) => name.split(":")[0]));
		const atomVm = readFileSync(
			"node_modules/@swmansion/popcorn/dist/AtomVM.wasm",
			"latin1",
		);
		const missing = [...called.keys()].filter(
			(name) => !exported.has(name) && !atomVm.includes(`\0${name}\0`),
		);
		expect(missing).toEqual(["avmjit:halt/1"]);
		expect(own.size).toBeGreaterThan(35);
	});

	it("returns what OTP returns, emulated and with the JIT", async () => {
		const { stdout, exitCode } = await run(
			...["test-erlang", "--suite", "test/library", "--jit", "--no-count"],
		);
		expect(stdout).toMatch(/agreement +12 same, none diverged/);
		expect(exitCode).toBe(0);
	}, 300_000);

	it("is found by run, unless it is left out", async () => {
		const folder = mkdtempSync(join(tmpdir(), "library-"));
		try {
			const file = "test/library/lists_calls.beam";
			const { stdout } = await run("run", file);
			expect(stdout).toMatch(/\{all,2,/);
			const missing = [
				"--function",
				"undefined_module",
				"test/erlang_tests/deaths.beam",
			];
			const without = await run("run", "--no-library", ...missing);
			expect(without.stderr).toMatch(
				/no module no_such_module on the code path \(searched .*\); name its folder with -pa/,
			);
			expect(without.stderr).not.toMatch(/searched .*lib[;),]/);
			const within = await run("run", ...missing);
			expect(within.stderr).toMatch(/searched .*lib\)/);
			expect(without.exitCode).toBe(1);
			const nowhere = await run("run", "-pa", join(folder, "gone"), file);
			expect(nowhere.stderr).toMatch(/gone.* is not a folder/);
			expect(nowhere.exitCode).toBe(2);
		} finally {
			rmSync(folder, { recursive: true });
		}
	}, 60_000);
});
