import { describe, expect, it } from "vitest";
import {
	type Comparison,
	compareReports,
} from "../../../src/harness/report/compare-reports.ts";
import type {
	ModeReport,
	Report,
	TestReport,
} from "../../../src/harness/report/model.ts";
import { GOOD, mode, SAMPLE, test } from "./sample.ts";

function report(
	tests: readonly TestReport[],
	more: Partial<Report> = {},
): Report {
	return { ...GOOD, tests, ...more };
}

/** Changes as text. */
function changes(before: Report, after: Report): Comparison & object {
	return compareReports(before, after);
}

function words(list: Comparison[keyof Comparison]): string[] {
	return list.map(({ test, what }) =>
		test === undefined ? what : `${test}: ${what}`,
	);
}

const one = (jit: ModeReport, more: Partial<TestReport> = {}): Report =>
	report([test("t", { emulated: mode("ok", "1"), jit }, more)]);

const ok = mode("ok", "1");
const crash = mode("crash", "trap");
const known = mode("known-failure", "2");
const diverged = (...differences: TestReport["differences"]) =>
	({ agreement: "diverged", differences }) as const;

describe("the same report", () => {
	it("has no changes, whatever is in it", () => {
		for (const same of [SAMPLE, GOOD])
			expect(compareReports(same, structuredClone(same))).toEqual({
				regressions: [],
				improvements: [],
				information: [],
			});
	});
});

/** What the second is against the first, and what the first is against the second. */
describe("a change", () => {
	it.each<[string, Report, Report, string[], string[]]>([
		[
			"of a verdict",
			one(ok),
			one(crash),
			["t: crash with the JIT, was ok"],
			["t: ok with the JIT, was crash"],
		],
		[
			"of a known failure",
			one(known),
			one(crash),
			["t: crash with the JIT, was known-failure"],
			["t: known-failure with the JIT, was crash"],
		],
		[
			"of the agreement",
			one(ok),
			one(ok, diverged("stdout", "trace")),
			["t: diverges in stdout, trace"],
			["t: does not diverge"],
		],
		[
			"of a test's native share",
			one(mode("ok", "1", { nativeShare: 1 })),
			one(mode("ok", "1", { nativeShare: 0.99 })),
			["t: native share 99.00%, was 100%"],
			["t: native share 100%, was 99.00%"],
		],
	])(
		"%s is a regression, and an improvement the other way",
		(_, good, bad, worse, better) => {
			const down = changes(good, bad);
			expect(words(down.regressions)).toEqual(worse);
			expect(down.improvements).toEqual([]);
			const up = changes(bad, good);
			expect(words(up.improvements)).toEqual(better);
			expect(up.regressions).toEqual([]);
		},
	);

	it("of what a divergence is in counts where it is in more", () => {
		const less = one(ok, diverged("stdout"));
		const more = one(ok, diverged("stdout", "value"));
		expect(words(changes(less, more).regressions)).toEqual([
			"t: diverges in value, too",
		]);
		expect(changes(more, less).regressions).toEqual([]);
	});

	it("of one failure to another, or to a known one, is told", () => {
		const timeout = mode("timeout", "");
		for (const [a, b] of [
			[crash, timeout],
			[ok, known],
		] as const) {
			const { regressions, information } = changes(one(a), one(b));
			expect(regressions).toEqual([]);
			expect(words(information)).toEqual([
				`t: ${b.verdict} with the JIT, was ${a.verdict}`,
			]);
		}
	});
});

describe("tests", () => {
	const a = test("a", { jit: ok });
	it("that are gone are regressions", () => {
		const { regressions } = changes(
			report([a, { ...a, name: "b" }]),
			report([a]),
		);
		expect(words(regressions)).toEqual(["b: is not in the later report"]);
	});

	it("that are new are improvements, unless they fail", () => {
		const after = report([
			a,
			{ ...a, name: "b" },
			test("c", { jit: crash }),
			test("d", { jit: ok }, diverged("value")),
			test("e", { jit: known }),
		]);
		const { regressions, improvements } = changes(report([a]), after);
		expect(words(improvements)).toEqual(["b: is new", "e: is new"]);
		expect(words(regressions)).toEqual([
			"c: is new, and fails with the JIT: crash",
			"d: is new, and diverges",
		]);
	});

	it("that pass though listed are regressions when they are new", () => {
		const listed = report([a], {
			summary: { ...GOOD.summary, unexpectedPasses: ["a"] },
		});
		expect(words(changes(report([a]), listed).regressions)).toEqual([
			"a: is listed as a known failure, and passes",
		]);
		expect(changes(listed, listed).regressions).toEqual([]);
	});
});

describe("counts", () => {
	const counted = (
		nativeShare: number,
		count: number,
		extra: TestReport[] = [],
	) => {
		const exits = [
			{ module: "t", function: "f/1", offset: 0, instruction: "move", count },
		];
		const jit = mode("ok", "1", { nativeShare: 0.9 });
		return report([test("t", { jit }, { exits }), ...extra], {
			summary: { ...GOOD.summary, nativeShare },
		});
	};

	it("of the share are compared over the same tests only", () => {
		const [high, low] = [counted(0.9995, 5), counted(0.999, 5)];
		expect(words(changes(high, low).regressions)).toEqual([
			"native share 99.90%, was 99.95%",
		]);
		expect(words(changes(low, high).improvements)).toEqual([
			"native share 99.95%, was 99.90%",
		]);
		expect(changes(high, counted(0.99945, 5)).regressions).toEqual([]);
		const other = counted(0.5, 5, [test("u", { jit: ok })]);
		expect(changes(high, other).regressions).toEqual([]);
	});

	it("of exits may vary a little", () => {
		const at = (count: number): Report => counted(0.9, count);
		expect(changes(at(1000), at(1110)).regressions).toEqual([]);
		expect(words(changes(at(1000), at(1111)).regressions)).toEqual([
			"move left to the interpreter 1111 times, was 1000",
		]);
		expect(words(changes(at(1111), at(1000)).improvements)).toEqual([
			"move left to the interpreter 1000 times, was 1111",
		]);
		expect(changes(report([]), at(1000)).regressions).toEqual([]);
	});

	it("are not compared when they were not made", () => {
		expect(changes(counted(0.9, 5), one(ok)).regressions).toEqual([]);
	});
});

describe("times and sizes", () => {
	const timed = (ms: number, wasm = 1000): Report =>
		one(mode("ok", "1", { ms, sizes: { beam: 10, wasm } }));

	it("are told, and no regressions", () => {
		const { regressions, improvements, information } = changes(
			timed(100),
			timed(160, 1100),
		);
		expect([...regressions, ...improvements]).toEqual([]);
		expect(words(information)).toEqual([
			"t: slower with the JIT: 160 ms, was 100 ms",
			"t: 1100 bytes of wasm, was 1000 (+10.0%)",
		]);
	});

	it("of code are added up, too", () => {
		const sized = (...all: readonly number[]): Report =>
			report(
				all.map((wasm, i) =>
					test(`t${i}`, {
						jit: mode("ok", "1", { sizes: { beam: 10, wasm } }),
					}),
				),
			);
		const { information } = changes(sized(1000, 1000), sized(990, 984));
		expect(words(information)).toEqual([
			"1974 bytes of wasm, was 2000 (−1.3%)",
		]);
		expect(changes(sized(1000, 1000), sized(1001, 999)).information).toEqual(
			[],
		);
	});

	it("are not told when they may be chance", () => {
		for (const [a, b] of [
			[100, 145],
			[1, 40],
			[1000, 1400],
		] as const)
			expect(changes(timed(a), timed(b)).information).toEqual([]);
		expect(words(changes(timed(1000), timed(200)).information)).toEqual([
			"t: faster with the JIT: 200 ms, was 1000 ms",
		]);
	});
});

describe("other circumstances", () => {
	it("are told", () => {
		const other: Report = {
			...GOOD,
			notRun: 2,
			environment: { ...GOOD.environment, node: "v24.0.0" },
			options: { ...GOOD.options, functions: { every: 2 } },
		};
		const { regressions, information } = changes(GOOD, other);
		expect(regressions).toEqual([]);
		expect(words(information)).toEqual([
			'functions and modes that hunt bugs: {"every":2}, before {"leave":0.2,"seed":7,"checkExits":true}',
			"Node: v24.0.0, before v20.19.0",
			"2 tests were not run: interrupted",
		]);
	});

	it("are a regression where a mode was not run any more", () => {
		const options = { ...GOOD.options, modes: ["emulated"] as const };
		const { regressions } = changes(GOOD, { ...GOOD, options });
		expect(words(regressions)).toEqual(["nothing was run with the JIT"]);
	});
});
