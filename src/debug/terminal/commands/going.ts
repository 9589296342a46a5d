/** How the program goes on. */
import { CommandError } from "../answers.ts";
import { goBoth } from "../both/both.ts";
import { type Command, countOf, noArgument } from "../command.ts";
import type { StepKind } from "../debugger.ts";
import { parsePlace } from "../places.ts";

function step(
	name: string,
	aliases: readonly string[],
	kind: StepKind,
	summary: string,
): Command {
	return {
		name,
		aliases,
		group: "going on",
		arguments: "[COUNT]",
		summary,
		repeats: "whole",
		async act(the, argument) {
			const count = countOf(argument, 1);
			return the.pair
				? goBoth(the, { kind: "step", ...kind }, count)
				: the.step(kind, count);
		},
	};
}

export const GOING: readonly Command[] = [
	{
		name: "run",
		aliases: ["r", "restart"],
		group: "going on",
		summary: "run the program from its beginning to the first stop",
		async act(the, argument) {
			noArgument(argument);
			if (the.pair)
				throw new CommandError(
					"`both run` goes on in both modes, `both off` ends that",
				);
			return the.run();
		},
	},
	{
		name: "continue",
		aliases: ["c"],
		group: "going on",
		arguments: "[COUNT]",
		summary: "go on to the next stop, or the one after so many",
		async act(the, argument) {
			const count = countOf(argument, 1);
			if (the.pair) return goBoth(the, { kind: "continue" }, count);
			return the.continue(count);
		},
	},
	step(
		"step",
		["s"],
		{ how: "in", by: "line" },
		"go on to another line, into functions that are called",
	),
	step(
		"next",
		["n"],
		{ how: "over", by: "line" },
		"go on to another line, over calls",
	),
	step(
		"finish",
		["fin"],
		{ how: "out", by: "line" },
		"go on until the function has returned",
	),
	step(
		"stepi",
		["si"],
		{ how: "in", by: "instruction" },
		"go on by an instruction, into functions that are called",
	),
	step(
		"nexti",
		["ni"],
		{ how: "over", by: "instruction" },
		"go on by an instruction, over calls",
	),
	{
		name: "until",
		aliases: ["u"],
		group: "going on",
		arguments: "WHERE",
		summary: "go on to a place, or to what stops before it",
		complete: "place",
		async act(the, argument) {
			if (argument === "")
				throw new CommandError("say where; see `help break`");
			const { breakpoints } = the;
			const id = breakpoints.add({ at: parsePlace(argument, the.here) }, true);
			try {
				await the.sendBreakpoints();
				await the.checkBreakpoint(id);
				return the.pair
					? await goBoth(the, { kind: "continue" })
					: await the.continue(1);
			} finally {
				if (breakpoints.remove(id)) await the.sendBreakpoints();
			}
		},
	},
	{
		name: "pause",
		group: "going on",
		summary: "stop the program where it is, while it runs (as Ctrl-C does)",
		async act(the, argument) {
			noArgument(argument);
			// Lines typed while it runs are looked at in run.ts; at the prompt it does not run.
			if (the.programs.some(({ isRunning }) => isRunning)) the.interrupt();
			else throw new CommandError("the program is not running");
			return [];
		},
	},
];
