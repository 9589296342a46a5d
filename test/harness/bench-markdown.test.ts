import { describe, expect, it } from "vitest";
import type { ProgramResult } from "../../src/harness/bench.ts";
import { benchMarkdown } from "../../src/harness/reporters/bench-markdown.ts";

const result: ProgramResult = {
	name: "fib",
	emulatedMs: 13.456,
	jitMs: 0.5,
	speedup: 27,
	speedupInterval: [25.04, 28],
	coldMs: 1,
	compileMs: 2,
	nativeShare: 1,
	wasmGrowth: 4.5,
	emulatedMemory: 0,
	jitMemory: 0,
};

describe("benchMarkdown", () => {
	it("has a row for each program and one for the means", () => {
		expect(
			benchMarkdown([result, { ...result, name: "tak", speedup: 3 }]),
		).toBe(
			[
				"| program | emulated ms | JIT ms | speed-up | 95% | JIT cold ms | native | wasm ÷ beam |",
				"| --- | --- | --- | --- | --- | --- | --- | --- |",
				"| fib | 13.5 | 0.5 | 27.0× | 25.0–28.0 | 1 | 100% | 4.5 |",
				"| tak | 13.5 | 0.5 | 3.0× | 25.0–28.0 | 1 | 100% | 4.5 |",
				"| **geometric mean** |  |  | **9.0×** |  |  |  |  |",
			].join("\n"),
		);
	});

	it("shows who else was measured", () => {
		const text = benchMarkdown([{ ...result, otpMs: 0.25 }]);
		expect(text).toContain("OTP ms | JIT ÷ OTP |");
		expect(text).toContain("| 0.25 | 2.00 |");
		expect(text).not.toContain("AtomVM");
	});
});
