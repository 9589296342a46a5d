import { describe, expect, it } from "vitest";
import {
	EVERYTHING,
	type Filter,
	formatFilter,
	isFiltering,
	matcher,
	parseFilter,
} from "../../../../../src/harness/report/html/client/filters.ts";
import { rowsOf } from "../../../../../src/harness/report/html/client/rows.ts";
import { modeReport, report, testReport } from "../../sample-report.ts";

const rows = rowsOf(
	report([
		testReport("Lists_sort", { instructions: ["get_list", "move"] }),
		testReport("maps", {
			instructions: ["bs_match", "move"],
			exits: [
				{
					module: "maps",
					function: "f/1",
					offset: 4,
					instruction: "bs_match",
					count: 2,
				},
			],
		}),
		testReport("queue", {
			modes: {
				emulated: modeReport(),
				jit: modeReport({ verdict: "crash" }),
			},
			agreement: "diverged",
			differences: ["kind", "trace"],
		}),
		testReport("rem", {
			modes: {
				emulated: modeReport({ verdict: "known-failure" }),
				jit: modeReport(),
			},
			agreement: "known",
			differences: ["value"],
		}),
		testReport("slow", {
			modes: {
				emulated: modeReport({ verdict: "timeout" }),
				jit: modeReport({ verdict: "timeout" }),
			},
		}),
	]),
);

function shown(filter: Partial<Filter>): string[] {
	return rows
		.filter(matcher({ ...EVERYTHING, ...filter }))
		.map(({ test }) => test.name);
}

describe("matcher", () => {
	it("lets everything through when nothing is chosen", () => {
		expect(shown({})).toHaveLength(5);
	});

	it("looks for a part of the name in any case", () => {
		expect(shown({ name: " lISTS" })).toEqual(["Lists_sort"]);
	});

	it("tells what differs in anything, nothing and one thing", () => {
		expect(shown({ differs: "any" })).toEqual(["queue", "rem"]);
		expect(shown({ differs: "none" })).toEqual(["Lists_sort", "maps", "slow"]);
		expect(shown({ differs: "trace" })).toEqual(["queue"]);
	});

	it("takes a verdict of either mode, or any failure", () => {
		expect(shown({ verdict: "crash" })).toEqual(["queue"]);
		expect(shown({ verdict: "known-failure" })).toEqual(["rem"]);
		expect(shown({ verdict: "failure" })).toEqual(["queue", "slow"]);
	});

	it("takes instructions as a whole, or only where native code left at them", () => {
		expect(shown({ instruction: "move" })).toEqual([
			"Lists_sort",
			"maps",
			"queue",
			"rem",
			"slow",
		]);
		expect(shown({ instruction: "get" })).toEqual([]);
		expect(shown({ instruction: "move", left: true })).toEqual([]);
		expect(shown({ instruction: "bs_match", left: true })).toEqual(["maps"]);
		expect(shown({ left: true })).toEqual(["maps"]);
	});
});

describe("the address of a filter", () => {
	it("is read as it was written", () => {
		const filter: Filter = {
			name: "a b&c=d?#%",
			differs: "stdout",
			verdict: "wrong-value",
			instruction: "bs_match",
			left: true,
			sort: "speedUp",
			descending: true,
		};
		expect(parseFilter(formatFilter(filter))).toEqual(filter);
		expect(isFiltering(filter)).toBe(true);
	});

	it("is empty for everything", () => {
		expect(formatFilter(EVERYTHING)).toBe("");
		expect(parseFilter("")).toEqual(EVERYTHING);
		expect(isFiltering(EVERYTHING)).toBe(false);
		expect(isFiltering({ ...EVERYTHING, sort: "name" })).toBe(false);
	});

	it("leaves out what nobody knows", () => {
		expect(parseFilter("differs=colour&sort=constructor&left=yes&x=1")).toEqual(
			EVERYTHING,
		);
	});
});
