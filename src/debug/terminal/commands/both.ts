/** Emulated and native side by side. */
import { CommandError } from "../answers.ts";
import { endBoth, searchBoth, startBoth } from "../both/both.ts";
import { type Command, findCommand, splitLine } from "../command.ts";
import type { Debugger } from "../debugger.ts";
import { GOING } from "./going.ts";

/** Of `both WORD`: those that go on; `run` is another one here. */
const GOES_ON: readonly Command[] = GOING.filter(
	({ name }) => !["run", "pause"].includes(name),
);
const WORDS = ["run", "off", ...GOES_ON.map(({ name }) => name)];

/** @throws CommandError */
function unitOf(
	{ breakpoints }: Debugger,
	word: string,
): "breakpoint" | "line" | "instruction" {
	if (word === "line" || word === "instruction") return word;
	if (word !== "")
		throw new CommandError(`${word}: write line, instruction or nothing`);
	return breakpoints.size > 0 ? "breakpoint" : "line";
}

export const BOTH: readonly Command[] = [
	{
		name: "both",
		group: "going on",
		arguments:
			"[run [line|instruction]|continue|step|next|finish|stepi|nexti|off]",
		summary: "run emulated and native side by side, and show what differs",
		help: [
			"both            starts over in both modes, and stops both at the first breakpoint (without",
			"                breakpoints: before the first instruction); from then on continue, step,",
			"                next, finish, stepi, nexti and until are for both",
			"both next       the same as `next`, and starts them first where they are not started",
			"both run        goes on from breakpoint to breakpoint (without any: from line to line) until",
			"                something differs, or both have ended; `both run line` and `both run",
			"                instruction` by these, with breakpoints, too",
			"both off        back to one program",
			"",
			"At each stop the place, the process, values by name and in registers, messages, the",
			"stack and what was written so far are compared. What is new in every run (pids,",
			"references, addresses) is no difference. print, stack and the others answer for both:",
			"once where they say the same.",
		],
		complete: { words: WORDS },
		async act(the, argument) {
			const [word, rest] = splitLine(argument);
			if (word === "") return startBoth(the);
			if (word === "off") return endBoth(the);
			if (word === "run") return searchBoth(the, unitOf(the, rest));
			const command = findCommand(GOES_ON, word);
			if (the.pair === undefined) {
				const first = await startBoth(the);
				return command.name === "continue"
					? first
					: [...first, ...(await command.act(the, rest))];
			}
			return command.act(the, rest);
		},
	},
];
