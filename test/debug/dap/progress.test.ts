import { describe, expect, it } from "vitest";
import { Progress } from "../../../src/debug/dap/progress.ts";

function told(hasBar: boolean): [string, unknown][] {
	const events: [string, unknown][] = [];
	const progress = new Progress(
		(event, body) => events.push([event, body]),
		hasBar,
	);
	progress.report("pass one", 0.25);
	progress.report("pass one", 0.5);
	progress.report("pass two");
	progress.end();
	progress.end();
	return events;
}

describe("Progress", () => {
	it("is a bar, from its start to its end", () => {
		expect(told(true)).toEqual([
			[
				"progressStart",
				{
					progressId: "prepare",
					title: "avmjit",
					message: "preparing AtomVM: pass one",
					percentage: 25,
				},
			],
			[
				"progressUpdate",
				{
					progressId: "prepare",
					message: "preparing AtomVM: pass one",
					percentage: 50,
				},
			],
			[
				"progressUpdate",
				{ progressId: "prepare", message: "preparing AtomVM: pass two" },
			],
			["progressEnd", { progressId: "prepare" }],
		]);
	});

	it("is a line of the console for each step where there are no bars", () => {
		expect(told(false)).toEqual([
			[
				"output",
				{ category: "console", output: "preparing AtomVM: pass one\n" },
			],
			[
				"output",
				{ category: "console", output: "preparing AtomVM: pass two\n" },
			],
		]);
	});
});
