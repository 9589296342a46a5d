/** `BLESS=1` writes expect/*.txt anew. */
import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { chooseFunctions } from "../../../src/harness/inspect/choose.ts";
import { sizesText } from "../../../src/harness/inspect/sizes-text.ts";
import { moduleText } from "../../../src/harness/inspect/terminal.ts";
import { inspected, PROGRAMS } from "./inspected.ts";

function expectText(name: string, text: string): void {
	const file = new URL(`expect/${name}.txt`, import.meta.url);
	if (process.env.BLESS) writeFileSync(file, text);
	expect(text).toBe(readFileSync(file, "utf8"));
}

const fib = {
	...inspected(new URL("fib.beam", PROGRAMS), "fib.beam"),
	source: "fib.erl",
};

describe("a module in the terminal", () => {
	it("is its source, its BEAM instructions, what was known, and its code", () => {
		const [module = fib] = chooseFunctions([fib], "fib/1");
		expectText("fib", moduleText(module));
	});

	it("says so when there is no source, and prints the rest", () => {
		const text = moduleText({
			...fib,
			source: undefined,
			functions: fib.functions.map((one) => ({
				...one,
				steps: one.steps.map((step) => ({
					...step,
					...(step.place && {
						place: { file: step.place.file, line: step.place.line },
					}),
				})),
			})),
		});
		expect(text).toContain("the source was not found");
		expect(text).toMatch(/^fib\.erl:\d+ \|$/m);
		expect(text).toContain("gc_bif2");
	});

	it("says why a function is not compiled, and still lists its instructions", () => {
		const module = inspected(new URL("fib.beam", PROGRAMS), "fib.beam", {
			select: (name) => name !== "fib",
		});
		const text = moduleText(module);
		expect(text).toMatch(/^fib:fib\/1 {2}not selected$/m);
		const fibonacci = text.slice(text.indexOf("fib:fib/1"));
		const listed = fibonacci.slice(0, fibonacci.indexOf("fib:module_info"));
		expect(listed).toMatch(/gc_bif2 f0 1 erlang:\+\/2/);
		expect(listed).not.toContain("not compiled");
	});
});

describe("the sizes", () => {
	it("are a table for each way of adding up", () => {
		expectText("sizes", sizesText(fib));
	});
});
