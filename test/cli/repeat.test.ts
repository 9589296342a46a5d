import { describe, expect, it } from "vitest";
import { runContext } from "../../src/cli/repeat.ts";

const defaults = { timeout: 60 };

describe("the command that repeats a run", () => {
	const words = (
		options: Partial<Parameters<typeof runContext>[0]>,
		functions: Parameters<typeof runContext>[1] = {},
	) =>
		runContext({ timeout: 60, ...options }, functions, defaults).command.slice(
			3,
		);

	it("says nothing of what is the default", () => {
		expect(runContext({ timeout: 60 }, {}, defaults).command).toEqual([
			"npx",
			"avmjit",
			"test-erlang",
		]);
		expect(words({ emulated: false }, { checkExits: false })).toEqual([]);
		expect(words({ compare: true })).toEqual([]);
		expect(words({ compare: "all" })).toEqual([]);
	});

	it("has the suite and its compiler", () => {
		expect(
			words({ suite: "../AtomVM/tests", erlc: "erlc", beams: "b" }),
		).toEqual(["--suite", "../AtomVM/tests", "--beams", "b", "--erlc", "erlc"]);
	});

	it("has a user's own AtomVM", () => {
		expect(words({ atomvm: "build/AtomVM.wasm" })).toEqual([
			"--atomvm",
			"build/AtomVM.wasm",
		]);
	});

	it("has the modes", () => {
		expect(
			words(
				{
					...{ compare: "value", timeout: 5, emulated: true },
					...{ liftoff: true, turbofan: true },
				},
				{
					...{ every: 2, only: "a:.*", reductions: 1, collectAlways: true },
					...{ unwindCalls: true, checkExits: true, leave: 0.5, seed: 7 },
				},
			).join(" "),
		).toBe(
			"--emulated --compare value --timeout 5 --every 2 --only a:.* --reductions 1 --collect-always --unwind --check --leave 0.5 --seed 7 --liftoff --turbofan",
		);
	});
});

describe("what is said of the place", () => {
	it("is this Node's", () => {
		const { environment, tool } = runContext({ timeout: 60 }, {}, defaults);
		expect(environment.node).toBe(process.version);
		expect(environment.platform).toContain(process.platform);
		expect(environment.cpus).toBeGreaterThan(0);
		expect(tool.version).toMatch(/^\d+\.\d+\.\d+/);
	});
});
