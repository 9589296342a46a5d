import { expect, it } from "vitest";
import { bisectCommand } from "../../../src/harness/bisect/command.ts";

it("has the mode of a run", () => {
	const command = bisectCommand(
		["a.beam", "lib/b.beam"],
		{
			every: 2,
			only: "^a:",
			reductions: 1,
			collectAlways: true,
			unwindCalls: true,
			checkExits: true,
			leave: 0.2,
			seed: 7,
		},
		["liftoff"],
	);
	expect(command).toBe(
		"npx avmjit bisect a.beam lib/b.beam --every 2 --only '^a:' --reductions 1 --collect-always --unwind --check --leave 0.2 --seed 7 --liftoff",
	);
});

it("has nothing besides in plain mode", () => {
	expect(bisectCommand(["a.beam"], {}, [], "avmjit")).toBe(
		"avmjit bisect a.beam",
	);
	expect(bisectCommand(["a.beam"], { collectAlways: false })).toBe(
		"npx avmjit bisect a.beam",
	);
});
