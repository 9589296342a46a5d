import { describe, expect, it } from "vitest";
import {
	bareOutcome,
	judge,
	nativeShare,
	type RunOutcome,
	type TestResult,
} from "../../src/harness/outcome.ts";
import { summarise } from "../../src/harness/summary.ts";
import type { KnownFailure, Suite } from "../../src/harness/test-case.ts";

const test = { name: "t", file: "t.beam", expected: "{ok,1}", folder: "." };
const known: KnownFailure = { name: "t", modes: ["jit"], reason: "because" };

function outcome(
	kind: RunOutcome["kind"],
	text: string,
	instructions?: RunOutcome["instructions"],
): RunOutcome {
	return {
		...bareOutcome(kind, text, 1),
		...(instructions && { instructions }),
	};
}

describe("judge", () => {
	it("compares the value", () => {
		const verdict = (o: RunOutcome) => judge(test, "jit", o, undefined).verdict;
		expect(verdict(outcome("value", "{ok,1}"))).toBe("ok");
		expect(verdict(outcome("value", "{ok,2}"))).toBe("wrong-value");
		expect(verdict(outcome("crash", "{ok,1}"))).toBe("crash");
	});

	it("lists a known failure only in its modes", () => {
		const bad = outcome("value", "1");
		expect(judge(test, "jit", bad, known)).toMatchObject({
			verdict: "known-failure",
			reason: "because",
		});
		expect(judge(test, "emulated", bad, known).verdict).toBe("wrong-value");
	});
});

describe("nativeShare", () => {
	it("divides", () => {
		expect(
			nativeShare(outcome("value", "1", { interpreted: 1, native: 3 })),
		).toBe(0.75);
		expect(nativeShare(outcome("value", "1"))).toBeUndefined();
	});
});

describe("summarise", () => {
	const suite: Suite = {
		name: "s",
		tests: [test],
		skipped: [],
		knownFailures: [known],
	};

	it("counts a known failure that passes as a failure", () => {
		const good = outcome("value", "{ok,1}");
		const results: TestResult[] = [
			{ test, jit: judge(test, "jit", good, known) },
		];
		expect(summarise(suite, results)).toMatchObject({
			unexpectedPasses: ["t"],
			failures: 1,
		});
	});

	it("does not count one that fails", () => {
		const results: TestResult[] = [
			{ test, jit: judge(test, "jit", outcome("value", "2"), known) },
		];
		expect(summarise(suite, results)).toMatchObject({
			knownFailures: 1,
			failures: 0,
		});
	});
});
