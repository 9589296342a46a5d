/** `avmjit bench` over earlier reports; measuring is tried by `npm run coverage` and by hand. */
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { describe, expect, it } from "vitest";
import { benchJson, type ProgramResult } from "../../src/harness/bench.ts";

const folder = mkdtempSync(join(tmpdir(), "avmjit-bench-cli-"));
const fib: ProgramResult = {
	name: "fib",
	emulatedMs: 10,
	jitMs: 0.5,
	speedup: 20,
	speedupInterval: [19, 21],
	coldMs: 1,
	compileMs: 2,
	nativeShare: 0.9999,
	wasmGrowth: 4.5,
	emulatedMemory: 2 ** 24,
	jitMemory: 2 ** 25,
	shippedMs: 40,
	otpMs: 0.25,
	atomVmMs: 5,
};
const tak: ProgramResult = {
	...fib,
	name: "tak",
	speedup: 5,
	speedupInterval: [4, 6],
};

function report(name: string, results: readonly ProgramResult[]): string {
	const path = join(folder, name);
	writeFileSync(path, benchJson(results));
	return path;
}
const bench = (...args: string[]) =>
	execa("node", ["bin/avmjit.js", "bench", ...args], {
		reject: false,
		env: { NO_COLOR: "1" },
	});

describe("a report taken for measuring", () => {
	it("is printed as the table, with all that was measured", async () => {
		const json = join(folder, "again.json");
		const both = report("both.json", [fib, tak]);
		const run = await bench("--report", both, "--json", json);
		expect(run.exitCode).toBe(0);
		expect(run.stdout).toMatch(
			/program .*shipped ms.*otp ms.*jit ÷ otp.*atomvm ms.*jit ÷ atomvm/,
		);
		expect(run.stdout).toMatch(/fib .*20\.0×.*19\.0–21\.0.*99\.99%.*16 \/ 32/);
		expect(run.stdout).toContain(
			"geometric mean: speed-up 10.00×, jit ÷ otp 2.00, jit ÷ atomvm 0.10",
		);
		expect(readFileSync(json, "utf8")).toBe(readFileSync(both, "utf8"));
	});

	it("is filtered", async () => {
		const { stdout } = await bench(
			"^tak",
			"--report",
			report("x.json", [fib, tak]),
		);
		expect(stdout).toMatch(/tak/);
		expect(stdout).not.toMatch(/fib/);
	});
});

describe("--against", () => {
	const before = report("before.json", [fib, tak]);
	const slower = { ...fib, speedup: 15, speedupInterval: [14, 15.9] as const };

	it("names what is slower by more than the tolerance", async () => {
		const now = report("slower.json", [slower, tak]);
		const run = await bench("--report", now, "--against", before);
		expect(run.exitCode).toBe(1);
		expect(run.stdout).toContain(
			"fib: speed-up 15.0× (at most 15.9×), was 20.0×",
		);
		expect(run.stdout).not.toContain("tak: speed-up");
	});

	it("lets through what may be as fast, and what is new", async () => {
		const now = report("now.json", [slower, { ...tak, name: "new" }]);
		const run = await bench(
			...["--report", now, "--against", before, "--tolerance", "25"],
		);
		expect(run.exitCode).toBe(0);
	});
});

it.each([
	["is not there", join(folder, "none.json"), /cannot be read/],
	["is no report", report("empty.json", []), /is not a report/],
])("a report that %s is refused", async (_, path, message) => {
	if (path.endsWith("empty.json")) writeFileSync(path, '{"schema": 1}');
	const { exitCode, stderr } = await bench("--report", path);
	expect(exitCode).toBe(2);
	expect(stderr).toMatch(message);
});
