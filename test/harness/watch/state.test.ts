import pc from "picocolors";
import { expect, it } from "vitest";
import { stateLines } from "../../../src/harness/watch/state.ts";

const plain = pc.createColors(false);
const well = { tests: 3, failed: [], refused: [], pattern: "" };

it("says that nothing fails, and what can be asked for", () => {
	expect(stateLines(plain, well, true)).toEqual([
		"",
		"none of 3 fails",
		expect.stringMatching(/^waiting for changes .*a: all.*f: .*p: .*q: /),
	]);
});

it("promises no keys where there are none", () => {
	expect(stateLines(plain, well, false).at(-1)).toBe("waiting for changes");
});

it("names what fails and what does not compile", () => {
	const failed = Array.from({ length: 12 }, (_, i) => `t${i}`);
	expect(
		stateLines(
			plain,
			{ tests: 20, failed, refused: ["x"], pattern: "t" },
			false,
		),
	).toEqual([
		"",
		"failing: t0, t1, t2, t3, t4, t5, t6, t7, t8, t9 and 2 more",
		"does not compile: x",
		"only tests that match t",
		"waiting for changes",
	]);
});
