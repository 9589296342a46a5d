import { describe, expect, it } from "vitest";
import {
	agree,
	agreement,
	COMPARISONS,
	differences,
} from "../../src/harness/agreement.ts";
import {
	bareOutcome,
	DIFFERENCES,
	type RunOutcome,
} from "../../src/harness/outcome.ts";
import type { ErlangException, ProcessDeath } from "../../src/host/death.ts";

function outcome(
	kind: RunOutcome["kind"],
	text: string,
	rest: Partial<RunOutcome> = {},
): RunOutcome {
	return { ...bareOutcome(kind, text, 1), ...rest };
}

const raised: ErlangException = {
	class: "error",
	reason: "badarith",
	trace: [
		{ module: "m", function: "f", arity: 1, file: "m.erl", line: 3 },
		{ module: "m", function: "start", arity: 0, file: "m.erl", line: 2 },
	],
};

function death(pid: string, rest: Partial<ProcessDeath> = {}): ProcessDeath {
	return { ...raised, pid, isMain: false, ...rest };
}

describe("differences", () => {
	const base = outcome("exception", "{badarith,[]}", {
		exception: raised,
		stdout: "one\n",
		stderr: "two\n",
		deaths: [death("<0.2.0>")],
	});

	it("has a case for every field", () => {
		const changed: Record<(typeof DIFFERENCES)[number], Partial<RunOutcome>> = {
			kind: { kind: "value" },
			value: { text: "{badarg,[]}" },
			exitStatus: { exitStatus: 1 },
			exception: { exception: { ...raised, reason: "badarg" } },
			trace: { exception: { ...raised, trace: raised.trace.slice(1) } },
			stdout: { stdout: "One\n" },
			stderr: { stderr: "" },
			deaths: { deaths: [] },
		};
		for (const name of DIFFERENCES)
			expect(differences(base, { ...base, ...changed[name] })).toEqual([name]);
	});

	it.each([
		["line", { line: 4 }],
		["file", { file: "n.erl" }],
		["function", { function: "g" }],
		["arity", { arity: 2 }],
		["module", { module: "n" }],
	])("sees another %s in a trace", (_, change) => {
		const [first, ...others] = raised.trace;
		const trace = [{ ...first, ...change }, ...others] as typeof raised.trace;
		const other = { ...base, exception: { ...raised, trace } };
		expect(differences(base, other)).toEqual(["trace"]);
		const deaths = [death("<0.2.0>", { trace })];
		expect(differences(base, { ...base, deaths })).toEqual(["deaths"]);
	});

	it("takes new references for the same", () => {
		expect(
			agree(
				outcome("value", "{#Ref<0.0.0.1>,<0.5.0>}"),
				outcome("value", "{#Ref<0.0.0.9>,<0.7.0>}"),
			),
		).toBe(true);
	});

	it("takes processes that died in another order for the same, not fewer", () => {
		const [a, b] = [death("<0.2.0>"), death("<0.3.0>", { reason: "x" })];
		const one = { ...base, deaths: [a, b] };
		expect(agree(one, { ...base, deaths: [b, a] })).toBe(true);
		expect(agree(one, { ...base, deaths: [a, a] })).toBe(false);
		expect(agree(one, { ...base, deaths: [a] })).toBe(false);
	});

	it("compares no messages of crashes, and no output of a run that was stopped", () => {
		expect(agree(outcome("crash", "a"), outcome("crash", "b"))).toBe(true);
		const stopped = outcome("timeout", "", { stdout: "1" });
		expect(agree(stopped, outcome("timeout", "", { stdout: "2" }))).toBe(true);
		expect(agree(stopped, outcome("crash", ""))).toBe(false);
	});

	it("compares values whole, and alone when asked to", () => {
		const long = "x".repeat(100_000);
		const [a, b] = [outcome("value", `${long}1`), outcome("value", `${long}2`)];
		expect(differences(a, b)).toEqual(["value"]);
		const loud = { ...a, stdout: "more" };
		expect(differences(a, loud)).toEqual(["stdout"]);
		expect(differences(a, loud, "value")).toEqual([]);
		expect(differences(a, b, "value")).toEqual(["value"]);
		expect(COMPARISONS).toEqual(["all", "value"]);
	});
});

describe("agreement", () => {
	const bare = { stdout: "", stderr: "", deaths: [] };
	const fails = {
		verdict: "known-failure" as const,
		value: "",
		ms: 1,
		output: "",
		...bare,
	};
	const isOk = { ...fails, verdict: "ok" as const };

	it("is known when one mode fails as listed and the other is right", () => {
		expect(agreement(["value"], [fails, isOk])).toBe("known");
		expect(agreement([], [fails, fails])).toBe("same");
	});

	it("is known when both fail, not alike, only where modes are mixed", () => {
		expect(agreement(["value"], [fails, fails])).toBe("diverged");
		expect(agreement(["value"], [fails, fails], true)).toBe("known");
		expect(agreement(["value"], [isOk, fails], true)).toBe("known");
		const wrong = { ...fails, verdict: "wrong-value" as const };
		expect(agreement(["value"], [fails, wrong], true)).toBe("diverged");
	});
});
