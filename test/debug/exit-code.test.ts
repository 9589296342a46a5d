import { expect, it } from "vitest";
import { exitCode } from "../../src/debug/exit-code.ts";

it.each([
	[{ kind: "value", text: "" }, 0],
	[{ kind: "exception", text: "" }, 1],
	[{ kind: "crash", text: "" }, 1],
	[{ kind: "crash", text: "", exitStatus: 3 }, 3],
	[{ kind: "unloadable", text: "" }, 2],
	[{ kind: "terminated", text: "" }, 130],
] as const)("exit code of %j is %i", (outcome, code) => {
	expect(exitCode(outcome)).toBe(code);
});
