import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import type { DebugTarget } from "../../../dist/src/debug/protocol.js";
import { Debugged, FIXTURES } from "../debugged.ts";

const SUITE = join(dirname(dirname(FIXTURES)), "erlang_tests");

/** How often each place is come to where a line begins. */
async function visits(
	module: string,
	jit: DebugTarget["jit"],
): Promise<Record<string, number>> {
	await using program = await Debugged.launch(module, {
		files: [join(SUITE, `${module}.beam`)],
		folder: SUITE,
		jit,
	});
	const file = `${module}.erl`;
	const lines = await program.session.request("breakpointLines", {
		file,
		line: 1,
		endLine: 100_000,
	});
	await program.breakAt(
		...lines.map((line) => ({ at: { file, line }, log: "here" })),
	);
	await program.run();
	const { kind } = await program.outcome();
	const counts: Record<string, number> = { [kind]: 1 };
	for (const event of program.told) {
		if (event.event !== "log") continue;
		const place = `${event.at.function} at ${event.at.offset}`;
		counts[place] = (counts[place] ?? 0) + 1;
	}
	return counts;
}

/** In these the turns of calls end, exceptions are raised by C, and funs and apply call. */
test.for([
	"arith_badarith",
	"funs_bad_calls",
	"calls_apply_mfa",
	"errors_stacktrace",
])(
	"%s: each instruction is told of once, whoever executes it",
	async (module) => {
		const emulated = await visits(module, false);
		expect(Object.keys(emulated).length).toBeGreaterThan(5);
		// Native code, some of which leaves to the interpreter, or whose turn is over at each call.
		for (const jit of [{}, { leave: 0.3 }, { reductions: 1 }])
			expect(await visits(module, jit)).toEqual(emulated);
	},
);
