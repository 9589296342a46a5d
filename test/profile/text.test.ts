import pc from "picocolors";
import { describe, expect, it } from "vitest";
import { profileJson } from "../../src/profile/json.ts";
import { profileText } from "../../src/profile/text.ts";
import { fakeProfile } from "./fake-profile.ts";

const PLAIN = pc.createColors(false);

describe("a profile for a terminal", () => {
	it("shows whose time it is, functions, lines, allocations and exits", () => {
		expect(profileText(fakeProfile(), PLAIN, 10).split("\n")).toEqual([
			"m.beam start/0 with the JIT",
			"time     5 ms",
			"cost     1.10 times as long as without the profiler (compiling left out)",
			"samples  5, one each 1.00 ms (asked for: 1)",
			"",
			"native code      40.0%       2 ms  ████████████",
			"AtomVM's C       40.0%       2 ms  ████████████",
			"waiting          20.0%       1 ms  ██████",
			"",
			"functions                       self      ms   total  of self",
			"m:outer/0                      40.0%       2   80.0%  AtomVM 100%",
			"m:inner/1                      40.0%       2   40.0%  native 100%",
			"",
			"lines                           self      ms  of self",
			"m.erl:3                        40.0%       2  AtomVM 100%  a line <b>of</b> source",
			"m.erl:7                        20.0%       1  native 100%  a line <b>of</b> source",
			"m.erl:8                        20.0%       1  native 100%  a line <b>of</b> source",
			"",
			"functions in C and of the host    self      ms",
			"nif_x                          40.0%       2  AtomVM's C",
			"wait                           20.0%       1  waiting",
			"",
			"allocations                    share   words collections",
			"m.erl:3                        75.0%     300       3  a line <b>of</b> source",
			"m.erl:7                        25.0%     100       1  a line <b>of</b> source",
			"400 words by 4 collections, put down to the lines that needed them",
			"",
			"left to the interpreter most often   times",
			"func_info                         12  m:inner/1 line 7",
			"counted in a run of its own (native share of the instructions 90.00%)",
			"",
		]);
	});

	it("shows no more rows than asked for", () => {
		const text = profileText(fakeProfile(), PLAIN, 1);
		expect(text).toContain("… 2 more (--top)");
		expect(text).not.toContain("m.erl:8");
	});

	it("is the same for programs", () => {
		const { times, lines, samples, exits } = profileJson(fakeProfile());
		expect(times).toEqual({ native: 2, atomvm: 2, waiting: 1 });
		expect(lines).toHaveLength(3);
		expect(samples).toBe(5);
		expect(exits).toHaveLength(1);
	});
});
