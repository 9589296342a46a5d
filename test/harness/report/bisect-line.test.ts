import { describe, expect, it } from "vitest";
import { bisectLine } from "../../../src/harness/report/bisect-line.ts";
import { TESTS } from "./sample.ts";

describe("the command that finds the instruction at fault", () => {
	it("names the file", () => {
		expect(bisectLine({ ...TESTS.wrong, file: "a b/c.beam" }, {})).toBe(
			"npx avmjit bisect 'a b/c.beam'",
		);
	});

	it("has the mode of the run", () => {
		const functions = {
			...{ every: 2, only: "a:b/1$", reductions: 1, collectAlways: true },
			...{ unwindCalls: true, checkExits: false, leave: 0.5, seed: 7 },
		};
		expect(bisectLine(TESTS.wrong, functions)).toBe(
			"npx avmjit bisect suite/wrong.beam --every 2 --only 'a:b/1$' --reductions 1 --collect-always --unwind --leave 0.5 --seed 7",
		);
	});
});
