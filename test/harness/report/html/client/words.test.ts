import { expect, it } from "vitest";
import {
	headline,
	runFacts,
} from "../../../../../src/harness/report/html/client/words.ts";
import type { Report } from "../../../../../src/harness/report/model.ts";
import { modeReport, report, testReport } from "../../sample-report.ts";

const SAME = testReport("same");
const KNOWN = testReport("known", {
	agreement: "known",
	modes: {
		emulated: modeReport({ verdict: "known-failure" }),
		jit: modeReport(),
	},
});
const FAILED = testReport("failed", {
	modes: {
		emulated: modeReport({ verdict: "crash" }),
		jit: modeReport({ verdict: "crash" }),
	},
});
const DIVERGED = testReport("diverged", {
	agreement: "diverged",
	differences: ["trace"],
});

it.each([
	[[], "No test was run."],
	[[SAME], "The test agrees."],
	[[SAME, SAME], "All 2 tests agree."],
	[[SAME, KNOWN], "1 of 2 tests agree, 1 differs as is known."],
	[[SAME, FAILED], "2 failures in 2 tests."],
	[[SAME, DIVERGED], "1 of 2 tests diverged."],
	[[FAILED, DIVERGED], "1 of 2 tests diverged, with 2 failures."],
])("tells how a run ended", (tests, text) => {
	expect(headline(report(tests))).toBe(text);
});

it("says how many tests were not run", () => {
	const stopped: Report = { ...report([SAME]), notRun: 1200 };
	expect(headline(stopped)).toBe("The test agrees. 1\u202f200 were not run.");
});

it("compares nothing where one mode was run", () => {
	const one = report([SAME, SAME]);
	const options = { ...one.options, modes: ["jit"] as const };
	expect(headline({ ...one, options })).toBe("None of 2 tests failed.");
	expect(runFacts({ ...one, options })).toContain("jit only");
});

it("names the modes that hunt bugs", () => {
	const one = report([SAME]);
	const functions = { leave: 0.2, seed: 7, checkExits: true, only: "lists:" };
	const facts = runFacts({
		...one,
		options: { ...one.options, functions, comparison: "value" },
	});
	expect(facts).toEqual([
		"2026-01-31 09:30 UTC",
		"avmjit 0.1.0",
		"Node 20.20.2 on linux x64",
		"2 tests at a time",
		"only values compared",
		"leave 0.2",
		"seed 7",
		"checkExits",
		'only "lists:"',
	]);
});
