import { describe, expect, it } from "vitest";
import { listing } from "../../src/jit/listing.ts";
import { beamOf, PROGRAMS } from "../harness/inspect/inspected.ts";

describe("listing", () => {
	it("has each function with its instructions, one a line", () => {
		const text = listing(beamOf(new URL("fib.beam", PROGRAMS)));
		expect(text).toMatch(/^% module fib\n/);
		expect(text).toContain(
			[
				"% start/0",
				"label 1",
				"  line 1  % line 5",
				"  func_info fib start 0",
				"label 2",
				"  call_only 0 f8  % unit/0",
				"",
			].join("\n"),
		);
		expect(text).toContain("  call_ext_only 1 bench_driver:measure/1\n");
	});
});
