import { expect, it } from "vitest";
import { rowsOf } from "../../../../../src/harness/report/html/client/rows.ts";
import {
	isSortKey,
	type SortKey,
	sorted,
} from "../../../../../src/harness/report/html/client/sorting.ts";
import { modeReport, report, testReport } from "../../sample-report.ts";

const rows = rowsOf(
	report([
		testReport("b", {
			modes: { emulated: modeReport({ ms: 10 }), jit: modeReport({ ms: 5 }) },
		}),
		testReport("c", { modes: { emulated: modeReport({ ms: 1 }) } }),
		testReport("a", {
			modes: {
				emulated: modeReport({ ms: 10 }),
				jit: modeReport({ ms: 1, verdict: "crash" }),
			},
		}),
	]),
);

function order(key: SortKey, descending = false): string {
	return sorted(rows, key, descending)
		.map(({ test }) => test.name)
		.join("");
}

it("puts what is wrong first", () => {
	expect(order("standing")).toBe("abc");
});

it("sorts by name and by numbers, both ways", () => {
	expect(order("name")).toBe("abc");
	expect(order("name", true)).toBe("cba");
	expect(order("speedUp", true)).toBe("abc");
});

it("keeps the suite's order of what is equal, both ways", () => {
	expect(order("emulated")).toBe("cba");
	expect(order("emulated", true)).toBe("bac");
});

it("puts what has no value last, both ways", () => {
	expect(order("jit")).toBe("abc");
	expect(order("jit", true)).toBe("bac");
});

it("knows its keys, and not what objects have anyway", () => {
	expect(isSortKey("left")).toBe(true);
	expect(isSortKey("toString")).toBe(false);
});
