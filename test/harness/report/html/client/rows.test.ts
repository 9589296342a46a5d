import { expect, it } from "vitest";
import {
	meanSpeedUp,
	rowsOf,
} from "../../../../../src/harness/report/html/client/rows.ts";
import { modeReport, report, testReport } from "../../sample-report.ts";

it("works out how fast a test is, and what it left", () => {
	const exit = { module: "m", function: "f/1", offset: 0, instruction: "send" };
	const [row] = rowsOf(
		report([
			testReport("One", {
				modes: {
					emulated: modeReport({ ms: 12 }),
					jit: modeReport({ ms: 5, compileMs: 2 }),
				},
				exits: [
					{ ...exit, count: 3 },
					{ ...exit, count: 4 },
				],
			}),
		]),
	);
	expect(row).toMatchObject({
		key: "one",
		speedUp: 4,
		left: 7,
		standing: "ok",
	});
});

it("says of a test the worst that is true of it", () => {
	const standings = rowsOf(
		report([
			testReport("a", {
				agreement: "diverged",
				modes: { jit: modeReport({ verdict: "crash" }) },
			}),
			testReport("b", { modes: { jit: modeReport({ verdict: "timeout" }) } }),
			testReport("c", {
				modes: { jit: modeReport({ verdict: "known-failure" }) },
			}),
			testReport("d"),
		]),
	).map(({ standing }) => standing);
	expect(standings).toEqual(["diverged", "failed", "known", "ok"]);
});

it("has a mean of what both modes ran, if anything", () => {
	const both = (emulated: number, jit: number) =>
		testReport("t", {
			modes: {
				emulated: modeReport({ ms: emulated }),
				jit: modeReport({ ms: jit }),
			},
		});
	const one = testReport("t", { modes: { emulated: modeReport() } });
	const rows = rowsOf(report([both(2, 1), both(8, 1), one]));
	expect(meanSpeedUp(rows)).toBeCloseTo(4);
	expect(meanSpeedUp(rowsOf(report([one])))).toBeUndefined();
});

it("bears times that a clock took for nothing", () => {
	const test = testReport("t", {
		modes: { emulated: modeReport({ ms: 0 }), jit: modeReport({ ms: 0 }) },
	});
	expect(rowsOf(report([test]))[0]?.speedUp).toBe(1);
});
