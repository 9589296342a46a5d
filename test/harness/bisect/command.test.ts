import { expect, it } from "vitest";
import { bisectCommand } from "../../../src/harness/bisect/command.ts";

const test = { file: "suite/a b.beam", folder: "suite" };

it("names the mode and quotes for a shell", () => {
	const mode = { leave: 0.5, seed: 7, checkExits: true, unwindCalls: false };
	expect(bisectCommand(test, mode)).toBe(
		"avmjit bisect 'suite/a b.beam' --folder suite --check --leave 0.5 --seed 7",
	);
	expect(bisectCommand(test, { only: "m:it's/0" })).toContain(
		"--only 'm:it'\\''s/0'",
	);
});
