/** `--atomvm`: builds of one's own that cannot be used, on every command; what `prepare --explain` says of them. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { execa } from "execa";
import { describe, expect, it } from "vitest";
import { shipped, without } from "../atomvm/changed-build.ts";
import { ERLANG_TESTS } from "../files.ts";

const folder = mkdtempSync(join(tmpdir(), "avmjit-"));
const beam = fileURLToPath(new URL("lists_basic.beam", ERLANG_TESTS));

function file(name: string, contents: string | Uint8Array): string {
	const path = join(folder, name);
	writeFileSync(path, contents);
	return path;
}

function avmjit(args: readonly string[], env: Record<string, string> = {}) {
	return execa("node", ["bin/avmjit.js", ...args], {
		reject: false,
		env: { NO_COLOR: "1", AVMJIT_ATOMVM: "", ...env },
	});
}

const text = file("AtomVM.mjs", "var Module = (() => {\n");

describe("a file that is no AtomVM gets one clear message and exit code 2", () => {
	it.each([
		["run", beam],
		["test-erlang", "^lists_basic$"],
		["bisect", beam],
		["trace", beam],
		["inspect", beam],
		["bench", "^fib$"],
		["fuzz", "--programs", "1"],
		["prepare"],
	])("of %s", async (...args) => {
		const run = await avmjit([...args, "--atomvm", text]);
		expect(run.exitCode).toBe(2);
		expect(run.stderr).toContain(
			`avmjit: ${text}: is not a WebAssembly binary\n  give the .wasm that is beside the .mjs or .js`,
		);
		expect(run.stderr).not.toMatch(/^\s+at /m);
	});

	it.each([
		[
			"that is not there",
			join(folder, "none.wasm"),
			/cannot be read \(ENOENT\)/,
		],
		["that is a folder", folder, /is a folder/],
		[
			"that is cut",
			file("cut.wasm", shipped.bytes.subarray(0, 99)),
			/truncated/,
		],
	])("a file %s", async (_, path, message) => {
		const run = await avmjit(["run", beam], { AVMJIT_ATOMVM: path });
		expect(run.exitCode).toBe(2);
		expect(run.stderr).toMatch(message);
		expect(run.stderr).not.toMatch(/^\s+at /m);
	});
});

describe("prepare --explain of a build that is refused", () => {
	const path = file("lacking.wasm", without("mailbox_next", "memory_gc"));

	it("says what it has and what it lacks", async () => {
		const run = await avmjit(["prepare", "--explain", "--atomvm", path]);
		expect(run.exitCode).toBe(2);
		expect(run.stdout).toMatch(/AtomVM +0\.7\.0/);
		expect(run.stdout).toMatch(/native\/: functions: 75 of 76/);
		expect(run.stdout).toContain(
			"mailbox_next is missing: native code calls it",
		);
		expect(run.stdout).toMatch(/memory_gc is missing: .*; it goes without/);
		expect(run.stdout).toMatch(/what it goes without\n +a faster collector/);
		expect(run.stderr).toMatch(/lacks the function mailbox_next\n {2}link it/);
	});

	it("says the same to programs", async () => {
		const run = await avmjit(["prepare", "--json", "--atomvm", path]);
		expect(run.exitCode).toBe(2);
		const said = JSON.parse(run.stdout);
		expect(said).toMatchObject({
			schema: 1,
			file: path,
			accepted: false,
			refusal: { what: "lacks the function mailbox_next" },
			facts: { smp: true },
			leftOut: [{ feature: "collector" }],
		});
		expect(said.findings).toContainEqual(
			expect.objectContaining({
				kind: "function",
				name: "mailbox_next",
				by: "native/",
				state: "missing",
			}),
		);
	});
});
